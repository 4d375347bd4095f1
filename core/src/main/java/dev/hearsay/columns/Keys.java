package dev.hearsay.columns;

import java.util.Arrays;
import org.eclipse.collections.impl.set.mutable.primitive.IntHashSet;

/** The numbers that occur in a column, each with a dense place: by itself where most occur, else in a sorted list. */
abstract sealed class Keys {

    private static final int SPREAD = 4;
    private static final int SMALL = 64;
    private static final int BATCH = 1024;

    static Keys of(Column numbers) {
        int greatest = numbers.greatest();
        return greatest < SMALL + (long) SPREAD * numbers.size()
                ? new All(greatest + 1)
                : new Listed(distinct(numbers));
    }

    private static int[] distinct(Column numbers) {
        IntHashSet distinct = new IntHashSet();
        for (int place = 0; place < numbers.size(); place++) {
            distinct.add(numbers.get(place));
        }
        return distinct.toSortedArray();
    }

    /** How often each of the numbers stands in a column, by their places from a shift on. */
    final int[] counts(Column numbers, int shift) {
        int[] counts = new int[size() + shift];
        int[] batch = new int[Math.min(BATCH, numbers.size())];
        for (int from = 0; from < numbers.size(); from += BATCH) {
            int count = Math.min(BATCH, numbers.size() - from);
            numbers.read(from, from + count, batch);
            for (int i = 0; i < count; i++) {
                counts[place(batch[i]) + shift]++;
            }
        }
        return counts;
    }

    abstract int size();

    /** The place of a number; negative if it does not occur. */
    abstract int place(int number);

    abstract int number(int place);

    abstract long bytes();

    private static final class All extends Keys {

        private final int size;

        All(int size) {
            this.size = size;
        }

        @Override
        int size() {
            return size;
        }

        @Override
        int place(int number) {
            return number < size ? number : -1;
        }

        @Override
        int number(int place) {
            return place;
        }

        @Override
        long bytes() {
            return 16;
        }
    }

    private static final class Listed extends Keys {

        private static final int BITS_EACH = 8;

        private final int[] numbers;

        /** A bit for each number, by its last digits: most numbers that do not occur are told by it, without a search. */
        private final long[] hints;

        Listed(int[] numbers) {
            this.numbers = numbers;
            this.hints = new long[Math.max(1, Integer.highestOneBit(BITS_EACH * numbers.length) / Long.SIZE)];
            for (int number : numbers) {
                hints[word(number)] |= 1L << number;
            }
        }

        private int word(int number) {
            return number / Long.SIZE & (hints.length - 1);
        }

        @Override
        int size() {
            return numbers.length;
        }

        @Override
        int place(int number) {
            return (hints[word(number)] >>> number & 1) == 0 ? -1 : Arrays.binarySearch(numbers, number);
        }

        @Override
        int number(int place) {
            return numbers[place];
        }

        @Override
        long bytes() {
            return 24 + 2 * 16 + 4L * numbers.length + 8L * hints.length;
        }
    }
}
