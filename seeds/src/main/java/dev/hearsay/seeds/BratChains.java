package dev.hearsay.seeds;

import dev.hearsay.Problem;
import dev.hearsay.seeds.BratMapping.Happening;
import dev.hearsay.seeds.BratMapping.Role;
import dev.hearsay.seeds.Standoff.Argument;
import dev.hearsay.seeds.Standoff.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which event of a document puts forward which other. */
final class BratChains {

    private record Outer(Event event, Argument by) {}

    private final BratIndex index;
    private final Map<String, Outer> outer = new HashMap<>();
    private final Set<String> broken = new HashSet<>();

    BratChains(BratIndex index) {
        this.index = index;
        for (Event event : index.standoff.events.values()) {
            if (isAttribution(event)) {
                arguments(event, Role.PROPOSITION).forEach(argument -> nest(event, argument));
            }
        }
        findCycles();
    }

    boolean isAttribution(Event event) {
        return index.mapping
                .eventOf(event.type())
                .filter(h -> h != Happening.CLAIM)
                .isPresent();
    }

    List<Argument> arguments(Event event, Role role) {
        return event.arguments().stream()
                .filter(argument -> index.mapping.roleOf(argument.role()).equals(Optional.of(role)))
                .toList();
    }

    private void nest(Event event, Argument argument) {
        Event inner = index.standoff.events.get(argument.target());
        if (inner == null) {
            // What it puts forward may be any claim, if nobody knows which is meant.
            index.isSpokenOf(argument);
            return;
        }
        Outer before = outer.putIfAbsent(inner.id(), new Outer(event, argument));
        if (before != null) {
            broken.add(inner.id());
            index.load.refuseUnnamed();
            index.load.problem(
                    Problem.error(
                                    "HS-2411",
                                    "'" + inner.id() + "' is put forward by two events.",
                                    "Give each event a proposition of its own.")
                            .expecting("one event that puts '" + inner.id() + "' forward", event.id()),
                    argument.spot(),
                    before.by.spot());
        }
    }

    /** Walks outwards from every event once. */
    private void findCycles() {
        Set<String> done = new HashSet<>();
        for (Event start : index.standoff.events.values()) {
            List<String> path = new ArrayList<>();
            Set<String> onPath = new HashSet<>();
            String at = start.id();
            while (done.add(at)) {
                path.add(at);
                onPath.add(at);
                Outer next = outer.get(at);
                if (next == null) {
                    break;
                }
                if (onPath.contains(next.event.id())) {
                    tellCycle(path.subList(path.indexOf(next.event.id()), path.size()), next);
                }
                at = next.event.id();
            }
        }
    }

    private void tellCycle(List<String> cycle, Outer last) {
        broken.addAll(cycle);
        index.load.refuseUnnamed();
        index.load.problem(
                Problem.error(
                                "HS-2412",
                                "Events put each other forward in a circle.",
                                "Break it where the innermost words are.")
                        .expecting("a chain that ends in words of the text", Quoted.of(String.join(" < ", cycle))),
                last.by.spot());
    }

    /** The events that put this one forward, from the outermost to itself; nothing where that is not known. */
    Optional<List<Event>> chain(Event innermost) {
        List<Event> chain = new ArrayList<>();
        Event at = innermost;
        while (!broken.contains(at.id()) && chain.size() <= index.load.limits().depth()) {
            chain.add(0, at);
            Outer next = outer.get(at.id());
            if (next == null) {
                return Optional.of(chain);
            }
            at = next.event;
        }
        if (!broken.contains(at.id())) {
            index.load.refuseUnnamed();
            index.load.problem(
                    Loading.limit("HS-2011", "depth", index.load.limits().depth(), "levels", "chains of more voices"),
                    innermost.spot());
        }
        return Optional.empty();
    }
}
