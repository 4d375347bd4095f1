package dev.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static List<String> defined(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Texts of few pieces, so that words come again: letters, marks, digits of all kinds, what parts words, halves of pairs. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> ascii = Arbitraries.of("a", "B", "z9", "0", "_", " ", "-", "\u0000", "\u007F", "'");
        Arbitrary<String> others = Arbitraries.of(
                "\u00C9",
                "e\u0301",
                "\u0301",
                "\u0130",
                "\u01C5",
                "\u00DF",
                "\u0660",
                "\u2160",
                "\u00B2",
                "\u4E2D",
                "\u02B0",
                "\u0903",
                "\u20DD",
                "\uD83D\uDE00",
                "\uD83D",
                "\uDE00",
                "\uD801\uDC00",
                "\u2019",
                "\u00A0",
                "\u03A3",
                "\u212B");
        return Arbitraries.frequencyOf(Tuple.of(5, ascii), Tuple.of(1, others))
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 3000)
    void wordsAreWhatStandsBetweenEverythingElse(@ForAll("texts") String text) {
        assertEquals(defined(text), List.copyOf(Words.of(text)));
    }

    @Property(tries = 500)
    void wordsOfAnyTextAreToo(@ForAll String text) {
        assertEquals(defined(text), List.copyOf(Words.of(text)));
    }

    @Tag("heavy")
    @Test
    void everyCharacterIsOfAWordOrIsNot() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String text = "a" + Character.toString(point) + "b";
            assertEquals(defined(text), List.copyOf(Words.of(text)), () -> Integer.toHexString(text.codePointAt(1)));
        }
    }

    @Test
    void wordsComeInTheOrderInWhichTheyFirstStandThere() {
        assertEquals(
                List.of("the", "talks", "have", "begun"), List.copyOf(Words.of("The talks, THE talks have begun")));
        assertEquals(List.of(), List.copyOf(Words.of("")));
    }
}
