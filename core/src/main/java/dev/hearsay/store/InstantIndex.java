package dev.hearsay.store;

import dev.hearsay.columns.Column;
import dev.hearsay.columns.Heap;
import dev.hearsay.columns.Numbering;
import dev.hearsay.columns.Prefixes;
import dev.hearsay.columns.Ranges;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
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
    private final Prefixes prefixes;

    private InstantIndex(long[] seconds, int[] nanos, Column ranks) {
        this.seconds = seconds;
        this.nanos = nanos;
        this.ranks = ranks;
        this.byRank = Sorting.by(ranks::get, seconds.length, Sorting.places(ranks.size()));
        this.ranges = Ranges.of(Column.of(seconds.length, byRank.length, i -> ranks.get(byRank[i])));
        // Where there is one instant, all is known then or nothing of it: there is no way between.
        this.prefixes = seconds.length < 2 ? Prefixes.unmarked(byRank) : Prefixes.of(byRank);
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

    /** How many distinct instants there are. */
    int instants() {
        return seconds.length;
    }

    /** How many of the distinct instants are not after an instant. */
    int instantsBy(Instant instant) {
        return ranksUpTo(instant, true);
    }

    /** Whether a claim was recorded at one of the first so many instants, or has always been known. */
    boolean isKnown(int row, int instants) {
        return ranks.get(row) <= instants;
    }

    /** Lets claims pass that were recorded at one of the first so many instants, or have always been known. */
    Sieve known(int instants) {
        return new Sieve() {
            private int[] read = {};

            @Override
            public int keep(int[] rows, int count) {
                read = read.length < count ? new int[count] : read;
                ranks.gather(rows, count, read);
                int kept = 0;
                for (int i = 0; i < count; i++) {
                    rows[kept] = rows[i];
                    kept += read[i] <= instants ? 1 : 0;
                }
                return kept;
            }
        };
    }

    /** How many claims were recorded at the first so many instants, or have always been known. */
    int countKnown(int instants) {
        return Math.max(ranges.to(0), ranges.to(instants));
    }

    /** The claims recorded at the first so many instants, and those that have always been known. */
    RowSet allKnown(int instants) {
        return prefixes.first(countKnown(instants));
    }

    long bytes() {
        return 32
                + Heap.array(seconds.length, 8)
                + Heap.array(nanos.length, 4)
                + ranks.bytes()
                + ranges.bytes()
                + prefixes.bytes();
    }
}
