package dev.hearsay.columns;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Rows that stand one after the other in an array. */
final class Some extends RowSet {

    private final int[] rows;
    private final int from;
    private final int to;

    Some(int[] rows, int from, int to) {
        this.rows = rows;
        this.from = from;
        this.to = to;
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public boolean contains(int row) {
        return Arrays.binarySearch(rows, from, to, row) >= 0;
    }

    @Override
    public int first() {
        return rows[from];
    }

    @Override
    public int end() {
        return rows[to - 1] + 1;
    }

    @Override
    public void forEach(IntConsumer visitor) {
        for (int i = from; i < to; i++) {
            visitor.accept(rows[i]);
        }
    }

    @Override
    public Cursor cursor() {
        return new Galloping();
    }

    /** Doubles its steps until it has gone too far, then halves. */
    private final class Galloping implements Cursor {

        private int at = from;

        @Override
        public int advance(int row) {
            int step = 1;
            int low = at;
            while (low < to && rows[low] < row) {
                at = low + 1;
                low += step;
                step += step;
            }
            int high = Math.min(low, to);
            while (at < high) {
                int middle = (at + high) >>> 1;
                if (rows[middle] < row) {
                    at = middle + 1;
                } else {
                    high = middle;
                }
            }
            return at < to ? rows[at] : END;
        }
    }

    @Override
    public Sieve sieve() {
        Cursor cursor = cursor();
        return Sieve.of(row -> cursor.advance(row) == row);
    }

    @Override
    public Batches batches(int first) {
        return new Batches() {
            private int next = first <= rows[from] ? from : place(first);

            @Override
            public int next(int[] into) {
                int count = Math.min(into.length, to - next);
                System.arraycopy(rows, next, into, 0, count);
                next += count;
                return count;
            }
        };
    }

    @Override
    public RoaringBitmap bitmap() {
        return RoaringBitmap.bitmapOf(Arrays.copyOfRange(rows, from, to));
    }

    @Override
    int copy(int[] into, int at) {
        System.arraycopy(rows, from, into, at, size());
        return at + size();
    }

    /** Sets the bit of each row. */
    void mark(long[] words) {
        for (int i = from; i < to; i++) {
            words[rows[i] >> 6] |= 1L << rows[i];
        }
    }

    @Override
    public RowSet between(int first, int end) {
        return first <= first() && end >= end() ? this : of(rows, place(first), place(end));
    }

    /** The first place of a row not smaller. */
    private int place(int row) {
        int found = Arrays.binarySearch(rows, from, to, row);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    RowSet cut(int most) {
        return of(rows, from, from + most);
    }

    @Override
    public boolean isQuick() {
        return false;
    }

    @Override
    public long bytes() {
        return 24 + 16 + 4L * size();
    }
}
