package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Reads GEXF 1.3, and checks what its schema and its primer ask for as far as we use it. */
final class GexfReader {

    private static final String NAMESPACE = "http://gexf.net/1.3";

    private static final Set<String> TYPES = Set.of("long", "double", "boolean", "string");

    private record Column(String title, String type) {}

    private final Map<String, Column> ofNodes = new HashMap<>();
    private final Map<String, Column> ofEdges = new HashMap<>();
    private final Set<List<String>> triples = new HashSet<>();
    private boolean days;
    private boolean directed;
    private boolean dynamic;

    private GexfReader() {}

    static Seen read(String text) {
        return new GexfReader().seen(Markup.root(text));
    }

    private Seen seen(Element root) {
        assertEquals(NAMESPACE, root.getNamespaceURI());
        assertEquals("gexf", root.getLocalName());
        assertEquals("1.3", root.getAttribute("version"));
        assertEquals(List.of("meta", "graph"), names(root));
        Element graph = Markup.only(root, "graph");
        dynamic = graph.getAttribute("mode").equals("dynamic");
        directed = graph.getAttribute("defaultedgetype").equals("directed");
        days = graph.getAttribute("timeformat").equals("date");
        assertEquals(dynamic, Set.of("date", "dateTime").contains(graph.getAttribute("timeformat")));
        assertEquals(List.of("attributes", "attributes", "nodes", "edges"), names(graph));
        declare(Markup.children(graph).get(0), "node", ofNodes);
        declare(Markup.children(graph).get(1), "edge", ofEdges);
        Map<String, Map<String, String>> nodes = new TreeMap<>();
        Set<String> written = new HashSet<>();
        for (Element node : Markup.children(Markup.only(graph, "nodes"), "node")) {
            assertTrue(written.add(node.getAttribute("id")));
            Map<String, String> seen = states(node, ofNodes).get("");
            seen.put("label", Seen.unescaped(node.getAttribute("label")));
            assertNull(nodes.put(Seen.unescaped(node.getAttribute("id")), seen));
        }
        List<Map<String, String>> edges = new ArrayList<>();
        Markup.children(Markup.only(graph, "edges"), "edge").forEach(edge -> {
            assertTrue(written.contains(edge.getAttribute("source")));
            assertTrue(written.contains(edge.getAttribute("target")));
            edges.addAll(edges(edge));
        });
        return new Seen(Map.of(), nodes, edges);
    }

    private static List<String> names(Element parent) {
        return Markup.children(parent).stream().map(Element::getLocalName).toList();
    }

    private static void declare(Element attributes, String of, Map<String, Column> columns) {
        assertEquals(of, attributes.getAttribute("class"));
        for (Element attribute : Markup.children(attributes, "attribute")) {
            String type = attribute.getAttribute("type");
            assertTrue(TYPES.contains(type), type);
            Column column = new Column(Seen.unescaped(attribute.getAttribute("title")), type);
            assertNull(columns.put(attribute.getAttribute("id"), column));
        }
    }

    private List<Map<String, String>> edges(Element edge) {
        assertEquals(directed ? "directed" : "undirected", edge.getAttribute("type"));
        assertTrue(
                triples.add(
                        List.of(edge.getAttribute("source"), edge.getAttribute("target"), edge.getAttribute("kind"))),
                "twice " + edge.getAttribute("kind"));
        List<Map<String, String>> edges = new ArrayList<>();
        states(edge, ofEdges).values().forEach(state -> {
            state.put("source", Seen.unescaped(edge.getAttribute("source")));
            state.put("target", Seen.unescaped(edge.getAttribute("target")));
            state.put("kind", Seen.unescaped(edge.getAttribute("kind")));
            state.put("label", Seen.unescaped(edge.getAttribute("label")));
            state.putIfAbsent("directed", Boolean.toString(directed));
            if (edge.hasAttribute("weight")) {
                state.put("weight", Seen.number(positive(edge.getAttribute("weight"))));
            }
            String signed = state.remove("signedWeight");
            if (signed != null) {
                state.put("weight", signed);
            }
            edges.add(state);
        });
        return edges;
    }

    private static double positive(String weight) {
        double number = Double.parseDouble(weight);
        assertTrue(number > 0, weight);
        return number;
    }

    /** The values of each time of its own that an element has; of one whose values do not change, there is one. */
    private Map<String, Map<String, String>> states(Element element, Map<String, Column> columns) {
        Map<String, Map<String, String>> states = new TreeMap<>();
        List<Element> values = Markup.children(Markup.only(element, "attvalues"), "attvalue");
        for (Element value : values) {
            Column column = columns.get(value.getAttribute("for"));
            assertNotNull(column, value.getAttribute("for"));
            String text = value.getAttribute("value");
            String told = column.type.equals("double") ? Seen.number(Double.parseDouble(text)) : Seen.unescaped(text);
            String time = value.getAttribute("start") + "/" + value.getAttribute("end");
            Map<String, String> state = states.computeIfAbsent(time.equals("/") ? "" : time, t -> new TreeMap<>());
            assertNull(state.put(column.title, told));
        }
        if (states.isEmpty()) {
            states.put("", new TreeMap<>());
        }
        checkSpells(element, states);
        return states;
    }

    private void checkSpells(Element element, Map<String, Map<String, String>> states) {
        List<Element> spells = Markup.children(element, "spells");
        assertTrue(spells.size() <= 1);
        LocalDateTime free = LocalDateTime.MIN;
        for (Element spell : spells.isEmpty() ? List.<Element>of() : Markup.children(spells.get(0), "spell")) {
            assertTrue(dynamic);
            LocalDateTime start = moment(spell.getAttribute("start"), LocalDateTime.MIN);
            LocalDateTime end = moment(spell.getAttribute("end"), LocalDateTime.MAX);
            assertFalse(start.isBefore(free), "spells overlap");
            assertFalse(end.isBefore(start), "a spell ends before it starts");
            free = end.equals(LocalDateTime.MAX) ? end : end.plusSeconds(1);
        }
        assertTrue(states.size() == 1 || dynamic);
    }

    private LocalDateTime moment(String text, LocalDateTime open) {
        if (text.isEmpty()) {
            return open;
        }
        return days ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
    }
}
