package dev.hearsay.store;

import dev.hearsay.coded.Patience;
import dev.hearsay.query.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Claims and the values of a field by which they are sorted: looked up once for each claim. */
final class SortKeys<V> {

    private static final int NONE = Integer.MAX_VALUE;

    private final int[] ordinals;
    private final Axis<V> axis;
    private final Strip strip = new Strip();
    private final int[] starts;

    SortKeys(Snapshot snapshot, Field<V> field, int... ordinals) {
        this.ordinals = ordinals;
        this.axis = Axis.of(field, snapshot);
        this.starts = new int[ordinals.length + 1];
        read(snapshot);
    }

    private void read(Snapshot snapshot) {
        Patience patience = new Patience();
        Axis.Reader[] readers = snapshot.parts().stream()
                .map(part -> axis.reader(part.segment()))
                .toArray(Axis.Reader[]::new);
        for (int i = 0; i < ordinals.length; i++) {
            patience.spend(1);
            int part = snapshot.partOf(ordinals[i]);
            readers[part].read(ordinals[i] - snapshot.parts().get(part).base(), strip);
            starts[i + 1] = strip.size();
        }
    }

    /** The claims by the first of their values in a direction, those without one last; ties stay in their order. */
    int[] sorted(boolean descending) {
        int[] ranks = ranks(descending);
        long[] keys = new long[ordinals.length];
        for (int i = 0; i < keys.length; i++) {
            int least = NONE;
            for (int place = starts[i]; place < starts[i + 1]; place++) {
                least = Math.min(least, ranks[strip.get(place)]);
            }
            keys[i] = (long) least << Integer.SIZE | i;
        }
        Patience.check();
        Arrays.sort(keys);
        int[] sorted = new int[ordinals.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ordinals[(int) keys[i]];
        }
        return sorted;
    }

    /** For each number that occurs, the place of its value in the direction; equal places for values that compare so. */
    private int[] ranks(boolean descending) {
        int[] ranks = new int[axis.bound()];
        Comparator<? super V> order =
                descending ? axis.field().order().reversed() : axis.field().order();
        int[] numbers = IntStream.range(0, strip.size())
                .map(strip::get)
                .distinct()
                .boxed()
                .sorted((a, b) -> order.compare(axis.value(a), axis.value(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 1; i < numbers.length; i++) {
            boolean equal = order.compare(axis.value(numbers[i - 1]), axis.value(numbers[i])) == 0;
            ranks[numbers[i]] = ranks[numbers[i - 1]] + (equal ? 0 : 1);
        }
        return ranks;
    }
}
