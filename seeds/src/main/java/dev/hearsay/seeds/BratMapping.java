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

    /** A name among those of its sort, which is the class of what they mean. */
    private record Name(Class<?> sort, String name) {}

    private static final BratMapping STANDARD = standardOnes();

    private final Map<Name, Object> meanings;
    private final Set<String> ignored;
    private final Optional<List<RelationKind>> vocabulary;
    private final Optional<Actor> voice;
    private final boolean byName;

    private BratMapping(
            Map<Name, Object> meanings,
            Set<String> ignored,
            Optional<List<RelationKind>> vocabulary,
            Optional<Actor> voice,
            boolean byName) {
        this.meanings = meanings;
        this.ignored = ignored;
        this.vocabulary = vocabulary;
        this.voice = voice;
        this.byName = byName;
    }

    /** The standard mapping, to be used as it is or added to. */
    public static BratMapping standard() {
        return STANDARD;
    }

    /** A mapping by which nothing means anything, to be added to. */
    public static BratMapping empty() {
        return new BratMapping(Map.of(), Set.of(), Optional.empty(), Optional.empty(), false);
    }

    private static BratMapping standardOnes() {
        BratMapping mapping = empty().actor("Organization", Actor.Kind.ORGANISATION)
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

    private <M> BratMapping with(Class<M> sort, Map<String, ? extends M> names) {
        Map<Name, Object> more = new HashMap<>(meanings);
        names.forEach((name, meaning) -> more.put(new Name(sort, name), meaning));
        return new BratMapping(Map.copyOf(more), ignored, vocabulary, voice, byName);
    }

    private <M> BratMapping with(Class<M> sort, String name, M meaning) {
        return with(sort, Map.of(name, meaning));
    }

    private <M> Optional<M> meaning(Class<M> sort, String name) {
        return Optional.ofNullable(meanings.get(new Name(sort, name))).map(sort::cast);
    }

    // ---- what entities are

    /** The same mapping in which entities of this type are mentions of actors of a kind. */
    public BratMapping actor(String entityType, Actor.Kind kind) {
        return with(Actor.Kind.class, entityType, kind);
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
        return with(Thing.class, entityType, thing);
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
        return with(Happening.class, eventType, happening);
    }

    /** The same mapping in which arguments of this name are this to their events. */
    public BratMapping role(String name, Role role) {
        return with(Role.class, name, role);
    }

    // ---- what relations, attributes and notes say

    /** The same mapping in which relations of this type assert relations of a kind. */
    public BratMapping relation(String relationType, String kind) {
        return with(RelationKind.Id.class, relationType, new RelationKind.Id(kind));
    }

    /** The same mapping in which relations of this type, between events, are links between claims. */
    public BratMapping link(String relationType, ClaimLink.Kind kind) {
        return with(ClaimLink.Kind.class, relationType, kind);
    }

    /** The same mapping in which attributes of this name say this. */
    public BratMapping attribute(String name, Attribute attribute) {
        return with(Attribute.class, name, attribute);
    }

    /** The same mapping in which a value of attributes stands for a word of ours, such as {@code CT+} for {@code certain}. */
    public BratMapping value(String value, String word) {
        return with(String.class, value, word);
    }

    /** The same mapping in which notes of this type say this. */
    public BratMapping note(String type, Note note) {
        return with(Note.class, type, note);
    }

    /** The same mapping in which annotations of these types and names are known to mean nothing here, and not warned of. */
    public BratMapping ignoring(String... names) {
        Set<String> more = new HashSet<>(ignored);
        more.addAll(List.of(names));
        return new BratMapping(meanings, Set.copyOf(more), vocabulary, voice, byName);
    }

    // ---- what the project as a whole says

    /** The same mapping for a corpus that knows exactly these relation kinds; their ids are types of relations. */
    public BratMapping vocabulary(Collection<RelationKind> kinds) {
        return new BratMapping(kinds(kinds).meanings, ignored, Optional.of(List.copyOf(kinds)), voice, byName);
    }

    private BratMapping kinds(Collection<RelationKind> kinds) {
        Map<String, RelationKind.Id> types = new HashMap<>();
        kinds.forEach(kind -> types.put(Percent.coded(kind.id().value()), kind.id()));
        return with(RelationKind.Id.class, types);
    }

    /** The same mapping in which the sources speak in the voice of this actor, unless an argument says otherwise. */
    public BratMapping voice(Actor actor) {
        return new BratMapping(meanings, ignored, vocabulary, Optional.of(actor), byName);
    }

    /**
     * The same mapping in which actors of one kind and name are one actor in all documents. Without it they are one only if an
     * {@code N} line gives them one reference, or within a document.
     */
    public BratMapping actorsByName() {
        return new BratMapping(meanings, ignored, vocabulary, voice, true);
    }

    // ---- looking up

    Optional<Actor.Kind> actorOf(String entityType) {
        return meaning(Actor.Kind.class, entityType);
    }

    Optional<Thing> thingOf(String entityType) {
        return meaning(Thing.class, entityType);
    }

    Optional<Happening> eventOf(String eventType) {
        return meaning(Happening.class, eventType);
    }

    /** A role, whatever number stands behind it. */
    Optional<Role> roleOf(String name) {
        return meaning(Role.class, name).or(() -> meaning(Role.class, unnumbered(name)));
    }

    private static String unnumbered(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
            end--;
        }
        return name.substring(0, end);
    }

    Optional<RelationKind.Id> relationOf(String type) {
        return meaning(RelationKind.Id.class, type);
    }

    Optional<ClaimLink.Kind> linkOf(String type) {
        return meaning(ClaimLink.Kind.class, type);
    }

    Optional<Attribute> attributeOf(String name) {
        return meaning(Attribute.class, name);
    }

    String valueOf(String value) {
        return meaning(String.class, value).orElse(value);
    }

    Optional<Note> noteOf(String type) {
        return meaning(Note.class, type);
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
        return List.of(meanings, ignored, vocabulary, voice, byName);
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
        long mapped = meanings.keySet().stream()
                .filter(name -> !name.sort().equals(String.class))
                .count();
        return mapped + " names mapped, " + ignored.size() + " ignored";
    }
}
