package dev.hearsay.query;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import java.util.Optional;

/** Whether a relation fits what a condition asks for. */
final class Fit {

    private Fit() {}

    static boolean fits(Condition.Asserts asked, Relation relation, Directory directory) {
        return fits(asked.kind(), relation.kind(), directory)
                && (endsFit(asked, relation)
                        || (isSymmetric(relation.kind(), directory) && endsFit(asked, relation.reversed())));
    }

    private static boolean endsFit(Condition.Asserts asked, Relation relation) {
        return fits(asked.subject(), relation.subject()) && fits(asked.object(), relation.object());
    }

    private static boolean fits(Optional<Actor.Id> asked, Optional<Actor.Id> found) {
        return asked.isEmpty() || asked.equals(found);
    }

    private static boolean fits(KindPattern asked, RelationKind.Id found, Directory directory) {
        if (asked instanceof KindPattern.OfKind of) {
            return directory.withSubKinds(of.kind()).contains(found);
        }
        return !(asked instanceof KindPattern.OfSign of)
                || directory.kind(found).map(RelationKind::sign).equals(Optional.of(of.sign()));
    }

    private static boolean isSymmetric(RelationKind.Id kind, Directory directory) {
        return directory.kind(kind).map(RelationKind::symmetric).orElse(false);
    }
}
