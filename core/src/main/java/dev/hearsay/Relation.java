package dev.hearsay;

import java.util.Optional;

/**
 * Who does what to whom, as claims tell it: subject, kind and object.
 *
 * <p>A relation is never a fact; it stands within an {@link Assertion} of a {@link Claim}.
 *
 * @param subject who relates; empty where the source does not say
 * @param kind how
 * @param object to whom; empty where the source does not say
 */
public record Relation(Optional<Actor.Id> subject, RelationKind.Id kind, Optional<Actor.Id> object)
        implements Comparable<Relation> {

    /** A relation between two actors. */
    public static Relation of(String subject, RelationKind kind, String object) {
        return new Relation(Optional.of(new Actor.Id(subject)), kind.id(), Optional.of(new Actor.Id(object)));
    }

    /** A relation from an actor to somebody the source does not name. */
    public static Relation from(String subject, RelationKind kind) {
        return new Relation(Optional.of(new Actor.Id(subject)), kind.id(), Optional.empty());
    }

    /** A relation to an actor from somebody the source does not name. */
    public static Relation to(RelationKind kind, String object) {
        return new Relation(Optional.empty(), kind.id(), Optional.of(new Actor.Id(object)));
    }

    /** The relation seen from the other end. */
    public Relation reversed() {
        return new Relation(object, kind, subject);
    }

    /** The same relation of another kind. */
    public Relation ofKind(RelationKind.Id other) {
        return new Relation(subject, other, object);
    }

    /** Whether the source names both ends. */
    public boolean isSpecified() {
        return subject.isPresent() && object.isPresent();
    }

    /** By subject, kind, object; an unspecified end first. */
    @Override
    public int compareTo(Relation other) {
        int bySubject = compare(subject, other.subject);
        if (bySubject != 0) {
            return bySubject;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : compare(object, other.object);
    }

    private static int compare(Optional<Actor.Id> one, Optional<Actor.Id> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }

    /** For example {@code russia excludes iran}; an unspecified end is written {@code ?}. */
    @Override
    public String toString() {
        return end(subject) + " " + kind + " " + end(object);
    }

    private static String end(Optional<Actor.Id> actor) {
        return actor.map(Actor.Id::value).orElse("?");
    }
}
