package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.query.Condition;
import dev.hearsay.query.KindPattern;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which relations are asked for, in numbers: the two ends, and intervals of kind keys, each by its least and greatest. */
final class AskedTriple {

    /** Whatever actor, or none. */
    static final int ANY = -1;

    /** An actor that no claim names. */
    private static final int NOBODY = Integer.MAX_VALUE - 1;

    private final int subject;
    private final int object;
    private final int[] bounds;

    private AskedTriple(int subject, int object, int... bounds) {
        this.subject = subject;
        this.object = object;
        this.bounds = bounds;
    }

    static AskedTriple of(Condition.Asserts asked, Directory directory, Numbers numbers) {
        int subject = end(asked.subject(), numbers);
        int object = end(asked.object(), numbers);
        if (asked.kind() instanceof KindPattern.OfKind of) {
            return new AskedTriple(
                    subject, object, keys(directory.withSubKinds(of.kind()), asked.affirmed(), directory, numbers));
        } else if (asked.kind() instanceof KindPattern.OfSign of) {
            return new AskedTriple(subject, object, KindFacts.least(of.sign()), KindFacts.greatest(of.sign()));
        }
        return new AskedTriple(
                subject, object, KindFacts.least(asked.affirmed()), KindFacts.greatest(asked.affirmed()));
    }

    /** Relations of any kind, affirmed or denied, from an actor by its number plus one, 0 for one not specified, or {@link #ANY}. */
    static AskedTriple from(int subject, boolean affirmed) {
        return new AskedTriple(subject, ANY, KindFacts.least(affirmed), KindFacts.greatest(affirmed));
    }

    /** Exactly this relation, unspecified ends included; of a symmetric kind, only as it is told. */
    static AskedTriple of(Relation relation, boolean affirmed, Directory directory, Numbers numbers) {
        return new AskedTriple(
                told(relation.subject(), numbers),
                told(relation.object(), numbers),
                keys(List.of(relation.kind()), affirmed, directory, numbers));
    }

    /** Affirmed relations of exactly this kind. */
    static AskedTriple of(RelationKind.Id kind, Directory directory, Numbers numbers) {
        return new AskedTriple(ANY, ANY, keys(List.of(kind), true, directory, numbers));
    }

    /** Affirmed relations of a sign. */
    static AskedTriple of(Sign sign) {
        return new AskedTriple(ANY, ANY, KindFacts.least(sign), KindFacts.greatest(sign));
    }

    private static int end(Optional<Actor.Id> actor, Numbers numbers) {
        return actor.isEmpty() ? ANY : told(actor, numbers);
    }

    private static int told(Optional<Actor.Id> actor, Numbers numbers) {
        if (actor.isEmpty()) {
            return 0;
        }
        int number = numbers.actors.number(actor.get());
        return number < 0 ? NOBODY : number + 1;
    }

    private static int[] keys(
            Collection<RelationKind.Id> kinds, boolean affirmed, Directory directory, Numbers numbers) {
        int[] bounds = new int[2 * kinds.size()];
        int next = 0;
        for (RelationKind.Id kind : kinds) {
            int number = numbers.kinds.number(kind);
            int key = number < 0 ? Integer.MAX_VALUE - 1 : KindFacts.key(kind, number, affirmed, directory);
            bounds[next++] = key;
            bounds[next++] = key;
        }
        return bounds;
    }

    int subject() {
        return subject;
    }

    int object() {
        return object;
    }

    int intervals() {
        return bounds.length / 2;
    }

    int least(int interval) {
        return bounds[2 * interval];
    }

    int greatest(int interval) {
        return bounds[2 * interval + 1];
    }

    /** Whether one relation of one kind that is told from one end only is asked for: no claim then fits twice. */
    boolean isExact() {
        return subject != ANY
                && object != ANY
                && bounds.length == 2
                && bounds[0] == bounds[1]
                && !KindFacts.isSymmetric(bounds[0]);
    }

    /** Whether the kind of a key is asked for. */
    boolean isOf(int key) {
        for (int interval = 0; interval < intervals(); interval++) {
            if (key >= least(interval) && key <= greatest(interval)) {
                return true;
            }
        }
        return false;
    }
}
