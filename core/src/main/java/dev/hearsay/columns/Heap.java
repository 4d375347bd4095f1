package dev.hearsay.columns;

import org.roaringbitmap.RoaringBitmap;

/** What things that keep no account of their own take on the heap: with compressed references, as most machines have them. */
public final class Heap {

    private static final int HEADER = 16;
    private static final int CONTAINER = 48;
    private static final int BITMAP = 96;
    private static final int STRING = 24;

    private Heap() {}

    /** The bytes of a bitmap: its containers' numbers and the objects around them. */
    public static long of(RoaringBitmap bitmap) {
        return BITMAP + bitmap.getLongSizeInBytes() + (long) bitmap.getContainerCount() * CONTAINER;
    }

    /** The bytes of an array of so many elements of so many bytes, its header included. */
    public static long array(long elements, int each) {
        return (HEADER + elements * each + 7) / 8 * 8;
    }

    /** The bytes of a text and its characters. */
    public static long of(String text) {
        boolean narrow = text.chars().allMatch(unit -> unit <= 0xff);
        return STRING + array(text.length(), narrow ? 1 : 2);
    }
}
