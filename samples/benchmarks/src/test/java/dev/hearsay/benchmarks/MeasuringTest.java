package dev.hearsay.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands between a sample and a figure in the table. */
class MeasuringTest {

    @TempDir
    private Path folder;

    @Test
    void aTimingIsTheMedianOverSetsOfTheMediansOverRounds() {
        Timing timing =
                Timing.of(new long[][] {{1_000, 30_000, 5_000}, {2_000, 10_000, 5_000}, {900_000, 20_000, 5_000}});
        assertEquals(5.0, timing.p50());
        assertEquals(900.0, timing.p99());
        assertEquals(3, timing.sets());
        assertEquals(3, timing.rounds());
    }

    @Test
    void makingValuesIsSetAsideOnceEvenWhenNested() {
        Feed feed = new Feed(new Generator(Shape.EVEN, 40, 1));
        assertEquals(39, feed.aside(() -> feed.row(39)).id());
        long aside = feed.aside();
        assertTrue(aside > 0);
        assertEquals(0, feed.row(0).id());
        assertEquals(aside, feed.aside(), "the batch was there already");
    }

    @Test
    void aFeedCanStopEarly() {
        Feed feed = new Feed(new Generator(Shape.EVEN, 40, 1), 20);
        List<Integer> claims = new ArrayList<>();
        new Telling().corpora(feed).forEach(corpus -> claims.add(corpus.claims().size()));
        assertEquals(List.of(0, 20), claims);
    }

    @Test
    void anOptionThatThereIsNotIsRefusedWithThoseThereAre() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> Options.of(new String[] {"--sizes", "5", "--speed", "9"}, Map.of("sizes", "1")))
                .getMessage();
        assertEquals(
                "'--speed' is not understood. Give --name value, of these, with their defaults: {sizes=1}", message);
    }

    @Test
    void noneIsNoPart() {
        assertEquals(
                List.of(),
                Options.of(new String[] {"--engines", "none"}, Map.of("engines", "H2"))
                        .list("engines"));
    }

    @Test
    void resultsComeBackFromTheirFile() throws Exception {
        Path file = folder.resolve("even-5.csv");
        Results results = Results.in(file);
        results.put("H2", "p50 Q1", 1.5);
        results.put("H2", "stamp", "commit; dirty");
        results.save();
        assertEquals(1.5, Results.in(file).number("H2", "p50 Q1").orElseThrow());
        assertEquals("commit; dirty", Results.in(file).text("H2", "stamp").orElseThrow());
    }

    @Test
    void thePageTellsWhatHoldsAndWhatDoesNot() throws Exception {
        Results results = Results.in(folder.resolve("even-1000.csv"));
        for (Question question : Question.values()) {
            results.put("Limit", "p50 " + question, 10);
            results.put("Hearsay", "p50 " + question, question == Question.Q9 ? 15.1 : 22);
            results.put("H2", "p50 " + question, question == Question.Q2 ? 219 : 221);
        }
        results.save();
        String page = new Report(folder, "the command").text();
        assertTrue(
                page.contains(
                        "| Q1 all claims by a speaker | 10.0 \u00b5s |  | 22.0 \u00b5s | 2.20x | 22.0 \u00b5s | yes "
                                + "| H2 221 \u00b5s | 22.1x | 10.0x | yes |"),
                page);
        assertTrue(page.contains("| 15.1 \u00b5s | 1.51x | 15.0 \u00b5s | **no** |"), page);
        assertTrue(page.contains("| H2 219 \u00b5s | 21.9x | 9.95x | **no** |"), page);
        assertFalse(Files.exists(folder.resolve("RESULTS.md")));
    }

    @Test
    void correlatedFieldsHangTogether() {
        assertTrue(onTheTopicOfTheirSource(Shape.CORRELATED) > .6);
        assertTrue(onTheTopicOfTheirSource(Shape.EVEN) < .2);
    }

    private static double onTheTopicOfTheirSource(Shape shape) {
        Generator rows = new Generator(shape, 4_000, 3);
        int same = 0;
        for (int i = 1; i < rows.size(); i++) {
            Row before = rows.row(i - 1);
            same += before.source() == rows.row(i).source()
                            && before.topic() == rows.row(i).topic()
                    ? 1
                    : 0;
        }
        return (double) same / rows.size();
    }
}
