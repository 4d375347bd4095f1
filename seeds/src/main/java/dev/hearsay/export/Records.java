package dev.hearsay.export;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Directory;
import dev.hearsay.Period;
import dev.hearsay.Reference;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Nodes that stand for the records of a directory, with all that it knows of them but the texts of sources. */
final class Records {

    static final String ACTOR = "actor";
    static final String TOPIC = "topic";
    static final String SOURCE = "source";

    private static final String RELATION_KIND = "relationKind";

    private final Directory directory;
    private final Map<String, Node> made = new HashMap<>();
    private boolean leavesTextsOut;

    Records(Directory directory) {
        this.directory = directory;
    }

    Node actor(Actor.Id id) {
        return node(ACTOR, id.value(), key -> directory.actor(id), Actor::name, Records::known);
    }

    Node topic(Topic.Id id) {
        return node(TOPIC, id.value(), key -> directory.topic(id), Topic::label, Records::known);
    }

    Node source(Source.Id id) {
        return node(SOURCE, id.value(), key -> directory.source(id), Source::title, this::known);
    }

    Node kind(RelationKind.Id id) {
        return node("relation kind", id.value(), key -> directory.kind(id), RelationKind::label, Records::known);
    }

    /** The record of a type with an id. */
    Node node(Reference.Type type, String id) {
        return switch (type) {
            case ACTOR -> actor(new Actor.Id(id));
            case SOURCE -> source(new Source.Id(id));
            case TOPIC -> topic(new Topic.Id(id));
            case RELATION_KIND -> kind(new RelationKind.Id(id));
            default -> throw new IllegalArgumentException("No node stands for a " + type.word() + ".");
        };
    }

    /** A relation, with what is known of its kind. */
    Node relation(Relation relation) {
        Known known = directory
                .kind(relation.kind())
                .map(Records::known)
                .orElseGet(() -> new Known().text(RELATION_KIND, relation.kind().value()));
        return Node.of("relation:" + Names.of(relation), directory.inWords(relation), "relation")
                .having(known.attributes());
    }

    private <R> Node node(
            String kind,
            String id,
            Function<String, Optional<R>> record,
            Function<R, String> label,
            Function<R, Known> known) {
        return made.computeIfAbsent(kind + ":" + id, key -> {
            Optional<R> there = record.apply(id);
            return Node.of(key, there.map(label).orElse(id), kind)
                    .having(there.map(known).map(Known::attributes).orElse(Attributes.NONE));
        });
    }

    private static Known known(Actor actor) {
        return new Known()
                .text("actorKind", word(actor.kind()))
                .maybe(
                        "naming",
                        Optional.of(actor.naming())
                                .filter(naming -> naming != Actor.Naming.NAMED)
                                .map(Records::word))
                .maybe("heardIn", actor.heardIn())
                .some("aliases", actor.aliases())
                .some("metonyms", actor.metonyms())
                .some(
                        "affiliations",
                        actor.affiliations().stream().map(Records::told).toList())
                .notes(actor.notes());
    }

    /** For example {@code membership nato 2004/..} or {@code affiliation syldavia, minister 2020, inferred}. */
    private static String told(Affiliation tie) {
        return word(tie.type()) + " " + tie.to()
                + tie.role().map(role -> ", " + role).orElse("") + " " + tie.period()
                + (tie.period().inferred() ? ", inferred" : "");
    }

    private static Known known(Topic topic) {
        return new Known().maybe("parent", topic.parent()).notes(topic.notes());
    }

    private Known known(Source source) {
        leavesTextsOut |= source.text().isPresent();
        return new Known()
                .maybe("publisher", source.publisher())
                .some("authors", source.authors())
                .maybe("date", source.date())
                .mark("dateInferred", isInferred(source.date()))
                .maybe("language", source.language())
                .maybe("url", source.url())
                .maybe("digest", source.digest())
                .maybe("republishes", source.republishes())
                .notes(source.notes());
    }

    private static Known known(RelationKind kind) {
        return new Known()
                .text(RELATION_KIND, kind.id().value())
                .maybe("kindParent", kind.parent())
                .text("kindSign", word(kind.sign()))
                .number("kindWeight", kind.weight())
                .mark("kindSymmetric", kind.symmetric())
                .maybe("kindOpposite", kind.opposite())
                .notes(kind.notes());
    }

    /** What the nodes that were made leave out of their records. */
    List<String> leftOut() {
        return leavesTextsOut ? List.of("texts of sources") : List.of();
    }

    /** Whether an annotator concluded a time from elsewhere. */
    static boolean isInferred(Optional<Period> period) {
        return period.filter(Period::inferred).isPresent();
    }

    /** A constant as people read it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
