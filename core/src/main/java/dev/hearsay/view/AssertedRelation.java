package dev.hearsay.view;

import dev.hearsay.MisuseException;
import dev.hearsay.Relation;
import dev.hearsay.query.Answer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A relation with the claims that put it forward.
 *
 * @param relation the relation; of a symmetric kind, with its ends in order
 * @param affirming the claims that affirm it
 * @param denying the claims that deny it
 */
public record AssertedRelation(Relation relation, Answer affirming, Answer denying) {

    /** Refuses a relation that no claim puts forward: {@code HS-0330}. */
    public AssertedRelation {
        if (!affirming.exists() && !denying.exists()) {
            throw new MisuseException(
                    "HS-0330",
                    "No claim affirms or denies '" + relation + "'.",
                    "Take relations from Relations.of, which come with their claims.");
        }
    }

    /** Whether a claim affirms it. */
    public boolean isAffirmed() {
        return affirming.exists();
    }

    /** Whether a claim denies it. */
    public boolean isDenied() {
        return denying.exists();
    }

    /** The claims that affirm or deny it, by id. */
    public Answer claims() {
        return affirming.or(denying);
    }

    /** For example {@code Russia excludes Iran: affirmed by Vali Kaleji; denied by Sergei Lavrov}. */
    @Override
    public String toString() {
        return Stream.of(
                        isAffirmed() ? Wording.by("affirmed", affirming) : "",
                        isDenied() ? Wording.by("denied", denying) : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; ", affirming.directory().inWords(relation) + ": ", ""));
    }
}
