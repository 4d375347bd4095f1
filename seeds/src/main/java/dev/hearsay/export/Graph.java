package dev.hearsay.export;

import dev.hearsay.CodePoints;
import dev.hearsay.MisuseException;
import dev.hearsay.balance.SignedGraph;
import dev.hearsay.network.DiscourseNetwork;
import dev.hearsay.network.NetworkSequence;
import dev.hearsay.query.Answer;
import dev.hearsay.view.ActorGraph;
import dev.hearsay.view.Perspective;
import dev.hearsay.view.Relations;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Nodes and what joins them, with the claims behind it: what every writer of this package writes. A value, made of a network, of views of an
 * answer, of the answer itself, or by hand.
 *
 * <pre>{@code
 * Graph graph = Graph.of(Relations.of(answer));
 * Exports.gexf().save(graph, Path.of("relations.gexf"));
 * }</pre>
 *
 * <p>The ids of the nodes that are made here begin with what they stand for, as in {@code actor:iran} and {@code topic:zangezur-corridor}, so
 * that they mean the same in every graph of one store.
 *
 * <p>Actors, topics and sources have what the store knows of them in every graph, as {@link #of(Answer)} tells, notes and aliases too. Behind edges,
 * claims are told by their ids; {@link #of(Answer)} has the claims themselves. A graph that leaves something out of what it is made of names it in its
 * attribute {@code leftOut}, and every {@link Written} tells it.
 *
 * @param attributes what made it: the question, the design of a network
 * @param nodes the nodes, by id
 * @param edges the edges, by source, target, kind and time
 */
public record Graph(Attributes attributes, List<Node> nodes, List<Edge> edges) {

    /** How many nodes, edges and ids of claims behind edges there may be together. */
    static final int MOST_PARTS = 5_000_000;

    /** The attribute that names what was left out of a graph when it was made. */
    static final String LEFT_OUT = "leftOut";

    /**
     * Sorts both, and refuses what no format can tell: {@code HS-0360} two nodes with one id, {@code HS-0361} an edge to a node that is not
     * there, {@code HS-0363} an attribute with values of two types, {@code HS-0365} more than {@value #MOST_PARTS} nodes, edges and ids of
     * claims. All that this class makes is refused so as soon as there are too many.
     */
    public Graph {
        checkSize(nodes.size() + edges.stream().mapToLong(Graph::parts).sum());
        nodes = nodes.stream()
                .sorted(Comparator.comparing(Node::id, CodePoints.ORDER))
                .toList();
        edges = edges.stream().sorted(Edge.ORDER).toList();
        checkEnds(nodes, edges);
        checkTypes("nodes", nodes.stream().map(Node::attributes).toList());
        checkTypes("edges", edges.stream().map(Edge::attributes).toList());
    }

    /** How many parts of a graph an edge is. */
    static long parts(Edge edge) {
        return 1L + edge.claims().size();
    }

    static void checkSize(long parts) {
        if (parts > MOST_PARTS) {
            throw new MisuseException(
                    "HS-0365",
                    "The graph would have more than " + MOST_PARTS + " nodes, edges and ids of claims.",
                    "Narrow the answer, leave out lesser edges, or take Graph.weightsOf a network, which has no ids of claims.");
        }
    }

    private static void checkEnds(List<Node> nodes, List<Edge> edges) {
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            if (!ids.add(node.id())) {
                throw new MisuseException(
                        "HS-0360", "Two nodes have the id '" + node.id() + "'.", "Give each one of its own.");
            }
        }
        for (Edge edge : edges) {
            checkEnd(ids, edge.source());
            checkEnd(ids, edge.target());
        }
    }

    private static void checkEnd(Set<String> ids, String end) {
        if (!ids.contains(end)) {
            throw new MisuseException(
                    "HS-0361",
                    "An edge ends at '" + end + "', which is no node.",
                    "Add the node, or leave the edge out.");
        }
    }

    private static void checkTypes(String what, Collection<Attributes> all) {
        Map<String, Class<?>> types = new HashMap<>();
        for (Attributes attributes : all) {
            attributes.values().forEach((name, value) -> {
                if (types.computeIfAbsent(name, n -> value.getClass()) != value.getClass()) {
                    throw new MisuseException(
                            "HS-0363",
                            "The attribute '" + name + "' of " + what + " has values of two types.",
                            "Give it texts only, or numbers of one type only.");
                }
            });
        }
    }

    /**
     * A network: its nodes, and its edges with what they weigh and the claims behind them. Nodes are of the kind of their mode, are called by
     * their names where they have some, and have as attributes how many statements they have and what the store knows of them, as in {@link
     * #of(Answer)}. Edges have no direction. Their sign is that of the weight where opposition is subtracted; congruence is positive, conflict
     * negative, and what ignores the qualifier or combines levels neutral. The design stands in the attributes of the graph.
     *
     * <p>An edge of a network of one mode may have thousands of claims behind it: 500 nodes of a million statements have hundreds of millions of
     * them. What has more than {@value #MOST_PARTS} nodes, edges and ids of claims is refused as soon as that shows, {@code HS-0365}; make edges
     * few by {@code edgesOfAtLeast}, or take {@link #weightsOf(DiscourseNetwork)}.
     */
    public static Graph of(DiscourseNetwork network) {
        return NetworkGraphs.of(network, true);
    }

    /**
     * A network as in {@link #of(DiscourseNetwork)}, but without the ids of claims behind its edges, for networks that are too large for them. The
     * graph says so in its attribute {@code leftOut}, and whoever writes it is told. The claims are at hand in {@link DiscourseNetwork#claims}.
     */
    public static Graph weightsOf(DiscourseNetwork network) {
        return NetworkGraphs.of(network, false);
    }

    /**
     * The networks of a sequence as one graph. Each edge is there once for each window that has it, from the middle of that window until that of
     * the next; the last window lasts to its end. When a window begins and ends stands in the attributes of its edges. A node is there
     * in the windows that have it; how many statements it has in each is left out, as the attribute {@code leftOut} tells. Otherwise as {@link
     * #of(DiscourseNetwork)}.
     */
    public static Graph of(NetworkSequence sequence) {
        return NetworkGraphs.of(sequence, true);
    }

    /** A sequence as in {@link #of(NetworkSequence)}, but without the ids of claims behind its edges; see {@link #weightsOf(DiscourseNetwork)}. */
    public static Graph weightsOf(NetworkSequence sequence) {
        return NetworkGraphs.of(sequence, false);
    }

    /**
     * A perspective: the actors it involves, the relations it affirms or denies as in {@link #of(Relations)}, and from each speaker to each topic
     * the stance taken on it.
     */
    public static Graph of(Perspective perspective) {
        return RelationGraphs.of(perspective);
    }

    /**
     * The relations that claims affirm or deny. Each is one edge for the claims that affirm it, with the sign of its kind, and one for those that
     * deny it, which is neutral; {@code affirmed} tells which. Edges weigh as many as they have claims, and are
     * there when these were said, as far as anybody tells. An unspecified end is a node of its own, since two such ends need not be the same actor.
     */
    public static Graph of(Relations relations) {
        return RelationGraphs.of(relations);
    }

    /** The relations that join the actors of an actor graph: all are affirmed; otherwise as {@link #of(Relations)}. */
    public static Graph of(ActorGraph actors) {
        return RelationGraphs.of(actors);
    }

    /**
     * A signed graph: its actors, and an undirected edge for each two whom claims join, mixed pairs among them. An edge has the sign of its tie
     * - a mixed pair is neutral - and weighs what speaks for a positive sign minus what speaks for a negative one, counted as the
     * graph's rule has it; {@code positive} and {@code negative} have the two. Behind it are the claims of either sign.
     */
    public static Graph of(SignedGraph graph) {
        return RelationGraphs.of(graph);
    }

    /**
     * The claims of an answer and how they hang together. Each claim is a node that leads to
     *
     * <ul>
     *   <li>its speaker ({@code said by}), and each voice through whom we know it ({@code through});
     *   <li>its source ({@code in}), the actors it is about ({@code about}) and its addressees ({@code to});
     *   <li>its topics ({@code supports}, {@code opposes} or {@code on}), with the sign of the stance;
     *   <li>the relations that it affirms ({@code asserts}) or denies ({@code denies}), nodes which lead to their {@code subject} and {@code
     *       object} where these are told.
     * </ul>
     *
     * The label of a claim is its gist, its times are when it was said. Whatever else a record has is among the attributes of its node:
     *
     * <ul>
     *   <li>of a claim {@code modality}, {@code certainty}, {@code condition}, {@code remove}, {@code aboutTime}, {@code recorded}, {@code annotator};
     *       {@code saidInferred} and {@code aboutTimeInferred} where a time is; {@code chain}, a text for each voice, the source's own first, with its
     *       role, in whose name, the cue, quotation, channel and whether it is inferred; {@code places}, one for each anchor, and {@code digests},
     *       {@code words}, {@code prefixes} and {@code suffixes}, one for each stretch of these places in their order;
     *   <li>of an actor {@code actorKind}, {@code naming} and {@code heardIn} where it is not named, {@code aliases}, {@code metonyms}, {@code
     *       affiliations}; of a topic {@code parent};
     *   <li>of a source {@code publisher}, {@code authors}, {@code date}, {@code dateInferred}, {@code language}, {@code url}, {@code digest}, {@code
     *       republishes}; of a relation {@code relationKind}, and of that {@code kindParent}, {@code kindSign}, {@code kindWeight}, {@code
     *       kindSymmetric}, {@code kindOpposite};
     *   <li>of each the notes, by their keys. A note whose key is a name that nodes or files use otherwise is called {@code own} so and so.
     * </ul>
     *
     * <p>Not there are the texts of sources: where a source has one, the attribute {@code leftOut} of the graph says that they are left out, and whoever
     * writes the graph is told. Records that no claim of the answer names, mentions, withdrawals, and links between claims are no part of an answer.
     */
    public static Graph of(Answer answer) {
        return AnswerGraphs.of(answer);
    }

    /** What was left out of it when it was made, as its attribute {@code leftOut} has it. */
    List<String> leftOut() {
        return attributes
                .get(LEFT_OUT)
                .map(told -> told instanceof Value.Texts several ? several.texts() : List.of(told.toString()))
                .orElse(List.of());
    }

    /** The node of an id; empty where there is none. */
    public Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** For example {@code 12 nodes, 30 edges}. */
    @Override
    public String toString() {
        return nodes.size()
                + (nodes.size() == 1 ? " node, " : " nodes, ")
                + edges.size()
                + (edges.size() == 1 ? " edge" : " edges");
    }
}
