package dev.hearsay.seeds;

import dev.hearsay.MisuseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of one object that were read, and where they stand. */
final class Parts {

    private static final Object NONE = new Object();

    private final String[] names;
    private final Object[] values;
    private final int[] starts;
    private Map<String, Integer> strangers = Map.of();
    private int cursor;
    private boolean whole = true;

    /** Of an object that has fields of these names. */
    Parts(String[] names) {
        this.names = names;
        this.values = new Object[names.length];
        this.starts = new int[names.length];
        Arrays.fill(values, NONE);
        Arrays.fill(starts, -1);
    }

    /** The number of the field of a name; negative if there is none. Names that come in order are found at once. */
    int index(String name) {
        for (int i = 0; i < starts.length; i++) {
            if (names[cursor].equals(name)) {
                return cursor;
            }
            cursor = cursor + 1 == starts.length ? 0 : cursor + 1;
        }
        return -1;
    }

    /** Notes where a field stands; where it stood before, if it comes again. */
    OptionalInt seen(String name, int index, int start) {
        if (index < 0) {
            strangers = strangers.isEmpty() ? new HashMap<>() : strangers;
            Integer before = strangers.putIfAbsent(name, start);
            return before == null ? OptionalInt.empty() : OptionalInt.of(before);
        } else if (starts[index] >= 0) {
            return OptionalInt.of(starts[index]);
        }
        starts[index] = start;
        return OptionalInt.empty();
    }

    /** Where a field of this name stands. */
    OptionalInt start(String name) {
        int index = index(name);
        return index < 0 || starts[index] < 0 ? OptionalInt.empty() : OptionalInt.of(starts[index]);
    }

    /** Whether an unknown field is so close to this name that it is probably meant. */
    boolean isMisspelt(String name) {
        return strangers.keySet().stream().anyMatch(stranger -> Nearest.isClose(stranger, name));
    }

    boolean isSeen(int index) {
        return starts[index] >= 0;
    }

    void put(int index, Object value) {
        values[index] = value;
    }

    /** Notes that something about the object was refused. */
    void spoil() {
        whole = false;
    }

    boolean isWhole() {
        return whole;
    }

    @SuppressWarnings("ReferenceEquality") // the mark stands for itself
    private boolean isRead(int index) {
        return values[index] != NONE;
    }

    boolean has(Field<?, ?> field) {
        return isRead(index(field.name()));
    }

    boolean hasOnly(Field<?, ?> field) {
        int read = 0;
        for (int i = 0; i < values.length; i++) {
            read += isRead(i) ? 1 : 0;
        }
        return has(field) && read == 1;
    }

    /** The id under this name, if it was read. */
    Optional<String> named(String key) {
        int index = index(key);
        return index < 0 || !isRead(index) ? Optional.empty() : Optional.of(values[index].toString());
    }

    /** The value of a field, if it was there. */
    @SuppressWarnings("unchecked") // whatever is under a field's name was read by the field's shape
    <V> Optional<V> find(Field<?, V> field) {
        int index = index(field.name());
        return isRead(index) ? Optional.of((V) values[index]) : Optional.empty();
    }

    /** The value of a field, or what leaving it out means. */
    @SuppressWarnings("unchecked") // see above
    <V> V get(Field<?, V> field) {
        int index = index(field.name());
        return isRead(index) ? (V) values[index] : absent(field);
    }

    private static <V> V absent(Field<?, V> field) {
        return field.absent()
                .orElseThrow(() -> new MisuseException(
                        "HS-2102", "The field '" + field.name() + "' is missing.", "Add '" + field.name() + "'."));
    }
}
