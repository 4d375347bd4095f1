package dev.hearsay.network;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.MisuseException;
import dev.hearsay.network.NetworkSequence.Slice;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How time is cut into windows, each of which has a network of its own.
 *
 * <p>Moving windows follow each other unit by unit: around each moment from the first on, half a window either way, in whole units and
 * both ends included - so one of 2 or of 3 reaches one unit back and one forth, and one of 1 is the moment alone -, as far as that lies within the time from the first to the last of the answer's claims, whether or not these make a statement. Fixed
 * windows lie end to end from the first moment on, the end excluded; the last one is cut short at the last moment, which is one of it. Undated
 * claims are in no window of time; among windows of so many claims they come last.
 */
public final class Windows {

    /** More windows are refused. */
    static final int MOST_WINDOWS = 100_000;

    /** Units of which no two follow each other. */
    private static final ImmutableSet<ChronoUnit> ENDLESS = ImmutableSet.of(ChronoUnit.ERAS, ChronoUnit.FOREVER);

    private final int size;
    private final Optional<ChronoUnit> unit;
    private final boolean moving;
    private final Optional<LocalDateTime> first;
    private final Optional<LocalDateTime> last;

    private Windows(
            int size,
            Optional<ChronoUnit> unit,
            boolean moving,
            Optional<LocalDateTime> first,
            Optional<LocalDateTime> last) {
        this.size = size;
        this.unit = unit;
        this.moving = moving;
        this.first = first;
        this.last = last;
        refuse(size < 1, " is empty.", "Give a size of 1 or more.");
        refuse(
                unit.filter(ENDLESS::contains).isPresent(),
                " cannot be followed by another.",
                "Give a unit from NANOS to MILLENNIA.");
        refuse(
                first.isPresent() && last.isPresent() && last.get().isBefore(first.get()),
                " cannot lie from " + first.orElse(LocalDateTime.MAX) + " to " + last.orElse(LocalDateTime.MIN) + ".",
                "Give the earlier moment first.");
    }

    private void refuse(boolean unfit, String why, String remedy) {
        if (unfit) {
            throw new MisuseException("HS-0344", "A window of " + size + " " + unitInWords() + why, remedy);
        }
    }

    private String unitInWords() {
        return unit.map(ChronoUnit::toString).orElse("claims").toLowerCase(Locale.ROOT);
    }

    /** Windows of so many units around each unit; an even number counts as the next odd one. */
    public static Windows moving(int size, ChronoUnit unit) {
        return new Windows(size, Optional.of(unit), true, Optional.empty(), Optional.empty());
    }

    /** Windows of so many units, one after the other. */
    public static Windows fixed(int size, ChronoUnit unit) {
        return new Windows(size, Optional.of(unit), false, Optional.empty(), Optional.empty());
    }

    /** Windows of so many claims, each beginning one claim later; an even number counts as the next odd one. */
    public static Windows movingClaims(int size) {
        return new Windows(size, Optional.empty(), true, Optional.empty(), Optional.empty());
    }

    /** Windows of so many claims, one after the other; the last may have fewer. */
    public static Windows fixedClaims(int size) {
        return new Windows(size, Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    /**
     * The same between two moments, both included, whenever the first and the last claim were made; other claims, and undated ones, are in
     * no window then.
     */
    public Windows between(LocalDateTime from, LocalDateTime to) {
        return new Windows(size, unit, moving, Optional.of(from), Optional.of(to));
    }

    /** Whether time is cut alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Windows windows && windows.parts().equals(parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(size, unit, moving, first, last);
    }

    /** In words, for example {@code moving windows of 3 months between 2023-01-01T00:00 and 2023-12-31T00:00}. */
    @Override
    public String toString() {
        String bounds = first.isEmpty() || last.isEmpty() ? "" : " between " + first.get() + " and " + last.get();
        return (moving ? "moving" : "fixed") + " windows of " + size + " " + unitInWords() + bounds;
    }

    NetworkSequence sequence(NetworkDesign design, Statements statements) {
        Cutting cutting = new Cutting(design, statements, statements.counted());
        List<Slice> slices = unit.map(step -> byTime(cutting, step, statements)).orElseGet(() -> byClaims(cutting));
        return new NetworkSequence(design, this, statements.answer(), slices);
    }

    /** A window; closed if its last moment is one of it. Empty where no claim of it is dated. */
    record Span(
            Optional<LocalDateTime> start,
            Optional<LocalDateTime> middle,
            Optional<LocalDateTime> stop,
            boolean closed) {

        Span(LocalDateTime start, LocalDateTime middle, LocalDateTime stop, boolean closed) {
            this(Optional.of(start), Optional.of(middle), Optional.of(stop), closed);
        }
    }

    // ---- by time

    private List<Slice> byTime(Cutting cutting, ChronoUnit step, Statements statements) {
        Optional<LocalDateTime> from = first.or(statements::first);
        Optional<LocalDateTime> to = last.or(statements::last);
        return from.isEmpty() || to.isEmpty()
                ? List.of()
                : spans(from.get(), to.get(), step).stream().map(cutting::slice).toList();
    }

    private List<Span> spans(LocalDateTime from, LocalDateTime to, ChronoUnit step) {
        double each = seconds(step.getDuration()) * (moving ? 1 : size);
        check("From " + from + " to " + to + ", there are about", seconds(Duration.between(from, to)) / each);
        try {
            return moving ? movingSpans(from, to, step) : fixedSpans(from, to, step);
        } catch (DateTimeException | ArithmeticException e) {
            throw new MisuseException(
                    "HS-0344",
                    "A window of " + size + " " + unitInWords() + " reaches beyond the calendar.",
                    "Give a smaller one.");
        }
    }

    private void check(String where, double many) {
        if (many > MOST_WINDOWS) {
            throw new MisuseException(
                    "HS-0346",
                    String.format(
                            Locale.ROOT,
                            "%s %.0f windows of %d %s, more than %d.",
                            where,
                            many,
                            size,
                            unitInWords(),
                            MOST_WINDOWS),
                    "Use greater windows, or less time.");
        }
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }

    private List<Span> movingSpans(LocalDateTime from, LocalDateTime to, ChronoUnit step) {
        List<Span> spans = new ArrayList<>();
        for (LocalDateTime at = from; !at.isAfter(to); at = at.plus(1, step)) {
            LocalDateTime start = at.minus(size / 2, step);
            LocalDateTime stop = at.plus(size / 2, step);
            if (!start.isBefore(from) && !stop.isAfter(to)) {
                spans.add(new Span(start, at, stop, true));
            }
        }
        return spans;
    }

    private List<Span> fixedSpans(LocalDateTime from, LocalDateTime to, ChronoUnit step) {
        List<Span> spans = new ArrayList<>();
        LocalDateTime start = from;
        while (!start.isAfter(to)) {
            LocalDateTime stop = from.plus((spans.size() + 1L) * size, step);
            spans.add(stop.isAfter(to) ? new Span(start, start, to, true) : new Span(start, start, stop, false));
            start = stop;
        }
        return spans;
    }

    // ---- by claims

    private List<Slice> byClaims(Cutting cutting) {
        List<Statement> some = first.isPresent() && last.isPresent()
                ? cutting.between(first.get(), last.get(), true)
                : cutting.counted();
        int[] starts = starts(some);
        int claims = starts.length - 1;
        int length = moving ? size / 2 * 2 + 1 : size;
        check(
                "Of " + claims + " claims, there are",
                moving ? claims - length + 1.0 : Math.ceil((double) claims / length));
        List<Slice> slices = new ArrayList<>();
        for (int at = 0; at < claims; at += moving ? 1 : length) {
            int end = (int) Math.min(claims, (long) at + length);
            if (!moving || end - at == length) {
                Optional<LocalDateTime> middle =
                        some.get(starts[(at + end) / 2]).when();
                slices.add(cutting.slice(middle, some.subList(starts[at], starts[end])));
            }
        }
        return slices;
    }

    /** Where the statements of each claim begin, which stand together; and where those of the last one end. */
    private static int[] starts(List<Statement> inOrder) {
        return IntStream.rangeClosed(0, inOrder.size())
                .filter(i -> i == 0
                        || i == inOrder.size()
                        || !inOrder.get(i)
                                .claim()
                                .id()
                                .equals(inOrder.get(i - 1).claim().id()))
                .toArray();
    }

    /** The statements that count, in order, while they are cut into windows. */
    private record Cutting(NetworkDesign design, Statements of, List<Statement> counted) {

        Slice slice(Span span) {
            return slice(span, between(span.start().orElseThrow(), span.stop().orElseThrow(), span.closed()));
        }

        List<Statement> between(LocalDateTime start, LocalDateTime stop, boolean closed) {
            int from = Statements.place(counted, when -> !when.isBefore(start));
            int to = Statements.place(counted, when -> closed ? when.isAfter(stop) : !when.isBefore(stop));
            return counted.subList(from, Math.max(from, to));
        }

        /** Of claims, from the first to the last of them. */
        Slice slice(Optional<LocalDateTime> middle, List<Statement> within) {
            Span span = new Span(
                    within.get(0).when(), middle, within.get(within.size() - 1).when(), true);
            return slice(span, within);
        }

        private Slice slice(Span span, List<Statement> within) {
            return new Slice(span, design, new Told(of, within), of.levels());
        }
    }
}
