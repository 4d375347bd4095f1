package dev.hearsay.sql;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Period;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.query.Field;
import dev.hearsay.query.Words;
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
                .forEach(
                        position -> sink.take(Table.STANCE, id, position.topic().value(), position.stance()));
        Words.of(claim.gist()).forEach(word -> sink.take(Table.WORD, id, word));
        RecordRows.notes(sink, "CLAIM", id, claim.notes());
    }

    private void addItself(String id, Claim claim) {
        Source.Id source = claim.source();
        Speaker speaker = claim.speaker();
        Attribution chain = claim.attribution();
        Optional<Period> published = directory.source(source).flatMap(Source::date);
        Period spoken = claim.said().or(() -> published).orElse(Period.ALWAYS);
        Period time = claim.aboutTime().orElse(spoken);
        sink.take(
                Table.CLAIM,
                Cells.of(id, source.value(), directory.original(source).value())
                        .and(speaker.actor().value(), speaker.speakingFor().map(Actor.Id::value))
                        .and(chain.remove(), chain.channel().kind(), chain.quotation())
                        .and(claim.gist(), claim.modality(), claim.certainty(), claim.condition())
                        .period(claim.said())
                        .period(claim.aboutTime())
                        .and(Days.first(spoken), Days.last(spoken), Days.first(time), Days.last(time))
                        .instant(claim.recorded())
                        .and(claim.annotator()));
    }

    private void addSteps(String id, Attribution chain) {
        sink.take(
                Table.STEP,
                Cells.of(id, 0, chain.remove() == 0).speaker(chain.voice()).empty(5));
        for (int i = 0; i < chain.remove(); i++) {
            add(id, i + 1, i + 1 == chain.remove(), chain.reported().get(i));
        }
    }

    private void add(String id, int level, boolean innermost, Attribution.Step step) {
        Channel channel = step.channel();
        sink.take(
                Table.STEP,
                Cells.of(id, level, innermost)
                        .speaker(step.speaker())
                        .and(step.cue(), step.quotation(), channel.kind(), channel.title(), step.inferred()));
    }

    private void addAnchors(String id, List<Anchor> anchors) {
        for (int i = 0; i < anchors.size(); i++) {
            List<Anchor.Segment> segments = anchors.get(i).segments();
            for (int j = 0; j < segments.size(); j++) {
                sink.take(Table.ANCHOR, Cells.of(id, i, j).segment(segments.get(j)));
            }
        }
    }

    private void add(String id, Assertion assertion) {
        Relation told = assertion.relation();
        Relation normal = normal(told);
        sink.take(
                Table.ASSERTION,
                id,
                told.subject().map(Actor.Id::value),
                told.kind().value(),
                told.object().map(Actor.Id::value),
                assertion.affirmed(),
                normal.subject().map(Actor.Id::value),
                normal.object().map(Actor.Id::value));
    }

    /** Of a symmetric kind, the ends in order. */
    private Relation normal(Relation relation) {
        boolean symmetric =
                directory.kind(relation.kind()).map(RelationKind::symmetric).orElse(false);
        Relation reversed = relation.reversed();
        return symmetric && reversed.compareTo(relation) < 0 ? reversed : relation;
    }
}
