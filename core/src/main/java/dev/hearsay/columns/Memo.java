package dev.hearsay.columns;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of values that one writer met lately, at hand, so that most need not be looked up where many share them, as in
 * a {@link Numbering}. It grows with what it meets, up to a bound; values that collide displace each other, and cost a look-up.
 *
 * @param <V> the values
 */
public final class Memo<V> {

    private static final int FEW = 1 << 3;
    private static final int MANY = 1 << 14;
    private static final int BITS = 14;
    private static final int GOLDEN = 0x9E3779B9;

    private final ToIntFunction<V> numbering;
    private @Nullable Object[] values = new @Nullable Object[FEW];
    private int[] numbers = new int[FEW];
    private int displaced;

    /** Nothing is at hand yet; what is not is looked up. */
    public Memo(ToIntFunction<V> numbering) {
        this.numbering = numbering;
    }

    /** The number of a value, a new one if it was never met. */
    // Most values come again as the same object, which is told without reading it.
    @SuppressWarnings("ReferenceEquality")
    public int add(V value) {
        int place = place(value);
        Object known = values[place];
        return value == known || value.equals(known) ? numbers[place] : met(value, place);
    }

    private int met(V value, int place) {
        int number = numbering.applyAsInt(value);
        if (values[place] != null && ++displaced > values.length && values.length < MANY) {
            grow();
            return number;
        }
        values[place] = value;
        numbers[place] = number;
        return number;
    }

    private void grow() {
        @Nullable Object[] before = values;
        int[] numbersBefore = numbers;
        values = new @Nullable Object[2 * before.length];
        numbers = new int[values.length];
        displaced = 0;
        for (int i = 0; i < before.length; i++) {
            Object value = before[i];
            if (value != null) {
                values[place(value)] = value;
                numbers[place(value)] = numbersBefore[i];
            }
        }
    }

    private int place(Object value) {
        return ((value.hashCode() * GOLDEN) >>> BITS) & (values.length - 1);
    }
}
