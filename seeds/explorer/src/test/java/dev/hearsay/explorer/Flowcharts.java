package dev.hearsay.explorer;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.hearsay.Sign;
import dev.hearsay.export.Edge;
import dev.hearsay.export.Exports;
import dev.hearsay.export.Graph;
import dev.hearsay.export.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page in which Mermaid itself reads and draws flowcharts; its policy lets no script ask for anything. */
final class Flowcharts {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en" data-ready><head><meta charset="utf-8"><title>Flowcharts</title>
            <meta http-equiv="Content-Security-Policy"
              content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
            <script>
            """;

    /** Mermaid keeps the numbers of characters between signs of its own until it draws. */
    private static final String READING = """
            </script>
            <script>
            const words = text => text.replace(/\\uFB02\\u00B0\\u00B0(\\d+)\\u00B6\\u00DF/g, (all, number) => String.fromCodePoint(number));
            const seen = element => element?.textContent ?? '';

            async function read(text) {
              const {db} = await mermaid.mermaidAPI.getDiagramFromText(text);
              const labels = new Map([...db.getVertices()].map(([id, node]) => [id, words(node.text)]));
              return flowchart(db, labels, edge => words(edge.text));
            }

            const flowchart = (db, labels, wordsOn) => ({
              nodes: [...labels.values()],
              edges: db.getEdges().map(edge =>
                [labels.get(edge.start), edge.stroke + ' ' + edge.type, wordsOn(edge), labels.get(edge.end)])
            });

            async function draw(text) {
              const drawing = document.querySelector('#drawing');
              drawing.innerHTML = (await mermaid.render('flowchart', text)).svg;
              const shape = [...new Set([...drawing.querySelectorAll('*')].flatMap(e =>
                e.getAttributeNames().map(a => e.localName + ' ' + a).concat(e.localName)))];
              const labels = new Map([...drawing.querySelectorAll('.node')].map(node =>
                [node.id.match(/-(n\\d+)-\\d+$/)[1], seen(node.querySelector('.label'))]));
              const onEdges = new Map([...drawing.querySelectorAll('.edgeLabels [data-id]')].map(label =>
                [label.dataset.id, seen(label)]));
              const {db} = await mermaid.mermaidAPI.getDiagramFromText(text);
              return {
                ...flowchart(db, labels, edge => onEdges.get(edge.id) ?? ''),
                lines: drawing.querySelectorAll('.edgePaths path').length,
                shape
              };
            }
            </script></head><body><div id="drawing"></div></body></html>
            """;

    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    private final Browser browser;

    /** Opens the page. */
    Flowcharts(Browser browser) {
        this.browser = browser.open(PAGE + WebJar.script("mermaid/11.14.0/dist/mermaid.min.js") + READING);
    }

    /** The labels of nodes, and edges between the labels of their ends, with their arrows. */
    record Flowchart(List<String> nodes, List<List<String>> edges) {
        Flowchart {
            nodes = nodes.stream().sorted().toList();
            edges = edges.stream().sorted(Comparator.comparing(List::toString)).toList();
        }
    }

    /** What a flowchart of a graph must tell of it, if it leaves out nothing. */
    static Flowchart expected(Graph graph) {
        Map<String, String> labels = new HashMap<>();
        graph.nodes().forEach(node -> labels.put(node.id(), shown(node.label())));
        return new Flowchart(
                graph.nodes().stream().map(Node::label).map(Flowcharts::shown).toList(),
                graph.edges().stream()
                        .map(edge -> List.of(
                                requireNonNull(labels.get(edge.source())),
                                arrow(edge),
                                shown(edge.label()),
                                requireNonNull(labels.get(edge.target()))))
                        .toList());
    }

    /** HTML knows one line end. */
    private static String shown(String label) {
        return label.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String arrow(Edge edge) {
        String line = edge.denied() ? "dotted " : "normal ";
        if (edge.sign() == Sign.NEGATIVE) {
            return line + (edge.directed() ? "arrow_cross" : "double_arrow_cross");
        }
        return line + (edge.directed() ? "arrow_point" : "arrow_open");
    }

    /** Lets labels have as much as this level does: {@code strict} is usual, {@code loose} the most. */
    Flowcharts at(String securityLevel) {
        browser.run("mermaid.initialize({startOnLoad: false, securityLevel: arguments[0]})", securityLevel);
        return this;
    }

    /** What Mermaid reads. */
    Flowchart read(Graph graph) {
        return flowchart(answer("read", graph));
    }

    /** Draws a graph; every element of the drawing, and every attribute it bears anywhere. */
    Set<String> draw(Graph graph) {
        Map<?, ?> drawn = answer("draw", graph);
        assertTells(graph, flowchart(drawn));
        assertEquals((long) graph.edges().size(), drawn.get("lines"));
        browser.assertTriedNothing();
        return new TreeSet<>(strings(drawn.get("shape")));
    }

    /** Fails where a flowchart tells anything else than a graph does, with what is missing if anything is. */
    static void assertTells(Graph graph, Flowchart flowchart) {
        Flowchart expected = expected(graph);
        List<Object> missing = new ArrayList<>(expected.nodes());
        missing.addAll(expected.edges());
        flowchart.nodes().forEach(missing::remove);
        flowchart.edges().forEach(missing::remove);
        assertEquals(List.of(), missing);
        assertEquals(expected, flowchart);
    }

    private Map<?, ?> answer(String function, Graph graph) {
        browser.run(
                "window.answer = null; " + function
                        + "(arguments[0]).then(a => window.answer = a, e => window.answer = {error: String(e)})",
                Exports.mermaid().text(graph));
        browser.until("return window.answer !== null");
        Map<?, ?> answer = (Map<?, ?>) browser.run("return window.answer");
        assertNull(answer.get("error"));
        return answer;
    }

    private static Flowchart flowchart(Map<?, ?> answer) {
        return new Flowchart(
                texts(answer.get("nodes")),
                ((List<?>) answer.get("edges")).stream().map(Flowcharts::texts).toList());
    }

    private static List<String> texts(Object list) {
        return strings(list).stream().map(Flowcharts::unescaped).toList();
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    /** A text before characters were escaped that no browser takes. */
    private static String unescaped(String text) {
        return ESCAPE.matcher(shown(text))
                .replaceAll(c -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(c.group(1), 16))));
    }
}
