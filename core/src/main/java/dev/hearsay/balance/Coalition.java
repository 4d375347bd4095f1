package dev.hearsay.balance;

import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.Actor;
import dev.hearsay.MisuseException;
import java.util.List;

/**
 * One camp of {@link Coalitions}.
 *
 * @param actors its actors, by id; at least one
 */
public record Coalition(List<Actor.Id> actors) {

    /** Sorts and copies the actors; refuses a camp of nobody, {@code HS-0352}. */
    public Coalition {
        actors = ImmutableSortedSet.copyOf(actors).asList();
        if (actors.isEmpty()) {
            throw new MisuseException("HS-0352", "A camp of nobody is none.", "Take camps from Coalitions.");
        }
    }

    /** The ids of its actors, such as {@code [iran, russia]}. */
    @Override
    public String toString() {
        return actors.toString();
    }
}
