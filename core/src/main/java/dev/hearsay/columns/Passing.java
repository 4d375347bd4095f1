package dev.hearsay.columns;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Rows of an array that are marked, too: told from the others by whoever walks along them, and gathered only for whoever does more. */
final class Passing extends RowSet {

    private final Some rows;
    private final Bits marks;
    private volatile @Nullable RowSet gathered;

    Passing(Some rows, Bits marks) {
        this.rows = rows;
        this.marks = marks;
    }

    /** Few rows are gathered at once. */
    static boolean isWorthwhile(Some rows, Bits marks) {
        return marks.isMarked() && rows.size() > BATCH;
    }

    /** Gathered once; threads that do so at the same time gather the same. */
    private RowSet gathered() {
        RowSet set = gathered;
        if (set == null) {
            set = rows.sifted(marks.sieve());
            gathered = set;
        }
        return set;
    }

    @Override
    public int size() {
        return gathered().size();
    }

    @Override
    public int most() {
        return rows.size();
    }

    @Override
    public boolean isEmpty() {
        return gathered().isEmpty();
    }

    @Override
    public boolean contains(int row) {
        return marks.contains(row) && rows.contains(row);
    }

    @Override
    public int first() {
        return gathered().first();
    }

    @Override
    public int end() {
        return gathered().end();
    }

    @Override
    public void forEach(IntConsumer visitor) {
        Batches batches = batches(0);
        int[] batch = new int[BATCH];
        for (int count = batches.next(batch); count > 0; count = batches.next(batch)) {
            for (int i = 0; i < count; i++) {
                visitor.accept(batch[i]);
            }
        }
    }

    @Override
    public Cursor cursor() {
        return gathered().cursor();
    }

    @Override
    public Sieve sieve() {
        return gathered().sieve();
    }

    @Override
    public Batches batches(int first) {
        RowSet set = gathered;
        return set == null ? passing(first) : set.batches(first);
    }

    private Batches passing(int first) {
        Batches all = rows.batches(first);
        Sieve marked = marks.sieve();
        return into -> {
            int kept = 0;
            for (int count = all.next(into); kept == 0 && count > 0; count = kept == 0 ? all.next(into) : 0) {
                kept = marked.keep(into, count);
            }
            return kept;
        };
    }

    @Override
    public RoaringBitmap bitmap() {
        return gathered().bitmap();
    }

    @Override
    int copy(int[] into, int at) {
        return gathered().copy(into, at);
    }

    @Override
    public RowSet between(int first, int end) {
        return rows.between(first, end).and(marks);
    }

    @Override
    RowSet cut(int most) {
        return gathered().cut(most);
    }

    @Override
    public boolean isQuick() {
        return false;
    }

    @Override
    public long bytes() {
        return gathered().bytes();
    }
}
