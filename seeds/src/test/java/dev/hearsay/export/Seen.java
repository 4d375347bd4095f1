package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Claim;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A graph as those see it who read its file: everything is a text under a name.
 *
 * @param attributes what the file tells of the graph
 * @param nodes what it tells of each node, by id
 * @param edges what it tells of each edge, in some order that depends on nothing else
 */
record Seen(Map<String, String> attributes, Map<String, Map<String, String>> nodes, List<Map<String, String>> edges) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    Seen {
        edges = edges.stream()
                .map(edge -> Map.entry(edge.toString(), edge))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What a file should tell of a graph. */
    static Seen of(Graph graph) {
        Map<String, Map<String, String>> nodes = new TreeMap<>();
        graph.nodes().forEach(node -> nodes.put(node.id(), of(node)));
        return new Seen(
                texts(graph.attributes()),
                nodes,
                graph.edges().stream().map(Seen::of).toList());
    }

    private static Map<String, String> of(Node node) {
        Map<String, String> seen = texts(node.attributes());
        seen.put("label", node.label());
        seen.put("kind", node.kind());
        addList(seen, "times", node.times().stream().map(Object::toString).toList());
        return seen;
    }

    private static Map<String, String> of(Edge edge) {
        Map<String, String> seen = texts(edge.attributes());
        seen.put("source", edge.source());
        seen.put("target", edge.target());
        seen.put("kind", edge.kind());
        seen.put("label", edge.label());
        seen.put("directed", Boolean.toString(edge.directed()));
        seen.put("sign", Integer.toString(edge.sign().value()));
        edge.weight().ifPresent(weight -> seen.put("weight", number(weight.number())));
        addList(seen, "times", edge.times().stream().map(Object::toString).toList());
        addList(seen, "claims", edge.claims().stream().map(Claim.Id::value).toList());
        return seen;
    }

    private static void addList(Map<String, String> seen, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            seen.put(name, joined(texts));
        }
    }

    private static Map<String, String> texts(Attributes attributes) {
        Map<String, String> texts = new TreeMap<>();
        attributes.values().forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    private static String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Texts texts) {
            return joined(texts.texts());
        } else if (value instanceof Value.Decimal decimal) {
            return number(decimal.number());
        }
        return value instanceof Value.Whole whole ? "" + whole.number() : "" + ((Value.Flag) value).held();
    }

    /** A number in one way of several, so that it may be compared as a text. */
    static String number(double number) {
        return "number " + Double.toHexString(number);
    }

    static String joined(List<String> texts) {
        return texts.stream().map(text -> text.replaceAll("[\\\\;]", "\\\\$0")).collect(Collectors.joining(";"));
    }

    /** A text of a file as it was before characters were escaped that the format lacks. */
    static String unescaped(String text) {
        Matcher escapes = ESCAPE.matcher(text);
        StringBuilder unescaped = new StringBuilder();
        int done = 0;
        while (escapes.find()) {
            unescaped.append(text, done, escapes.start()).appendCodePoint(Integer.parseInt(escapes.group(1), 16));
            done = escapes.end();
        }
        return unescaped.append(text.substring(done)).toString();
    }

    /** Fails where two differ, with the first part in which they do. */
    static void check(Seen expected, Seen read) {
        assertEquals(expected.attributes, read.attributes);
        assertEquals(expected.nodes.keySet(), read.nodes.keySet());
        expected.nodes.forEach((id, node) -> assertEquals(node, read.nodes.get(id)));
        assertEquals(expected.edges.size(), read.edges.size());
        for (int i = 0; i < expected.edges.size(); i++) {
            assertEquals(expected.edges.get(i), read.edges.get(i));
        }
    }
}
