package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", "\uD83D\uDE00").list().ofMaxSize(6).map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void distanceIsThatOfTheRecursiveDefinition(@ForAll("texts") String left, @ForAll("texts") String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        assertEquals(recursive(a, a.length, b, b.length), Spelling.distance(left, right, 1000));
        assertEquals(Spelling.distance(left, right, 1000), Spelling.distance(right, left, 1000));
    }

    /** The definition, spelt out over the first i and j code points. */
    private static int recursive(int[] a, int i, int[] b, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int best = Math.min(recursive(a, i - 1, b, j), recursive(a, i, b, j - 1)) + 1;
        best = Math.min(best, recursive(a, i - 1, b, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
            best = Math.min(best, recursive(a, i - 2, b, j - 2) + 1);
        }
        return best;
    }

    @ParameterizedTest
    @CsvSource({"tehran, tehran, 0", "teheran, tehran, 1", "theran, tehran, 1", "'', abc, 3", "ca, abc, 3"})
    void swapsOfNeighboursCountOnce(String left, String right, int distance) {
        assertEquals(distance, Spelling.distance(left, right, 1000));
    }
}
