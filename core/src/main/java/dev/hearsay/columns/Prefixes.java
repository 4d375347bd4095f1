package dev.hearsay.columns;

/**
 * The first so many of rows that stand in some order, as a set. At every sixteenth of the way the set is kept as marks, so that any
 * other is one of these with few rows more or fewer.
 */
public final class Prefixes {

    private static final int STEPS = 16;

    /** So few rows are marked anew. */
    private static final int FEW = 4096;

    private final int[] order;
    private final int step;
    private final long[][] kept;

    private Prefixes(int[] order, int step, long[][] kept) {
        this.order = order;
        this.step = step;
        this.kept = kept;
    }

    /** Of each row once, in their order; the array is not to be changed. */
    public static Prefixes of(int[] order) {
        if (order.length < FEW) {
            return unmarked(order);
        }
        int step = (order.length + STEPS - 1) / STEPS;
        long[][] kept = new long[STEPS - 1][];
        long[] marks = new long[words(order.length)];
        for (int i = 0; i < kept.length; i++) {
            mark(order, i * step, (i + 1) * step, marks);
            kept[i] = marks.clone();
        }
        return new Prefixes(order, step, kept);
    }

    /** The same where hardly any will be asked for, so that none is kept. */
    public static Prefixes unmarked(int[] order) {
        return new Prefixes(order, Math.max(FEW, order.length), new long[0][]);
    }

    private static int words(int rows) {
        return (rows + Long.SIZE - 1) / Long.SIZE;
    }

    private static void mark(int[] order, int from, int to, long[] marks) {
        for (int place = from; place < to; place++) {
            marks[order[place] >> 6] |= 1L << order[place];
        }
    }

    private static void unmark(int[] order, int from, int to, long[] marks) {
        for (int place = from; place < to; place++) {
            marks[order[place] >> 6] &= ~(1L << order[place]);
        }
    }

    /** The first so many rows. */
    public RowSet first(int count) {
        int nearest = Math.min(kept.length, (count + step / 2) / step);
        long[] marks = nearest == 0 ? new long[words(order.length)] : kept[nearest - 1].clone();
        mark(order, nearest * step, count, marks);
        unmark(order, count, nearest * step, marks);
        return RowSet.of(marks);
    }

    /** The bytes it takes in memory. */
    public long bytes() {
        long bytes = 32 + Heap.array(order.length, 4) + Heap.array(kept.length, 4);
        for (long[] marks : kept) {
            bytes += Heap.array(marks.length, 8);
        }
        return bytes;
    }
}
