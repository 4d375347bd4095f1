package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Rows keep their numbers in the order in which they were written, whatever becomes of the order of the rows. */
class RowsTest {

    private static final int[] BOUNDS = {1, 2, 256, 300, 65_536, 70_000, Integer.MAX_VALUE};

    private static List<List<Integer>> random(Random random) {
        int most = 1 + random.nextInt(4);
        int bound = BOUNDS[random.nextInt(BOUNDS.length)];
        return IntStream.range(0, random.nextInt(300))
                .mapToObj(row ->
                        random.ints(random.nextInt(most), 0, bound).boxed().toList())
                .toList();
    }

    private static Rows.Tapes written(List<List<Integer>> rows) {
        Rows.Tapes tapes = new Rows.Tapes();
        for (List<Integer> row : rows) {
            if (row.size() == 1) {
                tapes.single(row.get(0));
            } else {
                row.forEach(tapes::add);
                tapes.end();
            }
        }
        return tapes;
    }

    private static List<Integer> read(Rows rows, int row) {
        List<Integer> numbers = new ArrayList<>();
        for (int place = rows.start(row); place < rows.end(row); place++) {
            numbers.add(rows.get(place));
        }
        return numbers;
    }

    @Property(tries = 300)
    void rowsInAnotherOrderKeepTheirNumbers(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<Integer>> written = random(random);
        int[] order = RandomOrder.of(written.size(), random);
        Rows rows = written(written).rows(Permutation.of(order));
        assertEquals(written.size(), rows.size());
        for (int row = 0; row < order.length; row++) {
            List<Integer> expected = written.get(order[row]);
            assertEquals(expected, read(rows, row));
            for (int number : List.of(0, 1, 255, 256, 69_999)) {
                assertEquals(expected.contains(number), rows.holds(row, number));
            }
            assertEquals(
                    expected.size(), rows.offsets().end(row) - rows.offsets().start(row));
        }
        assertTrue(rows.bytes() > 0);
    }

    @Property(tries = 300)
    void whatStandsBesideNumbersStaysBesideThem(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<Integer>> written = random(random);
        int[] order = RandomOrder.of(written.size(), random);
        Rows.Tapes tapes = written(written);
        Tape beside = new Tape();
        written.forEach(row -> row.forEach(number -> beside.add(number / 2)));
        Permutation rowOrder = Permutation.of(order);
        Rows rows = tapes.rows(rowOrder);
        Column aligned = rowOrder.aligned(tapes, rows).column(beside);
        assertEquals(rows.numbers().size(), aligned.size());
        for (int place = 0; place < aligned.size(); place++) {
            assertEquals(rows.get(place) / 2, aligned.get(place));
        }
        Rows shared = Rows.of(rows.offsets(), aligned);
        for (int row = 0; row < order.length; row++) {
            assertEquals(written.get(order[row]).stream().map(n -> n / 2).toList(), read(shared, row));
        }
    }

    @Property(tries = 200)
    void aRowWrittenAtOnceIsARowWrittenNumberByNumber(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<Integer>> written = random(random);
        Rows.Tapes tapes = new Rows.Tapes();
        for (List<Integer> row : written) {
            int[] numbers = row.stream().mapToInt(Integer::intValue).toArray();
            tapes.row(Arrays.copyOf(numbers, numbers.length + random.nextInt(3)), numbers.length);
        }
        Rows rows = tapes.rows(RandomOrder.none(written.size()));
        for (int row = 0; row < written.size(); row++) {
            assertEquals(written.get(row), read(rows, row));
        }
    }

    @Test
    void aRowThatIsBeingWrittenKnowsItsOwnNumbersOnly() {
        Rows.Tapes tapes = new Rows.Tapes();
        tapes.add(3);
        assertTrue(tapes.holds(3));
        tapes.end();
        assertFalse(tapes.holds(3));
        tapes.add(4);
        assertFalse(tapes.holds(3));
        assertTrue(tapes.holds(4));
    }

    @Property(tries = 200)
    void anOrderTellsWhereEachRowGoes(@ForAll long seed) {
        Random random = new Random(seed);
        int[] order = RandomOrder.of(random.nextInt(200), random);
        Permutation permutation = Permutation.of(order);
        assertEquals(order.length, permutation.size());
        Tape tape = new Tape();
        for (int old = 0; old < order.length; old++) {
            assertEquals(old, order[permutation.place(old)]);
            assertEquals(permutation.place(old), permutation.places()[old]);
            tape.add(7 * old);
        }
        Column column = permutation.column(tape);
        for (int row = 0; row < order.length; row++) {
            assertEquals(7 * order[row], column.get(row));
        }
        assertArrayEquals(
                Sorting.places(order.length), RandomOrder.none(order.length).places());
    }
}
