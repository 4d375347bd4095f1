package dev.hearsay.export;

import dev.hearsay.Actor;
import dev.hearsay.Relation;
import dev.hearsay.Sign;
import dev.hearsay.Stance;
import java.util.Optional;

/** What relations and stances are called in a graph, and how signs are drawn. */
final class Names {

    private Names() {}

    /** A relation by its ids: each between quotes where it could be taken for more than one. */
    static String of(Relation relation) {
        return end(relation.subject()) + " " + token(relation.kind().value()) + " " + end(relation.object());
    }

    private static String end(Optional<Actor.Id> actor) {
        return actor.map(id -> token(id.value())).orElse("?");
    }

    private static String token(String id) {
        boolean plain = id.indexOf(' ') < 0 && id.indexOf('\'') < 0 && !id.equals("?");
        return plain ? id : "'" + id.replace("'", "''") + "'";
    }

    static String of(Stance stance) {
        return switch (stance) {
            case OPPOSE -> "opposes";
            case NEUTRAL -> "on";
            case SUPPORT -> "supports";
        };
    }

    /** Two colours that people who tell red from green with difficulty still tell apart, and grey. */
    static String colour(Sign sign) {
        return switch (sign) {
            case NEGATIVE -> "#b0480c";
            case NEUTRAL -> "#5d646c";
            case POSITIVE -> "#1c62a8";
        };
    }
}
