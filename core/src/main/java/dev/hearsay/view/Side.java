package dev.hearsay.view;

import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import java.util.Set;

/**
 * What an answer says on one issue: firm claims for it, firm claims against it, firm claims for its opposite, and every
 * claim that touches it.
 */
record Side(Stand pro, Stand contra, Stand opposite, Stand touching) {

    static Side on(Relation relation, Set<Relation> opposites, Answer answer, Answer firm) {
        Kinds kinds = new Kinds(answer.directory());
        Condition affirming = kinds.are(Field.AFFIRMED, relation);
        Condition denying = kinds.are(Field.DENIED, relation);
        Stand opposite = Stand.none(firm);
        for (Relation other : opposites) {
            String phrase = answer.directory().inWords(other) + " affirmed";
            opposite = opposite.and(Stand.of(firm, kinds.are(Field.AFFIRMED, other), phrase));
        }
        return new Side(
                Stand.of(firm, affirming, "affirmed"),
                Stand.of(firm, denying, "denied"),
                opposite,
                Stand.of(answer, affirming.or(denying), "left open"));
    }

    static Side on(Topic.Id topic, Answer answer, Answer firm) {
        return new Side(
                Stand.of(firm, is(topic, Stance.SUPPORT), "supported"),
                Stand.of(firm, is(topic, Stance.OPPOSE), "opposed"),
                Stand.none(firm),
                Stand.of(answer, Condition.has(Field.TOPIC, topic), "left open"));
    }

    private static Condition is(Topic.Id topic, Stance stance) {
        return Condition.has(Field.POSITION, new Position(topic, stance));
    }

    /** What contradicts those who are for it. */
    Stand against() {
        return contra.and(opposite);
    }

    /** What makes the issue one of this side's own. */
    Stand own() {
        return pro.and(contra);
    }
}
