package dev.hearsay.columns;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * A set of rows, in ascending order: neighbours as a span, few as an array, many as a bitmap, or what is both in an array and in a
 * bitmap, found out while walking along it. Never changes; a set may be a part of an index itself.
 */
public abstract sealed class RowSet permits Span, Some, Bits, Passing {

    /** No rows. */
    @SuppressWarnings("ClassInitializationDeadlock") // only this class makes spans, so it is always initialised first
    public static final RowSet NONE = new Span(0, 0);

    /** The most rows that need be looked at together. */
    public static final int BATCH = 256;

    /** From so many rows on a set that is put together is a bitmap, if they are not far apart. */
    static final int MANY = 4096;

    /** To look for one row costs so many steps along a list. */
    private static final int SPARSE = 16;

    RowSet() {}

    /** The rows from the first to the end, exclusive. */
    public static RowSet span(int from, int to) {
        return from < to ? new Span(from, to) : NONE;
    }

    /** A stretch of an array, which is ascending and never changes. */
    public static RowSet of(int[] rows, int from, int to) {
        return from < to ? new Some(rows, from, to) : NONE;
    }

    /** A bitmap, which never changes. */
    public static RowSet of(RoaringBitmap rows) {
        return of(rows, rows.getCardinality());
    }

    /** A bitmap of so many rows, which never changes. */
    static RowSet of(RoaringBitmap rows, int size) {
        return size == 0 ? NONE : new Bits(rows, size);
    }

    /** Rows in any order, some perhaps twice; sorts the array. */
    public static RowSet unordered(int[] rows, int count) {
        Arrays.sort(rows, 0, count);
        int kept = Math.min(count, 1);
        for (int i = 1; i < count; i++) {
            if (rows[i] != rows[i - 1]) {
                rows[kept++] = rows[i];
            }
        }
        return of(rows, 0, kept);
    }

    /** Rows as marks, which are quickest to ask one by one; the array never changes. */
    static RowSet of(long[] marks) {
        RoaringBitmap rows = BitSetUtil.bitmapOf(marks);
        return rows.isEmpty() ? NONE : new Bits(rows, rows.getCardinality(), marks);
    }

    /** The rows that are in any of the sets. */
    public static RowSet union(List<RowSet> sets) {
        return Union.of(sets);
    }

    /** Each of the rows once that stand in stretches of arrays, there in any order and perhaps several times. */
    public static RowSet distinct(List<RowSet> stretches) {
        return Union.distinct(stretches);
    }

    /** How many rows. */
    public abstract int size();

    /** How many rows at most, where to count them would be to walk along them. */
    public int most() {
        return size();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** Whether they are known to be neighbours. */
    public boolean isSpan() {
        return this instanceof Span;
    }

    /** Whether a row is among them. */
    public abstract boolean contains(int row);

    /** The first row; of none, {@link Cursor#END}. */
    public abstract int first();

    /** What follows the last row; of none, 0. */
    public abstract int end();

    /** Visits the rows, ascending. */
    public abstract void forEach(IntConsumer visitor);

    /** The rows, ascending. */
    public IntStream stream() {
        IntStream.Builder rows = IntStream.builder();
        forEach(rows);
        return rows.build();
    }

    /** The rows one after the other. */
    public abstract Cursor cursor();

    /** Lets the rows pass that are in this set; made for one walk. */
    public abstract Sieve sieve();

    /** The rows as marks, a block after the other. */
    public Blocks blocks() {
        return new Blocks(bitmap());
    }

    /** The rows in stretches. */
    public final Batches batches() {
        return batches(0);
    }

    /** The rows from a row on in stretches. */
    public abstract Batches batches(int first);

    /** The rows as a bitmap, which is not to be changed. */
    public abstract RoaringBitmap bitmap();

    /** Puts the rows into an array, from a place on; where they end. */
    abstract int copy(int[] into, int at);

    /** The rows, ascending, in an array of their own. */
    public int[] toArray() {
        int[] rows = new int[size()];
        copy(rows, 0);
        return rows;
    }

    /** The rows from the first to the end, exclusive. */
    public abstract RowSet between(int first, int end);

    /** Whether it costs little to ask for one row. */
    public abstract boolean isQuick();

    /** The bytes it takes in memory, were it not part of an index. */
    public abstract long bytes();

    /** The rows that are in both. */
    public RowSet and(RowSet other) {
        if (this instanceof Bits && other instanceof Bits) {
            return of(RoaringBitmap.and(bitmap(), other.bitmap()));
        }
        if (other instanceof Span span) {
            return between(span.first(), span.end());
        }
        if (this instanceof Span span) {
            return other.between(span.first(), span.end());
        }
        if (this instanceof Some some && other instanceof Bits bits && Passing.isWorthwhile(some, bits)) {
            return new Passing(some, bits);
        }
        if (other instanceof Some some && this instanceof Bits bits && Passing.isWorthwhile(some, bits)) {
            return new Passing(some, bits);
        }
        return size() <= other.size() ? sifted(other.sieve()) : other.sifted(sieve());
    }

    /** How many rows are in both. */
    public int common(RowSet other) {
        return this instanceof Bits && other instanceof Bits
                ? RoaringBitmap.andCardinality(bitmap(), other.bitmap())
                : and(other).size();
    }

    /** The rows that are here and not in the other. */
    public RowSet minus(RowSet other) {
        if (isEmpty() || other.isEmpty()) {
            return this;
        }
        if (this instanceof Bits bits && bits.isMarked()) {
            return bits.without(other);
        }
        // Mostly the other rows are few, as those of withdrawn claims are, and none of them is here.
        if (other.size() < size() / SPARSE && other.sifted(sieve()).isEmpty()) {
            return this;
        }
        return this instanceof Some || (other instanceof Some && size() < MANY)
                ? sifted(Sieve.not(other.sieve()))
                : of(RoaringBitmap.andNot(bitmap(), other.bitmap()));
    }

    /** The rows that are in either. */
    public RowSet or(RowSet other) {
        return union(List.of(this, other));
    }

    /** The rows that pass a test, which is asked in ascending order. */
    public RowSet filter(IntPredicate test) {
        return sifted(Sieve.of(test));
    }

    /** The first so many rows. */
    public RowSet first(int most) {
        return most == 0 ? NONE : size() <= most ? this : cut(most);
    }

    /** The first so many of more rows. */
    abstract RowSet cut(int most);

    /** The rows that pass a sieve. */
    public RowSet sifted(Sieve sieve) {
        if (this instanceof Some && size() < MANY) {
            int[] rows = toArray();
            return of(rows, 0, sieve.keep(rows, rows.length));
        }
        return sifted(sieve, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Of the rows from the first to the end, exclusive, the first so many that pass a sieve, which is asked little further
     * than needed.
     */
    public RowSet sifted(Sieve sieve, int first, int end, int most) {
        Picked picked = new Picked();
        Batches batches = batches(first);
        // Whoever wants few is served by short stretches, which then grow.
        int[] batch = new int[(int) Math.min(Math.min(BATCH, 2L * most), Math.max(1, most()))];
        for (int count = batches.next(batch); count > 0; count = batches.next(batch)) {
            boolean over = batch[count - 1] >= end;
            picked.add(batch, sieve.keep(batch, over ? before(end, batch, count) : count), most);
            if (over || picked.count() == most) {
                break;
            }
            batch = batch.length < BATCH && most < Integer.MAX_VALUE
                    ? new int[Math.min(BATCH, 2 * batch.length)]
                    : batch;
        }
        return picked.set();
    }

    private static int before(int end, int[] rows, int count) {
        int place = Arrays.binarySearch(rows, 0, count, end);
        return place < 0 ? -place - 1 : place;
    }

    /** Rows pass it in ascending stretches; those that do not belong stay behind. */
    @FunctionalInterface
    public interface Sieve {

        /** Moves those of the first so many rows that belong to the front, in their order; how many. */
        int keep(int[] rows, int count);

        /** Lets the rows pass that another holds back. */
        static Sieve not(Sieve sieve) {
            return (rows, count) -> {
                int[] passing = Arrays.copyOf(rows, count);
                int passed = sieve.keep(passing, count);
                int kept = 0;
                for (int i = 0, next = 0; i < count; i++) {
                    if (next < passed && passing[next] == rows[i]) {
                        next++;
                    } else {
                        rows[kept++] = rows[i];
                    }
                }
                return kept;
            };
        }

        /** Asks of each row. */
        static Sieve of(IntPredicate test) {
            return (rows, count) -> {
                int kept = 0;
                for (int i = 0; i < count; i++) {
                    if (test.test(rows[i])) {
                        rows[kept++] = rows[i];
                    }
                }
                return kept;
            };
        }
    }

    /** Rows one after the other, ascending. */
    public interface Cursor {

        /** What follows the last row. */
        int END = Integer.MAX_VALUE;

        /** The first row from this one on, or {@link #END}; asked with rows that never fall. */
        int advance(int row);
    }

    /** Rows in stretches. */
    public interface Batches {

        /** Puts the next rows into an array; how many, 0 at the end. */
        int next(int[] into);
    }
}
