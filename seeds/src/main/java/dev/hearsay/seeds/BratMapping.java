package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.ClaimLink;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the types and names of a brat project mean: which entities are actors, which events attribute something to somebody,
 * which relations, attributes and notes say what. An immutable value.
 *
 * <pre>{@code
 * BratMapping mapping = BratMapping.standard()
 *     .actor("Country", Actor.Kind.STATE)
 *     .attribution("Says")
 *     .role("Source", BratMapping.Role.SPEAKER)
 *     .relation("Excludes", "excludes")
 *     .attribute("Factuality", BratMapping.Attribute.CERTAINTY)
 *     .value("CT+", "certain")
 *     .ignoring("Date", "Place");
 * }</pre>
 *
 * <p>A name is looked up among those of its own sort, so that a role and an event may have the same one. The number that brat
 * puts behind a role that is repeated is no part of the role.
 *
 * <table>
 * <caption>The standard mapping, which the writer writes</caption>
 * <tr><th>in brat</th><th>names</th><th>means</th></tr>
 * <tr><td>entity</td><td>State, Organisation (Organization), Alliance, Person, Group</td><td>a mention of an actor of that
 *     kind</td></tr>
 * <tr><td>entity</td><td>Topic</td><td>a topic, on which the claim that has it as an argument takes a position</td></tr>
 * <tr><td>entity</td><td>Source</td><td>the document itself: its notes and attributes are those of the source</td></tr>
 * <tr><td>entity</td><td>Unspecified</td><td>as the end of a relation: nobody the source names</td></tr>
 * <tr><td>entity</td><td>Proposition</td><td>words that are put forward; they mean something as an argument only</td></tr>
 * <tr><td>event</td><td>Claim</td><td>a claim, made by the words of the trigger</td></tr>
 * <tr><td>event</td><td>Attribution</td><td>a reported voice; the trigger is the cue</td></tr>
 * <tr><td>event</td><td>Reported</td><td>a reported voice; the trigger is no cue</td></tr>
 * <tr><td>role, relation, attribute, note</td><td>the words of {@link Role}, {@link Attribute} and {@link Note} as in
 *     {@code SpeakingFor}, of {@link ClaimLink.Kind} as in {@code Supports}, the ids of the built-in relation
 *     kinds, and {@code AnnotatorNotes}</td><td>what they say there</td></tr>
 * </table>
 */
public final class BratMapping {

    /** What an argument of an event is to it. */
    public enum Role {
        /** The actor that speaks, of an attribution. */
        SPEAKER,
        /** The actor in whose name the speaker speaks. */
        SPEAKING_FOR,
        /** What is put forward, of an attribution: words, a claim, or an attribution one step further in. */
        PROPOSITION,
        /** The actor in whose voice the source itself speaks. */
        VOICE,
        /** The actor in whose name that voice speaks. */
        VOICE_FOR,
        /** An actor to whom the claim is directed. */
        ADDRESSEE,
        /** An actor that is the claim's subject matter. */
        ABOUT,
        /** A topic on which the claim takes a position. */
        TOPIC,
        /** Further words by which the claim is made. */
        PLACE,
        /** An end of relations that belong to the claim. */
        PARTY
    }

    /** What an attribute says. Values are the words of the constants, in any case: {@code not-said}, {@code SUPPORT}. */
    public enum Attribute {
        /** The {@link dev.hearsay.Modality} of a claim. */
        MODALITY,
        /** The {@link dev.hearsay.Certainty} of a claim. */
        CERTAINTY,
        /** The {@link dev.hearsay.Stance} on a topic, or on all topics of a claim that have none of their own. */
        STANCE,
        /** The {@link dev.hearsay.Actor.Naming} of an actor. */
        NAMING,
        /** The {@link dev.hearsay.Quotation} of an attribution. */
        QUOTATION,
        /** The {@link dev.hearsay.Channel.Kind} of an attribution. */
        CHANNEL,
        /** That an attribution is inferred. */
        INFERRED,
        /** That a relation is denied. */
        DENIED,
        /** That a period which a note of the annotation tells is inferred: the value is the note's type. */
        INFERRED_DATE,
        /** That an entity or a trigger does not stand where its words are: it is no mention and no place of a claim. */
        IMPLIED
    }

    /** What a note says. In all but {@link #REMARK}, {@code \n}, {@code \r}, {@code \t}, {@code \=} and {@code \\} are escapes. */
    public enum Note {
        /** Anything; it becomes a note of the record under the key {@code AnnotatorNotes}. */
        REMARK,
        /** A note of the record, {@code key=value}. */
        NOTE,
        /** The id of a claim. */
        ID,
        /** The gist of a claim; where there is none, the words are. */
        GIST,
        /** The cue of an attribution, where its trigger is none. */
        CUE,
        /** The role in which a voice speaks. */
        CAPACITY,
        /** The same of the source's own voice. */
        VOICE_CAPACITY,
        /** The title of the text or broadcast by which a voice is known. */
        CHANNEL_TITLE,
        /** On what a claim depends. */
        CONDITION,
        /** When it was said. */
        SAID,
        /** The time it speaks of. */
        ABOUT_TIME,
        /** The instant at which it was recorded. */
        RECORDED,
        /** Who read it out of the source. */
        ANNOTATOR,
        /** The title of the source. */
        TITLE,
        /** The publisher of the source. */
        PUBLISHER,
        /** An author of the source; several in the order of the byline. */
        AUTHOR,
        /** When the source was published. */
        DATE,
        /** The language of the source. */
        LANGUAGE,
        /** Where the source was found. */
        URL,
        /** Another name of an actor. */
        ALIAS,
        /** A name that stands for an actor. */
        METONYM,
        /** A note of an actor, {@code key=value}; {@link #NOTE} is one of its mention. */
        ACTOR_NOTE
    }

    /** What an entity is that is no actor. */
    enum Thing {
        TOPIC,
        SOURCE,
        UNSPECIFIED,
        WORDS
    }

    /** What an event is. */
    enum Happening {
        CLAIM,
        CUED,
        UNCUED
    }

    private static final BratMapping STANDARD = standardOnes();

    private Map<String, Actor.Kind> actors = Map.of();
    private Map<String, Thing> things = Map.of();
    private Map<String, Happening> events = Map.of();
    private Map<String, Role> roles = Map.of();
    private Map<String, RelationKind.Id> relations = Map.of();
    private Map<String, ClaimLink.Kind> links = Map.of();
    private Map<String, Attribute> attributes = Map.of();
    private Map<String, String> values = Map.of();
    private Map<String, Note> notes = Map.of();
    private Set<String> ignored = Set.of();
    private Optional<List<RelationKind>> vocabulary = Optional.empty();
    private Optional<Actor> voice = Optional.empty();
    private boolean byName;

    private BratMapping() {}

    /** The standard mapping, to be used as it is or added to. */
    public static BratMapping standard() {
        return STANDARD;
    }

    /** A mapping by which nothing means anything, to be added to. */
    public static BratMapping empty() {
        return new BratMapping();
    }

    private static BratMapping standardOnes() {
        BratMapping mapping = new BratMapping()
                .actor("Organization", Actor.Kind.ORGANISATION)
                .thing("Topic", Thing.TOPIC)
                .thing("Source", Thing.SOURCE)
                .thing("Unspecified", Thing.UNSPECIFIED)
                .thing("Proposition", Thing.WORDS)
                .event("Claim", Happening.CLAIM)
                .event("Attribution", Happening.CUED)
                .event("Reported", Happening.UNCUED)
                .note("AnnotatorNotes", Note.REMARK);
        for (Actor.Kind kind : Actor.Kind.values()) {
            mapping = mapping.actor(named(kind), kind);
        }
        for (Role role : Role.values()) {
            mapping = mapping.role(named(role), role);
        }
        for (Attribute attribute : Attribute.values()) {
            mapping = mapping.attribute(named(attribute), attribute);
        }
        for (Note note : Note.values()) {
            mapping = mapping.note(named(note), note);
        }
        for (ClaimLink.Kind kind : ClaimLink.Kind.values()) {
            mapping = mapping.link(named(kind), kind);
        }
        return mapping.kinds(RelationKinds.builtIn());
    }

    /** A constant as brat projects write names, for example {@code SpeakingFor}. */
    static String named(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** A constant as a value of an attribute, for example {@code not-said}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private BratMapping copy() {
        BratMapping copy = new BratMapping();
        copy.actors = actors;
        copy.things = things;
        copy.events = events;
        copy.roles = roles;
        copy.relations = relations;
        copy.links = links;
        copy.attributes = attributes;
        copy.values = values;
        copy.notes = notes;
        copy.ignored = ignored;
        copy.vocabulary = vocabulary;
        copy.voice = voice;
        copy.byName = byName;
        return copy;
    }

    private static <V> Map<String, V> plus(Map<String, V> known, String name, V meaning) {
        Map<String, V> more = new HashMap<>(known);
        more.put(name, meaning);
        return Map.copyOf(more);
    }

    // ---- what entities are

    /** The same mapping in which entities of this type are mentions of actors of a kind. */
    public BratMapping actor(String entityType, Actor.Kind kind) {
        BratMapping copy = copy();
        copy.actors = plus(actors, entityType, kind);
        return copy;
    }

    /** The same mapping in which entities of this type are topics. */
    public BratMapping topic(String entityType) {
        return thing(entityType, Thing.TOPIC);
    }

    /** The same mapping in which entities of this type are words that are put forward. */
    public BratMapping proposition(String entityType) {
        return thing(entityType, Thing.WORDS);
    }

    /** The same mapping in which entities of this type stand for the document itself. */
    public BratMapping source(String entityType) {
        return thing(entityType, Thing.SOURCE);
    }

    /** The same mapping in which entities of this type, as ends of relations, are nobody the source names. */
    public BratMapping unspecified(String entityType) {
        return thing(entityType, Thing.UNSPECIFIED);
    }

    private BratMapping thing(String entityType, Thing thing) {
        BratMapping copy = copy();
        copy.things = plus(things, entityType, thing);
        return copy;
    }

    // ---- what events are

    /** The same mapping in which events of this type are claims, made by the words of their triggers. */
    public BratMapping claim(String eventType) {
        return event(eventType, Happening.CLAIM);
    }

    /** The same mapping in which events of this type are reported voices, whose triggers are the cues. */
    public BratMapping attribution(String eventType) {
        return event(eventType, Happening.CUED);
    }

    /** The same mapping in which events of this type are reported voices, whose triggers are no cues. */
    public BratMapping attributionWithoutCue(String eventType) {
        return event(eventType, Happening.UNCUED);
    }

    private BratMapping event(String eventType, Happening happening) {
        BratMapping copy = copy();
        copy.events = plus(events, eventType, happening);
        return copy;
    }

    /** The same mapping in which arguments of this name are this to their events. */
    public BratMapping role(String name, Role role) {
        BratMapping copy = copy();
        copy.roles = plus(roles, name, role);
        return copy;
    }

    // ---- what relations, attributes and notes say

    /** The same mapping in which relations of this type assert relations of a kind. */
    public BratMapping relation(String relationType, String kind) {
        BratMapping copy = copy();
        copy.relations = plus(relations, relationType, new RelationKind.Id(kind));
        return copy;
    }

    /** The same mapping in which relations of this type, between events, are links between claims. */
    public BratMapping link(String relationType, ClaimLink.Kind kind) {
        BratMapping copy = copy();
        copy.links = plus(links, relationType, kind);
        return copy;
    }

    /** The same mapping in which attributes of this name say this. */
    public BratMapping attribute(String name, Attribute attribute) {
        BratMapping copy = copy();
        copy.attributes = plus(attributes, name, attribute);
        return copy;
    }

    /** The same mapping in which a value of attributes stands for a word of ours, such as {@code CT+} for {@code certain}. */
    public BratMapping value(String value, String word) {
        BratMapping copy = copy();
        copy.values = plus(values, value, word);
        return copy;
    }

    /** The same mapping in which notes of this type say this. */
    public BratMapping note(String type, Note note) {
        BratMapping copy = copy();
        copy.notes = plus(notes, type, note);
        return copy;
    }

    /** The same mapping in which annotations of these types and names are known to mean nothing here, and not warned of. */
    public BratMapping ignoring(String... names) {
        BratMapping copy = copy();
        Set<String> more = new HashSet<>(ignored);
        more.addAll(List.of(names));
        copy.ignored = Set.copyOf(more);
        return copy;
    }

    // ---- what the project as a whole says

    /** The same mapping for a corpus that knows exactly these relation kinds; their ids are types of relations. */
    public BratMapping vocabulary(Collection<RelationKind> kinds) {
        BratMapping copy = kinds(kinds);
        copy.vocabulary = Optional.of(List.copyOf(kinds));
        return copy;
    }

    private BratMapping kinds(Collection<RelationKind> kinds) {
        BratMapping copy = copy();
        Map<String, RelationKind.Id> more = new HashMap<>(relations);
        kinds.forEach(kind -> more.put(Percent.coded(kind.id().value()), kind.id()));
        copy.relations = Map.copyOf(more);
        return copy;
    }

    /** The same mapping in which the sources speak in the voice of this actor, unless an argument says otherwise. */
    public BratMapping voice(Actor actor) {
        BratMapping copy = copy();
        copy.voice = Optional.of(actor);
        return copy;
    }

    /**
     * The same mapping in which actors of one kind and name are one actor in all documents. Without it they are one only if an
     * {@code N} line gives them one reference, or within a document.
     */
    public BratMapping actorsByName() {
        BratMapping copy = copy();
        copy.byName = true;
        return copy;
    }

    // ---- looking up

    Optional<Actor.Kind> actorOf(String entityType) {
        return Optional.ofNullable(actors.get(entityType));
    }

    Optional<Thing> thingOf(String entityType) {
        return Optional.ofNullable(things.get(entityType));
    }

    Optional<Happening> eventOf(String eventType) {
        return Optional.ofNullable(events.get(eventType));
    }

    /** A role, whatever number stands behind it. */
    Optional<Role> roleOf(String name) {
        Role exact = roles.get(name);
        return exact != null ? Optional.of(exact) : Optional.ofNullable(roles.get(unnumbered(name)));
    }

    private static String unnumbered(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
            end--;
        }
        return name.substring(0, end);
    }

    Optional<RelationKind.Id> relationOf(String type) {
        return Optional.ofNullable(relations.get(type));
    }

    Optional<ClaimLink.Kind> linkOf(String type) {
        return Optional.ofNullable(links.get(type));
    }

    Optional<Attribute> attributeOf(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    String valueOf(String value) {
        return values.getOrDefault(value, value);
    }

    Optional<Note> noteOf(String type) {
        return Optional.ofNullable(notes.get(type));
    }

    boolean ignores(String name) {
        return ignored.contains(name);
    }

    Optional<List<RelationKind>> vocabulary() {
        return vocabulary;
    }

    Optional<Actor> voice() {
        return voice;
    }

    boolean isByName() {
        return byName;
    }

    private List<Object> parts() {
        return List.of(
                actors,
                things,
                events,
                roles,
                relations,
                links,
                attributes,
                values,
                notes,
                ignored,
                vocabulary,
                voice,
                byName);
    }

    /** Equal if every name means the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BratMapping that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** How many names mean something, for example {@code 83 names mapped, 2 ignored}. */
    @Override
    public String toString() {
        int mapped = actors.size() + things.size() + events.size() + roles.size() + relations.size() + links.size();
        return (mapped + attributes.size() + notes.size()) + " names mapped, " + ignored.size() + " ignored";
    }
}
