package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;

/** The claims that a snapshot sees, where it does not see all: a look-up among the others, though it never leads but those that scan. */
final class SightLookup extends Lookup {

    static final SightLookup SIGHT = new SightLookup();

    private SightLookup() {}

    @Override
    RowSet find(Part part) {
        return part.all();
    }

    @Override
    int estimate(Part part) {
        return part.most();
    }

    @Override
    int most(Part part) {
        return part.count();
    }

    @Override
    int cost(Part part) {
        return 1;
    }

    @Override
    long work(Part part) {
        return Integer.MAX_VALUE;
    }

    @Override
    RowSet among(Part part, RowSet rows) {
        return part.visible(rows);
    }

    @Override
    Sieve sieve(Part part) {
        return part.sieve();
    }
}
