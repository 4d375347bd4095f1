package dev.hearsay.balance;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import dev.hearsay.Actor;
import dev.hearsay.MisuseException;
import dev.hearsay.Sign;
import dev.hearsay.query.Answer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The actors of an answer, each two joined by one positive or negative tie, or by none.
 *
 * <p>{@link TieRule} says how the claims on two actors become a tie. Pairs of whom as much is said for one sign as for the other
 * are mixed: they are shown, but take no part in what follows from signs. What claims affirm inside one folded alliance, or of an
 * actor and itself, joins nobody.
 *
 * <pre>{@code
 * SignedGraph graph = SignedGraph.of(answer);
 * graph.between("iran", "russia").ifPresent(tie -> System.out.println(tie.sign() + ": " + tie.claims().evidence()));
 * graph.mixed().forEach(System.out::println);
 * }</pre>
 *
 * <p>Made in one pass over the answer's claims, which become objects only when alliances are folded or when somebody asks for them.
 */
public final class SignedGraph {

    private final Answer answer;
    private final TieRule rule;
    private final Backing inside;
    private final int relationsInside;
    private final List<Tie> all;
    private final List<Tie> ties;
    private final List<Tie> mixed;
    private final List<Actor.Id> actors;
    private final Mesh mesh;

    private SignedGraph(Answer answer, TieRule rule, Tallying tallying) {
        this.answer = answer;
        this.rule = rule;
        this.inside = tallying.inside();
        this.relationsInside = tallying.relationsInside();
        this.all = tallying.ties();
        this.ties = all.stream().filter(tie -> !tie.isMixed()).toList();
        this.mixed = all.stream().filter(Tie::isMixed).toList();
        this.actors = all.stream()
                .flatMap(tie -> Stream.of(tie.one(), tie.other()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Actor.Id::compareTo))
                .asList();
        this.mesh = mesh();
    }

    /** The graph of an answer's claims, each of which counts as one. */
    public static SignedGraph of(Answer answer) {
        return of(answer, TieRule.CLAIMS);
    }

    /**
     * The graph of an answer's claims by a rule.
     *
     * @throws MisuseException {@code HS-0301} or {@code HS-0302} if the name of an alliance does not mean one actor; {@code HS-0350} if
     *     an actor is, at the time of a claim, a member of several of the alliances
     */
    public static SignedGraph of(Answer answer, TieRule rule) {
        return new SignedGraph(answer, rule, Tallying.of(answer, rule));
    }

    private Mesh mesh() {
        boolean[] negative = new boolean[ties.size()];
        for (int i = 0; i < negative.length; i++) {
            negative[i] = ties.get(i).sign() == Sign.NEGATIVE;
        }
        return new Mesh(
                actors.size(),
                ties.stream().mapToInt(tie -> place(tie.one())).toArray(),
                ties.stream().mapToInt(tie -> place(tie.other())).toArray(),
                negative);
    }

    /** Where an actor of the graph stands among its actors, which are the nodes of the numbered graph. */
    int place(Actor.Id actor) {
        return Collections.binarySearch(actors, actor);
    }

    /** The graph by numbers: nodes are places of actors, edges those of ties. */
    Mesh numbered() {
        return mesh;
    }

    /** The claims it was made of. */
    public Answer answer() {
        return answer;
    }

    /** How it was made. */
    public TieRule rule() {
        return rule;
    }

    /** The actors that have a tie or are one of a mixed pair, by id; folded members only where they stand for themselves too. */
    public List<Actor.Id> actors() {
        return actors;
    }

    /** The ties that have a sign, by their ends. */
    public List<Tie> ties() {
        return ties;
    }

    /** The pairs of whom as much is said for one sign as for the other, by their ends. */
    public List<Tie> mixed() {
        return mixed;
    }

    /** The ties of an actor that have a sign, by their ends; none if it is not in the graph. */
    public List<Tie> of(String name) {
        Actor.Id actor = answer.directory().actorNamed(name);
        return ties.stream()
                .filter(tie -> tie.one().equals(actor) || tie.other().equals(actor))
                .toList();
    }

    /** The tie of two actors, mixed or not; empty if no claim joins them. */
    public Optional<Tie> between(String one, String other) {
        Actor.Id here = answer.directory().actorNamed(one);
        Actor.Id there = answer.directory().actorNamed(other);
        return between(here, there);
    }

    Optional<Tie> between(Actor.Id here, Actor.Id there) {
        int place = Collections.binarySearch(Lists.transform(all, Tie::ends), Ends.of(here, there));
        return place < 0 ? Optional.empty() : Optional.of(all.get(place));
    }

    /** The claims that affirm a relation inside one folded alliance, which is left out; in the answer's order. */
    public Answer inside() {
        return inside.claims();
    }

    /** How many relations inside folded alliances are left out: each as often as claims affirm it. */
    public int relationsInside() {
        return relationsInside;
    }

    /** For example {@code 12 actors, 14 positive and 9 negative ties, 2 mixed pairs}. */
    @Override
    public String toString() {
        long negative = ties.stream().filter(tie -> tie.sign() == Sign.NEGATIVE).count();
        return actors.size() + " actors, " + (ties.size() - negative) + " positive and " + negative + " negative ties, "
                + mixed.size() + " mixed pairs";
    }
}
