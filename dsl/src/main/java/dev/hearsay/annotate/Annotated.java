package dev.hearsay.annotate;

import dev.hearsay.Actor;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Markup;
import dev.hearsay.Problem;
import dev.hearsay.Quote;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Topic;
import dev.hearsay.store.ClaimStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A source and the words that were said of it, to be transcribed when they are all said.
 *
 * @param source the source, with its text
 * @param places its text once more, to look up places
 * @param words the words, in the order in which they were said
 */
record Annotated(Source source, Places places, List<Consumer<Transcript>> words) implements AnnotatedText {

    Annotated {
        words = List.copyOf(words);
    }

    static Annotated of(Source source, String text) {
        return new Annotated(source, new Places(source.id().value(), SourceText.of(text)), List.of());
    }

    private Annotated then(Consumer<Transcript> word) {
        List<Consumer<Transcript>> more = new ArrayList<>(words);
        more.add(word);
        return new Annotated(source, places, more);
    }

    @Override
    public AnnotatedText knowing(ClaimStore store) {
        return then(t -> t.know(store));
    }

    @Override
    public AnnotatedText voice(String actor) {
        return then(t -> t.voice(actor));
    }

    @Override
    public AnnotatedText add(Actor... actors) {
        List<Actor> copy = List.of(actors);
        return then(t -> copy.forEach(t.corpus()::add));
    }

    @Override
    public AnnotatedText add(Topic... topics) {
        List<Topic> copy = List.of(topics);
        return then(t -> copy.forEach(t.corpus()::add));
    }

    @Override
    public AnnotatedText add(RelationKind... kinds) {
        List<RelationKind> copy = List.of(kinds);
        return then(t -> copy.forEach(t.corpus()::add));
    }

    @Override
    public AnnotatedText annotatedBy(String annotator) {
        return then(t -> t.byDefault(claim -> claim.annotator(annotator)));
    }

    @Override
    public AnnotatedText recorded(Instant when) {
        return then(t -> t.byDefault(claim -> claim.recorded(when)));
    }

    @Override
    public AnnotatedText claim(UnaryOperator<ClaimDraft> words) {
        return claim(Optional.empty(), words);
    }

    @Override
    public AnnotatedText claim(String id, UnaryOperator<ClaimDraft> words) {
        return claim(Optional.of(id), words);
    }

    private AnnotatedText claim(Optional<String> id, UnaryOperator<ClaimDraft> said) {
        Draft draft = (Draft) said.apply(Draft.BLANK);
        return then(t -> t.claim(id, draft));
    }

    @Override
    public AnnotatedText mentions(String actor, String words) {
        return then(t -> t.mention(actor, () -> Quote.of(words)));
    }

    @Override
    public AnnotatedText mentions(String actor, Quote words) {
        return then(t -> t.mention(actor, () -> words));
    }

    @Override
    public List<Problem> problems() {
        return transcript().problems();
    }

    @Override
    public Corpus build() {
        Transcript transcript = transcript();
        List<Problem> problems = transcript.problems();
        if (!problems.isEmpty()) {
            throw new CorpusException(problems);
        }
        return transcript.corpus().build();
    }

    @Override
    public Markup markup() {
        return transcript().markup();
    }

    private Transcript transcript() {
        Transcript transcript = new Transcript(source, places);
        words.forEach(word -> word.accept(transcript));
        transcript.finish();
        return transcript;
    }

    /** The source and how much has been said of it. */
    @Override
    public String toString() {
        return "annotation of " + source.id() + " in " + words.size() + " words";
    }
}
