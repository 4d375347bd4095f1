package dev.hearsay.seeds;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values that were made of short texts a little while ago. Ids, dates and words come again and again in a file, and what
 * comes again is the same object.
 */
final class Recall {

    private static final int SLOTS = 1 << 14;

    private static final int LONGEST = 40;

    private record Entry(Shape<?> shape, String text, Optional<?> value) {}

    /** Each text has one slot, which the last one that fell to it keeps. */
    private final @Nullable Entry[] entries = new Entry[SLOTS];

    /** The value that was made of this text by this shape. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // a shape makes values of its own type
    <T> Optional<T> find(Shape<T> shape, char[] units, int offset, int length) {
        Entry entry = length > LONGEST ? null : entries[slot(shape, units, offset, length)];
        return entry != null && entry.shape == shape && isSame(entry.text, units, offset, length)
                ? (Optional<T>) entry.value
                : Optional.empty();
    }

    <T> void keep(Shape<T> shape, String text, Optional<T> value) {
        if (text.length() <= LONGEST) {
            entries[slot(shape, text.toCharArray(), 0, text.length())] = new Entry(shape, text, value);
        }
    }

    private static int slot(Shape<?> shape, char[] units, int offset, int length) {
        int hash = System.identityHashCode(shape);
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + units[i];
        }
        return (hash ^ hash >>> 14) & SLOTS - 1;
    }

    private static boolean isSame(String text, char[] units, int offset, int length) {
        boolean same = text.length() == length;
        for (int i = 0; same && i < length; i++) {
            same = text.charAt(i) == units[offset + i];
        }
        return same;
    }
}
