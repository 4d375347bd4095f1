package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.MisuseException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How time is cut into windows, each of which has a network of its own.
 *
 * <p>Moving windows follow each other unit by unit: around each moment from the first on, half a window either way, both ends included,
 * as far as that lies within the time between the first and the last claim. Fixed windows lie end to end from the first moment on, the end
 * excluded; the last may be cut short. Undated claims are in no window of time; among windows of so many claims they come last.
 */
public final class Windows {

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
        if (size < 1 || unit.filter(ChronoUnit.FOREVER::equals).isPresent()) {
            throw new MisuseException(
                    "HS-0344", "A window of " + size + " cannot be moved.", "Give 1 or more of a calendar unit.");
        }
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

    /** The same between two moments, both included, whenever the first and the last claim were made. */
    public Windows between(LocalDateTime from, LocalDateTime to) {
        return new Windows(size, unit, moving, Optional.of(from), Optional.of(to));
    }

    NetworkSequence sequence(NetworkDesign design, Statements statements) {
        List<Statement> counted = statements.counted();
        Optional<LocalDateTime> from = first.or(statements::first);
        Optional<LocalDateTime> to = last.or(statements::last);
        List<NetworkSequence.Slice> slices = new ArrayList<>();
        if (unit.isEmpty()) {
            byClaims(design, statements, counted, slices);
        } else if (from.isPresent() && to.isPresent()) {
            byTime(from.get(), to.get(), unit.get())
                    .forEach(span -> slices.add(span.slice(design, statements, counted)));
        }
        return new NetworkSequence(slices);
    }

    private record Span(LocalDateTime start, LocalDateTime middle, LocalDateTime stop, boolean closed) {

        NetworkSequence.Slice slice(NetworkDesign design, Statements statements, List<Statement> counted) {
            int from = Statements.place(counted, when -> !when.isBefore(start));
            int to = Statements.place(counted, when -> closed ? when.isAfter(stop) : !when.isBefore(stop));
            List<Statement> within = counted.subList(from, Math.max(from, to));
            return new NetworkSequence.Slice(
                    Optional.of(start),
                    Optional.of(middle),
                    Optional.of(stop),
                    DiscourseNetwork.of(design, new Told(statements, within), statements.levels()));
        }
    }

    private List<Span> byTime(LocalDateTime from, LocalDateTime to, ChronoUnit step) {
        List<Span> spans = new ArrayList<>();
        if (moving) {
            for (LocalDateTime at = from; !at.isAfter(to); at = at.plus(1, step)) {
                LocalDateTime start = at.minus(size / 2, step);
                LocalDateTime stop = at.plus(size / 2, step);
                if (!start.isBefore(from) && !stop.isAfter(to)) {
                    spans.add(new Span(start, at, stop, true));
                }
            }
        } else {
            for (int i = 0; !from.plus((long) i * size, step).isAfter(to); i++) {
                LocalDateTime start = from.plus((long) i * size, step);
                LocalDateTime stop = from.plus((i + 1L) * size, step);
                spans.add(new Span(start, start, stop, false));
            }
        }
        return spans;
    }

    private void byClaims(
            NetworkDesign design, Statements statements, List<Statement> counted, List<NetworkSequence.Slice> slices) {
        Map<Claim.Id, List<Statement>> byClaim = new LinkedHashMap<>();
        counted.forEach(statement -> byClaim.computeIfAbsent(statement.claim().id(), id -> new ArrayList<>())
                .add(statement));
        List<List<Statement>> claims = List.copyOf(byClaim.values());
        int length = moving ? size / 2 * 2 + 1 : size;
        for (int at = 0; at < claims.size(); at += moving ? 1 : length) {
            int end = Math.min(claims.size(), at + length);
            if (!moving || at + length <= claims.size()) {
                slices.add(slice(design, statements, claims.subList(at, end)));
            }
        }
    }

    private static NetworkSequence.Slice slice(
            NetworkDesign design, Statements statements, List<List<Statement>> claims) {
        List<Statement> within = claims.stream().flatMap(List::stream).toList();
        return new NetworkSequence.Slice(
                within.get(0).when(),
                claims.get(claims.size() / 2).get(0).when(),
                within.get(within.size() - 1).when(),
                DiscourseNetwork.of(design, new Told(statements, within), statements.levels()));
    }
}
