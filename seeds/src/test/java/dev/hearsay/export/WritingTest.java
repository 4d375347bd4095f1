package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Claim;
import dev.hearsay.Period;
import dev.hearsay.Problem;
import dev.hearsay.seeds.SeedException;
import java.io.IOException;
import java.io.PipedWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a graph on its way to a file. */
class WritingTest {

    @TempDir
    Path folder;

    @Test
    void aFileHasTheTextInUtf8() throws IOException {
        Graph graph =
                new Graph(Attributes.NONE, List.of(Node.of("t", "T\u00FCrkiye \uD83D\uDE00", "actor")), List.of());
        Path file = folder.resolve("graph.json");
        assertTrue(Exports.json().save(graph, file).isWhole());
        assertEquals(Exports.json().text(graph), Files.readString(file));
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path file = folder.resolve("none/graph.dot");
        SeedException told =
                assertThrows(SeedException.class, () -> Exports.dot().save(GoldenTest.SMALL, file));
        assertEquals(
                "HS-2902 '" + file + "' cannot be saved: its folder does not exist. What was there before still stands;"
                        + " check the folder, its space and who may write to it.",
                told.getMessage());
    }

    @Test
    void aReceiverThatRefusesIsTold() {
        Writer nowhere = new PipedWriter();
        for (GraphWriter writer : List.of(
                Exports.graphml(),
                Exports.gexf(),
                Exports.dot(),
                Exports.mermaid(),
                Exports.json(),
                Exports.csv().edges())) {
            assertEquals(
                    "HS-2903 The graph cannot be written: Pipe not connected. Check where it leads.",
                    assertThrows(SeedException.class, () -> writer.write(GoldenTest.SMALL, nowhere))
                            .getMessage());
        }
    }

    @Test
    void aWriterHasTheNameOfItsFormat() {
        assertEquals("GEXF", Exports.gexf().toString());
    }

    @Test
    void everyLossIsAWarningOfOneLineEach() {
        for (Loss loss : Loss.values()) {
            Problem told = loss.in("GEXF", "1: node a");
            assertEquals(Problem.Severity.WARNING, told.severity());
            assertTrue(told.summary().length() <= 80, told.summary());
            assertEquals(3, told.toString().lines().count());
        }
        assertEquals(
                Loss.values().length,
                List.of(Loss.values()).stream()
                        .map(loss -> loss.in("", "").code())
                        .distinct()
                        .count());
    }

    @Test
    void emptyGraphsAreWritten() {
        Graph empty = new Graph(Attributes.NONE, List.of(), List.of());
        Seen none = Seen.of(empty);
        assertEquals(none, GraphMlReader.read(Exports.graphml().text(empty)));
        assertEquals(none, GexfReader.read(Exports.gexf().text(empty)));
        assertEquals(none, DotReader.read(Exports.dot().text(empty)));
        assertEquals(none, JsonReader.read(Exports.json().text(empty)));
        assertEquals(none, RoundTripTest.csv(Exports.csv(), empty));
        assertEquals("flowchart LR\n", Exports.mermaid().text(empty));
    }

    @Test
    void anEmptyTextIsTwoQuotesAndNothingIsAnEmptyCell() {
        Graph graph = new Graph(
                Attributes.NONE,
                List.of(
                        Node.of("a", "", "x").having(Attributes.NONE.with("note", "")),
                        Node.of("b", " b", "x\ty,\"z\"")),
                List.of());
        assertEquals(
                "id,label,kind,note\na,\"\",x,\"\"\nb,\" b\",\"x\ty,\"\"z\"\"\",\n",
                Exports.csv().nodes().text(graph));
    }

    @Test
    void numbersStayNumbersInSpreadsheets() {
        Graph graph = new Graph(
                Attributes.NONE,
                List.of(Node.of("-1", "\u00A0 \"=1", "+x")
                        .having(Attributes.NONE.with("=y", -2).with("z", -0.5))),
                List.of());
        assertEquals(
                "id,label,kind,'=y,z\n'-1,\"'\u00A0 \"\"=1\",'+x,-2,-0.5\n",
                Exports.csv().forSpreadsheets().nodes().text(graph));
    }

    @Test
    void namesOfAttributesAreTokensInGraphMl() {
        Graph graph = new Graph(
                Attributes.NONE,
                List.of(Node.of("a", "A", "x")
                        .having(Attributes.NONE.with("a b", 1).with("a_b", 2).with("a-b", 3))),
                List.of());
        StringBuilder text = new StringBuilder();
        Written written = Exports.graphml().write(graph, text);
        assertEquals("HS-2717", written.problems().get(0).code());
        assertEquals(
                "2: attribute a b of the graph, attribute a_b of the graph",
                written.problems().get(0).found().orElseThrow());
        assertEquals(Seen.of(graph), GraphMlReader.read(text.toString()));
    }

    @Test
    void parallelEdgesOfOneKindAreNumberedInGexf() {
        Node a = Node.of("a", "A", "x");
        Node b = Node.of("b", "B", "x");
        Edge plain = Edge.undirected("a", "b", "k");
        List<Edge> edges = List.of(plain, plain.labelled("l"), Edge.undirected("b", "a", "k"));
        StringBuilder text = new StringBuilder();
        Written written = Exports.gexf().write(new Graph(Attributes.NONE, List.of(a, b), edges), text);
        assertEquals(
                List.of("HS-2716"),
                written.problems().stream().map(Problem::code).toList());
        assertEquals(
                List.of("k", "k 2", "k 3"),
                GexfReader.read(text.toString()).edges().stream()
                        .map(edge -> edge.get("kind"))
                        .sorted()
                        .toList());
    }

    @Test
    void statesThatOverlapAreEdgesOfTheirOwnInGexf() {
        LocalDateTime start = LocalDateTime.of(2023, 1, 1, 0, 0);
        Edge first = Edge.undirected("a", "a", "k").at(List.of(Span.between(start, start.plusDays(9))));
        Edge second = Edge.undirected("a", "a", "k").at(List.of(Span.between(start.plusDays(9), start.plusDays(12))));
        Edge third = second.at(List.of(Span.between(start.plusDays(20), start.plusDays(22))));
        List<Node> nodes = List.of(Node.of("a", "A", "x"));
        assertTrue(Exports.gexf()
                .text(new Graph(Attributes.NONE, nodes, List.of(first, second)))
                .contains("kind=\"k 2\""));
        assertFalse(Exports.gexf()
                .text(new Graph(Attributes.NONE, nodes, List.of(first, third)))
                .contains("kind=\"k 2\""));
    }

    @Test
    void gexfTellsMomentsWhereATimeIsNotOfDays() {
        LocalDateTime noon = LocalDateTime.of(2023, 7, 12, 12, 0);
        Node day = Node.of("d", "D", "x").at(List.of(Span.of(Period.day(2023, 7, 12))));
        Node moment = Node.of("m", "M", "x").at(List.of(Span.between(noon, noon)));
        assertTrue(Exports.gexf()
                .text(new Graph(Attributes.NONE, List.of(day), List.of()))
                .contains("<spell start=\"2023-07-12\" end=\"2023-07-12\"/>"));
        assertTrue(Exports.gexf()
                .text(new Graph(Attributes.NONE, List.of(day, moment), List.of()))
                .contains("<spell start=\"2023-07-12T00:00:00\" end=\"2023-07-12T23:59:59\"/>"));
    }

    @Test
    void mermaidKeepsTheHeaviestEdgesAndTheirNodes() {
        List<Node> nodes = new ArrayList<>(IntStream.rangeClosed(0, 600)
                .mapToObj(i -> Node.of("n" + i, "N" + i, "x"))
                .toList());
        nodes.add(Node.of("alone", "Alone", "x"));
        List<Edge> edges = IntStream.range(0, 600)
                .mapToObj(i -> Edge.directed("n" + i, "n" + (i + 1), "k").weighing(i % 2 == 0 ? i : -i))
                .toList();
        StringBuilder text = new StringBuilder();
        Written written = Exports.mermaid().write(new Graph(Attributes.NONE, nodes, edges), text);
        MermaidReader.Flowchart drawn = MermaidReader.read(text.toString());
        assertEquals(500, drawn.edges().size());
        assertEquals(502, drawn.nodes().size());
        assertTrue(drawn.nodes().contains("Alone")
                && drawn.nodes().contains("N600")
                && !drawn.nodes().contains("N99"));
        List<String> found = written.problems().stream().map(Problem::toString).toList();
        assertTrue(found.get(0).contains("HS-2710") && found.get(0).contains("100: edge n99 - n100"), found.get(0));
        assertTrue(found.get(1).contains("HS-2711") && found.get(1).contains("100: node n0"), found.get(1));
    }

    @Test
    void mermaidStopsBeforeTheTextIsTooLong() {
        List<Node> nodes = IntStream.range(0, 100)
                .mapToObj(i -> Node.of("n" + i, i + "x".repeat(700), "x"))
                .toList();
        Graph graph = new Graph(Attributes.NONE.with("long", "y".repeat(2000)).with("short", "y"), nodes, List.of());
        StringBuilder text = new StringBuilder();
        Written written = Exports.mermaid().write(graph, text);
        assertTrue(text.length() < 50_000 && text.length() > 40_000);
        assertEquals(
                List.of("HS-2709", "HS-2711", "HS-2714", "HS-2715"),
                written.problems().stream().map(Problem::code).toList());
        assertEquals("1: long of the graph", written.problems().get(3).found().orElseThrow());
    }

    @Test
    void mermaidDrawsDenialDotted() {
        Attributes denied = Attributes.NONE.with("affirmed", false);
        Graph graph = new Graph(
                Attributes.NONE,
                List.of(Node.of("a", "", "claim"), Node.of("b", "B", "source"), Node.of("c", "C", "relation")),
                List.of(
                        Edge.directed("a", "b", "k").having(denied),
                        Edge.undirected("a", "c", "l").labelled("").having(denied)));
        assertEquals(
                "flowchart LR\n  n0(\" \")\n  n1[(\"B\")]\n  n2([\"C\"])\n  n0 -.->|\"k\"| n1\n  n0 -.- n2\n",
                Exports.mermaid().text(graph));
    }

    @Test
    void whatIsLostIsCountedAndThreeAreNamed() {
        List<Edge> edges = IntStream.range(0, 5)
                .mapToObj(i -> Edge.directed("a", "a", "k" + i).claimedBy(List.of(new Claim.Id("c"))))
                .toList();
        Graph graph = new Graph(Attributes.NONE, List.of(Node.of("a", "A", "x")), edges);
        Written written = Exports.graphml().write(graph, new StringBuilder());
        assertFalse(written.isWhole());
        assertEquals("""
                warning HS-2703 GraphML has no lists.
                  found     5: claims of edge a - a, claims of edge a - a, claims of edge a - a, and 2 more
                  fix       They are texts parted by semicolons; split them, or write JSON.
                """, written.toString());
    }
}
