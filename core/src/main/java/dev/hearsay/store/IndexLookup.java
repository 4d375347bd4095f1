package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/** Claims that an index of a segment finds. */
final class IndexLookup extends Lookup {

    /** What it costs to ask whether a row is in a set. */
    static final int SET = 4;

    private final Function<Segment, RowSet> find;
    private final ToIntFunction<Segment> estimate;
    private final Optional<Function<Segment, IntPredicate>> test;

    private IndexLookup(
            Function<Segment, RowSet> find,
            ToIntFunction<Segment> estimate,
            Optional<Function<Segment, IntPredicate>> test) {
        this.find = find;
        this.estimate = estimate;
        this.test = test;
    }

    IndexLookup(Function<Segment, RowSet> find, ToIntFunction<Segment> estimate) {
        this(find, estimate, Optional.empty());
    }

    /** Where a column, too, tells of single rows. */
    IndexLookup(Function<Segment, RowSet> find, ToIntFunction<Segment> estimate, Function<Segment, IntPredicate> test) {
        this(find, estimate, Optional.of(test));
    }

    /** What is found at so little cost that to find it is the best estimate. */
    static IndexLookup of(Function<Segment, RowSet> find) {
        return new IndexLookup(find, segment -> find.apply(segment).size());
    }

    @Override
    RowSet find(Part part) {
        return find.apply(part.segment());
    }

    @Override
    int estimate(Part part) {
        return Math.min(part.size(), estimate.applyAsInt(part.segment()));
    }

    @Override
    int cost(Part part) {
        return SET;
    }

    @Override
    Sieve sieve(Part part) {
        return test.map(of -> Sieve.of(of.apply(part.segment())))
                .orElseGet(() -> find(part).sieve());
    }

    @Override
    RowSet among(Part part, RowSet rows) {
        return test.isPresent() ? super.among(part, rows) : rows.and(find(part));
    }
}
