package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Rows that have a value keep it, wherever they are moved. */
class SparseTest {

    @Property(tries = 300)
    void valuesMoveWithTheirRows(@ForAll long seed) {
        Random random = new Random(seed);
        int rows = random.nextInt(200);
        int share = 1 + random.nextInt(10);
        int[] order = RandomOrder.of(rows, random);
        int[] places = Permutation.of(order).places();
        Sparse.Tape<String> tape = new Sparse.Tape<>();
        TreeMap<Integer, String> expected = new TreeMap<>();
        for (int row = 0; row < rows; row++) {
            if (random.nextInt(share) == 0) {
                tape.add(row, "of " + row);
                expected.put(places[row], "of " + row);
            }
        }
        Sparse<String> sparse = tape.sparse(places);
        for (int row = 0; row < rows; row++) {
            assertEquals(Optional.ofNullable(expected.get(row)), sparse.get(row));
        }
        assertEquals(expected.values().stream().toList(), sparse.values());
        assertArrayEquals(
                expected.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sparse.rows().toArray());
        assertTrue(sparse.bytes() > 0);
    }
}
