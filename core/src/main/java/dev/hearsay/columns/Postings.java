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

    /**
     * Sorts rows by number in two passes: one to count, one to place. The lists of numbers that are to have bitmaps stand behind all
     * others until their bitmaps are made of them: one after the other, so that the place where each grows stays at hand.
     */
    private static final class Counting {

        private static final int BATCH = 1024;

        private final Offsets offsets;
        private final Column numbers;
        private final Keys keys;
        private final int part;

        /** For each key, where its list begins. */
        private final int[] begin;

        /** For each key, where its list ends as far as it is written. */
        private final int[] next;

        private boolean repeated;

        Counting(Offsets offsets, Column numbers, int part) {
            this.part = part;
            this.offsets = offsets;
            this.numbers = numbers;
            this.keys = Keys.of(numbers);
            this.begin = new int[keys.size()];
            this.next = new int[keys.size()];
        }

        Postings postings() {
            int[] counts = keys.counts(numbers, 0);
            int least = Math.max(LEAST_DENSE, offsets.rows() / part);
            int[] from = new int[keys.size() + 1];
            int few = 0;
            for (int key = 0; key < keys.size(); key++) {
                begin[key] = few;
                few += counts[key] < least ? counts[key] : 0;
                from[key + 1] = few;
            }
            int all = few;
            for (int key = 0; key < keys.size(); key++) {
                if (counts[key] >= least) {
                    begin[key] = all;
                    all += counts[key];
                }
            }
            int[] rows = placed(all);
            RoaringBitmap[] dense = few < all ? bitmaps(rows, few) : new RoaringBitmap[0];
            return repeated
                    ? withoutRepeats(from, rows, dense)
                    : new Postings(keys, from, few < all ? Arrays.copyOf(rows, few) : rows, dense);
        }

        private int[] placed(int size) {
            int[] rows = new int[size];
            System.arraycopy(begin, 0, next, 0, begin.length);
            int[] batch = new int[Math.min(BATCH, size)];
            int row = 0;
            int end = 0;
            for (int start = 0; start < size; start += BATCH) {
                int count = Math.min(BATCH, size - start);
                numbers.read(start, start + count, batch);
                for (int i = 0; i < count; i++) {
                    while (start + i >= end) {
                        end = offsets.end(row++);
                    }
                    place(keys.place(batch[i]), row - 1, rows);
                }
            }
            return rows;
        }

        private void place(int key, int row, int[] rows) {
            int place = next[key]++;
            rows[place] = row;
            repeated |= place > begin[key] && rows[place - 1] == row;
        }

        private RoaringBitmap[] bitmaps(int[] rows, int few) {
            RoaringBitmap[] bitmaps = new RoaringBitmap[keys.size()];
            for (int key = 0; key < bitmaps.length; key++) {
                if (begin[key] >= few && next[key] > begin[key]) {
                    bitmaps[key] = bitmap(rows, begin[key], next[key]);
                }
            }
            return bitmaps;
        }

        private static RoaringBitmap bitmap(int[] rows, int from, int to) {
            RoaringBitmapWriter<RoaringBitmap> writer =
                    RoaringBitmapWriter.writer().get();
            for (int i = from; i < to; i++) {
                writer.add(rows[i]);
            }
            RoaringBitmap bitmap = writer.get();
            bitmap.runOptimize();
            bitmap.trim();
            return bitmap;
        }

        private Postings withoutRepeats(int[] from, int[] rows, RoaringBitmap[] dense) {
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
            return new Postings(keys, starts, Arrays.copyOf(rows, kept), dense);
        }
    }
}
