package dev.hearsay.seeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One field of an object.
 *
 * @param name its name in the file
 * @param shape how its value stands there
 * @param required whether it may not be left out
 * @param absent what leaving it out means
 * @param get what the object has to write for it; empty if it is left out
 */
record Field<R, V>(String name, Shape<V> shape, boolean required, Optional<V> absent, Function<R, Optional<V>> get) {

    static <R, V> Field<R, V> required(String name, Shape<V> shape, Function<R, V> get) {
        return new Field<>(name, shape, true, Optional.empty(), get.andThen(Optional::of));
    }

    static <R, V> Field<R, V> maybe(String name, Shape<V> shape, Function<R, Optional<V>> get) {
        return new Field<>(name, shape, false, Optional.empty(), get);
    }

    /** A field that is left out where it has its usual value. */
    static <R, V> Field<R, V> usually(V usual, String name, Shape<V> shape, Function<R, V> get) {
        return new Field<>(
                name,
                shape,
                false,
                Optional.of(usual),
                record -> Optional.of(get.apply(record)).filter(value -> !value.equals(usual)));
    }

    static <R, V> Field<R, List<V>> list(String name, Shape<V> item, Function<R, List<V>> get) {
        return usually(List.of(), name, new Shape.Listing<>(item), get);
    }

    static <R> Field<R, Map<String, String>> notes(Function<R, Map<String, String>> get) {
        return usually(Map.of(), "notes", new Shape.Notes(), get);
    }

    /** The same field of an object that has the other one as a part, if it has. */
    <Q> Field<Q, V> within(Function<Q, Optional<R>> part, boolean requiredThere) {
        return new Field<>(
                name, shape, requiredThere, absent, whole -> part.apply(whole).flatMap(get));
    }

    Optional<Json> write(R record) {
        return get.apply(record).map(shape::write);
    }
}
