package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
import dev.hearsay.query.Condition;

/** Claims said in a range of days: one stretch of rows, but for periods that lie across its bounds. */
final class SaidLookup extends Lookup {

    private final Condition.Dated asked;

    SaidLookup(Condition.Dated asked) {
        this.asked = asked;
    }

    @Override
    RowSet find(Part part) {
        return part.segment().said().find(asked);
    }

    @Override
    int estimate(Part part) {
        return find(part).size();
    }

    @Override
    long work(Part part) {
        return 0;
    }

    @Override
    int cost(Part part) {
        return 1;
    }

    @Override
    Sieve sieve(Part part) {
        return find(part).sieve();
    }

    @Override
    RowSet among(Part part, RowSet rows) {
        return rows.and(find(part));
    }

    @Override
    boolean isStretch() {
        return true;
    }

    @Override
    RowSet stretch(Part part) {
        return find(part);
    }
}
