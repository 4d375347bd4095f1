package dev.hearsay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a corpus or a store knows by id and by name: sources, actors, topics and relation kinds.
 *
 * <p>Immutable; {@link #plus} shares what is already known. Names are compared without regard to case, to runs of blanks
 * and to how accents are composed. An id, as it is written, goes before a name; a name that two records bear is refused
 * with both, never guessed.
 */
public final class Directory {

    /** Knows nothing. */
    public static final Directory EMPTY = new Directory(
            Register.of(new Register.Type<>(
                    Reference.Type.SOURCE, Source::id, s -> List.of(s.title()), Source::republishes)),
            Register.of(new Register.Type<>(Reference.Type.ACTOR, Actor::id, Actor::names, a -> Optional.empty())),
            Register.of(new Register.Type<>(Reference.Type.TOPIC, Topic::id, t -> List.of(t.label()), Topic::parent)),
            Register.of(new Register.Type<>(
                    Reference.Type.RELATION_KIND, RelationKind::id, k -> List.of(k.label()), RelationKind::parent)));

    private final Register<Source.Id, Source> sources;
    private final Register<Actor.Id, Actor> actors;
    private final Register<Topic.Id, Topic> topics;
    private final Register<RelationKind.Id, RelationKind> kinds;

    private Directory(
            Register<Source.Id, Source> sources,
            Register<Actor.Id, Actor> actors,
            Register<Topic.Id, Topic> topics,
            Register<RelationKind.Id, RelationKind> kinds) {
        this.sources = sources;
        this.actors = actors;
        this.topics = topics;
        this.kinds = kinds;
    }

    /**
     * This directory and the records of a corpus.
     *
     * @throws CorpusException if an id has another value here; see {@link #conflicts}
     */
    public Directory plus(Corpus corpus) {
        List<Problem> conflicts = conflicts(corpus);
        if (!conflicts.isEmpty()) {
            throw new CorpusException(conflicts);
        }
        return new Directory(
                sources.plus(fresh(corpus.sources(), s -> source(s.id()))),
                actors.plus(fresh(corpus.actors(), a -> actor(a.id()))),
                topics.plus(fresh(corpus.topics(), t -> topic(t.id()))),
                kinds.plus(fresh(corpus.kinds(), k -> kind(k.id()))));
    }

    private static <V> List<V> fresh(Collection<V> records, Function<V, Optional<V>> known) {
        return records.stream().filter(record -> known.apply(record).isEmpty()).toList();
    }

    /** The ids of a corpus that stand for another value here, each a problem {@code HS-1003} that shows both values. */
    public List<Problem> conflicts(Corpus corpus) {
        List<Problem> problems = new ArrayList<>();
        corpus.sources().forEach(s -> compare(Reference.to(s.id()), source(s.id()), s, problems));
        corpus.actors().forEach(a -> compare(Reference.to(a.id()), actor(a.id()), a, problems));
        corpus.topics().forEach(t -> compare(Reference.to(t.id()), topic(t.id()), t, problems));
        corpus.kinds().forEach(k -> compare(Reference.to(k.id()), kind(k.id()), k, problems));
        return problems;
    }

    private static <V> void compare(Reference id, Optional<V> known, V added, List<Problem> problems) {
        known.filter(old -> !old.equals(added)).ifPresent(old -> problems.add(conflict(id, old, added)));
    }

    /** The problem of an id that is taken by another value; both are shown. */
    public static Problem conflict(Reference id, Object known, Object added) {
        return Problem.error("HS-1003", "Another " + id + " is already known.", wayOut(id.type()))
                .concerning(id, "")
                .expecting(shown(known), shown(added));
    }

    /** Records whose words leave something out are shown with it; a source's text is not. */
    private static String shown(Object record) {
        if (record instanceof ClaimLink link) {
            return link + " " + link.notes();
        } else if (record instanceof Mention mention) {
            return mention + " " + mention.anchor().segments() + " " + mention.notes();
        } else if (record instanceof Source source && source.text().isPresent()) {
            return source.withDigest(source.digest().orElseThrow()).toString();
        }
        return record.toString();
    }

    private static String wayOut(Reference.Type type) {
        return switch (type) {
            case CLAIM -> "Choose another id, or correct the claim by a new one, a link and a withdrawal.";
            case WITHDRAWAL -> "A claim is withdrawn once: leave the earlier withdrawal as it is.";
            case LINK, MENTION -> "Keep the one that is known: only notes or words differ.";
            default -> "Choose another id, or use the record that is known.";
        };
    }

    /** The source of this id, if known. */
    public Optional<Source> source(Source.Id id) {
        return sources.get(id);
    }

    /** The actor of this id, if known. */
    public Optional<Actor> actor(Actor.Id id) {
        return actors.get(id);
    }

    /** The topic of this id, if known. */
    public Optional<Topic> topic(Topic.Id id) {
        return topics.get(id);
    }

    /** The relation kind of this id, if known. */
    public Optional<RelationKind> kind(RelationKind.Id id) {
        return kinds.get(id);
    }

    /** Every source, by id. */
    public List<Source> sources() {
        return sources.all();
    }

    /** Every actor, by id. */
    public List<Actor> actors() {
        return actors.all();
    }

    /** Every topic, by id. */
    public List<Topic> topics() {
        return topics.all();
    }

    /** Every relation kind, by id. */
    public List<RelationKind> kinds() {
        return kinds.all();
    }

    /**
     * The actor whom an id, name, alias or metonym means.
     *
     * @throws MisuseException {@code HS-0301} with the closest name if nobody is called so, {@code HS-0302} with the
     *     candidates if several are
     */
    public Actor.Id actorNamed(String name) {
        return named(actors, name);
    }

    /**
     * The source that an id or a title means.
     *
     * @throws MisuseException as {@link #actorNamed}
     */
    public Source.Id sourceNamed(String name) {
        return named(sources, name);
    }

    /**
     * The topic that an id or a label means.
     *
     * @throws MisuseException as {@link #actorNamed}
     */
    public Topic.Id topicNamed(String name) {
        return named(topics, name);
    }

    /**
     * The relation kind that an id or a label means.
     *
     * @throws MisuseException as {@link #actorNamed}
     */
    public RelationKind.Id kindNamed(String name) {
        return named(kinds, name);
    }

    /** A name that only a record of another type bears is refused with that type. */
    private <K extends Comparable<? super K>> K named(Register<K, ?> register, String name) {
        if (!register.bears(name)) {
            Stream.<Register<?, ?>>of(actors, topics, kinds, sources)
                    .filter(other -> other.bears(name))
                    .findFirst()
                    .ifPresent(other -> {
                        throw register.unknown(name, "It names " + other.oneOf() + ": ask for that.");
                    });
        }
        return register.resolve(name);
    }

    /** The topic and all topics below it, by id. */
    public Set<Topic.Id> withSubTopics(Topic.Id topic) {
        return topics.withDescendants(topic);
    }

    /** The kind and all kinds below it, by id. */
    public Set<RelationKind.Id> withSubKinds(RelationKind.Id kind) {
        return kinds.withDescendants(kind);
    }

    /** The source of which this is a reprint, however often reprinted; itself where it is none. */
    public Source.Id original(Source.Id source) {
        // Corpora that leave ids open may close a cycle only here; the walk ends where it would begin again.
        Set<Source.Id> seen = new HashSet<>();
        Source.Id original = source;
        Optional<Source.Id> earlier = Optional.of(source);
        while (earlier.isPresent() && seen.add(earlier.get())) {
            original = earlier.get();
            earlier = source(original).flatMap(Source::republishes);
        }
        return original;
    }

    /** The name people read for an actor; its id where it is not known. */
    public String nameOf(Actor.Id actor) {
        return actor(actor).map(Actor::name).orElse(actor.value());
    }

    /** The relation in words, such as {@code Russia excludes Iran}; {@code somebody} for an unspecified end. */
    public String inWords(Relation relation) {
        String verb = kind(relation.kind())
                .map(RelationKind::label)
                .orElse(relation.kind().value());
        String object = end(relation.object());
        return end(relation.subject()) + " "
                + (verb.contains(RelationKind.OBJECT)
                        ? verb.replace(RelationKind.OBJECT, object)
                        : verb + " " + object);
    }

    private String end(Optional<Actor.Id> actor) {
        return actor.map(this::nameOf).orElse("somebody");
    }

    /** What to do about an id that is not known: the closest names, or how to make it known. */
    String remedy(Reference unknown) {
        return switch (unknown.type()) {
            case SOURCE -> sources.remedy(unknown.id());
            case ACTOR -> actors.remedy(unknown.id());
            case TOPIC -> topics.remedy(unknown.id());
            case RELATION_KIND -> kinds.remedy(unknown.id());
            default -> "Add the " + unknown.type().word() + " first, or declare it open.";
        };
    }

    /** Whether the id is known; claims are not a directory's business. */
    boolean knows(Reference reference) {
        return switch (reference.type()) {
            case SOURCE -> source(new Source.Id(reference.id())).isPresent();
            case ACTOR -> actor(new Actor.Id(reference.id())).isPresent();
            case TOPIC -> topic(new Topic.Id(reference.id())).isPresent();
            case RELATION_KIND -> kind(new RelationKind.Id(reference.id())).isPresent();
            default -> false;
        };
    }

    /** The same directory with the records of a corpus, which hide others of their ids. */
    Directory overlaidBy(Records records) {
        return new Directory(
                sources.plus(records.sources()),
                actors.plus(records.actors()),
                topics.plus(records.topics()),
                kinds.plus(records.kinds()));
    }

    /** For example {@code 2 sources, 30 actors, 16 topics, 95 relation kinds}. */
    @Override
    public String toString() {
        return Texts.counted(sources().size(), "source") + ", " + Texts.counted(actors().size(), "actor") + ", "
                + Texts.counted(topics().size(), "topic") + ", " + Texts.counted(kinds().size(), "relation kind");
    }
}
