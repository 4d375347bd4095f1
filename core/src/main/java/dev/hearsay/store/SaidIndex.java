package dev.hearsay.store;

import dev.hearsay.Period;
import dev.hearsay.columns.Column;
import dev.hearsay.columns.Heap;
import dev.hearsay.columns.Numbering;
import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Condition.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * When the claims of a segment were said. Rows are numbered by it, the newest first, so claims of one period are a run of rows,
 * and a range of whole days is one stretch of runs.
 *
 * <p>Only a period of several days can lie across a bound; such runs are looked at one by one.
 */
final class SaidIndex {

    /** The last day of an undated claim. */
    static final int BEFORE_ALL = Integer.MIN_VALUE;

    private static final int AFTER_ALL = Integer.MAX_VALUE;

    private final Numbering<Period> periods;
    private final int[] numbers;
    private final int[] starts;
    private final int[] firstDays;
    private final int[] lastDays;
    private final int[] imprecise;

    private SaidIndex(Numbering<Period> periods, int[] numbers, int[] starts) {
        this.periods = periods;
        this.numbers = numbers;
        this.starts = starts;
        this.firstDays = IntStream.of(numbers)
                .map(n -> periods.value(n).first().map(SaidIndex::day).orElse(BEFORE_ALL))
                .toArray();
        this.lastDays = IntStream.of(numbers)
                .map(n -> periods.value(n).last().map(SaidIndex::day).orElse(AFTER_ALL))
                .toArray();
        this.imprecise = IntStream.range(0, numbers.length)
                .filter(run -> firstDays[run] != lastDays[run])
                .toArray();
    }

    /** The runs of a column of period numbers plus one, 0 for undated claims, that is in order. */
    static SaidIndex of(Column column, Numbering<Period> periods) {
        int[] starts = IntStream.range(0, column.size())
                .filter(row -> row == 0 || column.get(row) != column.get(row - 1))
                .toArray();
        int dated = starts.length > 0 && column.get(starts[starts.length - 1]) == 0 ? starts.length - 1 : starts.length;
        int[] numbers = new int[dated];
        for (int run = 0; run < dated; run++) {
            numbers[run] = column.get(starts[run]) - 1;
        }
        int[] bounded = Arrays.copyOf(starts, dated + 1);
        bounded[dated] = dated < starts.length ? starts[dated] : column.size();
        return new SaidIndex(periods, numbers, bounded);
    }

    /** When a claim was said. */
    Optional<Period> at(int row) {
        int run = run(row);
        return run < 0 ? Optional.empty() : Optional.of(periods.value(numbers[run]));
    }

    /** The number of a claim's period plus one; 0 for an undated claim. */
    int number(int row) {
        int run = run(row);
        return run < 0 ? 0 : numbers[run] + 1;
    }

    /** The last day on which a claim can have been said. */
    int lastDay(int row) {
        int run = run(row);
        return run < 0 ? BEFORE_ALL : lastDays[run];
    }

    /** How many claims can have been said on a day or later; they come first. */
    int endingSince(int day) {
        return starts[runEndingBefore(day)];
    }

    /** The last days of ascending rows, as {@link #lastDay}. */
    int[] lastDays(int... rows) {
        int[] days = new int[rows.length];
        int run = 0;
        for (int i = 0; i < rows.length; i++) {
            run = rows[i] < dated() ? runFrom(run, rows[i]) : numbers.length;
            days[i] = run == numbers.length ? BEFORE_ALL : lastDays[run];
        }
        return days;
    }

    /** The run of a row that is dated and known not to stand before a run. */
    private int runFrom(int first, int row) {
        int low = first;
        int step = 1;
        while (low + step < numbers.length && starts[low + step] <= row) {
            low += step;
            step += step;
        }
        int found = Arrays.binarySearch(starts, low, Math.min(numbers.length, low + step), row);
        return found < 0 ? -found - 2 : found;
    }

    /** Compares when two claims were said, the newest first, undated ones last. */
    int compare(int row, SaidIndex other, int otherRow) {
        int here = run(row);
        int there = other.run(otherRow);
        if (here < 0 || there < 0) {
            return Boolean.compare(here < 0, there < 0);
        }
        int order = Integer.compare(other.lastDays[there], lastDays[here]);
        return order != 0 || numbers[here] == other.numbers[there]
                ? order
                : periods.value(other.numbers[there]).compareTo(periods.value(numbers[here]));
    }

    private int run(int row) {
        if (row >= starts[numbers.length]) {
            return -1;
        }
        int found = Arrays.binarySearch(starts, row);
        return found < 0 ? -found - 2 : found;
    }

    /** How many claims are dated; they come first. */
    private int dated() {
        return starts[numbers.length];
    }

    /** The claims said at one of these times, by a test of the distinct times. */
    RowSet find(Predicate<Period> test) {
        List<RowSet> found = new ArrayList<>();
        for (int run = 0; run < numbers.length; run++) {
            if (test.test(periods.value(numbers[run]))) {
                found.add(RowSet.span(starts[run], starts[run + 1]));
            }
        }
        return RowSet.union(found);
    }

    /** The claims said at this very time. */
    RowSet find(Period period) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (periods.value(numbers[middle]).compareTo(period) > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < numbers.length && periods.value(numbers[low]).equals(period)
                ? RowSet.span(starts[low], starts[low + 1])
                : RowSet.NONE;
    }

    RowSet find(Dated asked) {
        int from = asked.range().first().map(SaidIndex::day).orElse(BEFORE_ALL);
        int to = asked.range().last().map(SaidIndex::day).orElse(AFTER_ALL);
        int newest = runEndingBy(to);
        int end = Math.max(newest, runEndingBefore(from));
        RowSet ending = RowSet.span(starts[newest], starts[end]);
        // Of those that end within the range, some begin before it; of those that end after it, some begin before its
        // end.
        return asked.match() == Dated.Match.CERTAINLY
                ? ending.minus(imprecise(newest, end, run -> firstDays[run] < from))
                : ending.or(imprecise(0, newest, run -> firstDays[run] <= to));
    }

    /** The claims of those periods of several days that stand in some runs and pass a test. */
    private RowSet imprecise(int from, int end, IntPredicate which) {
        List<RowSet> found = new ArrayList<>();
        int place = Arrays.binarySearch(imprecise, from);
        for (int i = place < 0 ? -place - 1 : place; i < imprecise.length && imprecise[i] < end; i++) {
            if (which.test(imprecise[i])) {
                found.add(RowSet.span(starts[imprecise[i]], starts[imprecise[i] + 1]));
            }
        }
        return RowSet.union(found);
    }

    /** The first run that ends on a day or before. */
    private int runEndingBy(int day) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lastDays[middle] > day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int runEndingBefore(int day) {
        return day == BEFORE_ALL ? numbers.length : runEndingBy(day - 1);
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    long bytes() {
        return 48 + 4 * Heap.array(numbers.length, 4) + Heap.array(imprecise.length, 4) + 8;
    }
}
