package dev.hearsay.query;

import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The alliances into which their members are folded, as a caller lists them.
 *
 * <p>Whether an actor is a member is asked at the time of the claim that names it: the time it is about, else when it was said,
 * else when its source was published; see {@link Field#ABOUT_MEMBER}. Memberships only, not other ties. An alliance on the
 * list stands for itself; members of members are not folded.
 *
 * @param listed the alliances, by id
 */
public record Alliances(SortedSet<Actor.Id> listed) {

    /** No alliance: every actor stands for itself. */
    public static final Alliances NONE = new Alliances(ImmutableSortedSet.of());

    /** Sorts and copies the list. */
    public Alliances {
        listed = ImmutableSortedSet.copyOf(listed);
    }

    /**
     * The alliances of these names.
     *
     * @throws MisuseException as {@link Directory#actorNamed}
     */
    public static Alliances named(Directory directory, Collection<String> names) {
        return new Alliances(names.stream()
                .map(directory::actorNamed)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Actor.Id::compareTo)));
    }

    /** Whether no actor is folded. */
    public boolean isEmpty() {
        return listed.isEmpty();
    }

    /**
     * Who stands for an actor in a claim: the listed alliance of which it is a member then, else itself.
     *
     * @throws MisuseException {@code HS-0350} if it is a member of several
     */
    public Actor.Id standIn(Actor.Id actor, Claim claim, Directory directory) {
        if (isEmpty() || listed.contains(actor)) {
            return actor;
        }
        Collection<Actor.Id> joined = new TreeSet<>(Memberships.alliancesOf(claim, List.of(actor), directory));
        joined.retainAll(listed);
        if (joined.size() > 1) {
            throw new MisuseException(
                    "HS-0350",
                    "At the time of claim '" + claim.id() + "', '" + actor
                            + "' is a member of several of the alliances: " + joined + ".",
                    "Fold into one of them only.");
        }
        return joined.isEmpty() ? actor : joined.iterator().next();
    }
}
