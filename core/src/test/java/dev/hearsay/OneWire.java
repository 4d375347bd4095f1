package dev.hearsay;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** A report of an agency, and Iran: what the tests of corpora begin with. */
final class OneWire {

    static final Source WIRE = Source.of("wire", "A wire report");
    static final Actor AGENCY = Actor.organisation("agency", "The Agency");
    static final Actor IRAN = Actor.state("iran", "Iran").metonym("Tehran");
    static final Attribution OWN = Attribution.ownVoice("agency");
    static final Instant NOON = Instant.parse("2023-07-12T12:00:00Z");

    private OneWire() {}

    static Corpus.Builder base() {
        return Corpus.builder().add(WIRE).add(AGENCY).add(IRAN);
    }

    static Claim claim(String id) {
        return claim(id, c -> c);
    }

    static Claim claim(String id, UnaryOperator<ClaimBuilder> more) {
        return more.apply(Claim.of(id, "wire", OWN, "The talks have begun")).build();
    }

    /** What and how to mend it, for each problem. */
    static List<String> told(Corpus.Builder builder) {
        return builder.problems().stream()
                .map(p -> p.code() + " " + p.summary() + " " + p.fix())
                .toList();
    }

    /** Where in which record, for each problem. */
    static List<String> places(Corpus.Builder builder) {
        return builder.problems().stream()
                .map(p -> p.subject().orElseThrow() + p.pointer())
                .toList();
    }
}
