package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
import java.util.function.IntPredicate;

/** Claims that assert a relation which fits. */
final class TripleLookup extends Lookup {

    private final AskedTriple asked;
    private final boolean asTold;

    private TripleLookup(AskedTriple asked, boolean asTold) {
        this.asked = asked;
        this.asTold = asTold;
    }

    /** Relations that fit, those of symmetric kinds from either end. */
    static TripleLookup of(AskedTriple asked) {
        return new TripleLookup(asked, false);
    }

    /** One relation, from the end from which it is told. */
    static TripleLookup asTold(AskedTriple relation) {
        return new TripleLookup(relation, !relation.isExact());
    }

    @Override
    RowSet find(Part part) {
        RowSet found = part.segment().triples().find(asked);
        return asTold ? found.filter(isTold(part.segment())) : found;
    }

    @Override
    int estimate(Part part) {
        return Math.min(part.size(), part.segment().triples().estimate(asked));
    }

    @Override
    int cost(Part part) {
        return IndexLookup.SET;
    }

    @Override
    Sieve sieve(Part part) {
        return sieve(find(part));
    }

    @Override
    RowSet among(Part part, RowSet rows) {
        return rows.and(find(part));
    }

    /** Whether a claim that has the relation, or its reverse, has the former; it may have both. */
    private IntPredicate isTold(Segment segment) {
        return row -> {
            for (int place = segment.subjects().start(row);
                    place < segment.subjects().end(row);
                    place++) {
                if (segment.subjects().get(place) == asked.subject()
                        && segment.objects().get(place) == asked.object()
                        && asked.isOf(segment.kinds().get(place))) {
                    return true;
                }
            }
            return false;
        };
    }
}
