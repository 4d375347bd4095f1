package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.Period;
import dev.hearsay.query.Condition.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.roaringbitmap.RoaringBitmap;

/** The periods of a segment's claims: both ends as columns of days, and the claims sorted by either end. */
final class PeriodIndex {

    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final int AFTER_ALL = Integer.MAX_VALUE;

    private final RoaringBitmap dated = new RoaringBitmap();
    private final int[] lastDay;
    private final SortedColumn byFirst;
    private final SortedColumn byLast;

    private PeriodIndex(List<Claim> claims, Function<Claim, Optional<Period>> time) {
        int[] first = new int[claims.size()];
        lastDay = new int[claims.size()];
        for (int ordinal = 0; ordinal < first.length; ordinal++) {
            Optional<Period> period = time.apply(claims.get(ordinal));
            if (period.isPresent()) {
                dated.add(ordinal);
                first[ordinal] = period.get().first().map(PeriodIndex::day).orElse(BEFORE_ALL);
                lastDay[ordinal] = period.get().last().map(PeriodIndex::day).orElse(AFTER_ALL);
            }
        }
        dated.runOptimize();
        byFirst = SortedColumn.of(dated, first);
        byLast = SortedColumn.of(dated, lastDay);
    }

    static PeriodIndex of(List<Claim> claims, Function<Claim, Optional<Period>> time) {
        return new PeriodIndex(claims, time);
    }

    RoaringBitmap find(Dated asked) {
        int from = asked.range().first().map(PeriodIndex::day).orElse(BEFORE_ALL);
        int to = asked.range().last().map(PeriodIndex::day).orElse(AFTER_ALL);
        return asked.match() == Dated.Match.CERTAINLY ? within(from, to) : overlapping(from, to);
    }

    /** What begins in the range and also ends in it. */
    private RoaringBitmap within(int from, int to) {
        RoaringBitmap found = new RoaringBitmap();
        byFirst.between(from, to).forEach((int ordinal) -> {
            if (lastDay[ordinal] <= to) {
                found.add(ordinal);
            }
        });
        return found;
    }

    /** Whatever does not lie wholly before or after the range. */
    private RoaringBitmap overlapping(int from, int to) {
        RoaringBitmap found = dated.clone();
        if (from != BEFORE_ALL) {
            found.andNot(byLast.between(BEFORE_ALL, from - 1));
        }
        if (to != AFTER_ALL) {
            found.andNot(byFirst.between(to + 1, AFTER_ALL));
        }
        return found;
    }

    int estimate(Dated asked) {
        int from = asked.range().first().map(PeriodIndex::day).orElse(BEFORE_ALL);
        int to = asked.range().last().map(PeriodIndex::day).orElse(AFTER_ALL);
        return Math.min(byFirst.count(BEFORE_ALL, to), byLast.count(from, AFTER_ALL));
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
