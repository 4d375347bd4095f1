package dev.hearsay.sql;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Anchor;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.Mention;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the records of corpora that come one after the other, each naming what those before it hold. */
final class RecordRows {

    private final RowSink sink;
    private Directory known = Directory.EMPTY;
    private long links;
    private long mentions;

    RecordRows(RowSink sink) {
        this.sink = sink;
    }

    void add(Corpus corpus) {
        Directory before = known;
        known = before.plus(corpus);
        corpus.sources().stream().filter(s -> before.source(s.id()).isEmpty()).forEach(this::add);
        corpus.actors().stream().filter(a -> before.actor(a.id()).isEmpty()).forEach(this::add);
        corpus.topics().stream().filter(t -> before.topic(t.id()).isEmpty()).forEach(this::add);
        corpus.kinds().stream().filter(k -> before.kind(k.id()).isEmpty()).forEach(this::add);
        ClaimRows claims = new ClaimRows(sink, known);
        corpus.claims().forEach(claims::add);
        corpus.links().forEach(this::add);
        corpus.mentions().forEach(this::add);
        corpus.withdrawals().forEach(this::add);
    }

    private void add(Source source) {
        String id = source.id().value();
        sink.take(
                Table.SOURCE,
                Cells.of(id, source.title(), source.publisher())
                        .period(source.date())
                        .and(source.language(), source.url(), source.digest(), source.text())
                        .and(source.republishes().map(Source.Id::value))
                        .and(known.original(source.id()).value()));
        for (int i = 0; i < source.authors().size(); i++) {
            sink.take(Table.AUTHOR, id, i, source.authors().get(i));
        }
        notes(sink, "SOURCE", id, source.notes());
    }

    private void add(Actor actor) {
        String id = actor.id().value();
        sink.take(Table.ACTOR, id, actor.kind(), actor.naming(), actor.heardIn().map(Source.Id::value), actor.name());
        actor.aliases().forEach(name -> sink.take(Table.ALIAS, id, false, name));
        actor.metonyms().forEach(name -> sink.take(Table.ALIAS, id, true, name));
        actor.affiliations().forEach(tie -> add(id, tie));
        notes(sink, "ACTOR", id, actor.notes());
    }

    private void add(String actor, Affiliation tie) {
        sink.take(
                Table.AFFILIATION,
                Cells.of(actor, tie.type(), tie.to().value(), tie.role()).period(Optional.of(tie.period())));
    }

    private void add(Topic topic) {
        String id = topic.id().value();
        sink.take(Table.TOPIC, id, topic.label(), topic.parent().map(Topic.Id::value));
        notes(sink, "TOPIC", id, topic.notes());
    }

    private void add(RelationKind kind) {
        String id = kind.id().value();
        sink.take(
                Table.RELATION_KIND,
                id,
                kind.label(),
                kind.parent().map(RelationKind.Id::value),
                kind.sign(),
                kind.weight(),
                kind.symmetric(),
                kind.opposite().map(RelationKind.Id::value));
        Optional<RelationKind> above = Optional.of(kind);
        while (above.isPresent()) {
            sink.take(Table.KIND_ABOVE, id, above.get().id().value());
            above = above.get().parent().flatMap(known::kind);
        }
        notes(sink, "RELATION_KIND", id, kind.notes());
    }

    private void add(ClaimLink link) {
        String id = Long.toString(links++);
        sink.take(Table.LINK, id, link.from().value(), link.kind(), link.to().value());
        notes(sink, "LINK", id, link.notes());
    }

    private void add(Mention mention) {
        String id = Long.toString(mentions++);
        sink.take(Table.MENTION, id, mention.source().value(), mention.actor().value());
        List<Anchor.Segment> segments = mention.anchor().segments();
        for (int i = 0; i < segments.size(); i++) {
            sink.take(Table.MENTION_SEGMENT, Cells.of(id, i).segment(segments.get(i)));
        }
        notes(sink, "MENTION", id, mention.notes());
    }

    private void add(Withdrawal withdrawal) {
        String id = withdrawal.claim().value();
        sink.take(
                Table.WITHDRAWAL,
                Cells.of(id, withdrawal.by())
                        .instant(Optional.of(withdrawal.when()))
                        .and(withdrawal.why()));
        notes(sink, "WITHDRAWAL", id, withdrawal.notes());
    }

    static void notes(RowSink sink, String owner, String id, Map<String, String> notes) {
        notes.forEach((name, value) -> sink.take(Table.NOTE, id, owner, name, value));
    }
}
