package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The rows of each number are those that have it. */
class PostingsTest {

    private static final int USUAL = 1024;

    /** Rows of numbers and, by reading them, the rows of each number. */
    private record Sample(Rows rows, NavigableMap<Integer, BitSet> expected) {

        static Sample of(int rows, IntSupplier lengths, IntSupplier numbers) {
            Rows.Tapes tapes = new Rows.Tapes();
            NavigableMap<Integer, BitSet> expected = new TreeMap<>();
            for (int row = 0; row < rows; row++) {
                for (int i = lengths.getAsInt(); i > 0; i--) {
                    int number = numbers.getAsInt();
                    tapes.add(number);
                    expected.computeIfAbsent(number, n -> new BitSet()).set(row);
                }
                tapes.end();
            }
            return new Sample(tapes.rows(RandomOrder.none(rows)), expected);
        }

        Postings check(int part) {
            Postings postings = Postings.of(rows, part);
            List<Integer> numbers = new ArrayList<>();
            postings.forEachNumber(numbers::add);
            assertEquals(List.copyOf(expected.keySet()), numbers);
            assertTrue(postings.numbers() >= numbers.size());
            expected.forEach((number, having) -> {
                assertArrayEquals(having.stream().toArray(), postings.of(number).toArray());
                assertEquals(having.cardinality(), postings.count(number));
            });
            for (int number : List.of(0, 1, 63, 64, 65, 1_000_000, Integer.MAX_VALUE)) {
                if (!expected.containsKey(number)) {
                    assertTrue(postings.of(number).isEmpty());
                    assertEquals(0, postings.count(number));
                }
            }
            assertTrue(postings.bytes() > 0);
            return postings;
        }
    }

    @Property(tries = 300)
    void fewRowsAreListedByNumber(@ForAll long seed) {
        Random random = new Random(seed);
        int bound = new int[] {1, 3, 60, 64, 65, 1000, 1 << 30}[random.nextInt(7)];
        int most = 1 + random.nextInt(4);
        Sample.of(random.nextInt(300), () -> random.nextInt(most), () -> random.nextInt(bound))
                .check(part(random));
    }

    private static int part(Random random) {
        return new int[] {1, 16, 1024, 1_000_000}[random.nextInt(4)];
    }

    @Property(tries = 8)
    void manyRowsAreListedByNumber(@ForAll long seed) {
        Random random = new Random(seed);
        int bound = 1 << random.nextInt(20);
        int most = 1 + random.nextInt(3);
        // Small numbers are much more frequent than great ones.
        Sample.of(70_000 + random.nextInt(20_000), () -> random.nextInt(most + 1), () ->
                        (int) (bound * Math.pow(random.nextDouble(), 5)))
                .check(part(random));
    }

    @Test
    void frequentNumbersHaveABitmapAndRareOnesShareAnArray() {
        int[] next = {0};
        // Row by row: 0, 1, 0, 2, 0, 3 ... so number 0 is in every other row and each other number in one.
        Sample sample = Sample.of(140_000, () -> 1, () -> next[0]++ % 2 == 0 ? 0 : 1 + next[0] / 2);
        Postings postings = sample.check(USUAL);
        assertTrue(postings.of(0).isQuick());
        assertEquals(70_000, postings.of(0).size());
        assertTrue(!postings.of(5).isQuick());
    }

    @Test
    void aNumberThatARowHasOftenListsItOnce() {
        for (int rows : new int[] {1, 63, 64, 65, 5000}) {
            int[] next = {0};
            Sample.of(rows, () -> 4, () -> next[0]++ / 3 % 3).check(USUAL);
        }
    }

    @Test
    void hugeNumbersCostNoMoreThanTheirOccurrences() {
        int[] numbers = {Integer.MAX_VALUE - 1, 5, Integer.MAX_VALUE - 1, 1 << 29};
        int[] next = {0};
        Sample sample = Sample.of(4, () -> 1, () -> numbers[next[0]++]);
        assertTrue(sample.check(USUAL).bytes() < 1000);
    }

    @Test
    void noRowsHaveNoNumbers() {
        Postings none = Sample.of(0, () -> 0, () -> 0).check(USUAL);
        assertSame(RowSet.NONE, none.of(0));
        assertEquals(0, none.numbers());
        assertSame(RowSet.NONE, Sample.of(100, () -> 0, () -> 0).check(USUAL).of(0));
    }

    @Property(tries = 200)
    void rangesStandWhereASortedColumnHasEachNumber(@ForAll long seed) {
        Random random = new Random(seed);
        int bound = new int[] {1, 3, 64, 65, 1000, 1 << 30}[random.nextInt(6)];
        int[] sorted = random.ints(random.nextInt(200), 0, bound).sorted().toArray();
        Ranges ranges = Ranges.of(Column.of(bound, sorted.length, place -> sorted[place]));
        for (int i = 0; i < 50; i++) {
            int number = sorted.length > 0 && random.nextBoolean()
                    ? sorted[random.nextInt(sorted.length)]
                    : random.nextInt(bound + 1);
            BitSet places = new BitSet();
            for (int place = 0; place < sorted.length; place++) {
                places.set(place, sorted[place] == number);
            }
            assertEquals(places.cardinality(), ranges.to(number) - ranges.from(number));
            if (!places.isEmpty()) {
                assertEquals(places.nextSetBit(0), ranges.from(number));
            }
        }
        assertEquals(0, ranges.to(Integer.MAX_VALUE) - ranges.from(Integer.MAX_VALUE));
        assertTrue(ranges.bytes() > 0);
    }
}
