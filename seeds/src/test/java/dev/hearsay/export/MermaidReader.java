package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the flowcharts that we write, and nothing else: whatever a text could break out to is an error. */
final class MermaidReader {

    private static final Pattern NODE =
            Pattern.compile("  (n[0-9]+)(?:\\[|\\(|\\{\\{|\\[\\(|\\(\\[)\"([^\"]+)\"(?:]|\\)|}}|\\)]|]\\))");

    private static final Pattern EDGE = Pattern.compile(
            "  (n[0-9]+) (-->|---|-\\.->|-\\.-|--x|x--x|-\\.-x|x-\\.-x)(?:\\|\"([^\"]+)\"\\|)? (n[0-9]+)");

    /** Nothing but what means nothing to Mermaid, Markdown and icons. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9 ,().-]|[^\\x00-\\x7F\\u2028\\u2029]");

    private static final Pattern STYLE = Pattern.compile("  linkStyle ([0-9]+(?:,[0-9]+)*) stroke:#[0-9a-f]{6}");

    private static final Pattern NUMBER = Pattern.compile("#([0-9]+);");

    /** The labels of nodes, and of edges between the labels of their ends, with their arrows. */
    record Flowchart(List<String> nodes, List<List<String>> edges) {
        Flowchart {
            edges = edges.stream().sorted(Comparator.comparing(List::toString)).toList();
        }
    }

    private MermaidReader() {}

    static Flowchart expected(Graph graph) {
        Map<String, Node> nodes = new HashMap<>();
        graph.nodes().forEach(node -> nodes.put(node.id(), node));
        List<List<String>> edges = new ArrayList<>();
        for (Edge edge : graph.edges()) {
            edges.add(List.of(
                    visible(nodes.get(edge.source()).label()),
                    arrow(edge),
                    edge.label(),
                    visible(nodes.get(edge.target()).label())));
        }
        return new Flowchart(
                graph.nodes().stream().map(node -> visible(node.label())).toList(), edges);
    }

    private static String arrow(Edge edge) {
        if (edge.sign() == Sign.NEGATIVE) {
            return edge.directed() ? "--x" : "x--x";
        }
        return edge.directed() ? "-->" : "---";
    }

    private static String visible(String label) {
        return label.isEmpty() ? " " : label;
    }

    static Flowchart read(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        assertEquals("flowchart LR", lines.get(0));
        assertEquals("", lines.get(lines.size() - 1));
        Map<String, String> labels = new HashMap<>();
        List<String> nodes = new ArrayList<>();
        List<List<String>> edges = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            Matcher node = NODE.matcher(line);
            Matcher edge = EDGE.matcher(line);
            if (node.matches()) {
                String label = shown(node.group(2));
                assertNull(labels.put(node.group(1), label));
                nodes.add(label);
            } else if (edge.matches()) {
                assertTrue(labels.containsKey(edge.group(1)) && labels.containsKey(edge.group(4)), line);
                String label = edge.group(3) == null ? "" : shown(edge.group(3));
                edges.add(List.of(labels.get(edge.group(1)), edge.group(2), label, labels.get(edge.group(4))));
            } else {
                assertTrue(STYLE.matcher(line).matches() || isComment(line), line);
            }
        }
        return new Flowchart(nodes, edges);
    }

    private static boolean isComment(String line) {
        int colon = line.indexOf(": ");
        return line.startsWith("  %% ")
                && colon > 0
                && !shown(line.substring(5, colon) + line.substring(colon + 2)).isEmpty();
    }

    private static String shown(String text) {
        String bare = NUMBER.matcher(text.replace("<br/>", "")).replaceAll("");
        assertTrue(
                bare.codePoints()
                        .allMatch(c -> HARMLESS.matcher(Character.toString(c)).matches()),
                text);
        return Seen.unescaped(NUMBER.matcher(text.replace("<br/>", "\n"))
                .replaceAll(number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1))))));
    }
}
