package dev.hearsay.columns;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random orders of rows. */
final class RandomOrder {

    private RandomOrder() {}

    /** No change of order. */
    static Permutation none(int rows) {
        return Permutation.of(Sorting.places(rows));
    }

    /** The old row of each new one. */
    static int[] of(int rows, Random random) {
        List<Integer> order = IntStream.range(0, rows).boxed().collect(Collectors.toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
