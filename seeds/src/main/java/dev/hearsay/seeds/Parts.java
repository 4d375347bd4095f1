package dev.hearsay.seeds;

import dev.hearsay.MisuseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of an object that were read, by name. */
final class Parts {

    private final Map<String, Object> values = new HashMap<>();
    private boolean whole = true;

    void put(String name, Object value) {
        values.put(name, value);
    }

    /** Notes that something about the object was refused. */
    void spoil() {
        whole = false;
    }

    boolean isWhole() {
        return whole;
    }

    boolean has(Field<?, ?> field) {
        return values.containsKey(field.name());
    }

    boolean hasOnly(Field<?, ?> field) {
        return has(field) && values.size() == 1;
    }

    /** The id under this name, if it was read. */
    Optional<String> named(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }

    /** The value of a field, if it was there. */
    @SuppressWarnings("unchecked") // whatever is under a field's name was read by the field's shape
    <V> Optional<V> find(Field<?, V> field) {
        return Optional.ofNullable((V) values.get(field.name()));
    }

    /** The value of a field, or what leaving it out means. */
    <V> V get(Field<?, V> field) {
        return find(field)
                .or(field::absent)
                .orElseThrow(() -> new MisuseException(
                        "HS-2102", "The field '" + field.name() + "' is missing.", "Add '" + field.name() + "'."));
    }
}
