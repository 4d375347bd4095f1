package dev.hearsay.seeds;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values that were made of short texts a little while ago. Ids, dates and words come again and again in a file, and what
 * comes again is the same object.
 */
final class Recall {

    private static final int SLOTS = 1 << 15;

    private static final int LONGEST = 40;

    private static final class Entry {

        private final Shape<?> shape;
        private final int hash;
        private final char[] units;
        private final Optional<?> value;

        Entry(Shape<?> shape, int hash, char[] units, Optional<?> value) {
            this.shape = shape;
            this.hash = hash;
            this.units = units;
            this.value = value;
        }
    }

    /** Each text has one slot, which the last one that fell to it keeps. */
    private final @Nullable Entry[] entries = new Entry[SLOTS];

    /** The value that was made of this text by this shape. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // a shape makes values of its own type
    <T> Optional<T> find(Shape<T> shape, char[] units, int offset, int length) {
        if (length > LONGEST) {
            return Optional.empty();
        }
        int hash = hash(units, offset, length);
        Entry entry = entries[slot(hash)];
        return entry != null
                        && entry.hash == hash
                        && entry.shape == shape
                        && Arrays.equals(entry.units, 0, entry.units.length, units, offset, offset + length)
                ? (Optional<T>) entry.value
                : Optional.empty();
    }

    <T> void keep(Shape<T> shape, String text, Optional<T> value) {
        if (text.length() <= LONGEST) {
            char[] units = text.toCharArray();
            int hash = hash(units, 0, units.length);
            entries[slot(hash)] = new Entry(shape, hash, units, value);
        }
    }

    private static int hash(char[] units, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + units[i];
        }
        return hash;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 14) & SLOTS - 1;
    }
}
