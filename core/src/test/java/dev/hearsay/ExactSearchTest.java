package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ExactSearchTest {

    @Property
    void wordsAreFoundWhereTheTextHasThem(
            @ForAll @Chars({'a', 'b'}) @StringLength(max = 60) String text,
            @ForAll @Chars({'a', 'b'}) @StringLength(min = 1, max = 6) String words) {
        List<Integer> expected = new ArrayList<>();
        for (int start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
            expected.add(start);
        }
        List<Integer> found = new ArrayList<>();
        ExactSearch.words(text, words, found::add);
        assertEquals(expected, found);
    }

    @Test
    void aTextOfOneLetterTakesNoLongerThanAnyOther() {
        List<Integer> found = new ArrayList<>();
        ExactSearch.words("a".repeat(1_000_000), "a".repeat(100_000) + "b", found::add);
        assertEquals(List.of(), found);
    }

    @Property
    void aDigestIsFoundAtTheFirstWindowThatHasIt(
            @ForAll @Chars({'a', 'b', 'é', '漢'}) @StringLength(min = 1, max = 40) String letters,
            @ForAll @IntRange(max = 39) int at,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        // Every letter b becomes a pair, so that windows may fall between its halves.
        String text = letters.replace("b", "😀");
        SourceText source = SourceText.of(text);
        int start = boundary(source, Math.min(at, text.length() - 1));
        int end = boundary(source, Math.min(start + length, text.length()));
        if (start == end) {
            return;
        }
        String words = text.substring(start, end);
        OptionalInt found = ExactSearch.digest(source, 0, text.length(), end - start, Source.digest(words));
        assertEquals(OptionalInt.of(text.indexOf(words)), found);
    }

    private static int boundary(SourceText text, int offset) {
        return text.isBoundary(offset) ? offset : offset - 1;
    }

    @Test
    void aDigestIsSearchedInItsRangeOnly() {
        SourceText text = SourceText.of("one two one");
        String digest = Source.digest("one");
        assertEquals(OptionalInt.of(8), ExactSearch.digest(text, 1, 11, 3, digest));
        assertEquals(OptionalInt.empty(), ExactSearch.digest(text, 1, 10, 3, digest));
        assertEquals(OptionalInt.empty(), ExactSearch.digest(text, 9, 11, 3, digest));
    }
}
