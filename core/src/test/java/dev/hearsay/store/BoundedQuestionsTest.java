package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Refusal;
import dev.hearsay.Relation;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import org.junit.jupiter.api.Test;

/** How many claims a question may visit is told from above. */
class BoundedQuestionsTest {

    private static ClaimStore store() {
        Corpus.Builder corpus = Corpus.builder()
                .add(Source.of("wire", "A wire"))
                .add(Actor.organisation("agency", "The Agency"))
                .add(Actor.state("iran", "Iran"))
                .add(Actor.state("russia", "Russia"));
        for (int i = 0; i < 4; i++) {
            var claim = Claim.of("c-" + i, "wire", Attribution.ownVoice("agency"), "Words");
            corpus.add(
                    i < 2
                            ? claim.about("iran")
                                    .affirms(Relation.of("iran", RelationKinds.ACCUSE, "russia"))
                                    .build()
                            : claim.build());
        }
        return ClaimStore.of(corpus.build());
    }

    @Test
    void whatIsCountedTwiceIsNotLeftOutTwice() {
        Condition others = Condition.has(Field.INVOLVED, new Actor.Id("iran")).negate();
        Query question = Query.of(others).limit(1);
        assertEquals("HS-0325", Refusal.codeOf(() -> store().select(question.visitingAtMost(3))));
        assertEquals(1, store().select(question.visitingAtMost(4)).count());
    }

    @Test
    void whatIsCountedOnceIsLeftOutOnce() {
        Condition others = Condition.has(Field.ABOUT, new Actor.Id("iran")).negate();
        Query question = Query.of(others.and(Condition.everyClaim())).limit(1);
        assertEquals("HS-0325", Refusal.codeOf(() -> store().select(question.visitingAtMost(1))));
        assertEquals(1, store().select(question.visitingAtMost(2)).count());
    }
}
