package dev.hearsay.seeds;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values that were made of short texts a little while ago. Ids, dates and words come again and again in a file, and what
 * comes again is the same object.
 */
final class Recall {

    private static final int FEWEST_SLOTS = 1 << 8;

    private static final int MOST_SLOTS = 1 << 17;

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

    /** Each text has one slot, which the last one that fell to it keeps; there are more of them the more texts fight for them. */
    private @Nullable Entry[] entries = new Entry[FEWEST_SLOTS];

    private int lost;

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
            keep(new Entry(shape, hash, units, value));
        }
    }

    private void keep(Entry entry) {
        int slot = slot(entry.hash);
        lost += entries[slot] == null ? 0 : 1;
        entries[slot] = entry;
        if (lost > entries.length / 2 && entries.length < MOST_SLOTS) {
            grow();
        }
    }

    private void grow() {
        @Nullable Entry[] before = entries;
        entries = new Entry[2 * before.length];
        for (Entry entry : before) {
            if (entry != null) {
                entries[slot(entry.hash)] = entry;
            }
        }
        lost = 0;
    }

    private static int hash(char[] units, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + units[i];
        }
        return hash;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & entries.length - 1;
    }
}
