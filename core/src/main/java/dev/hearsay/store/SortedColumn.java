package dev.hearsay.store;

import java.util.Arrays;
import org.roaringbitmap.RoaringBitmap;

/** Some claims sorted by a number of theirs. */
final class SortedColumn {

    private final int[] numbers;
    private final int[] ordinals;

    private SortedColumn(int[] numbers, int[] ordinals) {
        this.numbers = numbers;
        this.ordinals = ordinals;
    }

    static SortedColumn of(RoaringBitmap claims, int[] numberOf) {
        int[] ordinals = sorted(claims.toArray(), numberOf);
        int[] numbers = new int[ordinals.length];
        for (int i = 0; i < ordinals.length; i++) {
            numbers[i] = numberOf[ordinals[i]];
        }
        return new SortedColumn(numbers, ordinals);
    }

    /** The rows by their numbers; rows of one number keep their order. */
    static int[] sorted(int[] rows, int[] numberOf) {
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            keys[i] = ((long) numberOf[rows[i]] << Integer.SIZE) | i;
        }
        Arrays.sort(keys);
        int[] sorted = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            sorted[i] = rows[(int) keys[i]];
        }
        return sorted;
    }

    RoaringBitmap between(int least, int most) {
        int start = lowerBound(least);
        int end = upperBound(most);
        if (start >= end) {
            return new RoaringBitmap();
        }
        int[] found = new int[end - start];
        System.arraycopy(ordinals, start, found, 0, found.length);
        return RoaringBitmap.bitmapOfUnordered(found);
    }

    int count(int least, int most) {
        return Math.max(0, upperBound(most) - lowerBound(least));
    }

    private int upperBound(int number) {
        return number == Integer.MAX_VALUE ? numbers.length : lowerBound(number + 1);
    }

    /** The first place of a number not smaller. */
    private int lowerBound(int number) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
