package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What somebody else's parser reads is what was written. */
class RoundTripTest {

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.graphs();
    }

    @Provide
    Arbitrary<Graph> sequences() {
        return RandomGraphs.sequences();
    }

    @Property(tries = 300)
    void graphMlComesBack(@ForAll("graphs") Graph graph) {
        Seen.check(Seen.of(graph), GraphMlReader.read(Exports.graphml().text(graph)));
    }

    @Property(tries = 300)
    void gexfComesBack(@ForAll("graphs") Graph graph) {
        checkGexf(graph);
    }

    @Property(tries = 300)
    void gexfOfASequenceComesBack(@ForAll("sequences") Graph graph) {
        checkGexf(graph);
    }

    /** The attributes of the graph are words there. */
    private static void checkGexf(Graph graph) {
        Seen seen = Seen.of(graph);
        Seen.check(
                new Seen(Map.of(), seen.nodes(), seen.edges()),
                GexfReader.read(Exports.gexf().text(graph)));
    }

    @Property(tries = 300)
    void dotComesBack(@ForAll("graphs") Graph graph) {
        Seen.check(Seen.of(graph), DotReader.read(Exports.dot().text(graph)));
    }

    @Property(tries = 300)
    void jsonComesBack(@ForAll("graphs") Graph graph) {
        Seen.check(Seen.of(graph), JsonReader.read(Exports.json().text(graph)));
    }

    @Property(tries = 300)
    void csvComesBack(@ForAll("graphs") Graph graph) {
        Seen.check(withoutEmpty(Seen.of(graph)), withoutEmpty(csv(Exports.csv(), graph)));
    }

    static Seen csv(Csv csv, Graph graph) {
        return CsvReader.read(
                csv.nodes().text(graph),
                csv.edges().text(graph),
                csv.attributes().text(graph));
    }

    /** FastCSV does not tell an empty cell from an empty text. */
    static Seen withoutEmpty(Seen seen) {
        Map<String, Map<String, String>> nodes = new TreeMap<>();
        seen.nodes().forEach((id, node) -> nodes.put(id, withoutEmpty(node)));
        return new Seen(
                seen.attributes(),
                nodes,
                seen.edges().stream().map(RoundTripTest::withoutEmpty).toList());
    }

    private static Map<String, String> withoutEmpty(Map<String, String> all) {
        Map<String, String> less = new TreeMap<>(all);
        less.values().removeIf(String::isEmpty);
        return less;
    }

    @Property(tries = 200)
    void mermaidComesBackAsFarAsItGoes(@ForAll("graphs") Graph graph) {
        assertEquals(
                MermaidReader.expected(graph),
                MermaidReader.read(Exports.mermaid().text(graph)));
    }

    @Property(tries = 100)
    void theSameGraphIsWrittenAlikeWhateverOrderItCameIn(@ForAll("graphs") Graph graph) {
        Graph shuffled = new Graph(graph.attributes(), reversed(graph.nodes()), reversed(graph.edges()));
        assertEquals(graph, shuffled);
        assertEquals(Exports.json().text(graph), Exports.json().text(shuffled));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
