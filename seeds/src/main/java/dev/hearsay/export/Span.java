package dev.hearsay.export;

import dev.hearsay.MisuseException;
import dev.hearsay.Period;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;

/**
 * A time during which a node or an edge is there.
 *
 * @param start its first moment; empty where it has no beginning
 * @param end its last moment, to the second; empty where it has no end
 * @param vague whether it is not there all the time, but at some moment of it that nobody tells
 */
public record Span(Optional<LocalDateTime> start, Optional<LocalDateTime> end, boolean vague)
        implements Comparable<Span> {

    /** Without beginning or end. */
    public static final Span ALWAYS = new Span(Optional.empty(), Optional.empty(), false);

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private static final String OPEN = "..";

    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::from).thenComparing(Span::to).thenComparing(Span::vague);

    /** Refuses an end before the start: {@code HS-0364}. */
    public Span {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new MisuseException(
                    "HS-0364",
                    "A span ends at " + end.get() + ", before it starts at " + start.get() + ".",
                    "Swap the two.");
        }
    }

    /** From one moment to another, both included. */
    public static Span between(LocalDateTime start, LocalDateTime end) {
        return new Span(Optional.of(start), Optional.of(end), false);
    }

    /** The days of a period; of more than one day, something happened on one of them. */
    public static Span of(Period period) {
        return new Span(
                period.first().map(day -> day.atStartOfDay()),
                period.last().map(day -> day.atTime(LAST_SECOND)),
                period.first().isEmpty() || !period.first().equals(period.last()));
    }

    /** The last second of the day that a midnight stands for; any other moment as it is. */
    static LocalDateTime lastOf(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIN) ? at.with(LAST_SECOND) : at;
    }

    /** Whether it begins and ends with a day. */
    boolean isOfDays() {
        return start.map(at -> at.toLocalTime().equals(LocalTime.MIN)).orElse(true)
                && end.map(at -> at.toLocalTime().equals(LAST_SECOND)).orElse(true);
    }

    /** The start as a day, or as a moment where a span is not of whole days. */
    static String written(LocalDateTime at, boolean asDay) {
        return asDay ? at.toLocalDate().toString() : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at);
    }

    LocalDateTime from() {
        return start.orElse(LocalDateTime.MIN);
    }

    LocalDateTime to() {
        return end.orElse(LocalDateTime.MAX);
    }

    /** By start, then by end; without a start first, without an end last. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    /** In the form of ISO 8601-2, such as {@code 2023-07-01/2023-07-31}, {@code 2023-07-12} and {@code 2023-07-12/..}. */
    @Override
    public String toString() {
        String first = start.map(at -> written(at, isOfDays())).orElse(OPEN);
        String last = end.map(at -> written(at, isOfDays())).orElse(OPEN);
        return first.equals(last) && start.isPresent() ? first : first + "/" + last;
    }
}
