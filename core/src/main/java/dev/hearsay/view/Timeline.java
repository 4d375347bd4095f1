package dev.hearsay.view;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Period;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Groups;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The claims of an answer by the day, month or year in which they were said.
 *
 * <p>A date that lies within one bucket counts there, however vague: {@code 2023-07-11/2023-07-12} is in July. One that does
 * not fit into a single bucket gets an entry of its own period, such as {@code 2023} among the months, or {@code 2023-07/..},
 * and is never spread. So every claim is in one entry, or undated; nothing is counted twice and nothing is lost. Whether a
 * date is inferred makes no difference. Periods in which nothing was said have no entry.
 *
 * <pre>{@code
 * Timeline.of(answer, Timeline.Unit.MONTH).forEach(entry -> System.out.println(entry.period() + " " + entry.claims().count()));
 * }</pre>
 */
public final class Timeline implements Iterable<Timeline.Entry> {

    /** How long a bucket is. */
    public enum Unit {
        /** A day. */
        DAY,
        /** A calendar month. */
        MONTH,
        /** A calendar year. */
        YEAR;

        private Period around(LocalDate day) {
            return switch (this) {
                case DAY -> Period.day(day);
                case MONTH -> Period.month(day.getYear(), day.getMonthValue());
                case YEAR -> Period.year(day.getYear());
            };
        }

        /** The bucket a period fits into, else the period itself. */
        private Period bucket(Period said) {
            return said.first()
                    .map(this::around)
                    .filter(said::isWithin)
                    .orElseGet(() -> new Period(said.first(), said.last(), false));
        }
    }

    /**
     * The claims said in one period.
     *
     * @param period a day, month or year, or a longer period into which no single bucket fits
     * @param claims the claims, at least one
     */
    public record Entry(Period period, Answer claims) {

        /** For example {@code 2023-07: 12 claims, 3 voices, 1 report}. */
        @Override
        public String toString() {
            return period + ": " + claims.counts();
        }
    }

    private final Unit unit;
    private final List<Entry> entries;
    private final Answer undated;

    private Timeline(Unit unit, List<Entry> entries, Answer undated) {
        this.unit = unit;
        this.entries = ImmutableList.copyOf(entries);
        this.undated = undated;
    }

    /** The claims of an answer in buckets of a unit. */
    public static Timeline of(Answer answer, Unit unit) {
        Groups<Period> asTold = answer.groupBy(Field.SAID);
        SortedMap<Period, List<Period>> buckets = new TreeMap<>();
        asTold.keys()
                .forEach(said -> buckets.computeIfAbsent(unit.bucket(said), bucket -> new ArrayList<>())
                        .add(said));
        List<Entry> entries = new ArrayList<>();
        buckets.forEach((bucket, said) -> entries.add(new Entry(bucket, answer.where(is(said)))));
        Condition dated = new Condition.Dated(Field.SAID, Condition.Dated.Match.POSSIBLY, Period.ALWAYS);
        return new Timeline(unit, entries, answer.where(dated.negate()));
    }

    private static Condition is(List<Period> said) {
        return Condition.has(Field.SAID, said.toArray(new Period[0]));
    }

    /** How long its buckets are. */
    public Unit unit() {
        return unit;
    }

    /** The entries by their latest day, then by their earliest; those without end come last. */
    public List<Entry> entries() {
        return entries;
    }

    /** The claims of which nobody says when they were said. */
    public Answer undated() {
        return undated;
    }

    @Override
    public Iterator<Entry> iterator() {
        return entries.iterator();
    }

    /** One line an entry, and one for the undated claims if there are any. */
    @Override
    public String toString() {
        String lines = entries.stream().map(Entry::toString).collect(Collectors.joining("\n"));
        return undated.exists() ? (lines + "\nundated: " + undated.counts()).strip() : lines;
    }
}
