package dev.hearsay.store;

import dev.hearsay.columns.Postings;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
import dev.hearsay.columns.Rows;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/** Claims that have at least one of several values of a keyed field. */
final class NumbersLookup extends Lookup {

    private final int field;
    private final BitSet wanted;
    private final int count;

    NumbersLookup(int field, BitSet wanted) {
        this.field = field;
        this.wanted = wanted;
        this.count = wanted.cardinality();
    }

    @Override
    RowSet find(Part part) {
        Postings postings = part.segment().keyed(field).postings();
        List<RowSet> found = new ArrayList<>();
        forEachNumber(postings, number -> found.add(postings.of(number)));
        return RowSet.union(found);
    }

    @Override
    int estimate(Part part) {
        Postings postings = part.segment().keyed(field).postings();
        long[] total = {0};
        forEachNumber(postings, number -> total[0] += postings.count(number));
        return (int) Math.min(part.size(), total[0]);
    }

    /** A part of few claims has few numbers, a question few values. */
    private void forEachNumber(Postings postings, IntConsumer visitor) {
        if (count <= postings.numbers()) {
            for (int number = wanted.nextSetBit(0); number >= 0; number = wanted.nextSetBit(number + 1)) {
                visitor.accept(number);
            }
        } else {
            postings.forEachNumber(number -> {
                if (wanted.get(number)) {
                    visitor.accept(number);
                }
            });
        }
    }

    @Override
    int cost(Part part) {
        return part.segment().keyed(field).cost();
    }

    @Override
    Sieve sieve(Part part) {
        Keyed keyed = part.segment().keyed(field);
        if (!keyed.hasRows()) {
            return find(part).sieve();
        }
        Rows rows = keyed.rows();
        return rows.offsets().isOneEach()
                ? Sieve.of(row -> wanted.get(rows.get(row)))
                : Sieve.of(row -> holdsAny(rows, row));
    }

    private boolean holdsAny(Rows rows, int row) {
        for (int place = rows.start(row), end = rows.end(row); place < end; place++) {
            if (wanted.get(rows.get(place))) {
                return true;
            }
        }
        return false;
    }
}
