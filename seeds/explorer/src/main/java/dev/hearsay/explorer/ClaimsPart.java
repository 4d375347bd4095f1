package dev.hearsay.explorer;

import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.Speaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of a page's data that tells of claims. */
record ClaimsPart(Json json, Cast cast, Passages passages) {

    /** As many digits of a digest as tell people that two differ. */
    private static final int SHOWN = 12;

    void write(List<Claim> claims) {
        json.objects("claims", claims, this::claim);
    }

    private void claim(Claim claim) {
        json.text("id", claim.id().value());
        json.number("source", cast.sources().place(claim.source()));
        json.text("gist", claim.gist());
        json.objects("chain", voices(claim), this::voice);
        if (claim.modality() != Modality.ASSERTION) {
            json.word("modality", claim.modality());
        }
        if (claim.certainty() != Certainty.NOT_SAID) {
            json.word("certainty", claim.certainty());
        }
        json.text("condition", claim.condition());
        json.numbers("to", cast.actors().placesOf(claim.addressees()));
        json.numbers("about", cast.actors().placesOf(claim.about()));
        json.objects("asserts", claim.assertions(), this::assertion);
        json.objects("positions", claim.positions(), this::position);
        period("said", claim.said());
        period("aboutTime", claim.aboutTime());
        json.text("recorded", claim.recorded());
        json.text("annotator", claim.annotator());
        json.objects("anchors", claim.anchors(), anchor -> anchor(claim, anchor));
        json.notes("notes", claim.notes());
    }

    /** A voice of a chain; the source's own is no step. */
    private record Voice(Speaker speaker, Optional<Step> step) {}

    private static List<Voice> voices(Claim claim) {
        Stream<Voice> reported =
                claim.attribution().reported().stream().map(step -> new Voice(step.speaker(), Optional.of(step)));
        return Stream.concat(Stream.of(new Voice(claim.attribution().voice(), Optional.empty())), reported)
                .toList();
    }

    private void voice(Voice voice) {
        json.number("actor", cast.actors().place(voice.speaker.actor()));
        json.text("role", voice.speaker.role());
        json.number("speakingFor", voice.speaker.speakingFor().map(cast.actors()::place));
        voice.step.ifPresent(this::step);
    }

    private void step(Step step) {
        json.text("cue", step.cue());
        json.word("quotation", step.quotation());
        if (step.channel().kind() != Channel.Kind.NOT_STATED) {
            json.word("channel", step.channel().kind());
        }
        json.text("title", step.channel().title());
        json.flag("inferred", step.inferred());
    }

    private void assertion(Assertion assertion) {
        Relation relation = assertion.relation();
        json.number("subject", relation.subject().map(cast.actors()::place));
        json.number("kind", cast.kinds().place(relation.kind()));
        json.number("object", relation.object().map(cast.actors()::place));
        json.flag("denied", !assertion.affirmed());
    }

    private void position(Position position) {
        json.number("topic", cast.topics().place(position.topic()));
        json.word("stance", position.stance());
    }

    private void period(String name, Optional<Period> period) {
        period.ifPresent(present -> json.object(name, () -> period(json, present)));
    }

    /** Its words, and its days, as far as it has a first and a last one. */
    static void period(Json json, Period period) {
        json.text("words", period.toString());
        json.text("first", period.first().map(LocalDate::toString));
        json.text("last", period.last().map(LocalDate::toString));
        json.flag("inferred", period.inferred());
    }

    private void anchor(Claim claim, Anchor anchor) {
        List<Integer> ends = new ArrayList<>();
        anchor.segments().forEach(segment -> ends.addAll(List.of(segment.start(), segment.end())));
        json.numbers("ends", ends.stream().mapToInt(Integer::intValue).toArray());
        json.text("digest", anchor.segments().get(0).digest().substring(0, SHOWN));
        json.flag("missed", passages.misses(claim, anchor));
    }

    /** How claims of the page bear on each other. */
    void links(List<ClaimLink> links, Numbered<Claim.Id> claims) {
        json.objects(
                "links",
                links.stream()
                        .filter(link -> claims.contains(link.from()) && claims.contains(link.to()))
                        .toList(),
                link -> {
                    json.number("from", claims.place(link.from()));
                    json.word("kind", link.kind());
                    json.number("to", claims.place(link.to()));
                });
    }
}
