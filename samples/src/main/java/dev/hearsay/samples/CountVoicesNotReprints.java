package dev.hearsay.samples;

import static dev.hearsay.RelationKinds.THREATEN;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Relation;
import dev.hearsay.Source;
import dev.hearsay.dsl.Claims;
import dev.hearsay.query.Field;
import dev.hearsay.store.ClaimStore;
import java.io.PrintStream;

/** Counts how many say so, not how often it was printed: a reprint is no second report. */
public final class CountVoicesNotReprints {

    private CountVoicesNotReprints() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        ClaimStore store = ClaimStore.of(Corpus.builder()
                .add(Actor.organisation("agency", "The Agency"))
                .add(Actor.person("envoy", "The envoy"))
                .add(Actor.state("borduria", "Borduria"))
                .add(Actor.state("ruritania", "Ruritania"))
                .add(Source.of("wire", "A wire report"))
                .add(Source.of("herald", "The wire report in the Herald").republishing("wire"))
                .add(Source.of("mirror", "The wire report in the Mirror").republishing("wire"))
                .add(claim("wire"))
                .add(claim("herald"))
                .add(claim("mirror"))
                .build());

        out.println(Claims.from(store)
                .asserting("Borduria", THREATEN, "Ruritania")
                .ask()
                .counts());
        out.println(Claims.from(store).groupBy(Field.REPORT));
    }

    private static Claim claim(String source) {
        return Claim.of(
                        source + "-1",
                        source,
                        Attribution.ownVoice("agency").then(Step.of("envoy")),
                        "Borduria threatens us")
                .affirms(Relation.of("borduria", THREATEN, "ruritania"))
                .build();
    }
}
