package dev.hearsay.columns;

import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A number for each of the values it has met, in the order in which it met them, from 0 on.
 *
 * <p>It only grows: a number once given stands for its value for ever. So all snapshots that grew out of one store share it,
 * and none of them sees a difference; readers take no lock. {@link ConcurrentHashMap} keeps hostile collisions in trees,
 * provided that values are comparable.
 *
 * @param <V> the values
 */
public final class Numbering<V> {

    private final ConcurrentHashMap<V, Integer> numbers = new ConcurrentHashMap<>();
    private volatile @Nullable Object[] values = new @Nullable Object[8];
    private volatile int size;

    /** A numbering that has met nothing. */
    public Numbering() {}

    /** A numbering that has met these values, in this order. */
    public static <V> Numbering<V> of(Collection<V> values) {
        Numbering<V> numbering = new Numbering<>();
        values.forEach(numbering::add);
        return numbering;
    }

    /** The number of a value; -1 if it was never met. */
    public int number(Object value) {
        Integer number = numbers.get(value);
        return number == null ? -1 : number;
    }

    /** The number of a value, a new one if it was never met. */
    public int add(V value) {
        Integer number = numbers.get(value);
        return number == null ? append(value) : number;
    }

    private synchronized int append(V value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int number = size;
        @Nullable Object[] room = number < values.length ? values : Arrays.copyOf(values, 2 * number);
        room[number] = value;
        // Written last, so that whoever sees the number sees its value.
        values = room;
        size = number + 1;
        numbers.put(value, number);
        return number;
    }

    /** The value of a number that was given. */
    @SuppressWarnings("unchecked") // only values of this type were put in
    public V value(int number) {
        return (V) values[number];
    }

    /** How many values it has met. */
    public int size() {
        return size;
    }

    /** The bytes it takes in memory, the values not included. */
    public long bytes() {
        return 120L + 56L * size + 4L * values.length;
    }
}
