package dev.hearsay.sql;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Period;
import dev.hearsay.Quotation;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.query.Field;
import dev.hearsay.query.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of claims whose records a directory knows. */
record ClaimRows(RowSink sink, Directory directory) {

    void add(Claim claim) {
        String id = claim.id().value();
        addItself(id, claim);
        addSteps(id, claim.attribution());
        addAnchors(id, claim.anchors());
        claim.addressees().forEach(actor -> sink.take(Table.ADDRESSEE, id, actor.value()));
        claim.about().forEach(actor -> sink.take(Table.ABOUT, id, actor.value()));
        Field.INVOLVED.values(claim, directory).forEach(actor -> sink.take(Table.INVOLVED, id, actor.value()));
        claim.assertions().forEach(assertion -> add(id, assertion));
        claim.positions()
                .forEach(position -> sink.take(
                        Table.STANCE,
                        id,
                        position.topic().value(),
                        position.stance().name()));
        Words.of(claim.gist()).forEach(word -> sink.take(Table.WORD, id, word));
        RecordRows.notes(sink, "CLAIM", id, claim.notes());
    }

    private void addItself(String id, Claim claim) {
        Attribution chain = claim.attribution();
        Optional<Period> published = directory.source(claim.source()).flatMap(Source::date);
        Period spoken = claim.said().or(() -> published).orElse(Period.ALWAYS);
        Period time = claim.aboutTime().orElse(spoken);
        sink.take(
                Table.CLAIM,
                id,
                claim.source().value(),
                directory.original(claim.source()).value(),
                claim.speaker().actor().value(),
                claim.speaker().speakingFor().map(Actor.Id::value).orElse(null),
                chain.remove(),
                chain.channel().kind().name(),
                chain.quotation().map(Quotation::name).orElse(null),
                claim.gist(),
                claim.modality().name(),
                claim.certainty().name(),
                claim.condition().orElse(null),
                claim.said().map(Days::first).orElse(null),
                claim.said().map(Days::last).orElse(null),
                claim.said().map(Period::inferred).orElse(null),
                claim.aboutTime().map(Days::first).orElse(null),
                claim.aboutTime().map(Days::last).orElse(null),
                claim.aboutTime().map(Period::inferred).orElse(null),
                Days.first(spoken),
                Days.last(spoken),
                Days.first(time),
                Days.last(time),
                claim.recorded().map(Instant::getEpochSecond).orElse(null),
                claim.recorded().map(Instant::getNano).orElse(null),
                claim.annotator().orElse(null));
    }

    private void addSteps(String id, Attribution chain) {
        Speaker voice = chain.voice();
        sink.take(
                Table.STEP,
                id,
                0,
                chain.remove() == 0,
                voice.actor().value(),
                voice.role().orElse(null),
                voice.speakingFor().map(Actor.Id::value).orElse(null),
                null,
                null,
                null,
                null,
                null);
        for (int i = 0; i < chain.remove(); i++) {
            add(id, i + 1, i + 1 == chain.remove(), chain.reported().get(i));
        }
    }

    private void add(String id, int level, boolean innermost, Attribution.Step step) {
        Speaker speaker = step.speaker();
        sink.take(
                Table.STEP,
                id,
                level,
                innermost,
                speaker.actor().value(),
                speaker.role().orElse(null),
                speaker.speakingFor().map(Actor.Id::value).orElse(null),
                step.cue().orElse(null),
                step.quotation().name(),
                step.channel().kind().name(),
                step.channel().title().orElse(null),
                step.inferred());
    }

    private void addAnchors(String id, List<Anchor> anchors) {
        for (int i = 0; i < anchors.size(); i++) {
            List<Anchor.Segment> segments = anchors.get(i).segments();
            for (int j = 0; j < segments.size(); j++) {
                Anchor.Segment segment = segments.get(j);
                sink.take(
                        Table.ANCHOR,
                        id,
                        i,
                        j,
                        segment.start(),
                        segment.end(),
                        segment.digest(),
                        segment.exact().orElse(null),
                        segment.prefix().orElse(null),
                        segment.suffix().orElse(null));
            }
        }
    }

    private void add(String id, Assertion assertion) {
        Relation told = assertion.relation();
        Relation normal = normal(told);
        sink.take(
                Table.ASSERTION,
                id,
                told.subject().map(Actor.Id::value).orElse(null),
                told.kind().value(),
                told.object().map(Actor.Id::value).orElse(null),
                assertion.affirmed(),
                normal.subject().map(Actor.Id::value).orElse(null),
                normal.object().map(Actor.Id::value).orElse(null));
    }

    /** Of a symmetric kind, the ends in order. */
    private Relation normal(Relation relation) {
        boolean symmetric =
                directory.kind(relation.kind()).map(RelationKind::symmetric).orElse(false);
        Relation reversed = relation.reversed();
        return symmetric && reversed.compareTo(relation) < 0 ? reversed : relation;
    }
}
