package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Setting;

/** Claims that pass a caller's own test: each is made an object and asked. */
final class ScanLookup extends Lookup {

    /** What it costs to make a claim an object. */
    private static final int CLAIM = 1000;

    private final Condition.Described test;
    private final Setting setting;

    ScanLookup(Condition.Described test, Setting setting) {
        this.test = test;
        this.setting = setting;
    }

    @Override
    RowSet find(Part part) {
        return among(part, part.all());
    }

    @Override
    int estimate(Part part) {
        return part.size();
    }

    @Override
    RowSet among(Part part, RowSet rows) {
        return rows.sifted(patient(sieve(part)));
    }

    @Override
    int cost(Part part) {
        return CLAIM;
    }

    @Override
    Sieve sieve(Part part) {
        return Sieve.of(row -> test.matches(part.segment().claim(row), setting));
    }

    @Override
    boolean scans() {
        return true;
    }
}
