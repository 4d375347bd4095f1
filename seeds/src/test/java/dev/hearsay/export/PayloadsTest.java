package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hearsay.BadInputs;
import dev.hearsay.Problem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts that were made to break out of files come back from every format as the texts they are. */
class PayloadsTest {

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

    /** No cell is a formula, and each is one apostrophe away from what it was. */
    private static void checkSpreadsheets(Graph graph) {
        List<Map<String, String>> plain = CsvReader.rows(Exports.csv().nodes().text(graph));
        List<Map<String, String>> safe =
                CsvReader.rows(Exports.csv().forSpreadsheets().nodes().text(graph));
        assertEquals(plain.size(), safe.size());
        for (int i = 0; i < plain.size(); i++) {
            Map<String, String> unguarded = new TreeMap<>();
            safe.get(i).forEach((name, cell) -> {
                assertFalse(cell.matches("(?s)[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20].*"), cell);
                String rest = cell.startsWith("'") ? cell.substring(1) : cell;
                boolean guarded = rest.matches(
                        "(?s)[\\s\\p{Z}'\"\u2018\u2019\u201C\u201D]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\t\r].*");
                unguarded.put(name, guarded ? rest : cell);
            });
            assertEquals(plain.get(i), unguarded);
        }
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
        return BadInputs.each("payloads", text -> checkAll(graph(BadInputs.lines(text))));
    }

    @TestFactory
    List<DynamicTest> sharedNaughtyStringsComeBack() {
        return BadInputs.each("blns", text -> checkAll(graph(List.of(text))));
    }
}
