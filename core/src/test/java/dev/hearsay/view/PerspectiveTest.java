package dev.hearsay.view;

import static dev.hearsay.view.RandomAnswers.ids;
import static dev.hearsay.view.Talks.RUSSIA_EXCLUDES_IRAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.Claim;
import dev.hearsay.Position;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Stance;
import dev.hearsay.query.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PerspectiveTest {

    @Property(tries = 300)
    void stancesOnATopicHaveExactlyTheClaimsThatTakeThem(@ForAll("answers") Answer answer) {
        Perspective perspective = Perspective.of(answer);
        for (String topic : RandomCorpora.TOPICS) {
            Map<Stance, List<Claim.Id>> expected = new LinkedHashMap<>();
            for (Stance stance : Stance.values()) {
                List<Claim.Id> taking =
                        ids(answer.list().stream().filter(c -> c.positions().contains(Position.of(topic, stance))));
                if (!taking.isEmpty()) {
                    expected.put(stance, taking);
                }
            }
            Map<Stance, List<Claim.Id>> found = new LinkedHashMap<>();
            perspective.on(topic).forEach((stance, claims) -> found.put(stance, ids(claims)));
            assertEquals(List.copyOf(expected.entrySet()), List.copyOf(found.entrySet()));
        }
    }

    @Test
    void aPerspectiveShowsItsRelationsPositionsAndActors() {
        Perspective perspective = Perspective.of(new Talks()
                .says("official", c -> c.affirms(RUSSIA_EXCLUDES_IRAN).on("corridor", Stance.OPPOSE))
                .says("kaleji", c -> c.about("armenia").on("corridor"))
                .answer());
        assertEquals("Vali Kaleji, an official (in wire): 2 claims, 2 voices, 1 report", perspective.toString());
        assertEquals(
                "Russia excludes Iran: affirmed by an official (in wire)",
                perspective.relations().toString());
        assertEquals("[armenia, iran, russia]", perspective.actors().keys().toString());
        assertEquals(
                "[OPPOSE corridor, NEUTRAL corridor]",
                perspective.positions().keys().toString());
        assertEquals(
                "[OPPOSE, NEUTRAL]", perspective.on("the corridor").keySet().toString());
        assertThrows(
                UnsupportedOperationException.class,
                () -> perspective.on("corridor").remove(Stance.OPPOSE));
    }

    @Test
    void withoutClaimsItIsNobodys() {
        Perspective perspective = Perspective.of(new Talks().answer());
        assertEquals("nobody: 0 claims, 0 voices, 0 reports", perspective.toString());
        assertEquals(Map.of(), perspective.on("corridor"));
    }

    @Provide
    Arbitrary<Answer> answers() {
        return RandomAnswers.answers();
    }
}
