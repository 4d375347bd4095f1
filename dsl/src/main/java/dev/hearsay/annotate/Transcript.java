package dev.hearsay.annotate;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.Markup;
import dev.hearsay.Mention;
import dev.hearsay.Problem;
import dev.hearsay.Quote;
import dev.hearsay.Reference;
import dev.hearsay.Source;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An annotated text on its way to a corpus: first everything that can be named is gathered, then the claims are read. */
final class Transcript {

    private record Said(Optional<String> id, Draft draft) {}

    private record Meant(String actor, Supplier<Quote> words) {}

    private final Source source;
    private final Places places;
    private final Corpus.Builder corpus = Corpus.builder();
    private final List<Said> claims = new ArrayList<>();
    private final List<Meant> mentions = new ArrayList<>();
    private final Map<Reference, Reading> readings = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private Consumer<ClaimBuilder> defaults = claim -> {};
    private Optional<ClaimStore> store = Optional.empty();
    private Optional<String> voice = Optional.empty();
    private Markup markup;

    Transcript(Source source, Places places) {
        this.source = source;
        this.places = places;
        this.markup = Markup.of(places.text());
        corpus.add(source);
    }

    Corpus.Builder corpus() {
        return corpus;
    }

    void know(ClaimStore known) {
        store = Optional.of(known);
        corpus.vocabulary(List.of());
    }

    void voice(String actor) {
        voice = Optional.of(actor);
    }

    void byDefault(Consumer<ClaimBuilder> part) {
        defaults = defaults.andThen(part);
    }

    void claim(Optional<String> id, Draft draft) {
        claims.add(new Said(id, draft));
    }

    void mention(String actor, Supplier<Quote> words) {
        mentions.add(new Meant(actor, words));
    }

    /** Reads everything that was said; called once, after the last word. */
    void finish() {
        corpus.knowing(store.map(ClaimStore::directory).orElse(Directory.EMPTY), this::isKnown);
        Directory names = corpus.directory();
        Optional<String> own = ownVoice(names);
        for (int i = 0; i < claims.size(); i++) {
            read(claims.get(i), source.id() + "-" + (i + 1), names, own);
        }
        mentions.forEach(meant -> read(meant, names));
        corpus.problems().forEach(problem -> problems.add(placed(problem)));
    }

    /** Claims of this text count as known even where they are not whole: to name such a claim is no second mistake. */
    private boolean isKnown(Claim.Id claim) {
        return readings.containsKey(Reference.to(claim))
                || store.flatMap(known -> known.claim(claim)).isPresent();
    }

    /** The id of the source's own voice; empty if somebody is named who is not known. */
    private Optional<String> ownVoice(Directory names) {
        Actor.Id own = new Actor.Id(source.id().value());
        if (voice.isEmpty() && !claims.isEmpty() && names.actor(own).isEmpty()) {
            corpus.add(unnamedVoice(own));
        }
        return Reading.attempt(
                () -> voice.map(names::actorNamed).orElse(own).value(),
                problem -> problems.add(problem.concerning(Reference.to(source.id()), "/voice")));
    }

    private Actor unnamedVoice(Actor.Id own) {
        return new Actor(
                own,
                Actor.Kind.ORGANISATION,
                Actor.Naming.UNNAMED,
                Optional.of(source.id()),
                source.title(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private void read(Said said, String standardId, Directory names, Optional<String> own) {
        Claim.Id id = Reading.attempt(
                        () -> new Claim.Id(said.id().orElse(standardId)),
                        problem -> problems.add(
                                problem.concerning(new Reference(Reference.Type.CLAIM, standardId), "/id")))
                .orElseGet(() -> new Claim.Id(standardId));
        Reading reading = new Reading(id, places, names);
        reading.read(said.draft());
        readings.put(Reference.to(reading.id()), reading);
        Optional<Claim> claim = reading.claim(source.id(), own.orElse("?"), defaults);
        claim.filter(whole -> own.isPresent()).ifPresent(corpus::add);
        reading.links().forEach(corpus::add);
        reading.anchors().forEach(anchor -> mark(anchor, reading.id().value()));
        problems.addAll(reading.problems());
    }

    private void read(Meant meant, Directory names) {
        Reference subject = new Reference(Reference.Type.MENTION, meant.actor() + " in " + source.id());
        Consumer<Problem> wrong = problem -> problems.add(problem.concerning(subject, "/anchor"));
        List<Anchor> anchors = Reading.attempt(
                        () -> places.find(List.of(meant.words().get()), wrong), wrong)
                .stream()
                .flatMap(Optional::stream)
                .toList();
        Optional<Actor.Id> actor = Reading.attempt(
                () -> names.actorNamed(meant.actor()),
                problem -> problems.add(places.placed(problem.concerning(subject, "/actor"), anchors)));
        actor.ifPresent(known -> anchors.forEach(anchor -> {
            corpus.add(new Mention(source.id(), anchor, known, Map.of()));
            mark(anchor, known.value());
        }));
    }

    private void mark(Anchor anchor, String label) {
        markup = markup.mark(anchor, label);
    }

    private Problem placed(Problem problem) {
        return problem.subject()
                .flatMap(subject -> Optional.ofNullable(readings.get(subject)))
                .map(reading -> places.placed(problem, reading.anchors()))
                .orElse(problem);
    }

    Markup markup() {
        return markup;
    }

    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }
}
