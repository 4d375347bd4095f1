package dev.hearsay.view;

import dev.hearsay.Actor;
import dev.hearsay.Certainty;
import dev.hearsay.MisuseException;
import dev.hearsay.Modality;
import dev.hearsay.Relation;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An issue on which different speakers of one answer stand against each other: a relation or a topic.
 *
 * <p>A relation is contested when one speaker affirms it and another denies it, or affirms the declared opposite. Of two
 * opposites that are both affirmed, each is contested. A topic is contested when one speaker supports and another opposes
 * it. Only {@linkplain #FIRM firm} claims count. A speaker who alone contradicts himself contests nothing, nor do kinds and
 * topics pass a contest on to those above or below them. A relation with an unspecified end is never contested: two such
 * ends need not be the same actor.
 *
 * @param <T> the type of the issue
 * @param issue what is contested; a relation of a symmetric kind has its ends in order
 * @param affirming the firm claims that affirm the relation or support the topic
 * @param opposing the firm claims that deny the relation or affirm its opposite, or oppose the topic
 * @param inWords the issue and the speakers on both sides, as {@code Russia excludes Iran: affirmed by Vali Kaleji; denied
 *     by Sergei Lavrov}
 */
public record Contest<T>(T issue, Answer affirming, Answer opposing, String inWords) {

    /** The claims that commit their speaker: neither questions nor mere possibilities. */
    public static final Condition FIRM = Condition.has(Field.MODALITY, Modality.QUESTION)
            .or(Condition.has(Field.CERTAINTY, Certainty.POSSIBLE))
            .negate();

    /** Checks that there are two speakers, one to a side: {@code HS-0331}. */
    public Contest {
        if (!isContested(affirming, opposing)) {
            throw new MisuseException(
                    "HS-0331",
                    "No two speakers stand against each other on '" + issue + "'.",
                    "Take contests from Contest.relations or Contest.topics.");
        }
    }

    private static boolean isContested(Answer affirming, Answer opposing) {
        Set<Actor.Id> speakers = new TreeSet<>(Wording.speakers(affirming));
        speakers.addAll(Wording.speakers(opposing));
        return affirming.exists() && opposing.exists() && speakers.size() > 1;
    }

    /** The contested relations of an answer, in their order; empty if there are none. */
    public static List<Contest<Relation>> relations(Answer answer) {
        Answer firm = answer.where(FIRM);
        Kinds kinds = new Kinds(answer.directory());
        List<Contest<Relation>> contests = new ArrayList<>();
        for (AssertedRelation asserted : Relations.of(firm).specified().affirmed()) {
            Relation relation = asserted.relation();
            Side side = Side.on(relation, kinds.opposites(relation), firm, firm);
            contest(relation, answer.directory().inWords(relation), side).ifPresent(contests::add);
        }
        return List.copyOf(contests);
    }

    /** The contested topics of an answer, by id; empty if there are none. */
    public static List<Contest<Topic.Id>> topics(Answer answer) {
        Answer firm = answer.where(FIRM);
        List<Contest<Topic.Id>> contests = new ArrayList<>();
        for (Topic.Id topic : firm.groupBy(Field.TOPIC).keys()) {
            String label = Wording.label(topic, answer.directory());
            contest(topic, label, Side.on(topic, firm, firm)).ifPresent(contests::add);
        }
        return List.copyOf(contests);
    }

    private static <T> Optional<Contest<T>> contest(T issue, String label, Side side) {
        Answer affirming = side.pro().claims();
        Answer opposing = side.against().claims();
        return isContested(affirming, opposing)
                ? Optional.of(
                        new Contest<>(issue, affirming, opposing, label + ": " + side.pro() + "; " + side.against()))
                : Optional.empty();
    }

    /** The issue and the speakers on both sides, in words. */
    @Override
    public String toString() {
        return inWords;
    }
}
