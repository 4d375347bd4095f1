package dev.hearsay.columns;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * For each number, the rows that have it, ascending. Numbers of few rows share one array; a number of many rows has a bitmap
 * of its own.
 */
public final class Postings {

    private static final int LEAST_DENSE = 64;

    private final Keys keys;
    private final int[] from;
    private final int[] rows;
    private final RoaringBitmap[] dense;

    /** How many rows each bitmap has. */
    private final int[] sizes;

    private Postings(Keys keys, int[] from, int[] rows, RoaringBitmap[] dense) {
        this.keys = keys;
        this.from = from;
        this.rows = rows;
        this.dense = dense;
        this.sizes = new int[dense.length];
        for (int key = 0; key < dense.length; key++) {
            sizes[key] = dense[key] == null ? 0 : dense[key].getCardinality();
        }
    }

    /**
     * The rows of each number that some rows have; a row that has a number twice is listed once.
     *
     * @param part a number that one row in so many has, or more, gets a bitmap: smaller than a list, but slower to walk along
     */
    public static Postings of(Rows rows, int part) {
        return new Counting(rows.offsets(), rows.numbers(), part).postings();
    }

    /** The rows that have a number. */
    public RowSet of(int number) {
        int key = keys.place(number);
        return key < 0 ? RowSet.NONE : at(key);
    }

    private RowSet at(int key) {
        RoaringBitmap many = dense.length == 0 ? null : dense[key];
        return many == null ? RowSet.of(rows, from[key], from[key + 1]) : RowSet.of(many, sizes[key]);
    }

    /** How many rows have a number. */
    public int count(int number) {
        int key = keys.place(number);
        if (key < 0) {
            return 0;
        }
        int many = dense.length == 0 ? 0 : sizes[key];
        return many == 0 ? from[key + 1] - from[key] : many;
    }

    /** Visits the numbers that some row has, ascending. */
    public void forEachNumber(IntConsumer visitor) {
        for (int key = 0; key < keys.size(); key++) {
            int number = keys.number(key);
            if (!at(key).isEmpty()) {
                visitor.accept(number);
            }
        }
    }

    /** How many numbers there may be. */
    public int numbers() {
        return keys.size();
    }

    /** The bytes it takes in memory. */
    public long bytes() {
        long bytes = 40 + keys.bytes() + 3 * 16 + 4L * (from.length + rows.length + 2 * dense.length) + 16;
        for (RoaringBitmap many : dense) {
            bytes += many == null ? 0 : Heap.of(many);
        }
        return bytes;
    }

    /** Sorts rows by number in two passes: one to count, one to place. */
    private static final class Counting {

        private final Offsets offsets;
        private final Column numbers;
        private final Keys keys;
        private final int[] from;
        private final int part;

        Counting(Offsets offsets, Column numbers, int part) {
            this.part = part;
            this.offsets = offsets;
            this.numbers = numbers;
            this.keys = Keys.of(numbers);
            this.from = new int[keys.size() + 1];
        }

        Postings postings() {
            for (int place = 0; place < numbers.size(); place++) {
                from[keys.place(numbers.get(place)) + 1]++;
            }
            int least = Math.max(LEAST_DENSE, offsets.rows() / part);
            RoaringBitmapWriter<?>[] many = writers(least);
            for (int key = 0; key < keys.size(); key++) {
                from[key + 1] = from[key] + (many.length > 0 && many[key] != null ? 0 : from[key + 1]);
            }
            int[] rows = new int[from[keys.size()]];
            boolean repeated = place(rows, many);
            return repeated ? withoutRepeats(rows, many) : new Postings(keys, from, rows, finished(many));
        }

        private RoaringBitmapWriter<?>[] writers(int least) {
            RoaringBitmapWriter<?>[] writers = {};
            for (int key = 0; key < keys.size(); key++) {
                if (from[key + 1] >= least) {
                    writers = writers.length == 0 ? new RoaringBitmapWriter<?>[keys.size()] : writers;
                    writers[key] = RoaringBitmapWriter.writer().get();
                }
            }
            return writers;
        }

        /** Whether a row had a number twice. */
        private boolean place(int[] rows, RoaringBitmapWriter<?>[] many) {
            boolean repeated = false;
            int[] next = Arrays.copyOf(from, keys.size());
            for (int row = 0, start = 0; row < offsets.rows(); row++) {
                int end = offsets.end(row);
                for (int place = start; place < end; place++) {
                    int key = keys.place(numbers.get(place));
                    if (many.length > 0 && many[key] != null) {
                        many[key].add(row);
                    } else {
                        repeated |= next[key] > from[key] && rows[next[key] - 1] == row;
                        rows[next[key]++] = row;
                    }
                }
                start = end;
            }
            return repeated;
        }

        private Postings withoutRepeats(int[] rows, RoaringBitmapWriter<?>[] many) {
            int[] starts = new int[from.length];
            int kept = 0;
            for (int key = 0; key < keys.size(); key++) {
                for (int i = from[key]; i < from[key + 1]; i++) {
                    if (i == from[key] || rows[i] != rows[i - 1]) {
                        rows[kept++] = rows[i];
                    }
                }
                starts[key + 1] = kept;
            }
            return new Postings(keys, starts, Arrays.copyOf(rows, kept), finished(many));
        }

        private static RoaringBitmap[] finished(RoaringBitmapWriter<?>[] many) {
            RoaringBitmap[] bitmaps = new RoaringBitmap[many.length];
            for (int key = 0; key < many.length; key++) {
                if (many[key] != null) {
                    RoaringBitmap bitmap = (RoaringBitmap) many[key].get();
                    bitmap.runOptimize();
                    bitmap.trim();
                    bitmaps[key] = bitmap;
                }
            }
            return bitmaps;
        }
    }
}
