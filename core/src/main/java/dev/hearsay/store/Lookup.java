package dev.hearsay.store;

import dev.hearsay.coded.Patience;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;

/**
 * A condition as the parts of a store are asked it: its values have been turned into numbers, once for all parts.
 *
 * <p>Look-ups know nothing of visibility, but for the one that is of nothing else ({@link SightLookup}): what they find may be
 * withdrawn. Only one that scans is asked of visible claims.
 */
abstract class Lookup {

    /** What a read of a column costs, in steps along a list. */
    private static final int READ = 2;

    /** A list of more than one in so many rows is made of bits. */
    private static final int DENSE = 16;

    /** The rows that meet it, perhaps a posting list itself. */
    abstract RowSet find(Part part);

    /** How many rows meet it: exact where an index counts, else what it promises. */
    abstract int estimate(Part part);

    /** How many rows meet it at most. */
    int most(Part part) {
        return estimate(part);
    }

    /** Whether the estimate is a count. */
    boolean isExact() {
        return false;
    }

    /** Lets rows pass that meet it; made for one walk over ascending rows. */
    abstract Sieve sieve(Part part);

    /** What it costs to ask of one row, in reads of a column. */
    abstract int cost(Part part);

    /** What it costs to find the rows, in rows; 0 where the index holds them as they are. */
    long work(Part part) {
        return estimate(part);
    }

    /** Of some rows, those that meet it: intersected with what the index holds, or asked one by one, whatever costs less. */
    RowSet among(Part part, RowSet rows) {
        return rows.isQuick() && intersecting(part, rows.size()) < (long) READ * cost(part) * rows.size()
                ? rows.and(find(part))
                : rows.sifted(patient(sieve(part)));
    }

    /** A sieve that stops when its thread is interrupted. */
    static Sieve patient(Sieve sieve) {
        Patience patience = new Patience();
        return (rows, count) -> {
            patience.spend(count);
            return sieve.keep(rows, count);
        };
    }

    /** Rows of a dense list are bits that are asked directly; else two lists are walked along together. */
    private long intersecting(Part part, int rows) {
        int estimate = estimate(part);
        return work(part) + rows + (estimate > part.size() / DENSE ? 0 : estimate);
    }

    /** Whether what it finds is known to be a stretch of rows, or nearly, without looking at any. */
    boolean isStretch() {
        return false;
    }

    /** Where this is a stretch, just the rows that meet it; else all rows. */
    RowSet stretch(Part part) {
        return part.segment().all();
    }

    /** Whether it tests claims one by one because no index knows. */
    boolean scans() {
        return false;
    }

    /** What no claim meets. */
    static final class Never extends Lookup {

        @Override
        RowSet find(Part part) {
            return RowSet.NONE;
        }

        @Override
        int estimate(Part part) {
            return 0;
        }

        @Override
        int cost(Part part) {
            return 0;
        }

        @Override
        Sieve sieve(Part part) {
            return (rows, count) -> 0;
        }
    }
}
