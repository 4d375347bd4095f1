package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Assertion;
import dev.hearsay.Relation;
import dev.hearsay.columns.Column;
import dev.hearsay.columns.Permutation;
import dev.hearsay.columns.Rows;
import dev.hearsay.columns.Tape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the claims of a segment assert, as aligned columns: subject and object by the actor's number plus one, 0 for one that is
 * not specified; the kind by twice its number, plus one if the relation is affirmed.
 */
record Assertions(Rows subjects, Column kinds, Column objects) {

    static Assertions of(Rows.Tapes subjects, Tape kinds, Tape objects, Permutation order) {
        Rows rows = subjects.rows(order);
        Permutation entries = order.aligned(subjects, rows);
        return new Assertions(rows, entries.column(kinds), entries.column(objects));
    }

    List<Assertion> of(int row, Numbers numbers) {
        List<Assertion> assertions = new ArrayList<>();
        for (int place = subjects.start(row); place < subjects.end(row); place++) {
            assertions.add(new Assertion(relation(place, numbers), isAffirmed(kinds.get(place))));
        }
        return assertions;
    }

    /** The relations that a claim affirms, or those it denies. */
    List<Relation> relations(int row, boolean affirmed, Numbers numbers) {
        List<Relation> relations = new ArrayList<>();
        for (int place = subjects.start(row); place < subjects.end(row); place++) {
            if (isAffirmed(kinds.get(place)) == affirmed) {
                relations.add(relation(place, numbers));
            }
        }
        return relations;
    }

    private Relation relation(int place, Numbers numbers) {
        return new Relation(
                actor(subjects.get(place), numbers),
                numbers.kinds.value(kinds.get(place) >> 1),
                actor(objects.get(place), numbers));
    }

    private static Optional<Actor.Id> actor(int number, Numbers numbers) {
        return number == 0 ? Optional.empty() : Optional.of(numbers.actors.value(number - 1));
    }

    static boolean isAffirmed(int kind) {
        return (kind & 1) == 1;
    }

    long bytes() {
        return 24 + subjects.bytes() + kinds.bytes() + objects.bytes();
    }
}
