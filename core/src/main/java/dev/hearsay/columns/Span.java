package dev.hearsay.columns;

import java.util.function.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Neighbouring rows. */
final class Span extends RowSet {

    private final int from;
    private final int to;

    Span(int from, int to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public boolean contains(int row) {
        return row >= from && row < to;
    }

    @Override
    public int first() {
        return from < to ? from : Cursor.END;
    }

    @Override
    public int end() {
        return to;
    }

    @Override
    public void forEach(IntConsumer visitor) {
        for (int row = from; row < to; row++) {
            visitor.accept(row);
        }
    }

    @Override
    public Cursor cursor() {
        return row -> row >= to ? Cursor.END : Math.max(row, from);
    }

    @Override
    public Sieve sieve() {
        return Sieve.of(this::contains);
    }

    @Override
    public Batches batches(int first) {
        return new Batches() {
            private int next = Math.max(from, first);

            @Override
            public int next(int[] into) {
                int count = Math.max(0, Math.min(into.length, to - next));
                for (int i = 0; i < count; i++) {
                    into[i] = next++;
                }
                return count;
            }
        };
    }

    @Override
    public RoaringBitmap bitmap() {
        RoaringBitmap rows = new RoaringBitmap();
        rows.add((long) from, to);
        return rows;
    }

    @Override
    int copy(int[] into, int at) {
        for (int row = from; row < to; row++) {
            into[at + row - from] = row;
        }
        return at + size();
    }

    @Override
    public RowSet between(int first, int end) {
        return first <= from && end >= to ? this : span(Math.max(from, first), Math.min(to, end));
    }

    @Override
    RowSet cut(int most) {
        return span(from, from + most);
    }

    @Override
    public boolean isQuick() {
        return true;
    }

    @Override
    public long bytes() {
        return 16;
    }
}
