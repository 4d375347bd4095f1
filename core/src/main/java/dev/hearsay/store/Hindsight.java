package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.Withdrawal;
import dev.hearsay.columns.RowSet;
import dev.hearsay.growing.Shelf;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.roaringbitmap.RoaringBitmap;

/**
 * From when a snapshot looks at its claims: from now, or from an instant at which some were not recorded yet and others not yet
 * withdrawn.
 */
record Hindsight(Optional<Instant> instant, Shelf<Claim.Id, Withdrawal> withdrawals) {

    boolean seesAll(Segment segment) {
        return instant.isEmpty() || segment.recorded().isAllBy(instant.get());
    }

    /** Whether a row is visible, given the rows of the claims that have been withdrawn since. */
    IntPredicate visible(Segment segment, RoaringBitmap gone) {
        IntPredicate here = row -> !gone.contains(row);
        if (instant.isEmpty()) {
            return here;
        }
        IntPredicate known = segment.recorded().by(instant.get());
        return gone.isEmpty() ? known : row -> known.test(row) && (here.test(row) || isStill(segment, row));
    }

    private boolean isStill(Segment segment, int row) {
        Optional<Withdrawal> withdrawal = withdrawals.get(segment.id(row));
        return withdrawal.isEmpty()
                || instant.isEmpty()
                || withdrawal.get().when().isAfter(instant.get());
    }

    /** Of some rows, those that are visible. */
    RowSet visible(RowSet rows, Segment segment, RoaringBitmap gone) {
        RowSet known =
                instant.map(then -> rows.and(segment.recorded().knownAt(then))).orElse(rows);
        RowSet since = RowSet.of(gone);
        return known.minus(instant.isEmpty() ? since : known.and(since).filter(row -> !isStill(segment, row)));
    }

    /** The visible rows. */
    RowSet rows(Segment segment, RoaringBitmap gone) {
        RowSet known = instant.map(segment.recorded()::knownAt).orElseGet(segment::all);
        return gone.isEmpty()
                ? known
                : known.minus(RowSet.of(gone).filter(row -> instant.isEmpty() || !isStill(segment, row)));
    }
}
