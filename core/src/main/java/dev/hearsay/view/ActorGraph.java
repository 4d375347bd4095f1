package dev.hearsay.view;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.graph.ImmutableNetwork;
import com.google.common.graph.NetworkBuilder;
import dev.hearsay.Actor;
import dev.hearsay.MisuseException;
import dev.hearsay.Relation;
import dev.hearsay.Sign;
import dev.hearsay.coded.CodedAnswer;
import dev.hearsay.query.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The actors of an answer, joined by the relations that its claims affirm.
 *
 * <p>Relations run from subject to object, those of a symmetric kind both ways; several may join the same two actors. A relation
 * with an unspecified end joins nobody. Every affirming claim counts; {@link Contest#FIRM} leaves questions and possibilities
 * out beforehand.
 *
 * <pre>{@code
 * ActorGraph graph = ActorGraph.of(answer);
 * graph.reaching("iran", Sign.NEGATIVE, 2).forEach(path -> System.out.println(path.from() + ": " + path));
 * }</pre>
 *
 * <p>Of several shortest paths, the first is taken: by the actors on the way, from the start on, then by the relations.
 */
public final class ActorGraph {

    private final Answer answer;
    private final Kinds kinds;
    private final Supplier<Drawn> drawn;

    private ActorGraph(Answer answer, Kinds kinds, Supplier<Drawn> drawn) {
        this.answer = answer;
        this.kinds = kinds;
        this.drawn = drawn;
    }

    /** The graph as objects, drawn when somebody wants to see paths. */
    private record Drawn(Relations relations, ImmutableNetwork<Actor.Id, Relation> network) {

        static Drawn of(Answer answer, Kinds kinds) {
            Relations relations = Relations.of(answer).affirmed().specified();
            ImmutableNetwork.Builder<Actor.Id, Relation> network = NetworkBuilder.directed()
                    .allowsParallelEdges(true)
                    .allowsSelfLoops(true)
                    .immutable();
            for (AssertedRelation asserted : relations) {
                kinds.alike(asserted.relation())
                        .forEach(edge -> network.addEdge(Reach.subject(edge), Reach.object(edge), edge));
            }
            return new Drawn(relations, network.build());
        }
    }

    /** The graph of the relations that an answer's claims affirm. */
    public static ActorGraph of(Answer answer) {
        Kinds kinds = new Kinds(answer.directory());
        return new ActorGraph(answer, kinds, Suppliers.memoize(() -> Drawn.of(answer, kinds)));
    }

    private ImmutableNetwork<Actor.Id, Relation> network() {
        return drawn.get().network;
    }

    /**
     * The actors that a path of relations of a sign reaches from an actor, without the paths: much quicker than
     * {@link #reachableFrom(String, Sign, int)}, since no relation becomes an object.
     *
     * @param name who starts
     * @param sign the sign of every relation on the way
     * @param steps the most relations a path may have
     * @throws MisuseException as {@link #reachableFrom(String, int)}
     */
    public Neighbourhood around(String name, Sign sign, int steps) {
        checkSteps(steps);
        CodedAnswer coded = CodedAnswer.of(answer);
        return Neighbourhood.around(coded, coded.number(answer.directory().actorNamed(name)), sign, steps);
    }

    /** The actors that are joined to somebody, by id. */
    public Set<Actor.Id> actors() {
        return ImmutableSortedSet.copyOf(network().nodes());
    }

    /** The relations that join them. */
    public Relations relations() {
        return drawn.get().relations;
    }

    /**
     * The actors that a path from an actor reaches, each with one shortest path, the nearest first, then by id. The actor itself
     * is not among them.
     *
     * @param name who starts
     * @param steps the most relations a path may have
     * @throws MisuseException {@code HS-0301} or {@code HS-0302} if the name does not mean one actor; {@code HS-0334} if steps
     *     is negative
     */
    public List<Path> reachableFrom(String name, int steps) {
        return onward(name, edge -> true, steps);
    }

    /** As {@link #reachableFrom(String, int)}, along relations of one sign only. */
    public List<Path> reachableFrom(String name, Sign sign, int steps) {
        return onward(name, edge -> kinds.hasSign(edge, sign), steps);
    }

    /**
     * The actors from which a path reaches an actor, each with one shortest path, the nearest first, then by id. The actor
     * itself is not among them.
     *
     * @param name who is reached
     * @param steps the most relations a path may have
     * @throws MisuseException as {@link #reachableFrom(String, int)}
     */
    public List<Path> reaching(String name, int steps) {
        return backward(name, edge -> true, steps);
    }

    /** As {@link #reaching(String, int)}, along relations of one sign only. */
    public List<Path> reaching(String name, Sign sign, int steps) {
        return backward(name, edge -> kinds.hasSign(edge, sign), steps);
    }

    private List<Path> onward(String name, Predicate<Relation> usable, int steps) {
        return paths(name, steps, Path::to, start -> new Reach(network(), usable).from(start, steps));
    }

    private List<Path> backward(String name, Predicate<Relation> usable, int steps) {
        return paths(name, steps, Path::from, goal -> new Reach(network(), usable).to(goal, steps));
    }

    private List<Path> paths(
            String name,
            int steps,
            Function<Path, Actor.Id> found,
            Function<Actor.Id, Map<Actor.Id, List<Relation>>> search) {
        checkSteps(steps);
        Actor.Id actor = answer.directory().actorNamed(name);
        if (!network().nodes().contains(actor)) {
            return List.of();
        }
        return search.apply(actor).values().stream()
                .filter(edges -> !edges.isEmpty())
                .map(this::path)
                .sorted(Comparator.comparingInt(Path::length).thenComparing(found))
                .toList();
    }

    private static void checkSteps(int steps) {
        if (steps < 0) {
            throw new MisuseException("HS-0334", "A path cannot have " + steps + " steps.", "Allow 0 or more.");
        }
    }

    private Path path(List<Relation> edges) {
        return new Path(edges.stream()
                .map(edge ->
                        new Path.Hop(edge, relations().get(edge).orElseThrow().affirming()))
                .toList());
    }

    /** One line a relation. */
    @Override
    public String toString() {
        return relations().toString();
    }
}
