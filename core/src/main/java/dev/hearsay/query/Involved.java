package dev.hearsay.query;

import dev.hearsay.Actor;
import dev.hearsay.Assertion;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whom and what a claim's assertions name. */
final class Involved {

    private Involved() {}

    static Collection<Actor.Id> actors(Claim claim) {
        Set<Actor.Id> actors = new LinkedHashSet<>(claim.about());
        for (Assertion assertion : claim.assertions()) {
            assertion.relation().subject().ifPresent(actors::add);
            assertion.relation().object().ifPresent(actors::add);
        }
        return actors;
    }

    static Collection<Relation> relations(Claim claim, boolean affirmed) {
        return claim.assertions().stream()
                .filter(assertion -> assertion.affirmed() == affirmed)
                .map(Assertion::relation)
                .toList();
    }

    static Collection<Sign> signs(Claim claim, Directory directory) {
        return relations(claim, true).stream()
                .flatMap(relation -> directory.kind(relation.kind()).stream())
                .map(RelationKind::sign)
                .distinct()
                .toList();
    }
}
