package dev.hearsay.balance;

import dev.hearsay.Actor;
import dev.hearsay.MisuseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A division of the actors of a signed graph into camps, with the ties that contradict it.
 *
 * <p>Three divisions are offered: {@linkplain Frustration#coalitions two camps} for each connected part, as structural balance has
 * it; the camps of those who are {@linkplain #ofFriends joined by positive ties}, as weak balance has it; and {@linkplain #by
 * camps that the caller names}. A tie contradicts a division if it is negative within a camp or positive between two. Camps come by
 * their first actors. Actors without any tie that has a sign are in none.
 *
 * <pre>{@code
 * Coalitions camps = Frustration.of(graph).coalitions();
 * camps.list().forEach(System.out::println);
 * camps.contradicting().forEach(tie -> System.out.println(tie + ": " + tie.claims().evidence()));
 * }</pre>
 */
public final class Coalitions {

    private static final int NONE = -1;

    private final SignedGraph graph;
    private final List<Coalition> list;

    /** For each actor, by its place, the number of its camp. */
    private final int[] camps;

    private Coalitions(SignedGraph graph, List<Coalition> list, int... camps) {
        this.graph = graph;
        this.list = List.copyOf(list);
        this.camps = camps;
    }

    /** Camps of those who have the same key; those without a tie, or without a key, are in none. */
    static Coalitions of(SignedGraph graph, IntFunction<Optional<?>> keys) {
        Mesh mesh = graph.numbered();
        Map<Object, Integer> numbers = new LinkedHashMap<>();
        List<List<Actor.Id>> members = new ArrayList<>();
        int[] camps = new int[mesh.nodes()];
        for (int node = 0; node < camps.length; node++) {
            Optional<?> key = mesh.degree(node) == 0 ? Optional.empty() : keys.apply(node);
            camps[node] = NONE;
            if (key.isPresent()) {
                camps[node] = numbers.computeIfAbsent(key.get(), first -> members.size());
                if (camps[node] == members.size()) {
                    members.add(new ArrayList<>());
                }
                members.get(camps[node]).add(graph.actors().get(node));
            }
        }
        return new Coalitions(graph, members.stream().map(Coalition::new).toList(), camps);
    }

    /**
     * The camps of actors whom positive ties join, directly or through others.
     *
     * <p>A graph is weakly balanced if and only if no negative tie lies within one of these camps (Davis 1967). Those that do are
     * the ties that contradict; where to part such a camp, this division does not say.
     */
    public static Coalitions ofFriends(SignedGraph graph) {
        Mesh mesh = graph.numbered();
        Forest forest = Forest.from(0, mesh, edge -> !mesh.isNegative(edge));
        return of(graph, node -> Optional.of(forest.tree(node)));
    }

    /** The camps that a caller names, such as the parties of persons; actors for whom there is no name are in none. */
    public static Coalitions by(SignedGraph graph, Function<? super Actor.Id, Optional<String>> camp) {
        return of(graph, node -> camp.apply(graph.actors().get(node)));
    }

    /** The graph that is divided. */
    public SignedGraph graph() {
        return graph;
    }

    /** The camps. */
    public List<Coalition> list() {
        return list;
    }

    /** The camp of an actor; empty if it is in none. */
    public Optional<Coalition> of(String name) {
        int place = graph.place(graph.answer().directory().actorNamed(name));
        return place < 0 || camps[place] == NONE ? Optional.empty() : Optional.of(list.get(camps[place]));
    }

    /** Whether the node of a number is in a camp. */
    boolean isPlaced(int node) {
        return camps[node] != NONE;
    }

    /** The number of the camp of a node that is in one. */
    int camp(int node) {
        return camps[node];
    }

    /** The ties that contradict the division: negative within a camp, positive between two; by their ends. */
    public List<Tie> contradicting() {
        Mesh mesh = graph.numbered();
        return ties((here, there, edge) -> (here == there) == mesh.isNegative(edge));
    }

    /**
     * The ties of either sign between the actors of two camps, or within one that is given twice; by their ends.
     *
     * @throws MisuseException {@code HS-0352} if one of them is no camp of this division
     */
    public List<Tie> between(Coalition one, Coalition other) {
        int first = number(one);
        int second = number(other);
        return ties((here, there, edge) -> (here == first && there == second) || (here == second && there == first));
    }

    private int number(Coalition coalition) {
        int place = graph.place(coalition.actors().get(0));
        int number = place < 0 ? NONE : camps[place];
        if (number == NONE || !list.get(number).equals(coalition)) {
            throw new MisuseException(
                    "HS-0352", coalition + " is no camp of this division.", "Take camps from its own list.");
        }
        return number;
    }

    /** Takes the numbers of the camps of the ends of an edge, and of the edge. */
    private interface Choice {
        boolean takes(int here, int there, int edge);
    }

    private List<Tie> ties(Choice choice) {
        Mesh mesh = graph.numbered();
        List<Tie> ties = new ArrayList<>();
        for (int edge = 0; edge < mesh.edges(); edge++) {
            int here = camps[mesh.one(edge)];
            int there = camps[mesh.other(edge)];
            if (here != NONE && there != NONE && choice.takes(here, there, edge)) {
                ties.add(graph.ties().get(edge));
            }
        }
        return ties;
    }

    /** One line a camp. */
    @Override
    public String toString() {
        return list.stream().map(Coalition::toString).collect(Collectors.joining("\n"));
    }
}
