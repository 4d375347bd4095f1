package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Reference;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of ids that nothing has but the table.
 *
 * @param open of which types they stay open
 * @param made of which types a record is made
 * @param actors the kind of actors that are made
 */
record UnknownIds(Set<Reference.Type> open, Set<Reference.Type> made, Optional<Actor.Kind> actors) {

    static final UnknownIds NONE = new UnknownIds(Set.of(), Set.of(), Optional.empty());

    static final UnknownIds OPEN = new UnknownIds(
            Set.of(Reference.Type.SOURCE, Reference.Type.ACTOR, Reference.Type.TOPIC), Set.of(), Optional.empty());

    UnknownIds {
        open = Set.copyOf(open);
        made = Set.copyOf(made);
    }

    UnknownIds leavingOpen(Set<Reference.Type> types) {
        return new UnknownIds(join(open, types), made, actors);
    }

    UnknownIds making(Reference.Type type) {
        return new UnknownIds(open, join(made, Set.of(type)), actors);
    }

    UnknownIds makingActors(Actor.Kind kind) {
        return new UnknownIds(open, join(made, Set.of(Reference.Type.ACTOR)), Optional.of(kind));
    }

    private static Set<Reference.Type> join(Set<Reference.Type> some, Set<Reference.Type> more) {
        Set<Reference.Type> all = EnumSet.noneOf(Reference.Type.class);
        all.addAll(some);
        all.addAll(more);
        return all;
    }
}
