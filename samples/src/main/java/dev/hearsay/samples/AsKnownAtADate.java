package dev.hearsay.samples;

import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.annotate.Annotate;
import dev.hearsay.dsl.Claims;
import dev.hearsay.store.ClaimStore;
import java.io.PrintStream;
import java.time.Instant;

/** Corrects a claim, and looks back at what was known before. */
public final class AsKnownAtADate {

    private static final Instant MONDAY = Instant.parse("2024-03-04T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-03-05T09:00:00Z");

    private AsKnownAtADate() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        ClaimStore first = ClaimStore.of(Annotate.source("gazette", "The ferry sails in May.")
                .recorded(MONDAY)
                .claim("misread", c -> c.inOwnVoice().gist("The ferry sails in March"))
                .build());

        ClaimStore corrected = first.with(Annotate.source("gazette", "The ferry sails in May.")
                        .knowing(first)
                        .recorded(TUESDAY)
                        .claim(
                                "reread",
                                c -> c.quote("in May")
                                        .inOwnVoice()
                                        .gist("The ferry sails in May")
                                        .linking(ClaimLink.Kind.CORRECTS, "misread"))
                        .build())
                .without(new Claim.Id("misread"), "desk", TUESDAY, "the month was misread");

        show("now", corrected, out);
        show("on Monday", corrected.knownAt(MONDAY), out);
        corrected.withdrawals().forEach(out::println);
    }

    private static void show(String when, ClaimStore store, PrintStream out) {
        Claims.from(store).list().forEach(claim -> out.println(when + ": " + claim.gist()));
    }
}
