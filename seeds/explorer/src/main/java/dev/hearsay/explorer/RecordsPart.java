package dev.hearsay.explorer;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import java.util.Optional;

/** The part of a page's data that tells of sources, actors, topics and relation kinds. */
record RecordsPart(Json json, Directory directory, Cast cast, Passages passages) {

    void write() {
        json.objects("sources", cast.sources().keys(), this::source);
        json.objects("actors", cast.actors().keys(), this::actor);
        json.objects("topics", cast.topics().keys(), this::topic);
        json.objects("kinds", cast.kinds().keys(), this::kind);
    }

    private void source(Source.Id id) {
        Optional<Source> known = directory.source(id);
        json.text("id", id.value());
        json.text("title", known.map(Source::title).orElse(id.value()));
        json.text("publisher", known.flatMap(Source::publisher));
        known.ifPresent(source -> json.texts("authors", source.authors()));
        json.text("date", known.flatMap(Source::date));
        json.text("language", known.flatMap(Source::language));
        json.text("url", known.flatMap(Source::url));
        json.text("digest", known.flatMap(Source::digest));
        json.text("republishes", known.flatMap(Source::republishes));
        json.text("text", passages.of(id));
    }

    private void actor(Actor.Id id) {
        Optional<Actor> known = directory.actor(id);
        json.text("id", id.value());
        json.text("name", directory.nameOf(id));
        json.word("kind", known.map(Actor::kind).orElse(Actor.Kind.GROUP));
        json.word("naming", known.map(Actor::naming).orElse(Actor.Naming.NAMED));
        json.text("heardIn", known.flatMap(Actor::heardIn));
    }

    private void topic(Topic.Id id) {
        Optional<Topic> known = directory.topic(id);
        json.text("id", id.value());
        json.text("label", known.map(Topic::label).orElse(id.value()));
        json.number("parent", known.flatMap(Topic::parent).map(cast.topics()::place));
    }

    private void kind(RelationKind.Id id) {
        Optional<RelationKind> known = directory.kind(id);
        json.text("id", id.value());
        json.text("label", known.map(RelationKind::label).orElse(id.value()));
        json.word("sign", known.map(RelationKind::sign).orElse(Sign.NEUTRAL));
        json.flag("symmetric", known.map(RelationKind::symmetric).orElse(false));
        json.number("parent", known.flatMap(RelationKind::parent).map(cast.kinds()::place));
    }
}
