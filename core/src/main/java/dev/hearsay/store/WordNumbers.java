package dev.hearsay.store;

import dev.hearsay.columns.Numbering;
import dev.hearsay.columns.Rows;
import dev.hearsay.query.Words;

/**
 * Reads the numbers of words straight out of gists. A word of up to twelve letters and digits is itself a number to the base of
 * 37, by which it is kept at hand; so most words become no string. A hostile choice of words makes it slower by a look-up each,
 * and no more.
 */
final class WordNumbers {

    private static final int FEW = 1 << 6;
    private static final int MANY = 1 << 15;
    private static final int ENOUGH_GISTS = 256;
    private static final int LONG_GIST = 400;
    private static final int LONGEST = 12;
    private static final int BASE = 37;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Numbering<String> numbering;
    private final int[] found = new int[LONG_GIST];
    private long[] keys = new long[FEW];
    private int[] numbers = new int[FEW];
    private int gists;

    WordNumbers(Numbering<String> numbering) {
        this.numbering = numbering;
    }

    /** Writes the distinct words of a gist as a row. */
    void add(String gist, Rows.Tapes row) {
        if (++gists == ENOUGH_GISTS) {
            keys = new long[MANY];
            numbers = new int[MANY];
        }
        int count = gist.length() <= LONG_GIST ? plain(gist) : -1;
        if (count < 0) {
            Words.of(gist).forEach(word -> row.add(numbering.add(word)));
        }
        for (int i = 0; i < count; i++) {
            row.add(found[i]);
        }
        row.end();
    }

    /** Finds the words of a gist that is in lower-case ASCII; how many, or -1 if it is not. */
    private int plain(String gist) {
        int count = 0;
        int start = 0;
        long key = 0;
        for (int i = 0; i < gist.length(); i++) {
            int digit = digit(gist.charAt(i));
            if (digit > 0) {
                key = key * BASE + digit;
            } else if (digit < 0) {
                return -1;
            } else {
                count = start < i ? join(count, number(gist, start, i, key)) : count;
                start = i + 1;
                key = 0;
            }
        }
        return start < gist.length() ? join(count, number(gist, start, gist.length(), key)) : count;
    }

    /** The place of a letter or digit among all, from 1; 0 for what parts words, -1 for what is not plain. */
    private static int digit(char unit) {
        if (unit >= 'a' && unit <= 'z') {
            return unit - 'a' + 1;
        } else if (unit >= '0' && unit <= '9') {
            return unit - '0' + 27;
        }
        return unit >= 0x80 || (unit >= 'A' && unit <= 'Z') ? -1 : 0;
    }

    private int join(int count, int number) {
        for (int i = 0; i < count; i++) {
            if (found[i] == number) {
                return count;
            }
        }
        found[count] = number;
        return count + 1;
    }

    private int number(String gist, int start, int end, long key) {
        if (end - start > LONGEST) {
            return numbering.add(gist.substring(start, end));
        }
        int place = (int) ((key * GOLDEN) >>> 40) & (keys.length - 1);
        if (keys[place] != key) {
            numbers[place] = numbering.add(gist.substring(start, end));
            keys[place] = key;
        }
        return numbers[place];
    }
}
