package dev.hearsay.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.hearsay.Relation;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Field;
import dev.hearsay.view.Difference.Verdict;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How two perspectives differ, tenet by tenet: relations in their order, then topics by id.
 *
 * <p>A side holds a tenet if it affirms or denies a relation whose ends are both named, or supports or opposes a topic, by
 * {@linkplain Contest#FIRM firm} claims. Questions, mere possibilities, neutral positions and relations with an unspecified
 * end make no tenet; where the other side holds one, claims that touch it so are shown as witnesses.
 *
 * <p>On each tenet that either side holds:
 *
 * <ul>
 *   <li>they <em>agree</em> if both affirm it or both deny it (both support it, or both oppose it);
 *   <li>they <em>contradict</em> each other if one affirms it and the other denies it or affirms its declared opposite (one
 *       supports, the other opposes); so of two opposites, each affirmed by one side, each is a contradiction;
 *   <li>it is <em>only left</em> or <em>only right</em> if they do neither.
 * </ul>
 *
 * <p>A side that both affirms and denies a tenet may agree on it and contradict at once: then there are two differences,
 * agreement first, each with its own witnesses. Hence a perspective contradicts itself, compared with itself, just where it
 * speaks against itself. Swapping the sides swaps left and right and changes nothing else.
 */
public final class PerspectiveDiff implements Iterable<Difference> {

    private final List<Difference> differences;

    private PerspectiveDiff(List<Difference> differences) {
        this.differences = ImmutableList.copyOf(differences);
    }

    static PerspectiveDiff of(Perspective left, Perspective right) {
        Half one = Half.of(left.answer());
        Half two = Half.of(right.answer());
        List<Difference> differences = new ArrayList<>();
        for (Relation relation :
                Sets.union(one.relations(), two.relations()).stream().sorted().toList()) {
            SortedSet<Relation> opposites = new TreeSet<>(one.opposites(relation));
            opposites.addAll(two.opposites(relation));
            String label = (one.relations().contains(relation) ? one : two)
                    .all
                    .directory()
                    .inWords(relation);
            compare(
                    new Tenet.OnRelation(relation),
                    label,
                    one.on(relation, opposites),
                    two.on(relation, opposites),
                    differences);
        }
        for (Topic.Id topic :
                Sets.union(one.topics(), two.topics()).stream().sorted().toList()) {
            String label = Wording.label(topic, (one.topics().contains(topic) ? one : two).all.directory());
            compare(new Tenet.OnTopic(topic), label, one.on(topic), two.on(topic), differences);
        }
        return new PerspectiveDiff(differences);
    }

    private static void compare(Tenet tenet, String label, Side left, Side right, List<Difference> differences) {
        Stand agreeingLeft = left.pro().facing(right.pro()).and(left.contra().facing(right.contra()));
        Stand agreeingRight = right.pro().facing(left.pro()).and(right.contra().facing(left.contra()));
        Stand opposingLeft =
                left.pro().facing(right.against()).and(left.against().facing(right.pro()));
        Stand opposingRight =
                right.pro().facing(left.against()).and(right.against().facing(left.pro()));
        if (agreeingLeft.isTaken()) {
            differences.add(Difference.of(Verdict.AGREE, tenet, label, agreeingLeft, agreeingRight));
        }
        if (opposingLeft.isTaken()) {
            differences.add(Difference.of(Verdict.CONTRADICT, tenet, label, opposingLeft, opposingRight));
        }
        if (agreeingLeft.isTaken() || opposingLeft.isTaken()) {
            return;
        }
        differences.add(
                left.own().isTaken()
                        ? Difference.of(Verdict.ONLY_LEFT, tenet, label, left.own(), right.touching())
                        : Difference.of(Verdict.ONLY_RIGHT, tenet, label, left.touching(), right.own()));
    }

    /** One of the two sides, and the tenets it holds. */
    private record Half(Answer all, Answer firm, SortedSet<Relation> relations, SortedSet<Topic.Id> topics) {

        static Half of(Answer answer) {
            Answer firm = answer.where(Contest.FIRM);
            SortedSet<Relation> relations = new TreeSet<>();
            Relations.of(firm).specified().forEach(asserted -> relations.add(asserted.relation()));
            SortedSet<Topic.Id> topics = new TreeSet<>();
            firm.groupBy(Field.POSITION).keys().stream()
                    .filter(position -> position.stance() != Stance.NEUTRAL)
                    .forEach(position -> topics.add(position.topic()));
            return new Half(answer, firm, relations, topics);
        }

        SortedSet<Relation> opposites(Relation relation) {
            return new Kinds(all.directory()).opposites(relation);
        }

        Side on(Relation relation, SortedSet<Relation> opposites) {
            return Side.on(relation, opposites, all, firm);
        }

        Side on(Topic.Id topic) {
            return Side.on(topic, all, firm);
        }
    }

    /** The differences in order; several on one tenet stand together. */
    public List<Difference> list() {
        return differences;
    }

    /** Only the differences with this verdict. */
    public PerspectiveDiff only(Verdict verdict) {
        return new PerspectiveDiff(
                differences.stream().filter(d -> d.verdict() == verdict).toList());
    }

    /** Whether there is nothing to compare: neither side holds a tenet. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    @Override
    public Iterator<Difference> iterator() {
        return differences.iterator();
    }

    /** One line a difference. */
    @Override
    public String toString() {
        return differences.stream().map(Difference::inWords).collect(Collectors.joining("\n"));
    }
}
