package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Texts read back as they were written, and are ordered by code point. */
class BlobTest {

    private static final int CHUNK = 1 << 16;

    /** By UTF-16 unit, U+1F600 sorts before U+FF5E. */
    private static final List<String> PARTS = List.of(
            "",
            "a",
            "b",
            "\u0000",
            "\u007f",
            "\u0080",
            "\u0130",
            "\u07ff",
            "\u0800",
            "\ud7ff",
            "\ue000",
            "\uff5e",
            "\ud83d\ude00",
            "\udbff\udfff",
            "e\u0301");

    private static final Comparator<String> BY_CODE_POINT = (a, b) -> {
        int[] one = a.codePoints().toArray();
        int[] two = b.codePoints().toArray();
        for (int i = 0; i < Math.min(one.length, two.length); i++) {
            if (one[i] != two[i]) {
                return Integer.compare(one[i], two[i]);
            }
        }
        return Integer.compare(one.length, two.length);
    };

    private static String text(Random random, int parts) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(parts + 1); i > 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    private static List<String> texts(Random random) {
        int parts = 1 + random.nextInt(6);
        return Stream.generate(() -> text(random, parts))
                .limit(random.nextInt(120))
                .toList();
    }

    private static Blob.Tape written(List<String> texts) {
        Blob.Tape tape = new Blob.Tape();
        texts.forEach(tape::add);
        return tape;
    }

    @Property(tries = 300)
    void textsReadBackInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> texts = texts(random);
        int[] order = RandomOrder.of(texts.size(), random);
        Blob.Tape tape = written(texts);
        assertEquals(texts.size(), tape.size());
        Blob blob = tape.blob(Permutation.of(order));
        assertEquals(texts.size(), blob.size());
        for (int row = 0; row < order.length; row++) {
            String expected = texts.get(order[row]);
            assertEquals(expected, blob.get(row));
            assertArrayEquals(expected.getBytes(StandardCharsets.UTF_8), blob.part(row));
        }
        assertTrue(blob.bytes() > 0);
    }

    @Property(tries = 300)
    void textsAreComparedByCodePoint(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> texts = texts(random);
        List<String> others = texts(random);
        Blob blob = written(texts).blob(RandomOrder.none(texts.size()));
        Blob other = written(others).blob(RandomOrder.none(others.size()));
        for (int row = 0; row < texts.size(); row++) {
            for (int otherRow = 0; otherRow < others.size(); otherRow++) {
                int expected = Integer.signum(BY_CODE_POINT.compare(texts.get(row), others.get(otherRow)));
                byte[] bytes = others.get(otherRow).getBytes(StandardCharsets.UTF_8);
                assertEquals(expected, Integer.signum(blob.compare(row, bytes)));
                assertEquals(expected, Integer.signum(blob.compare(row, other, otherRow)));
            }
        }
    }

    @Property(tries = 300)
    void textsAreSortedByCodePointAndEqualOnesKeepTheirOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> texts = texts(random);
        int[] expected = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparing(texts::get, BY_CODE_POINT))
                .mapToInt(Integer::intValue)
                .toArray();
        assertArrayEquals(expected, written(texts).sorted());
        List<String> sorted = texts.stream().sorted(BY_CODE_POINT).distinct().toList();
        assertTrue(written(sorted).isAscending());
        boolean ascends = IntStream.range(1, texts.size())
                .allMatch(i -> BY_CODE_POINT.compare(texts.get(i - 1), texts.get(i)) < 0);
        assertEquals(ascends, written(texts).isAscending());
    }

    @Test
    void oneTextTwiceIsNotAscending() {
        assertFalse(written(List.of("a", "a")).isAscending());
        assertTrue(written(List.of()).isAscending());
        assertTrue(written(List.of("")).isAscending());
    }

    @Test
    void textsReachOverTheBordersOfChunks() {
        Random random = new Random(3);
        for (int first : new int[] {
            0, 1, CHUNK - 3, CHUNK - 2, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 3 * CHUNK + 5
        }) {
            List<String> texts = List.of(
                    "x".repeat(first), "\ud83d\ude00", "", "\u0130\u0130", "y".repeat(CHUNK + random.nextInt(10)), "z");
            Blob.Tape tape = written(texts);
            int[] order = RandomOrder.of(texts.size(), random);
            Blob blob = tape.blob(Permutation.of(order));
            for (int row = 0; row < order.length; row++) {
                assertEquals(texts.get(order[row]), blob.get(row));
            }
            int[] sorted = IntStream.range(0, texts.size())
                    .boxed()
                    .sorted(Comparator.comparing(texts::get, BY_CODE_POINT))
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertArrayEquals(sorted, tape.sorted());
        }
    }

    @Test
    void manySmallTextsFillChunksToTheLastByte() {
        List<String> texts = IntStream.range(0, 50_000).mapToObj(i -> "c-" + i).toList();
        Blob blob = written(texts).blob(RandomOrder.none(texts.size()));
        for (int row = 0; row < texts.size(); row++) {
            assertEquals(texts.get(row), blob.get(row));
        }
    }
}
