package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Entries are sorted as a list of them is by a comparator, and those that agree keep their order. */
class EntriesTest {

    private static final int PARTS = 4;
    private static final int[] BOUNDS = {1, 2, 300, 2047, 2048, 2049, 70_000, 1 << 22, Integer.MAX_VALUE};

    @Property(tries = 300)
    void entriesAreSortedByAnyOfTheirNumbers(@ForAll long seed) {
        Random random = new Random(seed);
        List<int[]> expected = random(random);
        Entries entries = new Entries(random.nextInt(expected.size() + 1));
        expected.forEach(entry -> entries.add(entry[0], entry[1], entry[2], entry[3]));
        assertSame(expected, entries);

        List<Integer> parts = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(parts, random);
        int[] by = parts.stream()
                .limit(1 + random.nextInt(PARTS))
                .mapToInt(Integer::intValue)
                .toArray();
        List<int[]> sorted = new ArrayList<>(expected);
        Comparator<int[]> order = Comparator.comparingInt(entry -> entry[by[0]]);
        for (int part : by) {
            order = order.thenComparingInt(entry -> entry[part]);
        }
        sorted.sort(order);
        assertSame(sorted, entries.by(by));
        assertSame(expected, entries);
    }

    private static List<int[]> random(Random random) {
        int[] bounds = random.ints(PARTS, 0, BOUNDS.length).map(i -> BOUNDS[i]).toArray();
        List<int[]> entries = new ArrayList<>();
        for (int i = random.nextInt(random.nextBoolean() ? 20 : 2000); i > 0; i--) {
            entries.add(IntStream.of(bounds).map(random::nextInt).toArray());
        }
        return entries;
    }

    private static void assertSame(List<int[]> expected, Entries entries) {
        assertEquals(expected.size(), entries.size());
        for (int part = 0; part < PARTS; part++) {
            int of = part;
            int[] numbers = expected.stream().mapToInt(entry -> entry[of]).toArray();
            assertArrayEquals(numbers, entries.numbers(part));
            assertArrayEquals(numbers, ColumnTest.read(entries.column(part)));
            assertEquals(IntStream.of(numbers).max().orElse(0), entries.greatest(part));
            for (int place = 0; place < numbers.length; place++) {
                assertEquals(numbers[place], entries.get(part, place));
            }
        }
    }
}
