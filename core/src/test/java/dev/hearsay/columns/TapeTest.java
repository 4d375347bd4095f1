package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A tape gives back what was written to it, before, at and after the borders of its chunks. */
class TapeTest {

    private static final int CHUNK = 1 << 13;

    @Test
    void everyLengthAroundAChunkReadsBack() {
        Random random = new Random(1);
        for (int size : new int[] {
            0, 1, 15, 16, 17, 32, 100, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1, 100_000
        }) {
            int[] numbers = random.ints(size, 0, Integer.MAX_VALUE).toArray();
            Tape tape = new Tape();
            Arrays.stream(numbers).forEach(tape::add);
            assertEquals(size, tape.size());
            assertArrayEquals(numbers, tape.toArray());
            assertEquals(Arrays.stream(numbers).max().orElse(0), tape.greatest());
            for (int place = 0; place < size; place++) {
                assertEquals(numbers[place], tape.get(place));
            }
        }
    }

    @Test
    void whatIsWrittenCanBeReadAtOnce() {
        Tape tape = new Tape();
        for (int i = 0; i < 3 * CHUNK; i++) {
            tape.add(i);
            assertEquals(i, tape.get(i));
            assertEquals(i + 1, tape.size());
            assertEquals(i, tape.greatest());
        }
    }

    @Property(tries = 300)
    void anyStretchReadsBackHoweverItWasWritten(@ForAll long seed) {
        Random random = new Random(seed);
        int same = random.nextBoolean() ? 0 : random.nextInt(3000);
        int[] numbers = random.ints(random.nextInt(30_000), 0, 1 + random.nextInt(1 << random.nextInt(20)))
                .toArray();
        Arrays.fill(numbers, 0, Math.min(same, numbers.length), 5);
        Tape tape = new Tape();
        for (int from = 0; from < numbers.length; ) {
            int count = Math.min(numbers.length - from, random.nextInt(random.nextBoolean() ? 20 : 10_000));
            tape.add(Arrays.copyOfRange(numbers, from, from + count), count);
            from += count;
        }
        assertEquals(numbers.length, tape.size());
        assertEquals(Arrays.stream(numbers).max().orElse(0), tape.greatest());
        assertArrayEquals(numbers, tape.toArray());
        for (int i = 0; i < 20; i++) {
            int from = random.nextInt(numbers.length + 1);
            int to = from + random.nextInt(numbers.length - from + 1);
            int[] into = new int[to - from];
            tape.read(from, to, into);
            assertArrayEquals(Arrays.copyOfRange(numbers, from, to), into);
        }
    }
}
