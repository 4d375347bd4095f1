package dev.hearsay.columns;

import java.util.function.IntConsumer;
import org.roaringbitmap.BatchIterator;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Rows as the bits of a bitmap. */
final class Bits extends RowSet {

    private final RoaringBitmap rows;

    Bits(RoaringBitmap rows) {
        this.rows = rows;
    }

    @Override
    public int size() {
        return rows.getCardinality();
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public boolean contains(int row) {
        return rows.contains(row);
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
        return 16 + rows.getLongSizeInBytes();
    }
}
