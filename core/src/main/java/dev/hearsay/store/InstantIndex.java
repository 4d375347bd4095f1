package dev.hearsay.store;

import dev.hearsay.columns.Column;
import dev.hearsay.columns.Heap;
import dev.hearsay.columns.Numbering;
import dev.hearsay.columns.Ranges;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.Sorting;
import dev.hearsay.query.Condition;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * When the claims of a segment were recorded: the distinct instants in order, the rank of each row's, plus one, as a column, and
 * the rows by rank. Claims without an instant have rank 0: they have always been known.
 */
final class InstantIndex {

    private final long[] seconds;
    private final int[] nanos;
    private final Column ranks;
    private final Ranges ranges;
    private final int[] byRank;

    /** What was known at the instant that was asked for last; whoever looks back mostly does so more than once. */
    private volatile Known last = new Known(-1, RowSet.NONE);

    /** The claims of the first so many instants, and those that have none. */
    private record Known(int instants, RowSet claims) {}

    private InstantIndex(long[] seconds, int[] nanos, Column ranks) {
        this.seconds = seconds;
        this.nanos = nanos;
        this.ranks = ranks;
        this.byRank = Sorting.by(ranks::get, seconds.length, Sorting.places(ranks.size()));
        this.ranges = Ranges.of(Column.of(seconds.length, byRank.length, i -> ranks.get(byRank[i])));
    }

    /** A column of numbers of instants plus one. */
    static InstantIndex of(Column column, Numbering<Instant> instants) {
        int[] sorted = IntStream.range(0, instants.size())
                .boxed()
                .sorted(Comparator.comparing(instants::value))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rank = new int[sorted.length + 1];
        long[] seconds = new long[sorted.length];
        int[] nanos = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            rank[sorted[i] + 1] = i + 1;
            Instant instant = instants.value(sorted[i]);
            seconds[i] = instant.getEpochSecond();
            nanos[i] = instant.getNano();
        }
        return new InstantIndex(seconds, nanos, Column.of(sorted.length, column.size(), row -> rank[column.get(row)]));
    }

    /** When a claim was recorded. */
    Optional<Instant> at(int row) {
        int rank = ranks.get(row);
        return rank == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds[rank - 1], nanos[rank - 1]));
    }

    /** The claims recorded between two instants, both included. */
    RowSet find(Condition.Between<?> range) {
        return ranked(first(range), last(range));
    }

    /** How many claims were recorded between two instants. */
    int estimate(Condition.Between<?> range) {
        int first = first(range);
        int last = last(range);
        return first > last ? 0 : ranges.to(last) - ranges.from(first);
    }

    /** Whether a claim was recorded between two instants. */
    IntPredicate between(Condition.Between<?> range) {
        int first = first(range);
        int last = last(range);
        return row -> ranks.get(row) >= first && ranks.get(row) <= last;
    }

    private int first(Condition.Between<?> range) {
        return 1 + range.least().map(bound -> ranksUpTo((Instant) bound, false)).orElse(0);
    }

    private int last(Condition.Between<?> range) {
        return range.most().map(bound -> ranksUpTo((Instant) bound, true)).orElse(seconds.length);
    }

    /** The claims recorded at an instant. */
    RowSet at(Instant instant) {
        return ranked(ranksUpTo(instant, false) + 1, ranksUpTo(instant, true));
    }

    private RowSet ranked(int first, int last) {
        if (first > last) {
            return RowSet.NONE;
        }
        int from = ranges.from(first);
        int to = ranges.to(last);
        return first == last ? RowSet.of(byRank, from, to) : RowSet.distinct(List.of(RowSet.of(byRank, from, to)));
    }

    /** How many distinct instants are before an instant, or, if it counts too, not after it. */
    private int ranksUpTo(Instant instant, boolean itself) {
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(seconds[middle], instant.getEpochSecond());
            order = order == 0 ? Integer.compare(nanos[middle], instant.getNano()) : order;
            if (order < 0 || (itself && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether every claim was recorded by an instant. */
    boolean isAllBy(Instant instant) {
        return ranksUpTo(instant, true) == seconds.length;
    }

    /** Whether a claim was recorded by an instant. */
    IntPredicate by(Instant instant) {
        int known = ranksUpTo(instant, true);
        return row -> ranks.get(row) <= known;
    }

    /** The claims recorded by an instant, and those that have always been known. */
    RowSet knownAt(Instant instant) {
        int instants = ranksUpTo(instant, true);
        Known known = last;
        if (known.instants != instants) {
            known = new Known(instants, ranks.upTo(instants).marked());
            last = known;
        }
        return known.claims;
    }

    long bytes() {
        return 32
                + Heap.array(seconds.length, 8)
                + Heap.array(nanos.length, 4)
                + ranks.bytes()
                + ranges.bytes()
                + Heap.array(byRank.length, 4);
    }
}
