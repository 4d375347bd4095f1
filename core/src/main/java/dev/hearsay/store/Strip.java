package dev.hearsay.store;

import java.util.Arrays;

/** The numbers of some rows, one row after the other. */
final class Strip {

    private static final int SMALL = 16;

    private int[] numbers = new int[SMALL];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return numbers[place];
    }

    void add(int number) {
        room(1);
        numbers[size++] = number;
    }

    /** Room for so many numbers more, to be filled from {@link #size} on. */
    int[] room(int more) {
        if (size + more > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(2 * numbers.length, size + more));
        }
        return numbers;
    }

    /** So many more numbers have been filled in. */
    void filled(int more) {
        size += more;
    }

    /** The numbers, and perhaps more behind them. */
    int[] numbers() {
        return numbers;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    /** Drops what stands twice from a place on. */
    void makeDistinct(int from) {
        if (size - from > SMALL) {
            Arrays.sort(numbers, from, size);
        }
        int kept = from;
        for (int place = from; place < size; place++) {
            if (!holds(from, kept, numbers[place])) {
                numbers[kept++] = numbers[place];
            }
        }
        size = kept;
    }

    /** Whether a number stands in a stretch; of a long one, which is sorted, only the last is looked at. */
    private boolean holds(int from, int to, int number) {
        for (int place = size - from > SMALL ? Math.max(from, to - 1) : from; place < to; place++) {
            if (numbers[place] == number) {
                return true;
            }
        }
        return false;
    }
}
