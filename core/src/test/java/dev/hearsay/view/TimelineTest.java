package dev.hearsay.view;

import static dev.hearsay.view.RandomAnswers.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Claim;
import dev.hearsay.Period;
import dev.hearsay.query.Answer;
import dev.hearsay.view.Timeline.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Map<Unit, Integer> LENGTH =
            Map.of(Unit.DAY, "2023-07-12".length(), Unit.MONTH, "2023-07".length(), Unit.YEAR, "2023".length());

    /** The oracle works on the written dates: a bucket's name begins the name of every day in it. */
    private static String bucket(Period said, Unit unit) {
        String first = said.first().map(Object::toString).orElse("first");
        String last = said.last().map(Object::toString).orElse("last");
        String name = first.substring(0, Math.min(LENGTH.get(unit), first.length()));
        return last.startsWith(name) ? name : said.toString();
    }

    @Property(tries = 400)
    void eachDatedClaimIsInTheOneEntryOfItsDate(@ForAll("answers") Answer answer, @ForAll Unit unit) {
        Timeline timeline = Timeline.of(answer, unit);
        List<Claim.Id> seen = new ArrayList<>();
        for (Timeline.Entry entry : timeline) {
            assertEquals(
                    ids(answer.list().stream()
                            .filter(c -> c.said().map(p -> bucket(p, unit)).stream()
                                    .anyMatch(entry.period().toString()::equals))),
                    ids(entry.claims()));
            seen.addAll(ids(entry.claims()));
        }
        assertEquals(ids(answer.list().stream().filter(c -> c.said().isEmpty())), ids(timeline.undated()));
        seen.addAll(ids(timeline.undated()));
        assertEquals(
                ids(answer).stream().sorted().toList(), seen.stream().sorted().toList());
    }

    @Property(tries = 300)
    void entriesComeByTheirLatestDayAndNeverEmpty(@ForAll("answers") Answer answer, @ForAll Unit unit) {
        List<Timeline.Entry> entries = Timeline.of(answer, unit).entries();
        for (int i = 1; i < entries.size(); i++) {
            Period before = entries.get(i - 1).period();
            Period after = entries.get(i).period();
            boolean later = after.lastDay().isAfter(before.lastDay());
            boolean begunLater =
                    after.lastDay().equals(before.lastDay()) && after.firstDay().isAfter(before.firstDay());
            assertTrue(later || begunLater);
        }
        entries.forEach(entry -> assertTrue(entry.claims().exists()));
    }

    private static Answer said(String... dates) {
        Talks talks = new Talks();
        Stream.of(dates).map(Period::parse).forEach(date -> talks.says("kaleji", c -> c.said(date)));
        return talks.says("kaleji", c -> c).answer();
    }

    private static String line(String period, int claims) {
        return period + ": " + claims + (claims == 1 ? " claim" : " claims") + ", 1 voice, 1 report";
    }

    @Test
    void vagueDatesCountWhereTheyFitAndStandForThemselvesElsewhere() {
        Timeline timeline = Timeline.of(
                said("2023-07-31", "2023-07", "2023-07-11/2023-07-12", "2023", "2023-07-31/2023-08-01", "2023-07/.."),
                Unit.MONTH);
        assertEquals(
                String.join(
                        "\n",
                        line("2023-07", 3),
                        line("2023-07-31/2023-08-01", 1),
                        line("2023", 1),
                        line("2023-07/..", 1),
                        line("undated", 1)),
                timeline.toString());
        assertEquals(Unit.MONTH, timeline.unit());
    }

    @Test
    void inferredDatesCountLikeOthers() {
        Answer answer = new Talks()
                .says("kaleji", c -> c.said(Period.year(2023)))
                .says("kaleji", c -> c.said(Period.year(2023).asInferred()))
                .answer();
        assertEquals(line("2023", 2), Timeline.of(answer, Unit.DAY).toString());
        assertEquals(line("2023", 2), Timeline.of(answer, Unit.YEAR).toString());
    }

    @Test
    void withoutDatesOnlyTheUndatedAreTold() {
        assertEquals(line("undated", 1), Timeline.of(said(), Unit.YEAR).toString());
        assertEquals("", Timeline.of(new Talks().answer(), Unit.YEAR).toString());
    }

    @Provide
    Arbitrary<Answer> answers() {
        return RandomAnswers.answers();
    }
}
