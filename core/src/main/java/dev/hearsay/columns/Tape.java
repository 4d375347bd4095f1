package dev.hearsay.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers in the order in which they are written. Grows by chunks, each as narrow as its numbers allow, so that it never holds
 * much more than it was given; as long as all numbers are the same, as the lengths of rows mostly are, it holds but one.
 */
public final class Tape {

    private static final int CHUNK_BITS = 13;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int SMALL = 16;

    /** The number that so many have at the beginning. */
    private int first;

    private int same;

    /** The others. */
    private final List<Column> full = new ArrayList<>(0);

    private int[] last = {};
    private int used;
    private int greatest;

    /** Appends a number, which is 0 or greater. */
    public void add(int number) {
        if (used == 0 && full.isEmpty() && (same == 0 || number == first)) {
            first = number;
            same++;
            greatest = number;
            return;
        }
        if (used == last.length) {
            grow();
        }
        last[used++] = number;
        greatest = Math.max(greatest, number);
    }

    /** Appends the first {@code count} of some numbers. */
    void add(int[] numbers, int count) {
        int done = 0;
        while (done < count && used == 0 && full.isEmpty()) {
            add(numbers[done++]);
        }
        while (done < count) {
            if (used == last.length) {
                grow();
            }
            int part = Math.min(count - done, last.length - used);
            for (int i = 0; i < part; i++) {
                int number = numbers[done++];
                last[used++] = number;
                greatest = Math.max(greatest, number);
            }
        }
    }

    private void grow() {
        if (used == CHUNK) {
            full.add(Column.of(greatest, last));
            used = 0;
        } else {
            last = Arrays.copyOf(last, Math.min(CHUNK, Math.max(SMALL, 2 * used)));
        }
    }

    /** How many numbers there are. */
    public int size() {
        return Math.addExact(same, (full.size() << CHUNK_BITS) + used);
    }

    /** Whether every number is this one. */
    public boolean isAll(int number) {
        return size() == same && (same == 0 || number == first);
    }

    /** The number at a place. */
    public int get(int place) {
        if (place < same) {
            return first;
        }
        int other = place - same;
        int chunk = other >> CHUNK_BITS;
        int within = other & (CHUNK - 1);
        return chunk < full.size() ? full.get(chunk).get(within) : last[within];
    }

    /** Puts the numbers of the places from {@code from} to {@code to}, exclusive, into the first places of an array. */
    public void read(int from, int to, int[] into) {
        int place = Math.max(from, Math.min(same, to));
        Arrays.fill(into, 0, place - from, first);
        while (place < to) {
            int other = place - same;
            int chunk = other >> CHUNK_BITS;
            int within = other & (CHUNK - 1);
            int count = Math.min(to - place, CHUNK - within);
            if (chunk < full.size()) {
                full.get(chunk).read(within, within + count, into, place - from);
            } else {
                System.arraycopy(last, within, into, place - from, count);
            }
            place += count;
        }
    }

    /** The greatest number; 0 if there is none. */
    public int greatest() {
        return greatest;
    }

    /** A copy of all of them. */
    public int[] toArray() {
        int[] all = new int[size()];
        read(0, all.length, all);
        return all;
    }
}
