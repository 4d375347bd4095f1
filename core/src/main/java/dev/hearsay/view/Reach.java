package dev.hearsay.view;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.Network;
import dev.hearsay.Actor;
import dev.hearsay.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Shortest paths in a network along some of its edges; among equals the first by its actors, then by its relations. */
record Reach(Network<Actor.Id, Relation> network, Predicate<Relation> usable) {

    private static final Comparator<Relation> BY_OBJECT =
            Comparator.comparing(Reach::object).thenComparing(Comparator.naturalOrder());

    static Actor.Id subject(Relation edge) {
        return edge.subject().orElseThrow();
    }

    static Actor.Id object(Relation edge) {
        return edge.object().orElseThrow();
    }

    /** The path to each node within so many steps of the start, the start itself at no distance. */
    Map<Actor.Id, List<Relation>> from(Actor.Id start, int steps) {
        Map<Actor.Id, List<Relation>> paths = new HashMap<>(Map.of(start, List.of()));
        // A level is in the order of its paths, so the first path that arrives anywhere is the first of its length.
        List<Actor.Id> level = List.of(start);
        for (int step = 0; step < steps && !level.isEmpty(); step++) {
            List<Actor.Id> next = new ArrayList<>();
            for (Actor.Id node : level) {
                for (Relation edge : edgesOf(node)) {
                    if (paths.putIfAbsent(object(edge), joined(paths.getOrDefault(node, List.of()), List.of(edge)))
                            == null) {
                        next.add(object(edge));
                    }
                }
            }
            level = next;
        }
        return paths;
    }

    /** The path from each node within so many steps to the goal, the goal itself at no distance. */
    Map<Actor.Id, List<Relation>> to(Actor.Id goal, int steps) {
        Map<Actor.Id, List<Relation>> paths = new HashMap<>(Map.of(goal, List.of()));
        NavigableSet<Actor.Id> level = new TreeSet<>(List.of(goal));
        for (int step = 0; step < steps && !level.isEmpty(); step++) {
            NavigableSet<Actor.Id> next = new TreeSet<>();
            level.forEach(node -> before(node).forEach(next::add));
            next.removeAll(paths.keySet());
            for (Actor.Id node : next) {
                Relation edge = firstInto(level, node);
                paths.put(node, joined(List.of(edge), paths.getOrDefault(object(edge), List.of())));
            }
            level = next;
        }
        return paths;
    }

    private List<Relation> edgesOf(Actor.Id node) {
        return network.outEdges(node).stream().filter(usable).sorted(BY_OBJECT).toList();
    }

    private List<Actor.Id> before(Actor.Id node) {
        return network.inEdges(node).stream().filter(usable).map(Reach::subject).toList();
    }

    private Relation firstInto(NavigableSet<Actor.Id> level, Actor.Id node) {
        return edgesOf(node).stream()
                .filter(edge -> level.contains(object(edge)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Relation> joined(List<Relation> first, List<Relation> second) {
        return ImmutableList.<Relation>builder().addAll(first).addAll(second).build();
    }
}
