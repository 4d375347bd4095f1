package dev.hearsay.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers in the order in which they are written. Grows by chunks, so that it never holds much more than it was given. */
public final class Tape {

    private static final int CHUNK_BITS = 13;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int SMALL = 16;

    private final List<int[]> full = new ArrayList<>(0);
    private int[] last = {};
    private int used;
    private int greatest;

    /** Appends a number, which is 0 or greater. */
    public void add(int number) {
        if (used == last.length) {
            grow();
        }
        last[used++] = number;
        greatest = Math.max(greatest, number);
    }

    private void grow() {
        if (used == CHUNK) {
            full.add(last);
            last = new int[CHUNK];
            used = 0;
        } else {
            last = Arrays.copyOf(last, Math.min(CHUNK, Math.max(SMALL, 2 * used)));
        }
    }

    /** How many numbers there are. */
    public int size() {
        return Math.addExact(full.size() << CHUNK_BITS, used);
    }

    /** The number at a place. */
    public int get(int place) {
        int chunk = place >> CHUNK_BITS;
        return (chunk < full.size() ? full.get(chunk) : last)[place & (CHUNK - 1)];
    }

    /** The greatest number; 0 if there is none. */
    public int greatest() {
        return greatest;
    }

    /** A copy of all of them. */
    public int[] toArray() {
        int[] all = new int[size()];
        for (int chunk = 0; chunk < full.size(); chunk++) {
            System.arraycopy(full.get(chunk), 0, all, chunk << CHUNK_BITS, CHUNK);
        }
        System.arraycopy(last, 0, all, full.size() << CHUNK_BITS, used);
        return all;
    }
}
