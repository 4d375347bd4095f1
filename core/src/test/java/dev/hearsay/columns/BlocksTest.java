package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.columns.RandomRows.Sample;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A set's marks, block after block, are its rows. */
class BlocksTest {

    private static final int ROWS = Blocks.WORDS * Long.SIZE;

    @Property(tries = 300)
    void blockAfterBlockTellsTheRows(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = RandomRows.next(random, random.nextBoolean() ? 300 : 300_000);
        Blocks blocks = sample.set().blocks();
        long[] words = new long[Blocks.WORDS];
        for (int first = 0; first < sample.rows().length() + 2 * ROWS; first += ROWS) {
            Arrays.fill(words, random.nextLong());
            boolean any = blocks.next(words);
            BitSet expected = sample.rows().get(first, first + ROWS);
            assertEquals(expected, BitSet.valueOf(words));
            assertEquals(!expected.isEmpty(), any);
        }
    }
}
