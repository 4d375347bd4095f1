package dev.hearsay.columns;

import java.util.Arrays;

/** Sorts places by numbers, in linear time where the numbers are small; places of one number keep their order. */
public final class Sorting {

    private static final int SPREAD = 4;
    private static final int SMALL = 1024;

    private Sorting() {}

    /** The places 0 to {@code count - 1}. */
    public static int[] places(int count) {
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            places[i] = i;
        }
        return places;
    }

    /** The places by their numbers, which are 0 or greater and not greater than a bound. */
    public static int[] by(Column.Places numbers, int greatest, int[] places) {
        return greatest <= SMALL + (long) SPREAD * places.length
                ? counted(numbers, greatest, places)
                : compared(numbers, places);
    }

    private static int[] counted(Column.Places numbers, int greatest, int[] places) {
        int[] next = new int[greatest + 2];
        for (int place : places) {
            next[numbers.at(place) + 1]++;
        }
        for (int number = 0; number <= greatest; number++) {
            next[number + 1] += next[number];
        }
        int[] sorted = new int[places.length];
        for (int place : places) {
            sorted[next[numbers.at(place)]++] = place;
        }
        return sorted;
    }

    private static int[] compared(Column.Places numbers, int[] places) {
        long[] keys = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            keys[i] = ((long) numbers.at(places[i]) << Integer.SIZE) | i;
        }
        Arrays.sort(keys);
        int[] sorted = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            sorted[i] = places[(int) keys[i]];
        }
        return sorted;
    }
}
