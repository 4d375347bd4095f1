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
 * @param attributes what made it: the question, the design of a network
 * @param nodes the nodes, by id
 * @param edges the edges, by source, target, kind and time
 */
public record Graph(Attributes attributes, List<Node> nodes, List<Edge> edges) {

    /** How many nodes, edges and ids of claims behind edges there may be together. */
    static final int MOST_PARTS = 5_000_000;

    /**
     * Sorts both, and refuses what no format can tell: {@code HS-0360} two nodes with one id, {@code HS-0361} an edge to a node that is not
     * there, {@code HS-0363} an attribute with values of two types, {@code HS-0365} more than {@value #MOST_PARTS} nodes, edges and ids of
     * claims.
     */
    public Graph {
        nodes = nodes.stream()
                .sorted(Comparator.comparing(Node::id, CodePoints.ORDER))
                .toList();
        edges = edges.stream().sorted(Edge.ORDER).toList();
        checkSize(nodes, edges);
        checkEnds(nodes, edges);
        checkTypes("nodes", nodes.stream().map(Node::attributes).toList());
        checkTypes("edges", edges.stream().map(Edge::attributes).toList());
    }

    private static void checkSize(List<Node> nodes, List<Edge> edges) {
        long parts = nodes.size()
                + edges.stream().mapToLong(edge -> 1L + edge.claims().size()).sum();
        if (parts > MOST_PARTS) {
            throw new MisuseException(
                    "HS-0365",
                    "The graph has " + parts + " nodes, edges and ids of claims; " + MOST_PARTS + " is the most.",
                    "Narrow the answer, or leave out lesser edges.");
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
     * their names where they have some, and keep what the network knows of them; what bears a name that files use otherwise is called {@code own}
     * so and so. Edges have no direction. Their sign is that of the weight
     * where opposition is subtracted; congruence is positive, conflict negative, and what ignores the qualifier or combines levels
     * neutral. The design stands in the attributes of the graph.
     *
     * <p>Of each edge, every statement of the network is looked at once: make edges few by {@code edgesOfAtLeast} where there are many.
     */
    public static Graph of(DiscourseNetwork network) {
        return NetworkGraphs.of(network);
    }

    /**
     * The networks of a sequence as one graph. Each edge is there once for each window that has it, from the middle of that window until that of
     * the next; the last window lasts to its end. When a window begins and ends stands in the attributes of its edges. A node is there
     * in the windows that have it.
     */
    public static Graph of(NetworkSequence sequence) {
        return NetworkGraphs.of(sequence);
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
     * The label of a claim is its gist.
     */
    public static Graph of(Answer answer) {
        return AnswerGraphs.of(answer);
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
