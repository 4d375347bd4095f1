package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import java.util.function.IntPredicate;
import org.roaringbitmap.RoaringBitmap;

/**
 * A segment as one snapshot sees it: which of its claims are visible. Those withdrawn are not, nor, where the snapshot looks back,
 * those recorded later.
 */
final class Part {

    private final Segment segment;
    private final int base;
    private final RoaringBitmap gone;
    private final Hindsight hindsight;
    private final boolean whole;
    private volatile RowSet visible = RowSet.NONE;
    private volatile boolean looked;

    /**
     * A part whose first claim has a number in the snapshot.
     *
     * @param gone the rows of withdrawn claims, which is never to be changed
     */
    Part(Segment segment, int base, RoaringBitmap gone, Hindsight hindsight) {
        this.segment = segment;
        this.base = base;
        this.gone = gone;
        this.hindsight = hindsight;
        this.whole = gone.isEmpty() && hindsight.seesAll(segment);
    }

    Segment segment() {
        return segment;
    }

    /** The snapshot's number for the segment's first claim. */
    int base() {
        return base;
    }

    RoaringBitmap gone() {
        return gone;
    }

    Hindsight hindsight() {
        return hindsight;
    }

    int size() {
        return segment.size();
    }

    /** Whether every claim is visible. */
    boolean isWhole() {
        return whole;
    }

    boolean sees(int row) {
        return whole || visible().test(row);
    }

    /** Whether a row is visible. */
    IntPredicate visible() {
        if (looked) {
            RowSet rows = visible;
            return rows::contains;
        }
        return hindsight.visible(segment, gone);
    }

    /** Of some rows, those that are visible. */
    RowSet visible(RowSet rows) {
        return whole ? rows : looked ? rows.and(visible) : hindsight.visible(rows, segment, gone);
    }

    /** The visible rows. Looked up once; threads that do so at the same time find the same. */
    RowSet all() {
        if (whole) {
            return segment.all();
        }
        if (!looked) {
            visible = hindsight.rows(segment, gone);
            looked = true;
        }
        return visible;
    }

    /** How many claims are visible. */
    int count() {
        return all().size();
    }
}
