package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FuzzySearchTest {

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab").ofMinLength(1).ofMaxLength(10),
                Arbitraries.strings().withChars("abcde").ofMinLength(60).ofMaxLength(70),
                Arbitraries.strings().withChars("ab").ofMinLength(120).ofMaxLength(200));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abcde").ofMaxLength(300);
    }

    @Property
    void endsAreThoseOfTheTable(
            @ForAll("words") String words, @ForAll("texts") String text, @ForAll @IntRange(max = 300) int allowed) {
        int limit = Math.min(allowed, words.length() - 1);
        int[] table = NaiveEdits.byEnd(words, text);
        List<String> expected = new ArrayList<>();
        for (int end = 0; end < table.length; end++) {
            boolean rising = end + 1 == table.length || table[end] <= table[end + 1];
            boolean falling = end == 0 || table[end] <= table[end - 1];
            if (table[end] <= limit && rising && falling) {
                expected.add(end + ":" + table[end]);
            }
        }
        List<String> found = new ArrayList<>();
        FuzzySearch.forwards(words)
                .ends(text, 0, text.length(), limit, (end, distance) -> found.add(end + ":" + distance));
        assertEquals(expected, found);
    }

    @Property
    void distancesAreThoseOfTheTable(
            @ForAll("words") String words, @ForAll("texts") String text, @ForAll @IntRange(max = 300) int reach) {
        int[] table = NaiveEdits.byPrefix(words, text);
        assertArrayEquals(
                Arrays.copyOf(table, Math.min(reach, text.length()) + 1),
                FuzzySearch.forwards(words).distances(text, 0, reach));
    }

    @Property
    void closestStretchIsTheBestOfAllPrefixes(@ForAll("words") String words, @ForAll("texts") String text) {
        assertEquals(closestPrefix(words, text), FuzzySearch.forwards(words).closest(text, 0));
    }

    @Property
    void readingBackwardsIsReadingTheMirror(@ForAll("words") String words, @ForAll("texts") String text) {
        String mirroredWords = new StringBuilder(words).reverse().toString();
        String mirroredText = new StringBuilder(text).reverse().toString();
        assertEquals(
                closestPrefix(mirroredWords, mirroredText),
                FuzzySearch.backwards(words).closest(text, text.length()));
    }

    private static FuzzySearch.Stretch closestPrefix(String words, String text) {
        int[] table = NaiveEdits.byPrefix(words, text);
        int best = 0;
        for (int end = 1; end < table.length; end++) {
            boolean nearer = Math.abs(end - words.length()) < Math.abs(best - words.length());
            if (table[end] < table[best] || (table[end] == table[best] && nearer)) {
                best = end;
            }
        }
        return new FuzzySearch.Stretch(best, table[best]);
    }

    @Test
    void likenessIsTheShareOfTheWordsThatIsFound() {
        assertEquals(1.0, FuzzySearch.forwards("harbour").likeness("the harbour", 4));
        assertEquals(0.75, FuzzySearch.backwards("port").likeness("the fort", 8));
        assertEquals(0.0, FuzzySearch.forwards("port").likeness("", 0));
    }

    @Test
    void aVisitorCanStopTheSearch() {
        List<Integer> ends = new ArrayList<>();
        FuzzySearch.forwards("ab").ends("ab ab ab", 0, 8, 0, (end, distance) -> {
            ends.add(end);
            return ends.size() < 2;
        });
        assertEquals(List.of(2, 5), ends);
    }

    @Test
    void aRangeIsSearchedAsIfNothingStoodAroundIt() {
        List<Integer> ends = new ArrayList<>();
        FuzzySearch.forwards("abc").ends("abc abc abc", 1, 9, 0, (end, distance) -> ends.add(end));
        assertEquals(List.of(7), ends);
    }

    @Test
    void wordsOfThousandsOfUnitsAreFoundInAMillion() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append(Integer.toString(i * 31, 7)).append(i % 5 == 0 ? '.' : ' ');
        }
        String words = text.substring(700_000, 704_000);
        text.replace(701_000, 701_010, "something else");
        List<String> found = new ArrayList<>();
        FuzzySearch.forwards(words).ends(text.toString(), 0, text.length(), 20, (end, d) -> found.add(end + ":" + d));
        assertTrue(found.contains("704004:13"), found::toString);
    }
}
