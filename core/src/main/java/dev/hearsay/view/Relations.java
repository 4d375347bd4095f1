package dev.hearsay.view;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Groups;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The relations that an answer's claims affirm or deny, each with those claims.
 *
 * <p>They come in the order of {@link Relation}. Relations of a symmetric kind that differ in the order of their ends are
 * one. Every claim counts, questions and possibilities too; {@link Contest#FIRM} leaves those out beforehand:
 *
 * <pre>{@code
 * Relations.of(answer.where(Contest.FIRM)).from("russia").ofSign(Sign.NEGATIVE).forEach(System.out::println);
 * }</pre>
 *
 * <p>Narrowing chooses relations and leaves the claims of each as they are.
 */
public final class Relations implements Iterable<AssertedRelation> {

    private final Answer answer;
    private final Kinds kinds;
    private final NavigableMap<Relation, AssertedRelation> relations;

    private Relations(Answer answer, NavigableMap<Relation, AssertedRelation> relations) {
        this.answer = answer;
        this.kinds = new Kinds(answer.directory());
        this.relations = ImmutableSortedMap.copyOfSorted(relations);
    }

    /** The relations that an answer's claims assert. */
    public static Relations of(Answer answer) {
        Map<Relation, Answer> affirmed = normal(answer, Field.AFFIRMED);
        Map<Relation, Answer> denied = normal(answer, Field.DENIED);
        Answer none = answer.only(List.of());
        NavigableMap<Relation, AssertedRelation> relations = new TreeMap<>();
        for (Relation relation : Sets.union(affirmed.keySet(), denied.keySet())) {
            relations.put(
                    relation,
                    new AssertedRelation(
                            relation, affirmed.getOrDefault(relation, none), denied.getOrDefault(relation, none)));
        }
        return new Relations(answer, relations);
    }

    private static Map<Relation, Answer> normal(Answer answer, Field<Relation> field) {
        Kinds kinds = new Kinds(answer.directory());
        Groups<Relation> asTold = answer.groupBy(field);
        Map<Relation, Answer> normal = new TreeMap<>();
        asTold.forEach((relation, claims) -> normal.put(
                kinds.normal(relation),
                asTold.get(relation.reversed()).isPresent() ? answer.where(kinds.are(field, relation)) : claims));
        return normal;
    }

    /** The relations of an actor: those of which it is the subject, or an end if the kind is symmetric. */
    public Relations from(String name) {
        Actor.Id actor = directory().actorNamed(name);
        return where(asserted -> kinds.subjects(asserted.relation()).anyMatch(actor::equals));
    }

    /** The relations to an actor: those of which it is the object, or an end if the kind is symmetric. */
    public Relations to(String name) {
        Actor.Id actor = directory().actorNamed(name);
        return where(asserted -> kinds.objects(asserted.relation()).anyMatch(actor::equals));
    }

    /** The relations whose ends are these two actors, whichever is the subject. */
    public Relations between(String one, String other) {
        Optional<Actor.Id> a = Optional.of(directory().actorNamed(one));
        Optional<Actor.Id> b = Optional.of(directory().actorNamed(other));
        return where(asserted -> joins(a, asserted.relation(), b) || joins(b, asserted.relation(), a));
    }

    private static boolean joins(Optional<Actor.Id> subject, Relation relation, Optional<Actor.Id> object) {
        return relation.subject().equals(subject) && relation.object().equals(object);
    }

    /** The relations of a kind or of a kind below it. */
    public Relations ofKind(RelationKind kind) {
        return ofKind(kind.id());
    }

    /** The relations of a kind, named by id or label, or of a kind below it. */
    public Relations ofKind(String name) {
        return ofKind(directory().kindNamed(name));
    }

    private Relations ofKind(RelationKind.Id kind) {
        Set<RelationKind.Id> wanted = directory().withSubKinds(kind);
        return where(asserted -> wanted.contains(asserted.relation().kind()));
    }

    /** The affirmed relations of a sign; to deny a relation asserts neither sign. */
    public Relations ofSign(Sign sign) {
        return affirmed().where(asserted -> kinds.hasSign(asserted.relation(), sign));
    }

    /** The relations that at least one claim affirms. */
    public Relations affirmed() {
        return where(AssertedRelation::isAffirmed);
    }

    /** The relations that at least one claim denies. */
    public Relations denied() {
        return where(AssertedRelation::isDenied);
    }

    /** The relations whose two ends are named. */
    public Relations specified() {
        return where(asserted -> asserted.relation().isSpecified());
    }

    /** The relations that pass a test. */
    public Relations where(Predicate<? super AssertedRelation> test) {
        return new Relations(answer, Maps.filterValues(relations, test::test));
    }

    /** The named subjects, by id; of symmetric kinds, both ends. */
    public Set<Actor.Id> subjects() {
        return relations.keySet().stream()
                .flatMap(kinds::subjects)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Actor.Id::compareTo));
    }

    /** The named objects, by id; of symmetric kinds, both ends. */
    public Set<Actor.Id> objects() {
        return relations.keySet().stream()
                .flatMap(kinds::objects)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Actor.Id::compareTo));
    }

    /** The relation with its claims; of a symmetric kind, from either end. Empty if no claim puts it forward. */
    public Optional<AssertedRelation> get(Relation relation) {
        return Optional.ofNullable(relations.get(kinds.normal(relation)));
    }

    /** The claims that affirm or deny one of them, in the answer's order. */
    public Answer claims() {
        Relation[] alike = relations.keySet().stream().flatMap(kinds::alike).toArray(Relation[]::new);
        return answer.where(Condition.has(Field.AFFIRMED, alike).or(Condition.has(Field.DENIED, alike)));
    }

    /** The relations in order. */
    public List<AssertedRelation> list() {
        return List.copyOf(relations.values());
    }

    /** How many relations. */
    public int size() {
        return relations.size();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return relations.isEmpty();
    }

    @Override
    public Iterator<AssertedRelation> iterator() {
        return list().iterator();
    }

    Directory directory() {
        return answer.directory();
    }

    /** One line a relation. */
    @Override
    public String toString() {
        return relations.values().stream().map(AssertedRelation::toString).collect(Collectors.joining("\n"));
    }
}
