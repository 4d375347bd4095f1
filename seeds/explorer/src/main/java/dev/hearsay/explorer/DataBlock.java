package dev.hearsay.explorer;

import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Counts;
import dev.hearsay.query.Query;
import java.util.List;
import java.util.Optional;

/** All that a page shows, as JSON. */
record DataBlock(String title, Optional<Query> question, Answer answer, List<ClaimLink> links, Passages passages) {

    String json() {
        Json json = new Json();
        json.object(() -> write(json));
        return json.inScript();
    }

    private void write(Json json) {
        List<Claim> claims = List.copyOf(answer.list());
        Cast cast = Cast.of(claims, answer.directory());
        json.text("title", title);
        json.text("question", question);
        json.object("counts", () -> counts(json, answer.counts()));
        new RecordsPart(json, answer.directory(), cast, passages).write();
        ClaimsPart part = new ClaimsPart(json, cast, passages);
        part.write(claims);
        part.links(links, Numbered.of(claims.stream().map(Claim::id).toList()));
        new ViewsPart(json, answer, cast, new ClaimNumbers(answer)).write();
    }

    private static void counts(Json json, Counts counts) {
        json.number("claims", counts.claims());
        json.number("voices", counts.voices());
        json.number("reports", counts.reports());
    }
}
