package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import dev.hearsay.BadInputs;
import dev.hearsay.Problem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts that were made to break out of files come back from every format as the texts they are. */
class PayloadsTest {

    /** A validator of schemas compares each id with every other. */
    private static final int MOST_AT_ONCE = 500;

    /** Each text as id, label, kind, attribute and item of a list of a node, and likewise of an edge to the next node. */
    private static Graph graph(Iterable<String> payloads) {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        Attributes ofGraph = Attributes.NONE;
        for (String payload : payloads) {
            String id = payload.isBlank() ? "blank" + payload : payload;
            Attributes attributes =
                    Attributes.NONE.with("payload", payload).with("payloads", List.of(payload, payload));
            nodes.add(Node.of(id, payload, payload).having(attributes));
            if (nodes.size() > 1) {
                edges.add(Edge.directed(nodes.get(nodes.size() - 2).id(), id, payload)
                        .having(attributes));
            } else {
                ofGraph = attributes.with(id.equals("id") ? "x" : "name: " + id, payload);
            }
        }
        return new Graph(ofGraph, nodes, edges);
    }

    private static void checkAll(Graph graph) {
        Seen seen = Seen.of(graph);
        Seen.check(seen, GraphMlReader.read(Exports.graphml().text(graph)));
        Seen.check(
                new Seen(Map.of(), seen.nodes(), seen.edges()),
                GexfReader.read(Exports.gexf().text(graph)));
        Seen.check(seen, DotReader.read(Exports.dot().text(graph)));
        Seen.check(seen, JsonReader.read(Exports.json().text(graph)));
        Seen.check(
                RoundTripTest.withoutEmpty(seen), RoundTripTest.withoutEmpty(RoundTripTest.csv(Exports.csv(), graph)));
        checkSpreadsheets(graph);
        checkMermaid(graph);
        checkAgainstTheSchema(graph);
    }

    /** No cell is a formula, however a spreadsheet parts the cells, and each is what it was once its apostrophes are off. */
    private static void checkSpreadsheets(Graph graph) {
        String table = Exports.csv().forSpreadsheets().nodes().text(graph);
        List<Map<String, String>> plain = CsvReader.rows(Exports.csv().nodes().text(graph));
        List<Map<String, String>> safe = CsvReader.rows(table);
        assertEquals(plain.size(), safe.size());
        for (int i = 0; i < plain.size(); i++) {
            Map<String, String> unguarded = new TreeMap<>();
            safe.get(i).forEach((name, cell) -> {
                checkCell(cell);
                assertFalse(cell.startsWith("\t"), cell);
                unguarded.put(name, unguarded(cell));
            });
            assertEquals(plain.get(i), unguarded);
        }
        // Wherever a row is parted by one who takes no notice of quotes; who does finds fewer cells.
        for (String separator : List.of(";", "|", "\t")) {
            Pattern.compile("[\r\n" + separator + "]")
                    .splitAsStream(table)
                    .map(cell -> cell.replaceFirst("^\"+", ""))
                    .forEach(PayloadsTest::checkCell);
        }
    }

    private static void checkCell(String cell) {
        assertFalse(cell.matches("(?s)[=+\\-@\\r\uFF1D\uFF0B\uFF0D\uFF20].*"), cell);
    }

    /** Reads part by part: an apostrophe that stands before what would be a formula, is none of the text. */
    private static String unguarded(String cell) {
        StringBuilder text = new StringBuilder();
        for (String part : Splitter.on(Pattern.compile("(?<=[;|\t\r\n])")).split(cell)) {
            String rest = part.startsWith("'") ? part.substring(1) : part;
            boolean isFirst = text.isEmpty();
            boolean guarded =
                    isFormula(rest) || (isFirst && isLedByAFormula(cell.substring(part.length() - rest.length())));
            text.append(guarded ? rest : part);
        }
        return text.toString();
    }

    private static boolean isLedByAFormula(String text) {
        return isFormula(text) || text.matches("(?s)[\t\r].*");
    }

    private static boolean isFormula(String text) {
        return text.matches("(?s)[\\s\\p{Z}'\"\u2018\u2019\u201C\u201D]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");
    }

    @Test
    void formulaBehindTheSeparatorOfAnotherSpreadsheetIsText() {
        for (String separator : List.of(";", "|", "\t", ";\n", "\r\n", "|\"")) {
            Graph graph =
                    graph(List.of("x" + separator + "=HYPERLINK(1)", "-1" + separator + " @x" + separator + "'+1"));
            checkSpreadsheets(graph);
        }
        assertEquals(
                "id,label,kind\na,\"x;'=HYPERLINK(1)\",\"x;y\"\n",
                Exports.csv()
                        .forSpreadsheets()
                        .nodes()
                        .text(new Graph(Attributes.NONE, List.of(Node.of("a", "x;=HYPERLINK(1)", "x;y")), List.of())));
    }

    /** As many as it draws. */
    private static void checkMermaid(Graph graph) {
        MermaidReader.Flowchart whole = MermaidReader.expected(graph);
        MermaidReader.Flowchart drawn = MermaidReader.read(Exports.mermaid().text(graph));
        assertTrue(whole.nodes().containsAll(drawn.nodes()));
        assertTrue(whole.edges().containsAll(drawn.edges()));
        assertTrue(Exports.mermaid().text(graph).length() <= 50_000);
    }

    /** JGraphT brings the schema of GraphML along. */
    private static void checkAgainstTheSchema(Graph graph) {
        DirectedPseudograph<String, DefaultEdge> read = new DirectedPseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.importGraph(read, new StringReader(Exports.graphml().text(graph)));
        assertEquals(graph.nodes().size(), read.vertexSet().size());
        assertEquals(graph.edges().size(), read.edgeSet().size());
    }

    @Test
    void ownTextsComeBack() {
        checkAll(graph(new LinkedHashSet<>(RandomGraphs.HOSTILE)));
    }

    @TestFactory
    Stream<DynamicTest> eachOwnTextComesBackAlone() {
        return RandomGraphs.HOSTILE.stream()
                .map(payload ->
                        dynamicTest("[" + Problem.visible(payload) + "]", () -> checkAll(graph(List.of(payload)))));
    }

    @TestFactory
    List<DynamicTest> sharedPayloadsComeBack() {
        return BadInputs.each(
                "payloads",
                text -> Iterables.partition(BadInputs.lines(text), MOST_AT_ONCE)
                        .forEach(payloads -> checkAll(graph(payloads))));
    }

    @TestFactory
    List<DynamicTest> sharedNaughtyStringsComeBack() {
        return BadInputs.each("blns", text -> checkAll(graph(List.of(text))));
    }
}
