package dev.hearsay;

import java.util.Comparator;
import java.util.Locale;

/**
 * A record named by its type and id.
 *
 * @param type the type of record
 * @param id its id; for links, mentions and withdrawals, which have none, the words that tell it from others
 */
public record Reference(Type type, String id) implements Comparable<Reference> {

    private static final Comparator<Reference> ORDER =
            Comparator.comparing(Reference::type).thenComparing(Reference::id, CodePoints.ORDER);

    /** The types of record a corpus holds. */
    public enum Type {
        /** A {@link Source}. */
        SOURCE,
        /** An {@link Actor}. */
        ACTOR,
        /** A {@link Topic}. */
        TOPIC,
        /** A {@link RelationKind}. */
        RELATION_KIND,
        /** A {@link Claim}. */
        CLAIM,
        /** A {@link ClaimLink}. */
        LINK,
        /** A {@link Mention}. */
        MENTION,
        /** A {@link Withdrawal}. */
        WITHDRAWAL;

        /** The word people read, such as {@code relation kind}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A source. */
    public static Reference to(Source.Id id) {
        return new Reference(Type.SOURCE, id.value());
    }

    /** An actor. */
    public static Reference to(Actor.Id id) {
        return new Reference(Type.ACTOR, id.value());
    }

    /** A topic. */
    public static Reference to(Topic.Id id) {
        return new Reference(Type.TOPIC, id.value());
    }

    /** A relation kind. */
    public static Reference to(RelationKind.Id id) {
        return new Reference(Type.RELATION_KIND, id.value());
    }

    /** A claim. */
    public static Reference to(Claim.Id id) {
        return new Reference(Type.CLAIM, id.value());
    }

    /** By type, then id. */
    @Override
    public int compareTo(Reference other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code claim 'c-104'}. */
    @Override
    public String toString() {
        return type.word() + " '" + id + "'";
    }
}
