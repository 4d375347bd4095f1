package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Reference;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.seeds.DnaMapping.Part;
import dev.hearsay.seeds.DnaReader.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes claims of statements. */
final class DnaClaims {

    private record Voice(Actor actor, Spot spot) {}

    private final Loading load;
    private final String prefix;
    private final DnaEntities entities;
    private final Map<Actor.Id, Voice> voices = new LinkedHashMap<>();

    DnaClaims(Loading load, String prefix, DnaEntities entities) {
        this.load = load;
        this.prefix = prefix;
        this.entities = entities;
    }

    void add(Statement statement) {
        load.made(statement.spot, () -> claim(statement))
                .ifPresentOrElse(
                        claim -> load.add(claim, statement.spot),
                        () -> load.refuse(Reference.to(new Claim.Id(id(statement)))));
    }

    /** Adds the voices of the documents. */
    void addVoices() {
        voices.values().forEach(voice -> load.add(voice.actor, voice.spot));
    }

    private String id(Statement statement) {
        return prefix + "/" + DnaReader.padded("s", statement.id);
    }

    private Claim claim(Statement statement) {
        Optional<Stance> stance = stance(statement);
        List<Position> positions = ids(statement, Part.TOPIC).stream()
                .map(topic -> new Position(new Topic.Id(topic), stance.orElse(Stance.NEUTRAL)))
                .toList();
        return new Claim(
                new Claim.Id(id(statement)),
                statement.document.source().id(),
                List.of(statement.anchor),
                attribution(statement),
                gist(statement, stance),
                Modality.ASSERTION,
                Certainty.NOT_SAID,
                Optional.empty(),
                actors(statement, Part.ADDRESSEE),
                actors(statement, Part.ABOUT),
                List.of(),
                positions,
                statement
                        .document
                        .date()
                        .map(time -> Period.day(time.toLocalDate()).asInferred()),
                Optional.empty(),
                Optional.empty(),
                statement.coder,
                notes(statement));
    }

    /** All variables under their names, and what a network of statements wants to know of the document. */
    private static Map<String, String> notes(Statement statement) {
        Map<String, String> notes = new LinkedHashMap<>(statement.values);
        notes.putIfAbsent("statement type", statement.type);
        statement.document.date().ifPresent(time -> notes.putIfAbsent("time", time.toString()));
        return notes;
    }

    private List<String> ids(Statement statement, Part part) {
        List<String> values = statement.parts.getOrDefault(part, List.of());
        List<String> variables = statement.variables.getOrDefault(part, List.of());
        return IntStream.range(0, values.size())
                .filter(i -> !values.get(i).isBlank())
                .mapToObj(i -> entities.named(variables.get(i), part, values.get(i), statement.spot))
                .toList();
    }

    private List<Actor.Id> actors(Statement statement, Part part) {
        return ids(statement, part).stream().map(Actor.Id::new).toList();
    }

    /** A person speaks, for an organisation if there is one; else the organisation; else the document itself. */
    private Attribution attribution(Statement statement) {
        List<Actor.Id> persons = actors(statement, Part.SPEAKER);
        List<Actor.Id> organisations = actors(statement, Part.ORGANISATION);
        Attribution own = new Attribution(
                Speaker.of(voice(statement.document.source(), statement.spot).value()), List.of());
        if (persons.isEmpty() && organisations.isEmpty()) {
            return own;
        }
        Actor.Id speaker = persons.isEmpty() ? organisations.get(0) : persons.get(0);
        Optional<Actor.Id> master =
                persons.isEmpty() ? Optional.empty() : organisations.stream().findFirst();
        return own.then(Attribution.Step.of(new Speaker(speaker, Optional.empty(), master)));
    }

    private Actor.Id voice(Source source, Spot spot) {
        Optional<Actor> publisher =
                source.publisher().map(name -> Actor.organisation(entities.id("source", name), name));
        Optional<Actor> author =
                source.authors().stream().findFirst().map(name -> Actor.person(entities.id("author", name), name));
        Actor voice =
                publisher.or(() -> author).orElseGet(() -> Actor.organisation(source.id() + "#voice", source.title()));
        voices.putIfAbsent(voice.id(), new Voice(voice, spot));
        return voice.id();
    }

    private Optional<Stance> stance(Statement statement) {
        return statement.parts.getOrDefault(Part.STANCE, List.of()).stream()
                .findFirst()
                .map(Long::valueOf)
                .map(number -> number > 0
                        ? Stance.SUPPORT
                        : number < 0 || statement.stanceIsBoolean ? Stance.OPPOSE : Stance.NEUTRAL);
    }

    private static String gist(Statement statement, Optional<Stance> stance) {
        List<String> told = statement.parts.getOrDefault(Part.GIST, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
        if (!told.isEmpty()) {
            return told.get(0);
        }
        List<String> topics = statement.parts.getOrDefault(Part.TOPIC, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
        if (!topics.isEmpty()) {
            return (stance.equals(Optional.of(Stance.OPPOSE)) ? "against: " : "") + String.join("; ", topics);
        }
        String words = StretchReader.plain(
                        statement.anchor.segments().get(0).exact().orElse(""))
                .strip();
        return words.isBlank() ? "nothing was coded" : words;
    }
}
