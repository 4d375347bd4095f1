package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Source;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Groups;
import dev.hearsay.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** More groups than are looked through one by one. */
class ManyGroupsTest {

    private static final int WORDS = 700;

    /** How many claims have each word: the first word one, the second two ... the eighth one again. */
    private static final Map<String, Integer> EXPECTED = new TreeMap<>();

    private static Groups<String> words() {
        Corpus.Builder corpus =
                Corpus.builder().add(Source.of("wire", "A wire")).add(Actor.organisation("agency", "The Agency"));
        int claims = 0;
        for (int word = 0; word < WORDS; word++) {
            for (int i = 0; i <= word % 7; i++) {
                corpus.add(Claim.of("c-" + claims++, "wire", Attribution.ownVoice("agency"), "word" + word)
                        .build());
            }
            EXPECTED.put("word" + word, word % 7 + 1);
        }
        return ClaimStore.of(corpus.build())
                .select(Query.of(Condition.everyClaim()))
                .groupBy(Field.WORD);
    }

    @Test
    void manyOfThemAreSortedAsFewAre() {
        Groups<String> words = words();
        List<String> expected = new ArrayList<>(EXPECTED.keySet());
        expected.sort(Comparator.comparing((String word) -> -EXPECTED.get(word)).thenComparing(word -> word));
        for (int most : List.of(3, 256, 257, 400, WORDS, WORDS + 1)) {
            assertEquals(
                    expected.subList(0, Math.min(most, WORDS)),
                    List.copyOf(words.top(most).keys()));
        }
    }

    @Test
    void eachOfManyChosenOnesIsFound() {
        Groups<String> often = words().havingAtLeast(2);
        EXPECTED.forEach((word, count) -> assertEquals(count < 2 ? 0 : count, often.count(word), word));
        assertEquals(0, often.count("nothing"));
    }
}
