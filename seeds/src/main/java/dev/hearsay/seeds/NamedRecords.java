package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Reference;
import dev.hearsay.Relation;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Speaker;
import dev.hearsay.Topic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The records that the claims of a load name, by whatever format, and what becomes of those that nothing has. */
final class NamedRecords {

    private static final Set<Reference.Type> TAKEN_OVER =
            Set.of(Reference.Type.SOURCE, Reference.Type.ACTOR, Reference.Type.TOPIC, Reference.Type.RELATION_KIND);

    private final UnknownIds unknown;
    private final Loading load;
    private final Set<Reference> known = new HashSet<>();
    private final Map<Source.Id, SourceText> texts = new HashMap<>();
    private final Map<String, Optional<Source.Id>> urls = new HashMap<>();

    NamedRecords(UnknownIds unknown, Optional<Corpus> beside, Loading load, Spot seed) {
        this.unknown = unknown;
        this.load = load;
        RelationKinds.builtIn().forEach(kind -> known.add(Reference.to(kind.id())));
        beside.ifPresent(corpus -> takeOver(corpus, seed));
    }

    private void takeOver(Corpus corpus, Spot seed) {
        CorpusFormat.Vocabulary vocabulary = CorpusFormat.vocabulary(corpus);
        if (vocabulary == CorpusFormat.Vocabulary.OWN) {
            load.ownVocabulary();
            known.clear();
        }
        Section.ALL.stream()
                .filter(section -> TAKEN_OVER.contains(section.type()))
                .forEach(section -> takeOver(section, corpus, vocabulary, seed));
        corpus.open().stream().filter(id -> TAKEN_OVER.contains(id.type())).forEach(id -> open(id, seed));
        corpus.sources().forEach(this::noteText);
        corpus.sources().forEach(source -> known.add(Reference.to(source.id())));
        corpus.actors().forEach(actor -> known.add(Reference.to(actor.id())));
        corpus.topics().forEach(topic -> known.add(Reference.to(topic.id())));
        corpus.kinds().forEach(kind -> known.add(Reference.to(kind.id())));
    }

    private <R> void takeOver(Section<R> section, Corpus corpus, CorpusFormat.Vocabulary vocabulary, Spot seed) {
        section.written(corpus, vocabulary).forEach(record -> section.adding().add(load, record, seed));
    }

    private void noteText(Source source) {
        source.url().ifPresent(url -> urls.merge(url, Optional.of(source.id()), (one, other) -> Optional.empty()));
        source.text().ifPresent(text -> texts.put(source.id(), SourceText.of(text)));
    }

    /** The one source that was found at a URL. */
    Optional<Source.Id> sourceAt(String url) {
        return urls.getOrDefault(url, Optional.empty());
    }

    /** The text of a source, where it is known. */
    Optional<SourceText> text(Source.Id source) {
        return Optional.ofNullable(texts.get(source));
    }

    /** Makes or leaves open what a claim names and nothing has. */
    void namedBy(Claim claim, Layout layout) {
        meet(Reference.to(claim.source()), layout, "/source");
        meet(claim.attribution().voice(), layout, "/voice");
        claim.attribution().reported().forEach(step -> meet(step.speaker(), layout, "/reported"));
        claim.addressees().forEach(actor -> meet(Reference.to(actor), layout, "/addressees"));
        claim.about().forEach(actor -> meet(Reference.to(actor), layout, "/about"));
        claim.positions().forEach(position -> meet(Reference.to(position.topic()), layout, "/positions"));
        claim.assertions().forEach(assertion -> meet(assertion.relation(), layout));
    }

    private void meet(Relation relation, Layout layout) {
        relation.subject().ifPresent(actor -> meet(Reference.to(actor), layout, "/assertions"));
        relation.object().ifPresent(actor -> meet(Reference.to(actor), layout, "/assertions"));
        meet(Reference.to(relation.kind()), layout, "/assertions");
    }

    private void meet(Speaker speaker, Layout layout, String pointer) {
        meet(Reference.to(speaker.actor()), layout, pointer);
        speaker.speakingFor().ifPresent(actor -> meet(Reference.to(actor), layout, pointer));
    }

    private void meet(Reference named, Layout layout, String pointer) {
        if (!known.add(named)) {
            return;
        }
        if (unknown.made().contains(named.type())) {
            make(named, part -> layout.at(pointer));
        } else if (unknown.open().contains(named.type())) {
            load.open(named, () -> layout.at(pointer));
        }
    }

    private void open(Reference named, Spot spot) {
        load.open(named, () -> spot);
        known.add(named);
    }

    private void make(Reference named, Layout layout) {
        switch (named.type()) {
            case SOURCE -> load.add(Source.of(named.id(), named.id()), layout);
            case ACTOR ->
                unknown.actors().ifPresent(kind -> load.add(Actor.named(kind, named.id(), named.id()), layout));
            default -> load.add(Topic.of(named.id(), named.id()), layout);
        }
    }
}
