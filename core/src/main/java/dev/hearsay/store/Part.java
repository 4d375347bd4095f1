package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * A segment as one snapshot sees it: which of its claims are visible. Those withdrawn are not, nor, where the snapshot looks back,
 * those recorded later.
 */
final class Part {

    /** One claim in so many are few. */
    private static final int FEW = 32;

    private final Segment segment;
    private final int base;
    private final RoaringBitmap gone;
    private final Hindsight hindsight;
    private final int instants;
    private final boolean whole;
    private volatile @Nullable RowSet visible;

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
        this.instants = hindsight.instants(segment.recorded());
        this.whole = gone.isEmpty() && instants == segment.recorded().instants();
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
        return segment.recorded().isKnown(row, instants) && isStill(row);
    }

    private boolean isStill(int row) {
        return !gone.contains(row) || hindsight.isStill(segment.id(row));
    }

    /** Lets visible rows pass; made for one walk over ascending rows. */
    Sieve sieve() {
        RowSet seen = visible;
        if (seen != null) {
            return seen.sieve();
        }
        if (isNow()) {
            return Sieve.not(RowSet.of(gone).sieve());
        }
        Sieve known = segment.recorded().known(instants);
        Sieve still = Sieve.of(this::isStill);
        return gone.isEmpty() ? known : (rows, count) -> still.keep(rows, known.keep(rows, count));
    }

    private boolean isNow() {
        return hindsight.instant().isEmpty();
    }

    /** Whether nothing is left out but few withdrawn claims: most lists have none of them, and stay as they are. */
    private boolean lacksFew() {
        return isNow() && (long) FEW * gone.getCardinality() < size();
    }

    /** Of some rows, those that are visible: few are asked one by one, and no more is found out than that. */
    RowSet visible(RowSet rows) {
        if (whole) {
            return rows;
        }
        if (lacksFew()) {
            return rows.minus(RowSet.of(gone));
        }
        return visible == null && rows.size() < size() / FEW ? rows.sifted(sieve()) : rows.and(all());
    }

    /** The visible rows. Looked up once; threads that do so at the same time find the same. */
    RowSet all() {
        if (whole) {
            return segment.all();
        }
        RowSet seen = visible;
        if (seen == null) {
            seen = lookedUp();
            visible = seen;
        }
        return seen;
    }

    private RowSet lookedUp() {
        if (lacksFew()) {
            return segment.all().minus(RowSet.of(gone));
        }
        RowSet known = segment.recorded().allKnown(instants);
        return gone.isEmpty() ? known : known.minus(RowSet.of(gone).filter(row -> !isStill(row)));
    }

    /** How many claims are visible. */
    int count() {
        return gone.isEmpty() || isNow() ? most() : all().size();
    }

    /** How many claims are visible at most: to tell which of those withdrawn were not yet takes as long as they are many. */
    int most() {
        return isNow() ? size() - gone.getCardinality() : segment.recorded().countKnown(instants);
    }
}
