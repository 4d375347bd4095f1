package dev.hearsay;

import java.util.Comparator;
import java.util.Optional;

/**
 * A tie of an actor to another for a period: reference data that an annotator enters, the one thing that is no claim.
 *
 * @param type membership or another tie
 * @param to the alliance, organisation or state
 * @param role the office or function, such as {@code foreign minister}
 * @param period when it holds
 */
public record Affiliation(Type type, Actor.Id to, Optional<String> role, Period period)
        implements Comparable<Affiliation> {

    private static final Comparator<Affiliation> ORDER = Comparator.comparing(Affiliation::to)
            .thenComparing(Affiliation::type)
            .thenComparing(a -> a.role.orElse(""), CodePoints.ORDER)
            .thenComparing(Affiliation::period);

    /** The types of tie. */
    public enum Type {
        /** A member, as of an alliance; members may stand for the alliance and be folded into it. */
        MEMBERSHIP,
        /** Any other tie: an office, an employment, a citizenship. */
        AFFILIATION
    }

    /** Checks the role's text. */
    public Affiliation {
        Texts.readable(role, "The role of an affiliation");
    }

    /** A membership. */
    public static Affiliation member(String of, Period period) {
        return new Affiliation(Type.MEMBERSHIP, new Actor.Id(of), Optional.empty(), period);
    }

    /** An office or function with an actor. */
    public static Affiliation role(String role, String with, Period period) {
        return new Affiliation(Type.AFFILIATION, new Actor.Id(with), Optional.of(role), period);
    }

    /** By the actor tied to, type, role and period. */
    @Override
    public int compareTo(Affiliation other) {
        return ORDER.compare(this, other);
    }
}
