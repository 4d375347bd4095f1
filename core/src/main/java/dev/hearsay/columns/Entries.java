package dev.hearsay.columns;

import java.util.Arrays;

/**
 * Entries of four numbers each, which can be sorted by several of these in linear time. The numbers of an entry move together, so that
 * sorting reads from the beginning to the end and looks for nothing.
 */
public final class Entries {

    private static final int PARTS = 4;
    private static final int SMALL = 8;
    private static final int DIGIT_BITS = 11;
    private static final int DIGIT = (1 << DIGIT_BITS) - 1;

    /** The numbers 0 and 1 of each entry, and the numbers 2 and 3. */
    private final long[][] pairs;

    private final int[] greatest;
    private int size;

    /** No entry yet; there is room for so many. */
    public Entries(int expected) {
        this(new long[][] {new long[expected], new long[expected]}, new int[PARTS], 0);
    }

    private Entries(long[][] pairs, int[] greatest, int size) {
        this.pairs = pairs;
        this.greatest = greatest;
        this.size = size;
    }

    /** Appends an entry; its numbers are 0 or greater. */
    public void add(int number0, int number1, int number2, int number3) {
        if (size == pairs[0].length) {
            int room = Math.max(SMALL, 2 * size);
            pairs[0] = Arrays.copyOf(pairs[0], room);
            pairs[1] = Arrays.copyOf(pairs[1], room);
        }
        pairs[0][size] = ((long) number0 << Integer.SIZE) | number1;
        pairs[1][size++] = ((long) number2 << Integer.SIZE) | number3;
        greatest[0] = Math.max(greatest[0], number0);
        greatest[1] = Math.max(greatest[1], number1);
        greatest[2] = Math.max(greatest[2], number2);
        greatest[3] = Math.max(greatest[3], number3);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The greatest of one of the numbers of each entry. */
    public int greatest(int part) {
        return greatest[part];
    }

    /** One of the numbers of an entry. */
    public int get(int part, int place) {
        return (int) (pairs[part >> 1][place] >>> shift(part));
    }

    private static int shift(int part) {
        return (part & 1) == 0 ? Integer.SIZE : 0;
    }

    /** The same entries by these of their numbers, the first of them before the next; those that agree in all keep their order. At least one is named. */
    public Entries by(int... parts) {
        long[][] from = pairs;
        long[][] to = room();
        long[][] spare = parts.length > 1 || digits(parts[0]) > 1 ? room() : pairs;
        for (int i = parts.length - 1; i >= 0; i--) {
            for (int digit = 0; digit < digits(parts[i]); digit++) {
                sort(from, to, parts[i], digit * DIGIT_BITS);
                long[][] sorted = to;
                to = from == pairs ? spare : from;
                from = sorted;
            }
        }
        return new Entries(from, greatest.clone(), size);
    }

    private long[][] room() {
        return new long[][] {new long[size], new long[size]};
    }

    private int digits(int part) {
        return 1 + (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(greatest[part] | 1)) / DIGIT_BITS;
    }

    private void sort(long[][] from, long[][] to, int part, int bits) {
        long[] keys = from[part >> 1];
        int shift = shift(part);
        int[] next = new int[Math.min(DIGIT, greatest[part] >>> bits) + 2];
        for (int i = 0; i < size; i++) {
            next[(((int) (keys[i] >>> shift) >>> bits) & DIGIT) + 1]++;
        }
        for (int digit = 1; digit < next.length; digit++) {
            next[digit] += next[digit - 1];
        }
        long[] from0 = from[0];
        long[] from1 = from[1];
        long[] to0 = to[0];
        long[] to1 = to[1];
        for (int i = 0; i < size; i++) {
            int place = next[((int) (keys[i] >>> shift) >>> bits) & DIGIT]++;
            to0[place] = from0[i];
            to1[place] = from1[i];
        }
    }

    /** One of the numbers of each entry, as a column. */
    public Column column(int part) {
        return Column.of(greatest[part], size, place -> get(part, place));
    }

    /** One of the numbers of each entry, as an array of its own. */
    public int[] numbers(int part) {
        int[] numbers = new int[size];
        Arrays.setAll(numbers, place -> get(part, place));
        return numbers;
    }
}
