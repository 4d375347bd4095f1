package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Reads GraphML, and checks what its schema asks for as far as we use it. */
final class GraphMlReader {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private record Key(String name, String type, String of) {}

    private final Map<String, Key> keys = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> nodeNames = new HashMap<>();

    private GraphMlReader() {}

    static Seen read(String text) {
        return new GraphMlReader().seen(Markup.root(text));
    }

    private Seen seen(Element root) {
        assertEquals(NAMESPACE, root.getNamespaceURI());
        assertEquals("graphml", root.getLocalName());
        List<Element> parts = Markup.children(root);
        Element graph = parts.get(parts.size() - 1);
        assertEquals("graph", graph.getLocalName());
        parts.subList(0, parts.size() - 1).forEach(this::key);
        boolean directed = graph.getAttribute("edgedefault").equals("directed");
        assertTrue(directed || graph.getAttribute("edgedefault").equals("undirected"));
        Map<String, Map<String, String>> nodes = new TreeMap<>();
        Markup.children(graph, "node").forEach(node -> {
            Map<String, String> data = data(node, "node");
            String name = data.remove("name");
            assertNull(nodeNames.put(token(node.getAttribute("id")), name));
            assertNull(nodes.put(name, data));
        });
        List<Map<String, String>> edges = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Markup.children(graph, "edge").forEach(edge -> {
            assertTrue(ids.add(token(edge.getAttribute("id"))));
            Map<String, String> data = data(edge, "edge");
            data.putIfAbsent("directed", Boolean.toString(directed));
            data.put("source", end(edge, "source"));
            data.put("target", end(edge, "target"));
            edges.add(data);
        });
        return new Seen(data(graph, "graph"), nodes, edges);
    }

    private void key(Element key) {
        assertEquals("key", key.getLocalName());
        String type = key.getAttribute("attr.type");
        assertTrue(Set.of("boolean", "int", "long", "float", "double", "string").contains(type), type);
        String name = token(key.getAttribute("attr.name"));
        List<Element> described = Markup.children(key, "desc");
        assertTrue(names.add(key.getAttribute("for") + name), name);
        String meant =
                described.isEmpty() ? name : Seen.unescaped(described.get(0).getTextContent());
        Key told = new Key(meant, type, key.getAttribute("for"));
        assertNull(keys.put(token(key.getAttribute("id")), told));
    }

    private String end(Element edge, String which) {
        String name = nodeNames.get(edge.getAttribute(which));
        assertNotNull(name, which);
        return name;
    }

    private static String token(String id) {
        assertTrue(id.matches("[A-Za-z0-9._-]+"), id);
        return id;
    }

    private Map<String, String> data(Element parent, String of) {
        Map<String, String> data = new TreeMap<>();
        for (Element child : Markup.children(parent, "data")) {
            Key key = keys.get(child.getAttribute("key"));
            assertNotNull(key, child.getAttribute("key"));
            assertEquals(key.of, of);
            assertEquals(List.of(), Markup.children(child));
            assertNull(data.put(key.name, value(key.type, child.getTextContent())));
        }
        data.remove("start");
        data.remove("end");
        return data;
    }

    private static String value(String type, String text) {
        return switch (type) {
            case "double" -> Seen.number(Double.parseDouble(text));
            case "long" -> Long.toString(Long.parseLong(text));
            case "boolean" -> {
                assertTrue(text.equals("true") || text.equals("false"), text);
                yield text;
            }
            default -> Seen.unescaped(text);
        };
    }
}
