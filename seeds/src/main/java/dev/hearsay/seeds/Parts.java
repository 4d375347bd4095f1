package dev.hearsay.seeds;

import dev.hearsay.MisuseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/** The fields of one object that were read. */
final class Parts {

    private final String[] names;
    private final Optional<?>[] values;
    private long seen;
    private long read;
    private Map<String, Integer> strangers = Map.of();
    private Map<String, Integer> repeated = Map.of();
    private int cursor;
    private boolean whole = true;

    /**
     * Of an object that has fields of these names, at most 64.
     *
     * @param names the names
     * @param usual what leaving out each field means; empty where that means nothing
     */
    Parts(String[] names, Optional<?>[] usual) {
        this.names = names;
        this.values = usual.clone();
    }

    /** The number of the field of a name; negative if there is none. Names that come in order are found at once. */
    int index(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[cursor].equals(name)) {
                return cursor;
            }
            cursor = cursor + 1 == names.length ? 0 : cursor + 1;
        }
        return -1;
    }

    /** Notes that a field of a known name came. */
    void see(int index) {
        seen |= 1L << index;
    }

    boolean isSeen(int index) {
        return (seen >>> index & 1) != 0;
    }

    /** Whether all of some fields came, each a bit. */
    boolean haveSeen(long fields) {
        return (seen & fields) == fields;
    }

    /** Notes where a field of an unknown name stands; where it stood before, if it comes again. */
    Optional<Integer> stranger(String name, int start) {
        strangers = strangers.isEmpty() ? new HashMap<>() : strangers;
        return Optional.ofNullable(strangers.putIfAbsent(name, start));
    }

    /** Where a field that comes again stood first, which is looked for once. */
    int first(String name, IntSupplier looking) {
        repeated = repeated.isEmpty() ? new HashMap<>() : repeated;
        return repeated.computeIfAbsent(name, n -> looking.getAsInt());
    }

    /** Whether an unknown field is so close to this name that it is probably meant. */
    boolean isMisspelt(String name) {
        return strangers.keySet().stream().anyMatch(stranger -> Nearest.isClose(stranger, name));
    }

    /** Takes the value of a field that could be read. */
    void put(int index, Optional<?> value) {
        values[index] = value;
        read |= 1L << index;
    }

    /** Notes that something about the object was refused. */
    void spoil() {
        whole = false;
    }

    boolean isWhole() {
        return whole;
    }

    private boolean isRead(int index) {
        return (read >>> index & 1) != 0;
    }

    boolean has(Field<?, ?> field) {
        return isRead(index(field.name()));
    }

    boolean hasOnly(Field<?, ?> field) {
        return read == 1L << index(field.name());
    }

    /** The id under this name, if it was read. */
    Optional<String> named(String key) {
        int index = index(key);
        return index < 0 || !isRead(index) ? Optional.empty() : values[index].map(Object::toString);
    }

    /** The value of a field, if it was there. */
    @SuppressWarnings("unchecked") // whatever is under a field's name was read by the field's shape
    <V> Optional<V> find(Field<?, V> field) {
        int index = index(field.name());
        return isRead(index) ? (Optional<V>) values[index] : Optional.empty();
    }

    /** The value of a field, or what leaving it out means. */
    @SuppressWarnings("unchecked") // see above
    <V> V get(Field<?, V> field) {
        return ((Optional<V>) values[index(field.name())])
                .orElseThrow(() -> new MisuseException(
                        "HS-2102", "The field '" + field.name() + "' is missing.", "Add '" + field.name() + "'."));
    }
}
