package dev.hearsay.export;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * As much of a graph as fits: the heaviest edges with their nodes, then the nodes that have no edge. A node whose edges are all left out is
 * left out too, since it would look as if it had none.
 */
final class Abridged {

    /**
     * How much there is room for.
     *
     * @param edges how many edges
     * @param characters how many characters of nodes and edges
     * @param ofNode the characters that a node takes
     * @param ofEdge the characters that an edge takes
     */
    record Room(int edges, int characters, ToIntFunction<Node> ofNode, ToIntFunction<Edge> ofEdge) {}

    private final Graph graph;
    private final Room room;
    private final Map<String, Node> nodes = new HashMap<>();
    private final BitSet kept = new BitSet();
    private final Set<String> shown = new HashSet<>();
    private int keptEdges;
    private int left;

    private Abridged(Graph graph, Room room) {
        this.graph = graph;
        this.room = room;
        this.left = room.characters();
        graph.nodes().forEach(node -> nodes.put(node.id(), node));
    }

    /** The part that fits, and what is left out as losses. */
    static Graph of(Graph graph, Room room, Losses losses) {
        Abridged abridged = new Abridged(graph, room);
        abridged.keepEdges(losses);
        abridged.keepNodes(losses);
        return new Graph(
                graph.attributes(),
                graph.nodes().stream()
                        .filter(node -> abridged.shown.contains(node.id()))
                        .toList(),
                abridged.kept.stream().mapToObj(graph.edges()::get).toList());
    }

    private void keepEdges(Losses losses) {
        List<Edge> edges = graph.edges();
        IntStream.range(0, edges.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -edges.get(i).size()))
                .forEach(i -> {
                    if (!isKept(i)) {
                        losses.at(edges.get(i));
                        losses.note(Loss.EDGES);
                    }
                });
    }

    private boolean isKept(int number) {
        Edge edge = graph.edges().get(number);
        Set<String> fresh = new HashSet<>(Set.of(edge.source()));
        fresh.add(edge.target());
        fresh.removeAll(shown);
        int size = room.ofEdge().applyAsInt(edge)
                + fresh.stream().mapToInt(this::size).sum();
        if (keptEdges == room.edges() || size > left) {
            return false;
        }
        kept.set(number);
        keptEdges++;
        shown.addAll(fresh);
        left -= size;
        return true;
    }

    private int size(String node) {
        return room.ofNode().applyAsInt(requireNonNull(nodes.get(node)));
    }

    private void keepNodes(Losses losses) {
        Set<String> joined = new HashSet<>();
        graph.edges().forEach(edge -> joined.addAll(List.of(edge.source(), edge.target())));
        for (Node node : graph.nodes()) {
            if (!shown.contains(node.id()) && (joined.contains(node.id()) || size(node.id()) > left)) {
                losses.at(node);
                losses.note(Loss.NODES);
            } else if (shown.add(node.id())) {
                left -= size(node.id());
            }
        }
    }
}
