package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Assertion;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.seeds.BratMapping.Attribute;
import dev.hearsay.seeds.BratMapping.Role;
import dev.hearsay.seeds.BratMapping.Thing;
import dev.hearsay.seeds.Standoff.Argument;
import dev.hearsay.seeds.Standoff.Stretch;
import dev.hearsay.seeds.Standoff.Tie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which claims of one document assert which of its relations: those that name an end as a party, else those of the fewest words
 * that hold both ends. A claim of which nobody can tell whether it lacks one is spoilt.
 */
final class BratRelations {

    private static final long MOST_COMPARED = 100_000_000;

    private final BratIndex index;
    private final BratChains chains;
    private final List<BratDraft> drafts = new ArrayList<>();
    private final Map<String, List<BratDraft>> byParty = new HashMap<>();
    private final Set<String> loose = new HashSet<>();
    private long compared;
    private boolean allLoose;

    BratRelations(BratIndex index, BratChains chains) {
        this.index = index;
        this.chains = chains;
    }

    /** Takes an argument of an event; the relations of a party are not another claim's, even where the event makes none. */
    void party(Argument argument) {
        if (index.mapping.roleOf(argument.role()).equals(Optional.of(Role.PARTY))) {
            byParty.computeIfAbsent(argument.target(), k -> new ArrayList<>());
        }
    }

    /** Takes what a claim will be made of. */
    void add(BratDraft draft) {
        drafts.add(draft);
        draft.events.stream()
                .flatMap(event -> chains.arguments(event, Role.PARTY).stream())
                .forEach(party -> byParty.computeIfAbsent(party.target(), k -> new ArrayList<>())
                        .add(draft));
    }

    /** Gives all relations to the claims that were added. */
    void read(List<Tie> ties) {
        ties.forEach(this::relation);
        index.standoff.doubts.ends().forEach(end -> loosen(end.target()));
        if (allLoose) {
            drafts.forEach(BratDraft::spoil);
        }
    }

    private void relation(Tie tie) {
        Optional<RelationKind.Id> kind = index.mapping.relationOf(tie.type());
        if (kind.isEmpty()) {
            if (!index.mapping.ignores(tie.type())) {
                index.unmapped.count("relations", tie.type(), tie.spot());
            }
            index.isThere(tie.from());
            index.isThere(tie.to());
            return;
        }
        Optional<Stretch> from = index.stretch(tie.from());
        Optional<Stretch> to = index.stretch(tie.to());
        if (from.isEmpty() || to.isEmpty() || !isEnd(tie.from(), from.get()) || !isEnd(tie.to(), to.get())) {
            allLoose |= from.isEmpty() && to.isEmpty();
            loosen(tie.from().target());
            loosen(tie.to().target());
            return;
        }
        Relation relation = new Relation(end(from.get()), kind.get(), end(to.get()));
        Assertion assertion = new Assertion(relation, !index.has(tie.id(), Attribute.DENIED));
        List<BratDraft> asserting = asserting(from.get(), to.get());
        asserting.forEach(draft -> draft.assertions.add(assertion));
        if (!index.standoff.doubts.isCertain(tie.id())) {
            asserting.forEach(BratDraft::spoil);
        }
        // Where a line was refused, the claim that is missing may be its own.
        if (asserting.isEmpty() && !index.standoff.hasRefused()) {
            index.unmapped.count("relations outside of all claims", tie.type(), tie.spot());
        }
    }

    /** Whatever claims assert relations of an end may lack one. */
    private void loosen(String end) {
        Stretch stretch = index.standoff.stretches.get(end);
        if (stretch == null || !loose.add(end)) {
            return;
        }
        byParty.getOrDefault(end, List.of()).forEach(BratDraft::spoil);
        compared += drafts.size();
        if (compared > MOST_COMPARED) {
            allLoose = true;
        } else {
            drafts.stream().filter(draft -> draft.covers(stretch.anchor())).forEach(BratDraft::spoil);
        }
    }

    private boolean isEnd(Argument argument, Stretch stretch) {
        boolean is = index.actors.containsKey(stretch.id()) || isUnspecified(stretch);
        if (!is) {
            index.wrong(argument, "an entity that is an actor");
        }
        return is;
    }

    private boolean isUnspecified(Stretch stretch) {
        return index.mapping.thingOf(stretch.type()).equals(Optional.of(Thing.UNSPECIFIED));
    }

    private Optional<Actor.Id> end(Stretch stretch) {
        return Optional.ofNullable(index.actors.get(stretch.id()));
    }

    /** The claims that name an end as a party; else those of the fewest words that hold both ends. */
    private List<BratDraft> asserting(Stretch from, Stretch to) {
        Set<BratDraft> parties = new LinkedHashSet<>(byParty.getOrDefault(from.id(), List.of()));
        parties.addAll(byParty.getOrDefault(to.id(), List.of()));
        if (byParty.containsKey(from.id()) || byParty.containsKey(to.id())) {
            return List.copyOf(parties);
        }
        // A file made to cost much: who has so many names the parties.
        if (isTooMuch()) {
            return List.of();
        }
        List<BratDraft> around = drafts.stream()
                .filter(draft -> draft.covers(from.anchor()) && draft.covers(to.anchor()))
                .toList();
        // Which of them asserts it is told by the words of all, some of which may be lost.
        if (index.standoff.hasRefused()) {
            around.forEach(BratDraft::spoil);
        }
        int fewest = around.stream().mapToInt(BratDraft::length).min().orElse(0);
        return around.stream().filter(draft -> draft.length() == fewest).toList();
    }

    private boolean isTooMuch() {
        return (long) drafts.size() * index.standoff.ties.size() > MOST_COMPARED;
    }
}
