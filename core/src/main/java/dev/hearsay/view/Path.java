package dev.hearsay.view;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Actor;
import dev.hearsay.MisuseException;
import dev.hearsay.Relation;
import dev.hearsay.query.Answer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A way from one actor to another along affirmed relations.
 *
 * @param hops its relations, each starting where the one before ends; at least one
 */
public record Path(List<Hop> hops) {

    /**
     * One relation of a path.
     *
     * @param relation the relation in the direction of the path, which for a symmetric kind may be either
     * @param claims the claims that affirm it, at least one
     */
    public record Hop(Relation relation, Answer claims) {

        /** Refuses relations with an unspecified end, {@code HS-0332}, or without a claim, {@code HS-0330}. */
        public Hop {
            if (!relation.isSpecified()) {
                throw new MisuseException(
                        "HS-0332", "'" + relation + "' leads nowhere.", "Use relations with both ends named.");
            }
            if (!claims.exists()) {
                throw new MisuseException(
                        "HS-0330",
                        "No claim affirms '" + relation + "'.",
                        "Take paths from ActorGraph, which have claims.");
            }
        }

        /** Where it starts. */
        public Actor.Id from() {
            return relation.subject().orElseThrow();
        }

        /** Where it ends. */
        public Actor.Id to() {
            return relation.object().orElseThrow();
        }

        /** For example {@code Russia excludes Iran (Vali Kaleji, Ehsan Movahedian)}: the relation, and who affirms it. */
        @Override
        public String toString() {
            return claims.directory().inWords(relation) + " (" + Wording.speakersOf(claims) + ")";
        }
    }

    /** Checks that there is a hop and that each starts where the one before ends: {@code HS-0333}. */
    public Path {
        hops = ImmutableList.copyOf(hops);
        boolean holds = !hops.isEmpty();
        for (int i = 1; i < hops.size(); i++) {
            holds &= hops.get(i - 1).to().equals(hops.get(i).from());
        }
        if (!holds) {
            throw new MisuseException(
                    "HS-0333", "These hops make no path: " + hops + ".", "Let each start where the one before ends.");
        }
    }

    /** Where it starts. */
    public Actor.Id from() {
        return hops.get(0).from();
    }

    /** Where it ends. */
    public Actor.Id to() {
        return hops.get(hops.size() - 1).to();
    }

    /** How many hops. */
    public int length() {
        return hops.size();
    }

    /** The hops in words, each with those who affirm it, parted by semicolons. */
    @Override
    public String toString() {
        return hops.stream().map(Hop::toString).collect(Collectors.joining("; "));
    }
}
