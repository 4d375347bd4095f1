package dev.hearsay.store;

import dev.hearsay.columns.Numbering;
import dev.hearsay.columns.Rows;
import dev.hearsay.query.Words;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads the numbers of words straight out of gists in UTF-8, eight bytes at a time. A word of up to twelve letters and digits of ASCII is
 * itself a number or two, by which it is kept at hand, in one of many groups of four; so most words become no string. A hostile choice of
 * words makes it slower by a look-up each, and no more.
 */
final class WordNumbers {

    private static final int FEW_BITS = 3;
    private static final int MANY_BITS = 14;
    private static final int LONG_GIST = 400;
    private static final int STEP = Long.BYTES;
    private static final int LONGEST = 12;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long SPREAD = 0xC2B2AE3D27D4EB4FL;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOWER_CASE = 0x20 * ONES;

    /** What is added to a byte of ASCII so that its highest bit tells whether it is not below a character. */
    private static final long SINCE_A = (0x80 - 'a') * ONES;

    private static final long AFTER_Z = (0x80 - 'z' - 1) * ONES;
    private static final long SINCE_0 = (0x80 - '0') * ONES;
    private static final long AFTER_9 = (0x80 - '9' - 1) * ONES;

    /** A word takes two places: for its first eight bytes, and for the others before its number. */
    private static final int WORD = 2;

    private static final int GROUP = 4 * WORD;

    private final Numbering<String> numbering;
    private final int[] found = new int[LONG_GIST];

    /** Of each number found, the bit of its last six bits. */
    private long marks;

    /** The gist, and nothing behind it. */
    private final byte[] text = new byte[LONG_GIST + 2 * STEP];

    private int groupBits = FEW_BITS;
    private long[] known = new long[GROUP << FEW_BITS];
    private int displaced;

    WordNumbers(Numbering<String> numbering) {
        this.numbering = numbering;
    }

    /** Writes the distinct words of a gist as a row. */
    void add(byte[] gist, Rows.Tapes row) {
        int count = gist.length <= LONG_GIST ? plain(gist) : -1;
        if (count < 0) {
            Words.of(new String(gist, StandardCharsets.UTF_8)).forEach(word -> row.add(numbering.add(word)));
            row.end();
        } else {
            row.row(found, count);
        }
    }

    /** Finds the words of a gist that is in ASCII; how many, or -1 if it is not. */
    private int plain(byte[] gist) {
        System.arraycopy(gist, 0, text, 0, gist.length);
        Arrays.fill(text, gist.length, gist.length + 2 * STEP, (byte) 0);
        int count = 0;
        marks = 0;
        for (int start = 0; start < gist.length; ) {
            long first = (long) LONGS.get(text, start);
            long others = 0;
            int length = length(first);
            if (length == STEP) {
                others = (long) LONGS.get(text, start + STEP);
                length += length(others);
            }
            if (length > LONGEST) {
                length = lengthFrom(start);
            }
            if (((first | others) & HIGH) != 0 || length < 0) {
                return -1;
            }
            if (length > 0) {
                count = join(count, number(start, length, letters(first, length), letters(others, length - STEP)));
            }
            start += length + 1;
        }
        return count;
    }

    /** The length of the word that starts there; -1 if what stands there is not all in ASCII. */
    private int lengthFrom(int start) {
        int length = 0;
        for (int more = STEP; more == STEP; length += more) {
            long bytes = (long) LONGS.get(text, start + length);
            if ((bytes & HIGH) != 0) {
                return -1;
            }
            more = length(bytes);
        }
        return length;
    }

    /** How many of eight bytes are letters or digits before the first that is not. */
    private static int length(long bytes) {
        long lower = bytes | LOWER_CASE;
        long letters = (lower + SINCE_A) & ~(lower + AFTER_Z);
        long digits = (bytes + SINCE_0) & ~(bytes + AFTER_9);
        return Long.numberOfTrailingZeros(~(letters | digits) & HIGH) / Byte.SIZE;
    }

    /** The first so many of eight bytes, letters in lower case. */
    private static long letters(long bytes, int length) {
        if (length <= 0) {
            return 0;
        }
        return (bytes | LOWER_CASE) & (-1L >>> (Long.SIZE - Math.min(length, STEP) * Byte.SIZE));
    }

    /** Adds a number to those found, if it is not among them: most are not, and one bit of 64 tells so. */
    private int join(int count, int number) {
        long before = marks;
        marks |= 1L << number;
        if (marks == before) {
            for (int i = 0; i < count; i++) {
                if (found[i] == number) {
                    return count;
                }
            }
        }
        found[count] = number;
        return count + 1;
    }

    private int number(int start, int length, long first, long others) {
        if (length > LONGEST) {
            return numbering.add(word(start, length));
        }
        int group = group(first, others);
        if (known[group] == first && known[group + 1] >>> Integer.SIZE == others) {
            return (int) known[group + 1];
        }
        for (int place = group + WORD; place < group + GROUP; place += WORD) {
            if (known[place] == first && known[place + 1] >>> Integer.SIZE == others) {
                return toHead(group, place);
            }
        }
        int number = numbering.add(word(start, length));
        if (known[group + GROUP - WORD] != 0 && ++displaced > 1 << groupBits && groupBits < MANY_BITS) {
            grow();
        }
        put(first, (others << Integer.SIZE) | number);
        return number;
    }

    /** Lets a word and the head of its group change places: so the most frequent one stands there, and is found at once. */
    private int toHead(int group, int place) {
        long first = known[place];
        long othersAndNumber = known[place + 1];
        known[place] = known[group];
        known[place + 1] = known[group + 1];
        known[group] = first;
        known[group + 1] = othersAndNumber;
        return (int) othersAndNumber;
    }

    private String word(int start, int length) {
        return new String(text, start, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private int group(long first, long others) {
        // The first bits are taken, since only these depend on all bits of what was multiplied.
        long hash = (first ^ (others * SPREAD)) * GOLDEN;
        return (int) (hash >>> (Long.SIZE - groupBits)) * GROUP;
    }

    /** Puts a word at the head of its group, the last of which is forgotten. */
    private void put(long first, long othersAndNumber) {
        int group = group(first, othersAndNumber >>> Integer.SIZE);
        System.arraycopy(known, group, known, group + WORD, GROUP - WORD);
        known[group] = first;
        known[group + 1] = othersAndNumber;
    }

    private void grow() {
        long[] before = known;
        known = new long[2 * before.length];
        groupBits++;
        displaced = 0;
        for (int place = 0; place < before.length; place += WORD) {
            if (before[place] != 0) {
                put(before[place], before[place + 1]);
            }
        }
    }
}
