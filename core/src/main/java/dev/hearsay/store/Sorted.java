package dev.hearsay.store;

import dev.hearsay.coded.Patience;
import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of a snapshot, as numbers of it, in a stated order and then by id. */
final class Sorted {

    private static final int WORD = 6;

    private final Snapshot snapshot;
    private final List<RowSet> rows;

    Sorted(Snapshot snapshot, List<RowSet> rows) {
        this.snapshot = snapshot;
        this.rows = rows;
    }

    /** The first so many. */
    int[] by(List<Order> order, int most) {
        if (order.isEmpty()) {
            return merged(runs(part -> byId(part, most)), most, this::compareIds);
        } else if (order.equals(List.of(Order.NEWEST_FIRST))) {
            List<Run> runs = runs(part -> rows.get(part).first(most).toArray());
            if (runs.size() > 1) {
                runs.forEach(run -> run.days = segment(run.part).said().lastDays(run.rows));
            }
            return merged(runs, most, this::compareNewest);
        }
        int[] sorted = by(List.of(), Integer.MAX_VALUE);
        for (int key = order.size() - 1; key >= 0; key--) {
            sorted = new SortKeys<>(snapshot, order.get(key).field(), sorted)
                    .sorted(order.get(key).descending());
        }
        return sorted.length <= most ? sorted : Arrays.copyOf(sorted, most);
    }

    /** The rows of one part, sorted. */
    private interface PartSorted {
        int[] rows(int part);
    }

    private interface RowOrder {
        int compare(int part, int row, int otherPart, int otherRow);
    }

    private int compareIds(int part, int row, int otherPart, int otherRow) {
        return segment(part).compareIds(row, segment(otherPart), otherRow);
    }

    private int compareNewest(int part, int row, int otherPart, int otherRow) {
        return segment(part).compareNewest(row, segment(otherPart), otherRow);
    }

    private Segment segment(int part) {
        return snapshot.parts().get(part).segment();
    }

    /** The rows of a part by id: by marks among the places of all ids if they are many, else by sorting their places. */
    private int[] byId(int part, int most) {
        Ids ids = segment(part).ids();
        int[] places = rows.get(part).toArray();
        for (int i = 0; i < places.length; i++) {
            places[i] = ids.place(places[i]);
        }
        if (places.length > ids.size() >> WORD) {
            mark(places, ids.size());
        } else {
            Arrays.sort(places);
        }
        int[] sorted = places.length <= most ? places : Arrays.copyOf(places, most);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ids.row(sorted[i]);
        }
        return sorted;
    }

    /** Sorts distinct numbers below a bound. */
    private static void mark(int[] numbers, int bound) {
        long[] words = new long[(bound >> WORD) + 1];
        for (int number : numbers) {
            words[number >> WORD] |= 1L << number;
        }
        int next = 0;
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                numbers[next++] = (word << WORD) + Long.numberOfTrailingZeros(left);
            }
        }
    }

    private List<Run> runs(PartSorted sorted) {
        List<Run> runs = new ArrayList<>();
        for (int part = 0; part < rows.size(); part++) {
            if (!rows.get(part).isEmpty()) {
                runs.add(new Run(part, snapshot.parts().get(part).base(), sorted.rows(part)));
            }
        }
        return runs;
    }

    private static int[] merged(List<Run> runs, int most, RowOrder order) {
        int total = 0;
        for (Run run : runs) {
            total = Math.addExact(total, run.rows.length);
        }
        int[] merged = new int[Math.min(total, most)];
        Patience patience = new Patience();
        for (int count = 0; count < merged.length; ) {
            Run first = least(runs, order);
            runs.remove(first);
            int taken = runs.isEmpty()
                    ? first.take(merged, count)
                    : first.takeBefore(least(runs, order), order, merged, count);
            patience.spend(taken);
            count += taken;
            if (first.isLeft()) {
                runs.add(first);
            }
        }
        return merged;
    }

    private static Run least(List<Run> runs, RowOrder order) {
        Run least = runs.get(0);
        for (int i = 1; i < runs.size(); i++) {
            least = runs.get(i).isBefore(least, order) ? runs.get(i) : least;
        }
        return least;
    }

    /** The rows of one part that are not merged yet. */
    private static final class Run {

        private final int part;
        private final int base;
        private final int[] rows;

        /** The last day of each row, where that decides most comparisons. */
        private int[] days = {};

        private int next;

        Run(int part, int base, int... rows) {
            this.part = part;
            this.base = base;
            this.rows = rows;
        }

        boolean isLeft() {
            return next < rows.length;
        }

        boolean isBefore(Run other, RowOrder order) {
            return isBefore(next, other, order);
        }

        private boolean isBefore(int place, Run other, RowOrder order) {
            if (days.length > 0 && days[place] != other.days[other.next]) {
                return days[place] > other.days[other.next];
            }
            return order.compare(part, rows[place], other.part, other.rows[other.next]) < 0;
        }

        int take(int[] into, int at) {
            int taken = Math.min(rows.length - next, into.length - at);
            for (int i = 0; i < taken; i++) {
                into[at + i] = base + rows[next++];
            }
            return taken;
        }

        /** Takes what comes before the first row of another run, of which the next row is known to be some. */
        int takeBefore(Run other, RowOrder order, int[] into, int at) {
            int end = Math.min(rows.length, next + into.length - at);
            int known = next;
            int step = 1;
            while (known + step < end && isBefore(known + step, other, order)) {
                known += step;
                step += step;
            }
            for (int beyond = Math.min(end, known + step); known + 1 < beyond; ) {
                int middle = (known + beyond) >>> 1;
                if (isBefore(middle, other, order)) {
                    known = middle;
                } else {
                    beyond = middle;
                }
            }
            int taken = known + 1 - next;
            for (int i = 0; i < taken; i++) {
                into[at + i] = base + rows[next++];
            }
            return taken;
        }
    }
}
