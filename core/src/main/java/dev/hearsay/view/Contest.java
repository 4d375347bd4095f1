package dev.hearsay.view;

import com.google.common.base.Suppliers;
import dev.hearsay.Actor;
import dev.hearsay.Certainty;
import dev.hearsay.Directory;
import dev.hearsay.Modality;
import dev.hearsay.Relation;
import dev.hearsay.Topic;
import dev.hearsay.coded.CodedAnswer;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * An issue on which different speakers of one answer stand against each other: a relation or a topic.
 *
 * <p>A relation is contested when one speaker affirms it and another denies it, or affirms the declared opposite. Of two
 * opposites that are both affirmed, each is contested. A topic is contested when one speaker supports and another opposes
 * it. Only {@linkplain #FIRM firm} claims count. A speaker who alone contradicts himself contests nothing, nor do kinds and
 * topics pass a contest on to those above or below them. A relation with an unspecified end is never contested: two such
 * ends need not be the same actor.
 *
 * <p>Which relations are contested is found by counting; the claims on both sides are looked up when they are asked for.
 *
 * @param <T> the type of the issue
 */
public final class Contest<T> {

    /** The claims that commit their speaker: neither questions nor mere possibilities. */
    public static final Condition FIRM = Condition.has(Field.MODALITY, Modality.QUESTION)
            .or(Condition.has(Field.CERTAINTY, Certainty.POSSIBLE))
            .negate();

    private final T issue;
    private final Supplier<String> label;
    private final Supplier<Side> side;

    private Contest(T issue, Supplier<String> label, Supplier<Side> side) {
        this.issue = issue;
        this.label = label;
        this.side = Suppliers.memoize(side::get);
    }

    /** The contested relations of an answer, in their order; empty if there are none. */
    public static List<Contest<Relation>> relations(Answer answer) {
        Answer firm = answer.where(FIRM);
        Directory directory = answer.directory();
        Kinds kinds = new Kinds(directory);
        return Disagreement.relations(CodedAnswer.of(firm)).stream()
                .map(relation -> new Contest<>(
                        relation,
                        () -> directory.inWords(relation),
                        () -> Side.on(relation, kinds.opposites(relation), firm, firm)))
                .toList();
    }

    /** The contested topics of an answer, by id; empty if there are none. */
    public static List<Contest<Topic.Id>> topics(Answer answer) {
        Answer firm = answer.where(FIRM);
        List<Contest<Topic.Id>> contests = new ArrayList<>();
        for (Topic.Id topic : firm.groupBy(Field.TOPIC).keys()) {
            Side side = Side.on(topic, firm, firm);
            if (isContested(side)) {
                contests.add(new Contest<>(topic, () -> Wording.label(topic, answer.directory()), () -> side));
            }
        }
        return List.copyOf(contests);
    }

    private static boolean isContested(Side side) {
        Answer affirming = side.pro().claims();
        Answer opposing = side.against().claims();
        Set<Actor.Id> speakers = new TreeSet<>(Wording.speakers(affirming));
        speakers.addAll(Wording.speakers(opposing));
        return affirming.exists() && opposing.exists() && speakers.size() > 1;
    }

    /** What is contested; a relation of a symmetric kind has its ends in order. */
    public T issue() {
        return issue;
    }

    /** The firm claims that affirm the relation or support the topic. */
    public Answer affirming() {
        return side.get().pro().claims();
    }

    /** The firm claims that deny the relation or affirm its opposite, or oppose the topic. */
    public Answer opposing() {
        return side.get().against().claims();
    }

    /** The issue and the speakers on both sides, as {@code Russia excludes Iran: affirmed by Vali Kaleji; denied by Sergei Lavrov}. */
    public String inWords() {
        return label.get() + ": " + side.get().pro() + "; " + side.get().against();
    }

    /** The issue and the speakers on both sides, in words. */
    @Override
    public String toString() {
        return inWords();
    }
}
