package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A column gives back its numbers, however wide they are. */
class ColumnTest {

    /** The greatest number of each width and its neighbours. */
    private static final int[] BOUNDS = {
        0, 1, 0x7f, 0x80, 0xfe, 0xff, 0x100, 0x7fff, 0x8000, 0xfffe, 0xffff, 0x10000, Integer.MAX_VALUE
    };

    @Test
    void everyWidthHoldsItsGreatestNumber() {
        for (int bound : BOUNDS) {
            int[] numbers = {bound, 0, bound / 2, bound};
            Column column = Column.of(bound, numbers.length, row -> numbers[row]);
            assertArrayEquals(numbers, read(column));
        }
    }

    @Test
    void narrowNumbersTakeNarrowArrays() {
        int rows = 1000;
        long bytes = Column.of(0xff, rows, row -> 1).bytes();
        long chars = Column.of(0x100, rows, row -> 1).bytes();
        long ints = Column.of(0x10000, rows, row -> 1).bytes();
        assertTrue(bytes < rows + 40, () -> "" + bytes);
        assertEquals(rows, chars - bytes);
        assertEquals(2L * rows, ints - chars);
    }

    @Property(tries = 200)
    void rowsAreReadOneByOneInStretchesAndTogether(@ForAll long seed) {
        Random random = new Random(seed);
        int bound = BOUNDS[random.nextInt(BOUNDS.length)];
        int[] numbers = random.ints(random.nextInt(500), 0, Math.max(1, bound)).toArray();
        Column column = Column.of(bound, numbers.length, row -> numbers[row]);
        assertEquals(numbers.length, column.size());
        assertArrayEquals(numbers, read(column));
        int from = random.nextInt(numbers.length + 1);
        int to = from + random.nextInt(numbers.length - from + 1);
        int[] into = new int[to - from + random.nextInt(3)];
        column.read(from, to, into);
        assertArrayEquals(Arrays.copyOfRange(numbers, from, to), Arrays.copyOf(into, to - from));
        int[] rows = numbers.length == 0
                ? new int[0]
                : random.ints(random.nextInt(50), 0, numbers.length).toArray();
        int count = random.nextInt(rows.length + 1);
        int[] gathered = new int[count];
        column.gather(rows, count, gathered);
        assertArrayEquals(IntStream.range(0, count).map(i -> numbers[rows[i]]).toArray(), gathered);
    }

    @Property(tries = 100)
    void numbersAreMarked(@ForAll long seed) {
        Random random = new Random(seed);
        int bound = 1 + random.nextInt(random.nextBoolean() ? 0xff : 0x1ffff);
        int[] numbers = random.ints(random.nextInt(2000), 0, bound).toArray();
        Column column = Column.of(bound, numbers.length, row -> numbers[row]);
        int from = random.nextInt(numbers.length + 1);
        int to = from + random.nextInt(numbers.length - from + 1);
        byte[] marks = new byte[bound + 1];
        column.mark(from, to, marks);
        assertArrayEquals(
                Arrays.stream(numbers, from, to).sorted().distinct().toArray(),
                IntStream.rangeClosed(0, bound)
                        .filter(number -> marks[number] != 0)
                        .toArray());
    }

    @Property(tries = 100)
    void oneNumberForAllRowsTakesNoRoomAndIsReadAlike(@ForAll long seed) {
        Random random = new Random(seed);
        int number = random.nextInt(1 << random.nextInt(1, 31));
        int rows = 1 + random.nextInt(3000);
        Tape tape = new Tape();
        IntStream.range(0, rows).forEach(row -> tape.add(number));
        Column column = Column.of(tape, IntStream.range(0, rows).toArray());
        assertTrue(column.bytes() <= 24, () -> "" + column.bytes());
        int[] expected = new int[rows];
        Arrays.fill(expected, number);
        assertArrayEquals(expected, read(column));
        int[] into = new int[rows];
        column.read(0, rows, into);
        assertArrayEquals(expected, into);
        int[] gathered = new int[rows];
        column.gather(new int[rows], rows, gathered);
        assertArrayEquals(expected, gathered);
        byte[] marks = new byte[(number & 0xffff) + 1];
        if (number < marks.length) {
            column.mark(0, 0, marks);
            assertEquals(0, marks[number]);
            column.mark(0, rows, marks);
            assertEquals(1, marks[number]);
        }
    }

    @Property(tries = 200)
    void aTapeBecomesAColumnInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        int bound = Math.max(1, BOUNDS[random.nextInt(BOUNDS.length)]);
        int[] numbers = random.ints(random.nextInt(3000), 0, bound).toArray();
        Tape tape = new Tape();
        Arrays.stream(numbers).forEach(tape::add);
        int[] places = RandomOrder.of(numbers.length, random);
        int[] expected = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            expected[places[i]] = numbers[i];
        }
        Column column = Column.of(tape, places);
        assertArrayEquals(expected, read(column));
        assertEquals(Arrays.stream(numbers).max().orElse(-1), column.greatest());
    }

    static int[] read(Column column) {
        return IntStream.range(0, column.size()).map(column::get).toArray();
    }
}
