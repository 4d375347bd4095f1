package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hearsay.Claim;
import dev.hearsay.Period;
import dev.hearsay.Sign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One small graph in every format, and what each could not express.
 *
 * <pre>
 * Ruritania --excludes, denied--> Borduria     Ruritania --cooperates-- Borduria
 *      \                             ^
 *       --opposes--> "The pass"      somebody --threatens-- at two times that overlap
 * </pre>
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/hearsay/export");

    static final Graph SMALL = new Graph(
            Attributes.NONE
                    .with("view", "relations")
                    .with("question", "claims with the word \"pass\" & <more>")
                    .with("whose", List.of("envoy", "desk; night shift")),
            List.of(
                    Node.of("actor:borduria", "Borduria", "actor").having(Attributes.NONE.with("actorKind", "state")),
                    Node.of("actor:ruritania", "Ruritania \"the old\"\u0001", "actor")
                            .having(Attributes.NONE.with("actorKind", "state")),
                    Node.of("somebody:1", "somebody", "somebody"),
                    Node.of("topic:pass", "=The pass", "topic").at(List.of(Span.of(Period.year(2023))))),
            List.of(
                    Edge.directed("actor:ruritania", "actor:borduria", "not excludes")
                            .labelled("denied: excludes")
                            .weighing(1)
                            .claimedBy(claims("c-9"))
                            .having(Attributes.NONE.with("affirmed", false).with("voices", 1)),
                    Edge.undirected("actor:borduria", "actor:ruritania", "cooperates")
                            .signed(Sign.POSITIVE)
                            .weighing(2.5)
                            .at(List.of(Span.of(Period.day(2023, 7, 12))))
                            .claimedBy(claims("c-1", "c-2"))
                            .having(Attributes.NONE.with("affirmed", true).with("voices", 2)),
                    Edge.directed("somebody:1", "actor:borduria", "threatens")
                            .signed(Sign.NEGATIVE)
                            .weighing(2)
                            .at(List.of(Span.of(Period.month(2023, 7)), Span.of(Period.parse("2023-07-20/.."))))
                            .claimedBy(claims("c-3", "c-4")),
                    Edge.directed("actor:ruritania", "topic:pass", "opposes")
                            .signed(Sign.NEGATIVE)
                            .weighing(-0.1)
                            .claimedBy(claims("c-5"))));

    private static List<Claim.Id> claims(String... ids) {
        return Stream.of(ids).map(Claim.Id::new).toList();
    }

    private static Map<String, GraphWriter> writers() {
        Map<String, GraphWriter> writers = new LinkedHashMap<>();
        writers.put("small.graphml", Exports.graphml());
        writers.put("small.gexf", Exports.gexf());
        writers.put("small.dot", Exports.dot());
        writers.put("small.mmd", Exports.mermaid());
        writers.put("small.json", Exports.json());
        writers.put("small.nodes.csv", Exports.csv().nodes());
        writers.put("small.edges.csv", Exports.csv().edges());
        writers.put("small.attributes.csv", Exports.csv().attributes());
        writers.put("small.safe.csv", Exports.csv().forSpreadsheets().nodes());
        return writers;
    }

    @TestFactory
    Stream<DynamicTest> theSmallGraphIsWrittenAsItStandsThere() {
        return writers().entrySet().stream()
                .map(format -> dynamicTest(
                        format.getKey(),
                        () -> assertEquals(
                                golden(format.getKey()), format.getValue().text(SMALL))));
    }

    @TestFactory
    Stream<DynamicTest> whatAFormatCouldNotExpressIsTold() {
        return writers().entrySet().stream()
                .map(format -> dynamicTest(
                        format.getKey(),
                        () -> assertEquals(
                                golden(format.getKey() + ".txt"),
                                format.getValue().write(SMALL, new StringBuilder()) + "")));
    }

    private static String golden(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }
}
