package dev.hearsay.store;

import dev.hearsay.Directory;
import dev.hearsay.RelationKind;
import dev.hearsay.columns.Column;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
import dev.hearsay.columns.Rows;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Claims that assert a relation which fits. */
final class TripleLookup extends Lookup {

    /** So many claims are sooner looked up than the kinds of relation that fit are told apart. */
    private static final int FEW = 256;

    /** Likewise, if they are one in so many. */
    private static final int SPARSE = 64;

    /** What it costs to read a claim's relations, in reads of a column. */
    private static final int RELATIONS = 6;

    private final AskedTriple asked;
    private final boolean asTold;
    private final Lookups lookups;

    private TripleLookup(AskedTriple asked, boolean asTold, Lookups lookups) {
        this.asked = asked;
        this.asTold = asTold;
        this.lookups = lookups;
    }

    /** Relations that fit, those of symmetric kinds from either end. */
    static TripleLookup of(AskedTriple asked, Lookups lookups) {
        return new TripleLookup(asked, false, lookups);
    }

    /** One relation, from the end from which it is told. */
    static TripleLookup asTold(AskedTriple relation, Lookups lookups) {
        return new TripleLookup(relation, !relation.isExact(), lookups);
    }

    @Override
    RowSet find(Part part) {
        RowSet found = part.segment().triples().find(asked);
        return asTold ? found.filter(new Fitting(part.segment())) : found;
    }

    @Override
    int estimate(Part part) {
        return Math.min(part.size(), part.segment().triples().estimate(asked));
    }

    @Override
    int cost(Part part) {
        return RELATIONS;
    }

    @Override
    Sieve sieve(Part part) {
        return isFew(part) ? find(part).sieve() : Sieve.of(new Fitting(part.segment()));
    }

    @Override
    RowSet among(Part part, RowSet rows) {
        return isFew(part) ? rows.and(find(part)) : super.among(part, rows);
    }

    private boolean isFew(Part part) {
        return estimate(part) <= Math.max(FEW, part.size() / SPARSE);
    }

    /** Whether a claim has a relation that fits, by its columns. */
    private final class Fitting implements IntPredicate {

        private final Rows subjects;
        private final Column kinds;
        private final Column objects;
        private final BitSet wanted = new BitSet();
        private final BitSet symmetric = new BitSet();

        Fitting(Segment segment) {
            subjects = segment.subjects();
            kinds = segment.kinds();
            objects = segment.objects();
            Directory directory = lookups.snapshot().directory();
            for (int kind = 0; kind < 2 * lookups.numbers().kinds.size(); kind++) {
                RelationKind.Id id = lookups.numbers().kinds.value(kind >> 1);
                int key = KindFacts.key(id, kind >> 1, Assertions.isAffirmed(kind), directory);
                wanted.set(kind, asked.isOf(key));
                symmetric.set(kind, !asTold && KindFacts.isSymmetric(key));
            }
        }

        @Override
        public boolean test(int row) {
            for (int place = subjects.start(row), end = subjects.end(row); place < end; place++) {
                int kind = kinds.get(place);
                if (wanted.get(kind) && (fits(place) || (symmetric.get(kind) && fitsReversed(place)))) {
                    return true;
                }
            }
            return false;
        }

        private boolean fits(int place) {
            return fits(asked.subject(), subjects.get(place)) && fits(asked.object(), objects.get(place));
        }

        private boolean fitsReversed(int place) {
            return fits(asked.subject(), objects.get(place)) && fits(asked.object(), subjects.get(place));
        }

        private boolean fits(int end, int found) {
            return end == AskedTriple.ANY || end == found;
        }
    }
}
