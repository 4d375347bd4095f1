package dev.hearsay.columns;

import java.util.function.IntConsumer;
import org.roaringbitmap.BatchIterator;
import org.roaringbitmap.Container;
import org.roaringbitmap.ContainerPointer;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Rows as the bits of a bitmap. */
final class Bits extends RowSet {

    private static final int WORD = 6;

    private final RoaringBitmap rows;
    private final int size;
    private final long[] marks;

    /** A bitmap, of which it is known how many rows it has: to count runs takes long. */
    Bits(RoaringBitmap rows, int size) {
        this(rows, size, new long[0]);
    }

    /** A bitmap with a mark for each row, or without any. */
    Bits(RoaringBitmap rows, int size, long... marks) {
        this.rows = rows;
        this.size = size;
        this.marks = marks;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public boolean contains(int row) {
        if (marks.length == 0) {
            return rows.contains(row);
        }
        int word = row >> WORD;
        return word < marks.length && (marks[word] >>> row & 1) != 0;
    }

    @Override
    public int first() {
        return rows.first();
    }

    @Override
    public int end() {
        return rows.last() + 1;
    }

    @Override
    public void forEach(IntConsumer visitor) {
        rows.forEach((org.roaringbitmap.IntConsumer) visitor::accept);
    }

    @Override
    public Cursor cursor() {
        PeekableIntIterator rest = rows.getIntIterator();
        return row -> {
            rest.advanceIfNeeded(row);
            return rest.hasNext() ? rest.peekNext() : Cursor.END;
        };
    }

    boolean isMarked() {
        return marks.length > 0;
    }

    /** The marks without those of other rows. */
    RowSet without(RowSet others) {
        long[] left = marks.clone();
        others.between(0, left.length << WORD).forEach(row -> left[row >> WORD] &= ~(1L << row));
        return RowSet.of(left);
    }

    @Override
    public Sieve sieve() {
        return marks.length == 0 ? new Probing(rows.getContainerPointer()) : this::keepMarked;
    }

    /** Without a branch, which nobody could foretell. */
    private int keepMarked(int[] asked, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int row = asked[i];
            int word = row >> WORD;
            asked[kept] = row;
            kept += word < marks.length ? (int) (marks[word] >>> row) & 1 : 0;
        }
        return kept;
    }

    /** Asks the containers one after the other. */
    private static final class Probing implements Sieve {

        private final ContainerPointer containers;

        Probing(ContainerPointer containers) {
            this.containers = containers;
        }

        @Override
        public int keep(int[] asked, int count) {
            int kept = 0;
            for (int i = 0; i < count; ) {
                int key = asked[i] >>> Character.SIZE;
                int end = i;
                while (end < count && asked[end] >>> Character.SIZE == key) {
                    end++;
                }
                kept = keep(key, asked, i, end, kept);
                i = end;
            }
            return kept;
        }

        /** Keeps those of a stretch that one container may hold. */
        private int keep(int key, int[] asked, int from, int to, int before) {
            Container container = containers.getContainer();
            while (container != null && containers.key() < key) {
                containers.advance();
                container = containers.getContainer();
            }
            int kept = before;
            if (container != null && containers.key() == key) {
                for (int i = from; i < to; i++) {
                    asked[kept] = asked[i];
                    kept += container.contains((char) asked[i]) ? 1 : 0;
                }
            }
            return kept;
        }
    }

    @Override
    public Batches batches(int first) {
        BatchIterator rest = rows.getBatchIterator();
        if (first > 0) {
            rest.advanceIfNeeded(first);
        }
        return into -> rest.hasNext() ? rest.nextBatch(into) : 0;
    }

    @Override
    public RoaringBitmap bitmap() {
        return rows;
    }

    @Override
    int copy(int[] into, int at) {
        int next = at;
        BatchIterator batches = rows.getBatchIterator();
        int[] batch = new int[BATCH];
        while (batches.hasNext()) {
            int count = batches.nextBatch(batch);
            System.arraycopy(batch, 0, into, next, count);
            next += count;
        }
        return next;
    }

    @Override
    public RowSet between(int first, int end) {
        if (first <= first() && end >= end()) {
            return this;
        }
        return first < end ? of(rows.selectRange(first, end)) : NONE;
    }

    @Override
    RowSet cut(int most) {
        return of(rows.limit(most));
    }

    @Override
    public boolean isQuick() {
        return true;
    }

    @Override
    public long bytes() {
        return 32 + Heap.of(rows) + Heap.array(marks.length, 8);
    }
}
