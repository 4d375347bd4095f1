package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import dev.hearsay.Reference;
import dev.hearsay.RelationKind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One list of records in a file.
 *
 * @param name its name in the file
 * @param type the type of its records
 * @param key the field that names a record; empty where only all fields together do
 * @param shape how a record stands in the file
 * @param of the records of a corpus
 * @param add adds a record to a corpus in the making
 * @param reference the record's name within its corpus
 */
record Section<R>(
        String name,
        Reference.Type type,
        String key,
        Obj<R> shape,
        Function<Corpus, List<R>> of,
        BiConsumer<Corpus.Builder, R> add,
        Function<R, Reference> reference) {

    static final Section<RelationKind> KINDS = new Section<>(
            "relationKinds",
            Reference.Type.RELATION_KIND,
            "id",
            CorpusFormat.KIND,
            Corpus::kinds,
            Corpus.Builder::add,
            kind -> Reference.to(kind.id()));

    /** The sections in the order in which they are written. */
    static final List<Section<?>> ALL = List.of(
            new Section<>(
                    "sources",
                    Reference.Type.SOURCE,
                    "id",
                    CorpusFormat.SOURCE,
                    Corpus::sources,
                    Corpus.Builder::add,
                    source -> Reference.to(source.id())),
            new Section<>(
                    "actors",
                    Reference.Type.ACTOR,
                    "id",
                    CorpusFormat.ACTOR,
                    Corpus::actors,
                    Corpus.Builder::add,
                    actor -> Reference.to(actor.id())),
            new Section<>(
                    "topics",
                    Reference.Type.TOPIC,
                    "id",
                    CorpusFormat.TOPIC,
                    Corpus::topics,
                    Corpus.Builder::add,
                    topic -> Reference.to(topic.id())),
            KINDS,
            new Section<>(
                    "claims",
                    Reference.Type.CLAIM,
                    "id",
                    CorpusFormat.CLAIM,
                    Corpus::claims,
                    Corpus.Builder::add,
                    claim -> Reference.to(claim.id())),
            new Section<>(
                    "links",
                    Reference.Type.LINK,
                    "",
                    CorpusFormat.LINK,
                    Corpus::links,
                    Corpus.Builder::add,
                    link -> new Reference(Reference.Type.LINK, link.toString())),
            new Section<>(
                    "mentions",
                    Reference.Type.MENTION,
                    "",
                    CorpusFormat.MENTION,
                    Corpus::mentions,
                    Corpus.Builder::add,
                    mention -> new Reference(Reference.Type.MENTION, mention.toString())),
            new Section<>(
                    "withdrawals",
                    Reference.Type.WITHDRAWAL,
                    "claim",
                    CorpusFormat.WITHDRAWAL,
                    Corpus::withdrawals,
                    Corpus.Builder::add,
                    withdrawal -> new Reference(
                            Reference.Type.WITHDRAWAL, withdrawal.claim().value())));

    static Optional<Section<?>> named(String name) {
        return ALL.stream().filter(section -> section.name.equals(name)).findFirst();
    }
}
