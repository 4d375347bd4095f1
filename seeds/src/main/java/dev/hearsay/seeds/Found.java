package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Mention;
import dev.hearsay.Reference;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A record that was read whole, and where it stands.
 *
 * @param type what is known of all records of its type
 * @param record the record
 * @param layout where its values stand
 */
record Found<R>(Type<R> type, R record, Layout layout) {

    /**
     * The records of one type.
     *
     * @param adding adds one to a corpus in the making
     * @param name its name within its corpus
     * @param key the pointer to its id within itself; empty where only all its values together name it
     */
    record Type<R>(BiConsumer<Corpus.Builder, R> adding, Function<R, Reference> name, String key) {}

    static final Type<Source> SOURCE = new Type<>(Corpus.Builder::add, source -> Reference.to(source.id()), "/id");
    static final Type<Actor> ACTOR = new Type<>(Corpus.Builder::add, actor -> Reference.to(actor.id()), "/id");
    static final Type<Topic> TOPIC = new Type<>(Corpus.Builder::add, topic -> Reference.to(topic.id()), "/id");
    static final Type<RelationKind> KIND = new Type<>(Corpus.Builder::add, kind -> Reference.to(kind.id()), "/id");
    static final Type<Claim> CLAIM = new Type<>(Corpus.Builder::add, claim -> Reference.to(claim.id()), "/id");
    static final Type<ClaimLink> LINK =
            new Type<>(Corpus.Builder::add, link -> new Reference(Reference.Type.LINK, link.toString()), "");
    static final Type<Mention> MENTION =
            new Type<>(Corpus.Builder::add, mention -> new Reference(Reference.Type.MENTION, mention.toString()), "");
    static final Type<Withdrawal> WITHDRAWAL = new Type<>(
            Corpus.Builder::add,
            withdrawal ->
                    new Reference(Reference.Type.WITHDRAWAL, withdrawal.claim().value()),
            "/claim");

    void addTo(Corpus.Builder corpus) {
        type.adding.accept(corpus, record);
    }

    Reference name() {
        return type.name.apply(record);
    }

    String key() {
        return type.key;
    }
}
