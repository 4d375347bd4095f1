package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Channel;
import dev.hearsay.Quotation;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.seeds.BratMapping.Attribute;
import dev.hearsay.seeds.BratMapping.Happening;
import dev.hearsay.seeds.BratMapping.Note;
import dev.hearsay.seeds.BratMapping.Role;
import dev.hearsay.seeds.Standoff.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who speaks, by the attributions of one document. */
final class BratVoices {

    private final BratIndex index;
    private final BratActors actors;
    private final BratChains chains;
    private final Source source;

    BratVoices(BratIndex index, BratActors actors, BratChains chains, Source source) {
        this.index = index;
        this.actors = actors;
        this.chains = chains;
        this.source = source;
    }

    /** One step for each speaker. */
    List<Attribution.Step> steps(Event event) {
        List<String> ids = List.of(event.id());
        Optional<Actor.Id> master = one(event, Role.SPEAKING_FOR);
        Optional<String> capacity = index.text(ids, Note.CAPACITY);
        Optional<String> cue = index.text(ids, Note.CUE).or(() -> trigger(event));
        Optional<Quotation> quotation = index.word(ids, Attribute.QUOTATION, Quotation.class);
        Optional<Channel> channel = channel(event);
        return chains.arguments(event, Role.SPEAKER).stream()
                .flatMap(argument -> index.actor(argument).stream())
                .flatMap(actor -> index
                        .load
                        .made(
                                event.spot(),
                                () -> new Attribution.Step(
                                        new Speaker(actor, capacity, master),
                                        cue,
                                        quotation.orElse(Quotation.INDIRECT),
                                        channel.orElse(Channel.NOT_STATED),
                                        index.has(event.id(), Attribute.INFERRED)))
                        .stream())
                .toList();
    }

    private Optional<String> trigger(Event event) {
        return index.mapping.eventOf(event.type()).equals(Optional.of(Happening.CUED))
                ? Optional.ofNullable(
                                index.standoff.stretches.get(event.trigger().target()))
                        .map(stretch -> StretchReader.plain(stretch.words()))
                        .filter(words -> !words.isBlank())
                : Optional.empty();
    }

    private Optional<Channel> channel(Event event) {
        List<String> ids = List.of(event.id());
        Optional<String> title = index.text(ids, Note.CHANNEL_TITLE);
        Channel.Kind kind = index.word(ids, Attribute.CHANNEL, Channel.Kind.class)
                .orElse(title.isPresent() ? Channel.Kind.TEXT : Channel.Kind.NOT_STATED);
        return index.load.made(event.spot(), () -> new Channel(kind, title));
    }

    private Optional<Actor.Id> one(Event event, Role role) {
        return chains.arguments(event, role).stream()
                .flatMap(argument -> index.actor(argument).stream())
                .findFirst();
    }

    /**
     * In whose voice the source speaks: as an event of the chain says, as the mapping says, or its own.
     *
     * @param tellers the events that make the claim
     * @param chain those that report it
     */
    Optional<Speaker> voice(List<Event> tellers, List<Event> chain) {
        List<Event> all = all(tellers, chain);
        Optional<Actor.Id> master = all.stream()
                .flatMap(event -> one(event, Role.VOICE_FOR).stream())
                .findFirst();
        List<String> ids = tellers.stream().map(Event::id).toList();
        Spot spot = tellers.get(0).spot();
        return index.load.made(
                spot,
                () -> new Speaker(named(all).orElseGet(this::ownVoice), index.text(ids, Note.VOICE_CAPACITY), master));
    }

    private static List<Event> all(List<Event> tellers, List<Event> chain) {
        List<Event> all = new ArrayList<>(tellers);
        all.addAll(chain);
        return all;
    }

    /** The voice that an event or the mapping names. */
    private Optional<Actor.Id> named(List<Event> events) {
        return events.stream()
                .flatMap(event -> one(event, Role.VOICE).stream())
                .findFirst()
                .or(() -> index.mapping.voice().map(Actor::id));
    }

    private Actor.Id ownVoice() {
        return new Actor.Id(source.id() + "#voice");
    }

    /** Makes the actor who speaks for the source if nobody else is told to. */
    void tell(List<Event> tellers, List<Event> chain) {
        if (named(all(tellers, chain)).isEmpty()) {
            String name = source.publisher().orElse(source.title());
            actors.told(
                    ownVoice(), Actor.Kind.ORGANISATION, name, tellers.get(0).spot(), index.load);
        }
    }
}
