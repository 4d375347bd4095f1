package dev.hearsay.export;

import dev.hearsay.Claim;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Counts;
import dev.hearsay.query.Field;
import java.util.ArrayList;
import java.util.List;

/** What stands behind an edge: claims, and when they were said. */
record Behind(Answer claims) {

    List<Claim.Id> ids() {
        List<Claim.Id> ids = new ArrayList<>();
        claims.forEachOrdinal(ordinal -> ids.addAll(claims.valuesAt(ordinal, Field.CLAIM)));
        return ids;
    }

    /** When they were said, as far as anybody tells. */
    List<Span> times() {
        List<Span> times = new ArrayList<>();
        claims.groupBy(Field.SAID).keys().forEach(said -> times.add(Span.of(said)));
        return times;
    }

    List<String> speakers() {
        return claims.groupBy(Field.SPEAKER).keys().stream()
                .map(speaker -> speaker.value())
                .toList();
    }

    /** How many voices and reports, and who speaks. */
    Attributes counts() {
        Counts counts = claims.counts();
        return Attributes.NONE
                .with("voices", counts.voices())
                .with("reports", counts.reports())
                .with("speakers", speakers());
    }

    Edge under(Edge edge) {
        return edge.weighing(claims.count()).at(times()).claimedBy(ids());
    }
}
