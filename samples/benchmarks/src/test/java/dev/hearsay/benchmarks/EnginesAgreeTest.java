package dev.hearsay.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Source;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small corpus of either shape on every engine: what is timed at a million claims answers rightly. */
class EnginesAgreeTest {

    private static final int CLAIMS = 3_000;
    private static final int SETS = 40;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyEngineGivesTheAnswersOfPlainStreams(Shape shape) throws Exception {
        Generator corpus = new Generator(shape, CLAIMS, 7);
        Params[] params = Params.draw(corpus, SETS, 8);
        Reference reference = new Reference(folder.resolve("answers.csv"));
        for (String name : new String[] {
            "Streams", "Limit", "LimitAggregates", "Hearsay", "Cqengine", "Duckdb", "H2", "Tinkergraph", "Rdf4j"
        }) {
            Engine engine = Run.named(name);
            engine.load(new Feed(corpus));
            engine.comparable(true);
            for (Question question : Question.values()) {
                Compared compared = Compared.of(question, params, engine, reference);
                assertEquals(0, compared.wrong(), name + " " + question);
                assertEquals(question.sets(params), compared.sets(), name + " " + question);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void noQuestionIsEmptyForEverySetOfParameters(Shape shape) throws Exception {
        Generator corpus = new Generator(shape, CLAIMS, 7);
        Params[] params = Params.draw(corpus, SETS, 8);
        Engine engine = Run.named("Limit");
        engine.load(new Feed(corpus));
        for (Question question : Question.values()) {
            Compared compared = Compared.of(question, params, engine, new Reference(folder.resolve(question + ".csv")));
            assertTrue(compared.items() > 0, question.words());
        }
    }

    @Test
    void theEvenCorpusIsTheOneThatWasMeasuredBefore() {
        Generator corpus = new Generator(Shape.EVEN, 1_000, 42);
        StringBuilder rows = new StringBuilder();
        IntStream.range(0, corpus.size())
                .mapToObj(corpus::row)
                .forEach(row -> rows.append(row.text())
                        .append(row.speaker())
                        .append(row.topic())
                        .append(row.day())
                        .append(row.modality())
                        .append(row.stance())
                        .append(row.certainty())
                        .append(row.about().length)
                        .append(row.relations().length)
                        .append(row.start())
                        .append(row.end()));
        assertEquals(
                "810d33fb093d71f4dd092e5a3229b8f7459719d99903a48e4b3ab593e09b1082", Source.digest(rows.toString()));
    }
}
