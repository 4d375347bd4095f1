package dev.hearsay;

import java.time.Instant;
import java.util.Map;

/**
 * The end of a claim's standing in the store: from an instant on it is no longer known.
 *
 * <p>The claim itself stays, so that one may look back before that instant.
 *
 * @param claim the claim
 * @param by who withdraws it
 * @param when from which instant on
 * @param why the reason
 * @param notes free key-value notes, by key
 */
public record Withdrawal(Claim.Id claim, String by, Instant when, String why, Map<String, String> notes)
        implements Comparable<Withdrawal> {

    /** Checks the texts. */
    public Withdrawal {
        Texts.readable(by, "Who withdraws claim", claim);
        Texts.readable(why, "The reason for withdrawing claim", claim);
        notes = Texts.notes(notes);
    }

    /** A withdrawal without notes. */
    public Withdrawal(Claim.Id claim, String by, Instant when, String why) {
        this(claim, by, when, why, Map.of());
    }

    /** By claim; a claim is withdrawn once. */
    @Override
    public int compareTo(Withdrawal other) {
        return claim.compareTo(other.claim);
    }
}
