package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Mention;
import dev.hearsay.MisuseException;
import dev.hearsay.Period;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.seeds.BratDoubts.Lost;
import dev.hearsay.seeds.BratMapping.Attribute;
import dev.hearsay.seeds.BratMapping.Note;
import dev.hearsay.seeds.BratMapping.Thing;
import dev.hearsay.seeds.Standoff.Argument;
import dev.hearsay.seeds.Standoff.Entry;
import dev.hearsay.seeds.Standoff.Event;
import dev.hearsay.seeds.Standoff.Same;
import dev.hearsay.seeds.Standoff.Stretch;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes records of the annotations of one document: its source, actors, topics and mentions, then its claims. */
final class BratDocumentReader {

    private static final String OWN = "Actor";

    private static final String OWN_TOPICS = "Topic";

    private final BratIndex index;
    private final BratActors actors;
    private final Map<String, String> leaders = new HashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> doubtful = new HashSet<>();

    /** By type and words, which may be unknown: from where on entities without a reference may be what could not be read. */
    private final Map<List<Object>, Integer> lost = new HashMap<>();

    private final Map<String, Topic.Id> topics = new HashMap<>();
    private final Set<Mention> mentions = new HashSet<>();

    BratDocumentReader(BratIndex index, BratActors actors) {
        this.index = index;
        this.actors = actors;
    }

    void read(Spot file) {
        index.standoff.same.forEach(this::join);
        index.standoff.entries.forEach(this::entry);
        findDoubts();
        tellUnmapped();
        Map<String, Stretch> named = new HashMap<>();
        // Entities that make no id are refused on the way.
        List.copyOf(index.standoff.stretches.values()).forEach(stretch -> actor(stretch, named));
        List.copyOf(index.standoff.stretches.values()).forEach(this::topic);
        index.standoff.stretches.values().forEach(this::mention);
        Optional<Source> source = source(file);
        source.ifPresent(made -> {
            if (isWhole()) {
                index.load.add(made, file);
            } else {
                index.load.refuse(Reference.to(made.id()));
            }
            new BratClaimReader(index, actors, topics, made).read();
        });
    }

    private void findDoubts() {
        index.standoff.doubts.ids().forEach(id -> doubtful.add(leader(id)));
        index.standoff
                .doubts
                .keys()
                .forEach(key -> refuse(key.substring(0, key.indexOf(':')), key.substring(key.indexOf(':') + 1)));
        // Be it by lines that could be read or not.
        Set<String> spokenOf = new HashSet<>(index.standoff.spokenOf());
        spokenOf.addAll(index.standoff.doubts.ids());
        // The first of a name gives its id to those that follow; of one that is spoken of, all may lack what is said.
        for (Lost words : index.standoff.doubts.words()) {
            int from = spokenOf.contains(words.id()) ? -1 : words.start();
            lost.merge(List.of(words.type(), words.words()), from, Math::min);
            if (index.mapping.isByName()) {
                words.words()
                        .ifPresentOrElse(
                                w -> actors.refuse(StretchReader.plain(w).strip()), actors::refuseAll);
            }
        }
        if (index.standoff.doubts.isAll()) {
            actors.refuseAll();
        }
    }

    /** Whatever is called so in a database was to be told more of. */
    private void refuse(String database, String key) {
        actors.refuse(reference(database, key, OWN));
        actors.refuse(reference(database, key, OWN_TOPICS));
    }

    // ---- what is the same

    private void join(Same same) {
        List<Argument> there = same.members().stream().filter(index::isThere).toList();
        for (Argument member : there) {
            String one = leader(there.get(0).target());
            String other = leader(member.target());
            if (!one.equals(other)) {
                leaders.put(other, one);
            }
        }
    }

    private String leader(String id) {
        String leader = id;
        while (leaders.containsKey(leader)) {
            leader = leaders.get(leader);
        }
        // So that a long row of equals is walked once.
        if (!leader.equals(id)) {
            leaders.put(id, leader);
        }
        return leader;
    }

    private void entry(Entry entry) {
        if (!index.isSpokenOf(entry.of())) {
            refuse(entry.database(), entry.key());
            return;
        }
        Entry before = entries.putIfAbsent(leader(entry.of().target()), entry);
        if (before != null && !(before.database() + before.key()).equals(entry.database() + entry.key())) {
            index.load.refuseUnnamed();
            index.load.problem(
                    Problem.error(
                                    "HS-2415",
                                    "One entity has two references.",
                                    "Keep the one that is meant; entities that are Equiv are one.")
                            .expecting(before.database() + ":" + before.key(), entry.database() + ":" + entry.key()),
                    entry.spot(),
                    before.spot());
        }
    }

    /** Our own labels have escapes; in those of other databases a backslash is one. */
    private static String label(Entry entry) {
        boolean own = entry.database().equals(OWN) || entry.database().equals(OWN_TOPICS);
        return own ? BratNotes.read(entry.label()) : entry.label();
    }

    private static String reference(Entry entry, String own) {
        return reference(entry.database(), entry.key(), own);
    }

    private static String reference(String database, String key, String own) {
        return database.equals(own) ? Percent.decoded(key) : database + ":" + Percent.decoded(key);
    }

    // ---- entities

    private void tellUnmapped() {
        Set<String> triggers = new HashSet<>();
        for (Event event : index.standoff.events.values()) {
            triggers.add(event.trigger().target());
            if (index.mapping.eventOf(event.type()).isEmpty() && !index.mapping.ignores(event.type())) {
                index.unmapped.count("events", event.type(), event.spot());
            }
        }
        for (Stretch stretch : index.standoff.stretches.values()) {
            boolean known = index.mapping.actorOf(stretch.type()).isPresent()
                    || index.mapping.thingOf(stretch.type()).isPresent()
                    || index.mapping.eventOf(stretch.type()).isPresent()
                    || triggers.contains(stretch.id());
            if (!known && !index.mapping.ignores(stretch.type())) {
                index.unmapped.count("entities", stretch.type(), stretch.spot());
            }
        }
    }

    private void actor(Stretch stretch, Map<String, Stretch> named) {
        Optional<Actor.Kind> kind = index.mapping.actorOf(stretch.type());
        if (kind.isEmpty()) {
            return;
        }
        Optional<Actor.Id> id = index.load.made(stretch.spot(), () -> new Actor.Id(actorId(stretch, named)));
        if (id.isEmpty()) {
            index.standoff.refuse(stretch.id());
            return;
        }
        BratActors.Told told = actors.told(id.get(), kind.get(), words(stretch), stretch.spot(), index.load);
        Optional.ofNullable(entries.get(leader(stretch.id()))).ifPresent(entry -> told.label(label(entry)));
        List<String> ids = List.of(stretch.id());
        int faults = index.load.faults().count();
        index.word(ids, Attribute.NAMING, Actor.Naming.class).ifPresent(naming -> told.heard(naming, index.source));
        told.alias(index.texts(stretch.id(), Note.ALIAS));
        told.metonym(index.texts(stretch.id(), Note.METONYM));
        told.notes(index.notes(ids, Note.ACTOR_NOTE));
        if (index.load.faults().count() > faults || isDoubtful(stretch)) {
            told.refuse();
        }
        index.actors.put(stretch.id(), id.get());
    }

    /** Whether something of it, or of what is the same, could not be read. */
    private boolean isDoubtful(Stretch stretch) {
        String leader = leader(stretch.id());
        return index.standoff.doubts.isAll()
                || doubtful.contains(leader)
                || (!entries.containsKey(leader) && isCalledAsWhatIsLost(stretch));
    }

    private boolean isCalledAsWhatIsLost(Stretch stretch) {
        int before = stretch.spot().start();
        return doubtfulFrom(stretch.type(), Optional.of(words(stretch))) < before
                || doubtfulFrom(stretch.type(), Optional.empty()) < before;
    }

    private int doubtfulFrom(String type, Optional<String> words) {
        return lost.getOrDefault(List.of(type, words), Integer.MAX_VALUE);
    }

    private String actorId(Stretch stretch, Map<String, Stretch> named) {
        String leader = leader(stretch.id());
        Entry entry = entries.get(leader);
        if (entry != null) {
            return reference(entry, OWN);
        }
        Stretch first = index.standoff.stretches.getOrDefault(leader, stretch);
        if (index.mapping.isByName()) {
            return words(first);
        }
        return index.source + "#"
                + named.computeIfAbsent(first.type() + "\n" + words(first), w -> first)
                        .id();
    }

    private static String words(Stretch stretch) {
        return StretchReader.plain(stretch.words()).strip();
    }

    private void topic(Stretch stretch) {
        if (!index.mapping.thingOf(stretch.type()).equals(Optional.of(Thing.TOPIC))) {
            return;
        }
        Optional<Entry> entry = Optional.ofNullable(entries.get(leader(stretch.id())));
        String id = entry.map(e -> reference(e, OWN_TOPICS))
                .orElseGet(() -> index.mapping.isByName() ? words(stretch) : index.source + "#" + stretch.id());
        if (isDoubtful(stretch)) {
            actors.refuse(id);
            index.standoff.refuse(stretch.id());
            return;
        }
        String label =
                entry.map(BratDocumentReader::label).filter(l -> !l.isBlank()).orElseGet(() -> words(stretch));
        index.load
                .made(stretch.spot(), () -> Topic.of(id, label).withNotes(index.remarkedNotes(List.of(stretch.id()))))
                .ifPresentOrElse(
                        topic -> {
                            actors.topic(topic, stretch.spot());
                            topics.put(stretch.id(), topic.id());
                        },
                        () -> index.standoff.refuse(stretch.id()));
    }

    private void mention(Stretch stretch) {
        Actor.Id actor = index.actors.get(stretch.id());
        if (actor != null && !isDoubtful(stretch) && !index.has(stretch.id(), Attribute.IMPLIED)) {
            index.load
                    .made(
                            stretch.spot(),
                            () -> new Mention(
                                    index.source, stretch.anchor(), actor, index.remarkedNotes(List.of(stretch.id()))))
                    // Words that are marked twice for one actor mention it once.
                    .filter(mentions::add)
                    .ifPresent(mention -> index.load.add(mention, stretch.spot()));
        }
    }

    // ---- the source

    /** Whether all that is said of the source could be read. */
    private boolean isWhole() {
        return !index.standoff.doubts.isAll()
                && index.areCertain(sources().stream().map(Stretch::id).toList())
                && index.standoff.doubts.words().stream().noneMatch(lost -> isSource(lost.type()));
    }

    private boolean isSource(String type) {
        return index.mapping.thingOf(type).equals(Optional.of(Thing.SOURCE));
    }

    private List<Stretch> sources() {
        return index.standoff.stretches.values().stream()
                .filter(s -> isSource(s.type()))
                .toList();
    }

    private Optional<Source> source(Spot file) {
        List<Stretch> told = sources();
        List<String> ids = told.stream().map(Stretch::id).toList();
        Optional<Period> date = index.period(ids, Note.DATE);
        List<String> authors = ids.stream()
                .flatMap(id -> index.texts(id, Note.AUTHOR).stream())
                .toList();
        Spot spot = told.isEmpty() ? file : told.get(0).spot();
        Optional<Source> made = index.load.made(
                spot,
                () -> new Source(
                        index.source,
                        index.text(ids, Note.TITLE).orElseGet(() -> title(index.source)),
                        index.text(ids, Note.PUBLISHER),
                        authors,
                        date,
                        index.text(ids, Note.LANGUAGE),
                        index.text(ids, Note.URL),
                        Optional.of(index.text.digest()),
                        Optional.of(index.text.text()),
                        Optional.empty(),
                        index.remarkedNotes(ids)));
        if (made.isEmpty()) {
            index.load.refuseUnnamed();
        }
        return made;
    }

    /** Where nothing is told, the name of the file is the title. */
    static String title(Source.Id source) {
        return source.value().substring(source.value().lastIndexOf('/') + 1);
    }

    /** The id of a document. */
    static Source.Id id(String name) throws MisuseException {
        return new Source.Id(Percent.decoded(name));
    }
}
