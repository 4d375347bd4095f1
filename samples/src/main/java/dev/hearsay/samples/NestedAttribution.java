package dev.hearsay.samples;

import static dev.hearsay.query.Field.SPEAKER;

import dev.hearsay.dsl.Claims;
import dev.hearsay.dsl.ClaimsConjunction;
import dev.hearsay.seeds.SouthCaucasus;
import dev.hearsay.store.ClaimStore;
import java.io.PrintStream;

/** Tells what a voice says from what it tells of other voices: the chain of a claim can be asked. */
public final class NestedAttribution {

    private NestedAttribution() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        ClaimStore store = SouthCaucasus.store();
        ClaimsConjunction ofOthers = Claims.from(store).through("Kaleji");

        out.println("said by Kaleji: " + Claims.from(store).by("Kaleji").count());
        out.println("told by Kaleji of others: " + ofOthers.count());
        ofOthers.groupBy(SPEAKER).forEach((speaker, claims) -> out.println("  " + speaker + " " + claims.count()));

        out.println("at remove 2, through the experts:");
        Claims.from(store)
                .atRemove(2)
                .through("iranian-experts")
                .evidence()
                .forEach(evidence -> out.println("  " + evidence.path()));
    }
}
