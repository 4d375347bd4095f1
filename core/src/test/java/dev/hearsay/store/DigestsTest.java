package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.columns.Permutation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Digests are told as they were written, as digits or as bytes, in whatever order. */
class DigestsTest {

    private static final int LENGTH = 32;

    @Property(tries = 50)
    void digestsReadBackInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        int count = random.nextInt(random.nextBoolean() ? 10 : 5000);
        Digests.Tape tape = new Digests.Tape();
        List<byte[]> written = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] digest = new byte[LENGTH];
            random.nextBytes(digest);
            written.add(digest);
            if (random.nextBoolean()) {
                tape.add(HexFormat.of().formatHex(digest));
            } else {
                tape.add(digest);
            }
        }
        assertEquals((long) LENGTH * count, tape.length());
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, random);
        Digests digests = tape.digests(
                Permutation.of(order.stream().mapToInt(Integer::intValue).toArray()));
        for (int place = 0; place < count; place++) {
            assertArrayEquals(written.get(order.get(place)), digests.part(place));
        }
    }
}
