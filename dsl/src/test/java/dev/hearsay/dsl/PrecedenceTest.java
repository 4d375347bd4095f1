package dev.hearsay.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Claim;
import dev.hearsay.query.Condition;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How {@code not()}, juxtaposition and {@code or()} bind, against a reading of the same words by truth values alone. */
class PrecedenceTest {

    /** The words 0 to 3; {@code !} for not(), {@code |} for or(). */
    private static final int WORDS = 4;

    private static final Claim ANY = Fixture.STORE.claim(new Claim.Id("c-1")).orElseThrow();

    @Property
    void sentencesHoldWhereTheirWordsMakeThemHold(@ForAll("sentences") String sentence) {
        for (int row = 0; row < 1 << WORDS; row++) {
            int truths = row;
            Condition spoken = speak(sentence, truths);
            assertEquals(
                    holds(sentence, truths),
                    spoken.matches(ANY, Fixture.STORE),
                    () -> sentence + " with " + Integer.toBinaryString(truths) + ": " + spoken);
        }
    }

    /** Alternatives parted by {@code |}, each holding where none of its words, negated or not, fails. */
    private static boolean holds(String sentence, int truths) {
        boolean any = false;
        boolean all = true;
        boolean negated = false;
        for (int i = 0; i < sentence.length(); i++) {
            char token = sentence.charAt(i);
            if (token == '|') {
                any |= all;
                all = true;
            } else if (token == '!') {
                negated = !negated;
            } else {
                all &= truth(token, truths) != negated;
                negated = false;
            }
        }
        return any || all;
    }

    private static boolean truth(char word, int truths) {
        return (truths >> (word - '0') & 1) == 1;
    }

    private static Condition speak(String sentence, int truths) {
        ClaimsThat next = Claims.from(Fixture.STORE);
        List<ClaimsConjunction> said = new ArrayList<>();
        for (int i = 0; i < sentence.length(); i++) {
            char token = sentence.charAt(i);
            if (token == '!') {
                next = next.not();
            } else if (token == '|') {
                next = said.get(said.size() - 1).or();
            } else {
                said.add(next.where("word " + token, claim -> truth(token, truths)));
                next = said.get(said.size() - 1);
            }
        }
        return said.get(said.size() - 1).asCondition();
    }

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars('!')
                .ofMaxLength(3)
                .flatMap(negations ->
                        Arbitraries.chars().range('0', (char) ('0' + WORDS - 1)).map(word -> negations + word));
        Arbitrary<String> alternatives = words.list().ofMinSize(1).ofMaxSize(4).map(all -> String.join("", all));
        return alternatives.list().ofMinSize(1).ofMaxSize(4).map(all -> String.join("|", all));
    }
}
