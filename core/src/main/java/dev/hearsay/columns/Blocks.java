package dev.hearsay.columns;

import java.util.Arrays;
import org.roaringbitmap.Container;
import org.roaringbitmap.ContainerPointer;
import org.roaringbitmap.RoaringBitmap;

/** The rows of a set as marks, a block of neighbouring rows after the other. */
public final class Blocks {

    /** How many words of marks a block has. */
    public static final int WORDS = 1024;

    private final ContainerPointer containers;
    private int next;

    Blocks(RoaringBitmap rows) {
        containers = rows.getContainerPointer();
    }

    /** Makes an array of {@link #WORDS} words the marks of the next block; whether any row is marked. */
    public boolean next(long[] into) {
        Arrays.fill(into, 0);
        Container container = containers.getContainer();
        if (container == null || containers.key() != next++) {
            return false;
        }
        container.copyBitmapTo(into, 0);
        containers.advance();
        return true;
    }
}
