package dev.hearsay;

import java.util.Arrays;

/** The places of one text in every unit: counts at every thousandth place, the rest counted from there. */
final class OffsetTable {

    static final int OUTSIDE = -1;
    static final int INSIDE = -2;

    private static final int STEP = 1024;

    private final String text;
    private final long[] utf16;
    private final long[] codePoints;
    private final long[] bytes;

    OffsetTable(String text) {
        this.text = text;
        this.utf16 = checkpoints(OffsetUnit.UTF16);
        this.codePoints = checkpoints(OffsetUnit.CODE_POINT);
        this.bytes = checkpoints(OffsetUnit.UTF8_BYTE);
    }

    private long[] counts(OffsetUnit unit) {
        return switch (unit) {
            case UTF16 -> utf16;
            case CODE_POINT -> codePoints;
            case UTF8_BYTE -> bytes;
        };
    }

    private long[] checkpoints(OffsetUnit unit) {
        long[] sums = new long[text.length() / STEP + 1];
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                sums[i / STEP] = sum;
            }
            sum += unit.weight(text.charAt(i));
        }
        if (text.length() % STEP == 0) {
            sums[text.length() / STEP] = sum;
        }
        return sums;
    }

    /** The UTF-16 index of an offset, {@link #OUTSIDE} or {@link #INSIDE}. */
    int find(long offset, OffsetUnit unit) {
        if (offset < 0 || offset > count(text.length(), unit)) {
            return OUTSIDE;
        }
        long[] sums = counts(unit);
        int slot = Arrays.binarySearch(sums, offset);
        int before = slot < 0 ? -slot - 2 : slot;
        int index = before * STEP;
        long sum = sums[before];
        while (sum < offset) {
            sum += unit.weight(text.charAt(index++));
        }
        if (sum > offset) {
            return INSIDE;
        }
        return isBoundary(index) ? index : index + 1;
    }

    /** What stands before a UTF-16 index, in a unit. */
    long count(int index, OffsetUnit unit) {
        int slot = index / STEP;
        long sum = counts(unit)[slot];
        for (int i = slot * STEP; i < index; i++) {
            sum += unit.weight(text.charAt(i));
        }
        return sum;
    }

    /** Whether an index of this well-formed text does not split a pair. */
    boolean isBoundary(int index) {
        return index == text.length() || !Character.isLowSurrogate(text.charAt(index));
    }
}
