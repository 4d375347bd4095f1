package dev.hearsay.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.BadInputs;
import dev.hearsay.Sign;
import dev.hearsay.balance.SignedGraph;
import dev.hearsay.export.Attributes;
import dev.hearsay.export.Edge;
import dev.hearsay.export.Graph;
import dev.hearsay.export.Node;
import dev.hearsay.network.Aggregation;
import dev.hearsay.network.Mode;
import dev.hearsay.network.NetworkDesign;
import dev.hearsay.network.Qualifier;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.seeds.SouthCaucasus;
import dev.hearsay.view.Perspective;
import dev.hearsay.view.Relations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mermaid itself finds in our flowcharts the nodes, edges and words of the graph, and nothing else. */
@ExtendWith(Chromium.class)
class FlowchartsInTheBrowserTest {

    private static final Answer ALL = SouthCaucasus.store().select(Query.of(Condition.everyClaim()));

    /** What means something to Mermaid, or to the Markdown, icons and formulas that it looks for in labels. */
    private static final List<String> HOSTILE = List.of(
            "\"]; click n0 call alert(1)",
            "click n0 href \"javascript:alert(1)\"",
            "n0 --> n1",
            "end",
            "o",
            "subgraph x",
            "style n0 fill:red",
            ":::class",
            "@{shape: circle}",
            "%% x",
            "%%{init: {'securityLevel': 'loose'}}%%",
            "---\ntitle: x\n---\n",
            "#quot;",
            "#35;",
            "&lt;b&gt;",
            "</p><b>x</b>",
            "a<br>b",
            "`**b**`",
            "**b** _i_ __b__",
            "# heading",
            "1. item",
            "- item",
            "> quoted",
            "    code",
            "[a](javascript:alert(1))",
            "![a](http://127.0.0.1:9/a)",
            "http://127.0.0.1:9/a",
            "$$x^2$$",
            "fa:fa-car x",
            "a\\nb",
            "a\nb",
            "fa:fa-car x\nb",
            "$$x^2$$\nb",
            "a\\nb\n**c**",
            "\uFEFFa",
            "\u00A0a\u3000",
            "\n",
            "\ta  b ",
            "a\rb",
            "",
            " ",
            "\u0001",
            "\u0085",
            "\\u{0041}");

    private final Browser browser;

    FlowchartsInTheBrowserTest(Browser browser) {
        this.browser = browser;
    }

    private Flowcharts flowcharts() {
        return new Flowcharts(browser).at("strict");
    }

    /** A node for each text, and an edge of the same words to it from the one before. */
    private static Graph chain(Collection<String> texts) {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        Attributes attributes = Attributes.NONE;
        for (String text : texts) {
            String id = "node " + nodes.size();
            if (!nodes.isEmpty()) {
                edges.add(Edge.directed(nodes.get(nodes.size() - 1).id(), id, "then")
                        .labelled(text));
            }
            nodes.add(Node.of(id, text, "actor"));
            attributes = attributes.with(id, text);
        }
        return new Graph(attributes, nodes, edges);
    }

    /** Nodes for as many of the texts as are drawn together. */
    private static List<Graph> partly(Collection<String> texts) {
        List<Graph> graphs = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        int characters = 0;
        for (String text : texts) {
            // A character is written by its number at worst.
            int most = 20 + 6 * text.length();
            if (characters + most > 40_000) {
                graphs.add(new Graph(Attributes.NONE, nodes, List.of()));
                nodes = new ArrayList<>();
                characters = 0;
            }
            nodes.add(Node.of("node " + nodes.size(), text, "actor"));
            characters += most;
        }
        graphs.add(new Graph(Attributes.NONE, nodes, List.of()));
        return graphs;
    }

    @Test
    void graphsOfTheBundledCorpusAreDrawnAsTheyAre() {
        Flowcharts flowcharts = flowcharts();
        NetworkDesign subtract =
                NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC).qualifiedBy(Qualifier.STANCE, Aggregation.SUBTRACT);
        NetworkDesign congruence =
                NetworkDesign.oneMode(Mode.SPEAKER, Mode.TOPIC).qualifiedBy(Qualifier.STANCE, Aggregation.CONGRUENCE);
        Stream.of(
                        Graph.of(Relations.of(ALL)),
                        Graph.of(Perspective.of(ALL)),
                        Graph.of(SignedGraph.of(ALL)),
                        Graph.of(subtract.of(ALL)),
                        Graph.of(congruence.of(ALL)))
                .forEach(graph -> {
                    assertTrue(graph.edges().size() > 10, graph::toString);
                    flowcharts.draw(graph);
                });
    }

    @Test
    void ofAGraphThatIsTooLargeMermaidTakesWhatIsLeft() {
        Graph answer = Graph.of(ALL);
        Flowcharts.Flowchart whole = Flowcharts.expected(answer);
        Flowcharts.Flowchart read = flowcharts().read(answer);
        assertTrue(whole.edges().size() > 500);
        assertEquals(500, read.edges().size());
        assertTrue(whole.edges().containsAll(read.edges()));
        assertTrue(whole.nodes().containsAll(read.nodes()));
    }

    @Test
    void everyKindOfNodeAndEdgeIsDrawnAsWhatItIs() {
        List<Node> nodes = Stream.of("actor", "claim", "topic", "source", "relation")
                .map(kind -> Node.of(kind, "a " + kind, kind))
                .toList();
        List<Edge> edges = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            for (boolean affirmed : List.of(true, false)) {
                Attributes attributes = Attributes.NONE.with("affirmed", affirmed);
                String kind = sign + " " + affirmed;
                edges.add(Edge.directed("actor", "topic", kind).signed(sign).having(attributes));
                edges.add(Edge.undirected("claim", "source", kind)
                        .labelled("is")
                        .signed(sign)
                        .having(attributes));
            }
        }
        Flowcharts flowcharts = flowcharts();
        flowcharts.draw(new Graph(Attributes.NONE, nodes, edges));
        edges.add(Edge.directed("relation", "relation", "loop").labelled("of itself"));
        Graph looped = new Graph(Attributes.NONE, nodes, edges);
        Flowcharts.assertTells(looped, flowcharts.read(looped));
    }

    @ParameterizedTest
    @ValueSource(strings = {"strict", "loose"})
    void hostileLabelsStayWords(String securityLevel) {
        Flowcharts flowcharts = flowcharts().at(securityLevel);
        Set<String> harmless = flowcharts.draw(chain(List.of("harmless", "of two\nlines", "of words ".repeat(30))));
        for (List<String> texts : List.of(HOSTILE, Payloads.OWN)) {
            Set<String> hostile = flowcharts.draw(chain(texts));
            hostile.removeAll(harmless);
            assertEquals(Set.of(), hostile);
        }
    }

    /** One of those that have the same signs: letters and digits change nothing. */
    private static Collection<String> oneOfEach() {
        Map<List<Integer>, String> one = new LinkedHashMap<>();
        Payloads.all().forEach(payload -> one.putIfAbsent(signs(payload), payload));
        return one.values();
    }

    @Test
    void sharedPayloadsStayWords() {
        assumeTrue(BadInputs.areAtHand(), "The payloads are not at hand; see -Dhearsay.shared.");
        Flowcharts flowcharts = flowcharts();
        Set<String> harmless = flowcharts.draw(partly(List.of("harmless", "of two\nlines", "of words ".repeat(30)))
                .get(0));
        Set<String> hostile = new HashSet<>();
        for (Graph graph : partly(oneOfEach())) {
            hostile.addAll(flowcharts.draw(graph));
        }
        hostile.removeAll(harmless);
        assertEquals(Set.of(), hostile);
    }

    /** Whatever is no letter or digit of ASCII. */
    private static List<Integer> signs(String text) {
        return text.codePoints()
                .filter(c -> c > 0x7F || !Character.isLetterOrDigit(c))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }
}
