package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Where rows begin and end is the sum of the lengths before them. */
class OffsetsTest {

    private static Offsets of(int... lengths) {
        Tape tape = new Tape();
        Arrays.stream(lengths).forEach(tape::add);
        return Offsets.of(tape, RandomOrder.none(lengths.length));
    }

    private static Offsets check(int... lengths) {
        Offsets offsets = of(lengths);
        int start = 0;
        for (int row = 0; row < lengths.length; row++) {
            assertEquals(start, offsets.start(row));
            start += lengths[row];
            assertEquals(start, offsets.end(row));
        }
        assertEquals(start, offsets.start(lengths.length));
        assertEquals(lengths.length, offsets.rows());
        assertTrue(offsets.bytes() > 0);
        return offsets;
    }

    private static int[] each(int rows, int length) {
        return IntStream.generate(() -> length).limit(rows).toArray();
    }

    @Test
    void oneEachNeedsNoNumbers() {
        for (int rows : new int[] {1, 63, 64, 65, 1000}) {
            Offsets offsets = check(each(rows, 1));
            assertTrue(offsets.isOneEach());
            assertTrue(offsets.bytes() < 64);
        }
    }

    @Test
    void noneEachNeedsNoNumbers() {
        for (int rows : new int[] {0, 1, 64, 1000}) {
            Offsets offsets = check(each(rows, 0));
            assertFalse(offsets.isOneEach());
            assertTrue(offsets.bytes() < 64);
        }
    }

    @Test
    void noneOrOneIsNotOneEach() {
        int[] lengths = each(200, 1);
        lengths[150] = 0;
        assertFalse(check(lengths).isOneEach());
        Arrays.fill(lengths, 0);
        lengths[150] = 1;
        assertFalse(check(lengths).isOneEach());
        lengths[150] = 2;
        assertFalse(check(lengths).isOneEach());
    }

    @Test
    void sixtyFourRowsMayHaveAnyNumberOfEntries() {
        for (int entries : new int[] {65_534, 65_535, 65_536, 65_537, 10_000_000}) {
            for (int row : new int[] {0, 1, 62, 63, 64, 65, 127, 128, 199}) {
                int[] lengths = each(200, row % 2);
                lengths[row] = entries;
                check(lengths);
            }
        }
    }

    @Test
    void wideOffsetsTakeTwiceTheMemoryAndNoMore() {
        int[] lengths = each(6400, 1000);
        long narrow = check(lengths).bytes();
        lengths[5] = 70_000;
        long wide = check(lengths).bytes();
        assertTrue(narrow < 6400 * 2.1 + 100, () -> "" + narrow);
        assertTrue(wide < 6400 * 4 + 100, () -> "" + wide);
    }

    @Test
    void moreEntriesThanAnArrayHoldsAreRefused() {
        assertThrows(ArithmeticException.class, () -> of(Integer.MAX_VALUE, 1));
    }

    @Property(tries = 300)
    void anyLengthsAddUpInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        int bound = new int[] {1, 2, 2, 3, 10, 3000}[random.nextInt(6)];
        int[] lengths = random.ints(random.nextInt(400), 0, bound).toArray();
        check(lengths);
        int[] order = RandomOrder.of(lengths.length, random);
        Tape tape = new Tape();
        Arrays.stream(lengths).forEach(tape::add);
        Offsets offsets = Offsets.of(tape, Permutation.of(order));
        int start = 0;
        for (int row = 0; row < order.length; row++) {
            assertEquals(start, offsets.start(row));
            start += lengths[order[row]];
            assertEquals(start, offsets.end(row));
        }
    }
}
