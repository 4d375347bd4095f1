package dev.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.MisuseException;
import org.junit.jupiter.api.Test;

class SayingTest {

    @Test
    void everyWordMustBeThereInWhateverCase() {
        assertEquals(
                Condition.has(Field.WORD, "shuts").and(Condition.has(Field.WORD, "out")),
                Condition.saying("Shuts, OUT - shuts!"));
        assertEquals(Condition.has(Field.WORD, "straße"), Condition.saying("Straße"));
    }

    @Test
    void textWithoutWordsIsRefused() {
        assertEquals(
                "HS-0313 There is no word in '- ?'. Give letters or digits.",
                assertThrows(MisuseException.class, () -> Condition.saying("- ?"))
                        .getMessage());
    }

    @Test
    void wordsEndWhereLettersAndDigitsDo() {
        assertEquals(
                java.util.List.of("iran", "s", "u", "deal", "3", "14", "corridor"),
                java.util.List.copyOf(Words.of("Iran\u2019s U.S. deal: 3.14, Iran\u2013corridor")));
        assertEquals(Words.of("caf\u00e9"), Words.of("CAFE\u0301"));
    }
}
