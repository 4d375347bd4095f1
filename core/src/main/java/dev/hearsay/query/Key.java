package dev.hearsay.query;

import com.google.common.collect.ImmutableList;
import dev.hearsay.CodePoints;
import dev.hearsay.MisuseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One combination of values of several fields, the key of a group.
 *
 * @param fields the fields
 * @param values the value of each, in the same order
 */
public record Key(List<Field<?>> fields, List<Object> values) implements Comparable<Key> {

    /** Copies the lists. */
    public Key {
        fields = ImmutableList.copyOf(fields);
        values = ImmutableList.copyOf(values);
    }

    /**
     * The value of a field; where the groups were made by a field twice, the first one.
     *
     * @throws MisuseException {@code HS-0312} if the field is none of the key's
     */
    public <V> V get(Field<V> field) {
        int i = fields.indexOf(field);
        if (i < 0) {
            throw new MisuseException(
                    "HS-0312", "The groups were not made by " + field + ".", "Use one of " + fields + ".");
        }
        return at(i, field);
    }

    /** By the names of the fields, then by the values: in the first field's order, then the second's ... */
    @Override
    public int compareTo(Key other) {
        return fields.equals(other.fields)
                ? order(fields).compare(this, other)
                : CodePoints.ORDER.compare(fields.toString(), other.fields.toString());
    }

    /** The order of keys of these fields: by the first field's order, then the second's ... */
    public static Comparator<Key> order(List<Field<?>> fields) {
        return IntStream.range(0, fields.size())
                .<Comparator<Key>>mapToObj(i -> byValue(i, fields.get(i)))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static <V> Comparator<Key> byValue(int i, Field<V> field) {
        return Comparator.comparing(key -> key.at(i, field), field.order());
    }

    /** The i-th value, which is one of this field. */
    @SuppressWarnings("unchecked") // values[i] came out of fields[i]
    <V> V at(int i, Field<V> field) {
        return (V) values.get(i);
    }

    /** The values, joined by {@code /}. */
    @Override
    public String toString() {
        return values.stream().map(Object::toString).collect(Collectors.joining(" / "));
    }
}
