package dev.hearsay.picture;

import dev.hearsay.export.Edge;
import dev.hearsay.export.Graph;
import dev.hearsay.export.Node;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * As much of a graph as people can take in.
 *
 * @param graph the whole graph
 * @param joined the nodes that are drawn with their edges
 * @param alone the nodes that are drawn and have no edge
 * @param edges the edges between drawn nodes
 */
record Selected(Graph graph, List<Node> joined, List<Node> alone, List<Edge> edges) {

    /** How many nodes are drawn at most. */
    static final int MOST_NODES = 60;

    static Selected of(Graph graph) {
        Map<String, Double> weights = new HashMap<>();
        for (Edge edge : graph.edges()) {
            weights.merge(edge.source(), Strand.weight(edge), Double::sum);
            weights.merge(edge.target(), Strand.weight(edge), Double::sum);
        }
        Set<String> kept = graph.nodes().stream()
                .sorted(Comparator.comparingDouble(node -> -weight(node, weights)))
                .limit(MOST_NODES)
                .map(Node::id)
                .collect(Collectors.toSet());
        List<Edge> edges = graph.edges().stream()
                .filter(edge -> kept.contains(edge.source()) && kept.contains(edge.target()))
                .toList();
        List<Node> drawn =
                graph.nodes().stream().filter(node -> kept.contains(node.id())).toList();
        return new Selected(
                graph,
                drawn.stream().filter(node -> weights.containsKey(node.id())).toList(),
                drawn.stream().filter(node -> !weights.containsKey(node.id())).toList(),
                edges);
    }

    private static double weight(Node node, Map<String, Double> weights) {
        return Optional.ofNullable(weights.get(node.id())).orElse(0.0);
    }

    /** What is not drawn, in words; nothing if all is. */
    String leftOut() {
        int nodes = graph.nodes().size() - joined.size() - alone.size();
        int edges = graph.edges().size() - this.edges.size();
        return nodes == 0 ? "" : "; " + nodes + " lesser nodes and " + edges + " edges are left out";
    }
}
