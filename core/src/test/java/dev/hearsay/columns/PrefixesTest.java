package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The first so many rows of an order are those, however many there are of either. */
class PrefixesTest {

    private static int[] order(int rows, Random random) {
        List<Integer> order = IntStream.range(0, rows).boxed().collect(Collectors.toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    @Property(tries = 60)
    void theFirstSoManyRowsAreThoseOfTheOrder(@ForAll long seed) {
        Random random = new Random(seed);
        int rows = random.nextInt(3) == 0 ? random.nextInt(200) : 4000 + random.nextInt(60_000);
        int[] order = order(rows, random);
        Prefixes prefixes = Prefixes.of(order);
        for (int i = 0; i < 30; i++) {
            int count = i == 0 ? 0 : i == 1 ? rows : random.nextInt(rows + 1);
            BitSet expected = new BitSet();
            IntStream.of(order).limit(count).forEach(expected::set);
            RowSetTest.check(expected, prefixes.first(count));
        }
        assertTrue(prefixes.bytes() >= 4L * rows);
        assertTrue(prefixes.bytes() <= 6L * rows + 400, () -> rows + ": " + prefixes.bytes());
    }
}
