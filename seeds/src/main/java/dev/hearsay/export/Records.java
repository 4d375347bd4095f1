package dev.hearsay.export;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Nodes that stand for the records of a directory. */
record Records(Directory directory) {

    static final String ACTOR = "actor";
    static final String TOPIC = "topic";
    static final String SOURCE = "source";

    Node actor(Actor.Id id) {
        return node(ACTOR, id.value(), directory.actor(id), Actor::name, Records::known);
    }

    Node topic(Topic.Id id) {
        return node(TOPIC, id.value(), directory.topic(id), Topic::label, Records::known);
    }

    Node source(Source.Id id) {
        return node(SOURCE, id.value(), directory.source(id), Source::title, Records::known);
    }

    private static <R> Node node(
            String kind, String id, Optional<R> record, Function<R, String> label, Function<R, Attributes> attributes) {
        return Node.of(kind + ":" + id, record.map(label).orElse(id), kind)
                .having(record.map(attributes).orElse(Attributes.NONE));
    }

    private static Attributes known(Actor actor) {
        Attributes known = Attributes.NONE.with("actorKind", word(actor.kind()));
        return actor.naming() == Actor.Naming.NAMED
                ? known
                : known.with("naming", word(actor.naming()))
                        .with("heardIn", actor.heardIn().map(Source.Id::value));
    }

    private static Attributes known(Topic topic) {
        return Attributes.NONE.with("parent", topic.parent().map(Topic.Id::value));
    }

    private static Attributes known(Source source) {
        return Attributes.NONE
                .with("publisher", source.publisher())
                .with("date", source.date().map(Object::toString))
                .with("language", source.language())
                .with("url", source.url());
    }

    /** A constant as people read it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
