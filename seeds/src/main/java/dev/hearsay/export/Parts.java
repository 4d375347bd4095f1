package dev.hearsay.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nodes and edges of a graph in the making. Whoever adds too many learns it at the first of them. */
final class Parts {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private long count;

    /** The id of a node that is there from now on; of two with one id, the first. */
    String add(Node node) {
        if (nodes.putIfAbsent(node.id(), node) == null) {
            count(1);
        }
        return node.id();
    }

    boolean has(String id) {
        return nodes.containsKey(id);
    }

    void add(Edge edge) {
        edges.add(edge);
        count(Graph.parts(edge));
    }

    private void count(long more) {
        count += more;
        Graph.checkSize(count);
    }

    /** Everything that was added; what its makers have left out is told. */
    Graph graph(Attributes attributes, List<String> leftOut) {
        return new Graph(
                leftOut.isEmpty() ? attributes : attributes.with(Graph.LEFT_OUT, leftOut),
                List.copyOf(nodes.values()),
                edges);
    }
}
