package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Place;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The actors and topics of all documents of a load, as far as these tell of them. */
final class BratActors {

    /** One actor, as told so far. */
    static final class Told {
        private final Actor.Id id;
        private final Actor.Kind kind;
        private final Spot spot;
        private final String words;
        private final Set<String> labels = new LinkedHashSet<>();
        private final Set<String> aliases = new LinkedHashSet<>();
        private final Set<String> metonyms = new LinkedHashSet<>();
        private final Map<String, String> notes = new LinkedHashMap<>();
        private boolean broken;
        private Actor.Naming naming = Actor.Naming.NAMED;
        private Optional<Source.Id> heardIn = Optional.empty();

        private Told(Actor.Id id, Actor.Kind kind, String words, Spot spot) {
            this.id = id;
            this.kind = kind;
            this.words = words;
            this.spot = spot;
        }

        void label(String label) {
            if (!label.isBlank()) {
                labels.add(label);
            }
        }

        void alias(List<String> names) {
            aliases.addAll(names);
        }

        void metonym(List<String> names) {
            metonyms.addAll(names);
        }

        void notes(Map<String, String> more) {
            more.forEach(notes::putIfAbsent);
        }

        /** What was told of it wrongly is not taken over as if nothing were told. */
        void refuse() {
            broken = true;
        }

        /** The first document that hears a voice without a name in it is its own. */
        void heard(Actor.Naming as, Source.Id in) {
            if (heardIn.isEmpty() && as != Actor.Naming.NAMED) {
                naming = as;
                heardIn = Optional.of(in);
            }
        }

        /** The first label is its name; what others call it are aliases. */
        private Actor actor() {
            List<String> names = new ArrayList<>(labels);
            String name = names.isEmpty() ? words : names.remove(0);
            names.addAll(aliases);
            return new Actor(id, kind, naming, heardIn, name, names, List.copyOf(metonyms), List.of(), notes);
        }
    }

    private final Map<Actor.Id, Told> actors = new LinkedHashMap<>();
    private final Map<Topic.Id, Topic> topics = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();
    private boolean allRefused;
    private final Map<Topic.Id, Spot> topicSpots = new LinkedHashMap<>();

    /** The actor of this id, of which another document may have told. */
    Told told(Actor.Id id, Actor.Kind kind, String words, Spot spot, Loading load) {
        Told told = actors.computeIfAbsent(id, i -> new Told(i, kind, words, spot));
        if (told.kind != kind) {
            told.refuse();
            load.problem(
                    Problem.error(
                                    "HS-2415",
                                    "Actor '" + Quoted.of(id.value()) + "' is of two kinds.",
                                    "Give all its mentions one type, or two actors two references.")
                            .expecting(BratMapping.named(told.kind), BratMapping.named(kind)),
                    spot,
                    told.spot);
        }
        return told;
    }

    /** Of an actor or a topic of this id, something could not be read. */
    void refuse(String id) {
        refused.add(id);
    }

    /** Of any actor or topic, something may be what could not be read. */
    void refuseAll() {
        allRefused = true;
    }

    private boolean isRefused(Object id) {
        return allRefused || refused.contains(id.toString());
    }

    void topic(Topic topic, Spot spot) {
        Topic before = topics.putIfAbsent(topic.id(), topic);
        topicSpots.putIfAbsent(topic.id(), spot);
        if (before != null && before.notes().isEmpty() && before.label().equals(topic.label())) {
            topics.put(topic.id(), topic);
        }
    }

    /** A whole actor that no annotation tells of. */
    void addTo(Loading load, Optional<Actor> voice) {
        voice.filter(actor -> !actors.containsKey(actor.id())).ifPresent(actor -> load.add(actor, nowhere(actor)));
        for (Told told : actors.values()) {
            boolean broken = told.broken || isRefused(told.id);
            Optional<Actor> actor = broken ? Optional.empty() : load.made(told.spot, told::actor);
            actor.ifPresentOrElse(whole -> load.add(whole, told.spot), () -> load.refuse(Reference.to(told.id)));
        }
        topics.values().stream()
                .filter(topic -> !isRefused(topic.id()))
                .forEach(topic -> load.add(topic, topicSpots.getOrDefault(topic.id(), nowhere(topic))));
    }

    private static Spot nowhere(Object record) {
        return Spot.of(Place.at("BratMapping", 1, 1), record.toString(), "");
    }
}
