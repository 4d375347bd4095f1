package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.dot.DOTImporter;

/** Reads DOT with JGraphT's parser, and undoes what Graphviz would. */
final class DotReader {

    private static final String DATA = "data_";

    private DotReader() {}

    static Seen read(String text) {
        DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        Map<String, Map<String, String>> nodes = new TreeMap<>();
        IdentityHashMap<DefaultEdge, Map<String, String>> edges = new IdentityHashMap<>();
        Map<String, String> attributes = new TreeMap<>();
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addGraphAttributeConsumer((name, value) -> put(attributes, name, value));
        importer.addVertexAttributeConsumer((of, value) ->
                put(nodes.computeIfAbsent(shown(of.getFirst()), id -> new TreeMap<>()), of.getSecond(), value));
        importer.addEdgeAttributeConsumer((of, value) ->
                put(edges.computeIfAbsent(of.getFirst(), edge -> new TreeMap<>()), of.getSecond(), value));
        importer.importGraph(graph, new StringReader(text));
        List<Map<String, String>> all = new ArrayList<>();
        graph.edgeSet().forEach(edge -> {
            Map<String, String> seen = edges.get(edge);
            seen.putIfAbsent("label", "");
            seen.put("source", shown(graph.getEdgeSource(edge)));
            seen.put("target", shown(graph.getEdgeTarget(edge)));
            all.add(seen);
        });
        assertEquals(nodes.size(), graph.vertexSet().size());
        return new Seen(attributes, nodes, all);
    }

    /** Labels, and what stands under a name that is ours; the rest is for the eye. */
    private static void put(Map<String, String> seen, String name, Attribute value) {
        if (name.equals("label")) {
            seen.put(name, shown(value.getValue()));
        } else if (shown(name).startsWith(DATA)) {
            String bare = shown(name).substring(DATA.length());
            String text = shown(value.getValue());
            boolean number = bare.equals("weight") || bare.startsWith(RandomGraphs.DECIMAL);
            seen.put(bare, number ? Seen.number(Double.parseDouble(text)) : text);
        }
    }

    /** What Graphviz shows for a text: entities come first, escapes after them. */
    private static String shown(String text) {
        String entities = text.replace("&#92;", "\\").replace("&#13;", "\r").replace("&amp;", "&");
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < entities.length(); i++) {
            char unit = entities.charAt(i);
            if (unit == '\\') {
                i++;
                shown.append(entities.charAt(i) == 'n' ? '\n' : entities.charAt(i));
            } else {
                shown.append(unit);
            }
        }
        return Seen.unescaped(shown.toString());
    }
}
