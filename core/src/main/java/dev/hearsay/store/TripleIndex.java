package dev.hearsay.store;

import dev.hearsay.Sign;
import dev.hearsay.columns.Heap;
import dev.hearsay.columns.Ranges;
import dev.hearsay.columns.RowSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The relations that a segment's claims assert, sorted three ways - subject, kind, object; object, kind, subject; kind - so that
 * whatever ends a question leaves open, its answer is one range for each kind or sign it means.
 *
 * <p>Relations of symmetric kinds stand in it from both ends. Kinds stand in it by their rank among the keys of {@link KindFacts}
 * that occur here, so the affirmed relations of a sign, too, are one range.
 */
final class TripleIndex {

    private final int[] kindKeys;
    private final TripleEnd bySubject;
    private final TripleEnd byObject;
    private final Ranges kindRanges;
    private final int[] byKind;

    private TripleIndex(int[] kindKeys, TripleEnd bySubject, TripleEnd byObject, Ranges kindRanges, int[] byKind) {
        this.kindKeys = kindKeys;
        this.bySubject = bySubject;
        this.byObject = byObject;
        this.kindRanges = kindRanges;
        this.byKind = byKind;
    }

    static TripleIndex of(Assertions assertions, KindFacts facts) {
        TripleEntries entries = TripleEntries.of(assertions, facts);
        TripleEntries byKind = entries.by(TripleEntries.KIND);
        return new TripleIndex(
                entries.kindKeys(),
                TripleEnd.of(entries, TripleEntries.SUBJECT, TripleEntries.OBJECT),
                TripleEnd.of(entries, TripleEntries.OBJECT, TripleEntries.SUBJECT),
                Ranges.of(byKind.column(TripleEntries.KIND)),
                byKind.rows());
    }

    /** The claims that assert what is asked for. */
    RowSet find(AskedTriple asked) {
        return asked.isExact() ? findExact(asked) : findAny(asked);
    }

    private RowSet findExact(AskedTriple asked) {
        int key = bySubject.key(asked.subject());
        if (key < 0) {
            return RowSet.NONE;
        }
        int rank = Arrays.binarySearch(kindKeys, asked.least(0));
        return rank < 0 ? RowSet.NONE : bySubject.find(key, rank, asked.object());
    }

    private RowSet findAny(AskedTriple asked) {
        List<RowSet> found = new ArrayList<>(1);
        ranges(asked, (rows, from, to) -> found.add(RowSet.of(rows, from, to)));
        return found.isEmpty() ? RowSet.NONE : RowSet.distinct(found);
    }

    /** How many relations fit; a claim with two of them counts twice. */
    int estimate(AskedTriple asked) {
        int[] count = {0};
        ranges(asked, (rows, from, to) -> count[0] += to - from);
        return count[0];
    }

    private interface RangeVisitor {
        void visit(int[] rows, int from, int to);
    }

    private void ranges(AskedTriple asked, RangeVisitor visitor) {
        for (int i = 0; i < asked.intervals(); i++) {
            int first = rank(asked.least(i));
            int end = rankAfter(asked.greatest(i));
            if (first < end) {
                ranges(asked, first, end, visitor);
            }
        }
    }

    private void ranges(AskedTriple asked, int first, int end, RangeVisitor visitor) {
        if (asked.subject() != AskedTriple.ANY && asked.object() != AskedTriple.ANY) {
            for (int rank = first; rank < end; rank++) {
                visit(
                        bySubject.rows(),
                        bySubject.place(asked.subject(), rank, asked.object()),
                        bySubject.place(asked.subject(), rank, asked.object() + 1),
                        visitor);
            }
        } else if (asked.subject() != AskedTriple.ANY) {
            one(bySubject, asked.subject(), first, end, visitor);
        } else if (asked.object() != AskedTriple.ANY) {
            one(byObject, asked.object(), first, end, visitor);
        } else {
            visit(byKind, kindRanges.from(first), kindRanges.to(end - 1), visitor);
        }
    }

    private static void one(TripleEnd end, int actor, int first, int last, RangeVisitor visitor) {
        visit(end.rows(), end.place(actor, first, 0), end.place(actor, last, 0), visitor);
    }

    private static void visit(int[] rows, int from, int to, RangeVisitor visitor) {
        if (from < to) {
            visitor.visit(rows, from, to);
        }
    }

    /** The rank of the first kind key not below a key. */
    private int rank(int key) {
        int found = Arrays.binarySearch(kindKeys, key);
        return found < 0 ? -found - 1 : found;
    }

    /** The rank of the first kind key above a key. */
    private int rankAfter(int key) {
        int found = Arrays.binarySearch(kindKeys, key);
        return found < 0 ? -found - 1 : found + 1;
    }

    /**
     * Marks the actors, by their numbers plus one, to whom an actor has affirmed relations of a sign.
     *
     * @param claims the claims that count; empty for all of them
     */
    void markAffirmed(int subject, Sign sign, Optional<RowSet> claims, byte[] objects) {
        if (claims.isPresent()) {
            bySubject.mark(subject, KindFacts.group(sign), claims.get(), objects);
        } else {
            bySubject.mark(subject, KindFacts.group(sign), objects);
        }
    }

    /** The claims whose assertions have an actor, by its number plus one, at either end. */
    RowSet involving(int actor) {
        return RowSet.distinct(List.of(all(bySubject, actor), all(byObject, actor)));
    }

    /** How often an actor is an end of an assertion. */
    int involvingEstimate(int actor) {
        return all(bySubject, actor).size() + all(byObject, actor).size();
    }

    private static RowSet all(TripleEnd end, int actor) {
        return RowSet.of(end.rows(), end.from(actor), end.to(actor));
    }

    long bytes() {
        return 40
                + Heap.array(kindKeys.length, 4)
                + bySubject.bytes()
                + byObject.bytes()
                + kindRanges.bytes()
                + Heap.array(byKind.length, 4);
    }
}
