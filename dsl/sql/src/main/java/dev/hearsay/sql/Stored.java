package dev.hearsay.sql;

import dev.hearsay.query.Field;
import java.util.List;

/**
 * Where the values of a field are found for a claim that the statement calls {@code c}.
 *
 * @param <V> the type of the values
 * @param code how a value stands in columns
 * @param columns these columns
 * @param from the tables that have them; empty where the claim itself has
 * @param on how their rows belong to the claim
 * @param presence whether every claim has one value, some have none, or some have one in several rows
 */
record Stored<V>(Code<V> code, List<String> columns, String from, String on, Presence presence) {

    /** How often a claim has a value. */
    enum Presence {
        ALWAYS,
        MAYBE,
        REPEATED
    }

    /** Columns of the claim itself, never empty. */
    static <V> Stored<V> own(Code<V> code, String... columns) {
        return new Stored<>(code, List.of(columns), "", "", Presence.ALWAYS);
    }

    /** Columns of the claim itself, all of them empty for some. */
    static <V> Stored<V> maybe(Code<V> code, String... columns) {
        return new Stored<>(code, List.of(columns), "", "", Presence.MAYBE);
    }

    static <V> Stored<V> in(Code<V> code, String from, String on, String... columns) {
        return new Stored<>(code, List.of(columns), from, on, Presence.MAYBE);
    }

    /** The same, where a claim may have a value in several rows. */
    Stored<V> repeated() {
        return new Stored<>(code, columns, from, on, Presence.REPEATED);
    }

    boolean isAlways() {
        return presence == Presence.ALWAYS;
    }

    boolean repeats() {
        return presence == Presence.REPEATED;
    }

    /** Whether the claim itself has the columns. */
    boolean isOwn() {
        return from.isEmpty();
    }

    static <V> Stored<V> of(Field<V> field) {
        return StoredFields.of(field);
    }
}
