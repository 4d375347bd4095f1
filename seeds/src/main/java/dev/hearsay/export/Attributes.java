package dev.hearsay.export;

import dev.hearsay.CodePoints;
import dev.hearsay.MisuseException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of a graph, a node or an edge, by name.
 *
 * <pre>{@code
 * Attributes.NONE.with("actorKind", "state").with("voices", 3)
 * }</pre>
 *
 * @param values the values by name, in the order of their names by code point
 */
public record Attributes(Map<String, Value> values) {

    /** Nothing. */
    public static final Attributes NONE = new Attributes(Map.of());

    /** The names under which formats keep what every node or edge has. */
    private static final Set<String> TAKEN = Set.of(
            "id",
            "name",
            "label",
            "kind",
            "source",
            "target",
            "directed",
            "sign",
            "weight",
            "signedWeight",
            "start",
            "end",
            "times",
            "claims");

    /** Sorts them, and refuses names that are blank or mean something else in a file: {@code HS-0362}. */
    public Attributes {
        Map<String, Value> sorted = new TreeMap<>(CodePoints.ORDER);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
        values.keySet().forEach(Attributes::check);
    }

    /** Whether formats keep something else under a name. */
    static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }

    private static void check(String name) {
        if (name.isBlank() || isTaken(name)) {
            throw new MisuseException(
                    "HS-0362",
                    "No attribute can be called '" + name + "'.",
                    "Give it a name that is not blank and none of " + String.join(", ", new TreeSet<>(TAKEN)) + ".");
        }
    }

    /** The same with a text more, or another one under its name. */
    public Attributes with(String name, String text) {
        return with(name, new Value.Text(text));
    }

    /** The same with texts more. */
    public Attributes with(String name, List<String> texts) {
        return with(name, new Value.Texts(texts));
    }

    /** The same with a whole number more. */
    public Attributes with(String name, long number) {
        return with(name, new Value.Whole(number));
    }

    /** The same with a number more; refused where it is none, {@code HS-0364}. */
    public Attributes with(String name, double number) {
        return with(name, new Value.Decimal(number));
    }

    /** The same with a yes or no more. */
    public Attributes with(String name, boolean held) {
        return with(name, new Value.Flag(held));
    }

    /** The same with a text more, where there is one. */
    public Attributes with(String name, Optional<String> text) {
        return text.map(there -> with(name, there)).orElse(this);
    }

    private Attributes with(String name, Value value) {
        Map<String, Value> more = new TreeMap<>(CodePoints.ORDER);
        more.putAll(values);
        more.put(name, value);
        return new Attributes(more);
    }

    /** The value of a name; empty where there is none. */
    public Optional<Value> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** One line a value. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        values.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append('\n'));
        return lines.toString();
    }
}
