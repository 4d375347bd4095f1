package dev.hearsay.annotate;

import dev.hearsay.Actor;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Markup;
import dev.hearsay.Problem;
import dev.hearsay.Quote;
import dev.hearsay.RelationKind;
import dev.hearsay.Topic;
import dev.hearsay.store.ClaimStore;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A source's text with what has been read out of it so far; each word makes a new one.
 *
 * <p>Actors, topics and relation kinds are named by id, name, alias or metonym: those added here, in whatever order, and
 * those of the store it was told to know.
 */
public sealed interface AnnotatedText permits Annotated {

    /**
     * Lets claims name what a store knows; the corpus leaves those ids open. Without a store the built-in relation kinds
     * are known, with one its own are.
     */
    AnnotatedText knowing(ClaimStore store);

    /**
     * Names the actor in whose voice the source itself speaks.
     *
     * <p>Where none is named it is the actor that has the source's id, or else an unnamed voice of this source with its id
     * and title, which is added to the corpus.
     */
    AnnotatedText voice(String actor);

    /** Adds actors. */
    AnnotatedText add(Actor... actors);

    /** Adds topics. */
    AnnotatedText add(Topic... topics);

    /** Adds relation kinds. */
    AnnotatedText add(RelationKind... kinds);

    /** Says who reads out the claims that do not say so themselves. */
    AnnotatedText annotatedBy(String annotator);

    /** Says when the claims that do not say so themselves enter the record. */
    AnnotatedText recorded(Instant when);

    /**
     * Adds a claim, whose id is that of the source with the number of the claim among all claims of this text, from 1:
     * {@code wire-2023-07-1}.
     *
     * @param words says what the claim is; called once, now
     */
    AnnotatedText claim(UnaryOperator<ClaimDraft> words);

    /** Adds a claim with an id of one's own; as {@link #claim(UnaryOperator)} otherwise. */
    AnnotatedText claim(String id, UnaryOperator<ClaimDraft> words);

    /** Notes that an actor is meant by these words, which stand in the text once. */
    AnnotatedText mentions(String actor, String words);

    /** Notes that an actor is meant by words of the text. */
    AnnotatedText mentions(String actor, Quote words);

    /** Everything that is wrong so far, by place; empty if a corpus can be built. */
    List<Problem> problems();

    /**
     * The corpus: the source, what was added, and what was read out.
     *
     * @throws CorpusException with every problem, if there is any
     */
    Corpus build();

    /** The text with every place that was found drawn into it: claims under their ids, mentions under the actor's. */
    Markup markup();
}
