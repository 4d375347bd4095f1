package dev.hearsay;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Optional;

/**
 * An actor in the capacity in which it is given a voice.
 *
 * <p>Questions and groups go by the actor; the capacity is kept beside it.
 *
 * @param actor who speaks
 * @param role as what, for example {@code professor of international relations}
 * @param speakingFor the actor in whose name, if the source says so
 */
public record Speaker(Actor.Id actor, Optional<String> role, Optional<Actor.Id> speakingFor)
        implements Comparable<Speaker> {

    private static final Comparator<Speaker> ORDER = Comparator.comparing(Speaker::actor)
            .thenComparing(Speaker::role, Comparators.emptiesFirst(CodePoints.ORDER))
            .thenComparing(Speaker::speakingFor, Comparators.emptiesFirst(Comparator.<Actor.Id>naturalOrder()));

    /** Checks the role's text. */
    public Speaker {
        Texts.readable(role, "The role of a speaker");
    }

    /** An actor in no stated capacity. */
    public static Speaker of(String actor) {
        return new Speaker(new Actor.Id(actor), Optional.empty(), Optional.empty());
    }

    /** The same actor in a role. */
    public Speaker inRole(String role) {
        return new Speaker(actor, Optional.of(role), speakingFor);
    }

    /** The same actor in another's name. */
    public Speaker speakingFor(String other) {
        return new Speaker(actor, role, Optional.of(new Actor.Id(other)));
    }

    /** As a record has it, but written out: stores ask every voice of every claim for it, and are built sooner. */
    @Override
    public int hashCode() {
        return 31 * (31 * actor.hashCode() + role.hashCode()) + speakingFor.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Speaker that
                && actor.equals(that.actor)
                && role.equals(that.role)
                && speakingFor.equals(that.speakingFor);
    }

    /** By actor, then role, then the actor in whose name; what is not said comes first. */
    @Override
    public int compareTo(Speaker other) {
        return ORDER.compare(this, other);
    }
}
