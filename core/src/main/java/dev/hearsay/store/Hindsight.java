package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.Withdrawal;
import dev.hearsay.growing.Shelf;
import java.time.Instant;
import java.util.Optional;

/**
 * From when a snapshot looks at its claims: from now, or from an instant at which some were not recorded yet and others not yet
 * withdrawn.
 */
record Hindsight(Optional<Instant> instant, Shelf<Claim.Id, Withdrawal> withdrawals) {

    /** Of the distinct instants at which a segment's claims were recorded, how many had come. */
    int instants(InstantIndex recorded) {
        return instant.isEmpty() ? recorded.instants() : recorded.instantsBy(instant.get());
    }

    /** Whether a claim, which is withdrawn now, was not yet. */
    boolean isStill(Claim.Id claim) {
        if (instant.isEmpty()) {
            return false;
        }
        Optional<Withdrawal> withdrawal = withdrawals.get(claim);
        return withdrawal.isEmpty() || withdrawal.get().when().isAfter(instant.get());
    }
}
