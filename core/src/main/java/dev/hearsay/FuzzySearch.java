package dev.hearsay;

import java.util.Arrays;

/**
 * Finds where a text comes closest to some words: by the fewest UTF-16 units to insert, delete or replace.
 *
 * <p>Myers' bit vectors in Hyyrö's block form, 64 rows of the dynamic programming table to a step. A pass over
 * {@code n} units for words of {@code m} takes {@code n * ceil(m / 64)} steps whatever they hold, and memory for the
 * words only. A search reads the text either forwards or backwards.
 */
final class FuzzySearch {

    /** Receives an end of a match; says whether to go on. */
    interface Ends {
        boolean accept(int end, int distance);
    }

    /** The stretch, from a fixed place on, that comes closest to the words. */
    record Stretch(int length, int distance) {}

    private static final int ROWS = Long.SIZE;

    private final boolean forwards;
    private final int length;
    private final int blocks;
    /** For each unit its line in {@link #equal}; line 0 is for units that the words do not have. */
    private final char[] lines = new char[Character.MAX_VALUE + 1];
    /** Per distinct unit and block, the rows of the words that hold it. */
    private final long[] equal;

    private FuzzySearch(String words, boolean forwards) {
        this.forwards = forwards;
        this.length = words.length();
        this.blocks = blocks(length);
        this.equal = new long[(distinct(words) + 1) * blocks];
        for (int row = 0; row < length; row++) {
            char unit = words.charAt(forwards ? row : length - 1 - row);
            equal[lines[unit] * blocks + row / ROWS] |= 1L << (row % ROWS);
        }
    }

    private int distinct(String words) {
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            if (lines[words.charAt(i)] == 0) {
                lines[words.charAt(i)] = (char) ++count;
            }
        }
        return count;
    }

    static FuzzySearch forwards(String words) {
        return new FuzzySearch(words, true);
    }

    static FuzzySearch backwards(String words) {
        return new FuzzySearch(words, false);
    }

    /** The steps that one unit of text costs for words of this length. */
    static int blocks(int length) {
        return (length + ROWS - 1) / ROWS;
    }

    /**
     * Reports the ends, within a range, of stretches at most {@code limit} from the words: those ends where the
     * distance is no greater than at both neighbours, in text order. The limit is less than the length of the words.
     */
    void ends(String text, int from, int to, int limit, Ends ends) {
        Column column = new Column(0);
        int before = length;
        int here = length;
        for (int end = from; end <= to; end++) {
            int next = end == to ? Integer.MAX_VALUE : column.advance(text.charAt(end));
            boolean lowest = here <= limit && here <= before && here <= next;
            if (lowest && !ends.accept(end, here)) {
                return;
            }
            before = here;
            here = next;
        }
    }

    /**
     * The closest of the stretches that begin at a place, or end there if this search reads backwards. Of equally
     * close ones the one whose length is nearest to that of the words, and the shorter of two such.
     */
    Stretch closest(String text, int at) {
        // A stretch more than twice as long as the words is farther from them than the empty one.
        int[] distances = distances(text, at, 2L * length);
        int best = 0;
        for (int read = 1; read < distances.length; read++) {
            if (distances[read] < distances[best] || (distances[read] == distances[best] && nearer(read, best))) {
                best = read;
            }
        }
        return new Stretch(best, distances[best]);
    }

    /** By its length, the distance of each stretch that begins (or, backwards, ends) at a place, as far as it reaches. */
    int[] distances(String text, int at, long reach) {
        int[] distances = new int[1 + (int) Math.min(reach, forwards ? text.length() - at : at)];
        distances[0] = length;
        Column column = new Column(1);
        for (int read = 1; read < distances.length; read++) {
            distances[read] = column.advance(text.charAt(forwards ? at + read - 1 : at - read));
        }
        return distances;
    }

    /** The share of the words found from a place on, or before it if this search reads backwards. */
    double likeness(String text, int at) {
        return 1 - (double) closest(text, at).distance / length;
    }

    private boolean nearer(int candidate, int best) {
        return Math.abs(candidate - length) < Math.abs(best - length);
    }

    /** One column of the table as vertical differences: bits of {@code plus} say +1, bits of {@code minus} -1. */
    private final class Column {

        private final long[] plus = new long[blocks];
        private final long[] minus = new long[blocks];
        private final int border;
        private int distance = length;

        /** The border is what row 0 grows by: 0 if a match may begin anywhere, 1 if it begins where reading began. */
        Column(int border) {
            this.border = border;
            Arrays.fill(plus, -1L);
        }

        /** Reads one unit; the distance in the last row. */
        int advance(char unit) {
            int line = lines[unit] * blocks;
            int carry = border;
            for (int block = 0; block < blocks - 1; block++) {
                carry = step(block, equal[line + block], carry, ROWS - 1);
            }
            distance += step(blocks - 1, equal[line + blocks - 1], carry, (length - 1) % ROWS);
            return distance;
        }

        /** Computes 64 rows at once; the horizontal difference (-1, 0, +1) in the given row of the block. */
        private int step(int block, long same, int carry, int row) {
            long eq = carry < 0 ? same | 1 : same;
            long vertical = same | minus[block];
            long horizontal = (((eq & plus[block]) + plus[block]) ^ plus[block]) | eq;
            long up = minus[block] | ~(horizontal | plus[block]);
            long down = plus[block] & horizontal;
            int out = (int) (up >>> row & 1) - (int) (down >>> row & 1);
            up = (up << 1) | (carry > 0 ? 1 : 0);
            down = (down << 1) | (carry < 0 ? 1 : 0);
            plus[block] = down | ~(vertical | up);
            minus[block] = up & vertical;
            return out;
        }
    }
}
