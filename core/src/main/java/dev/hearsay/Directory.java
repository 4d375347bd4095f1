package dev.hearsay;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
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
                    Reference.Type.SOURCE, Source::id, s -> List.of(s.title()), s -> Optional.empty())),
            Register.of(new Register.Type<>(Reference.Type.ACTOR, Actor::id, Actor::names, a -> Optional.empty())),
            Register.of(new Register.Type<>(Reference.Type.TOPIC, Topic::id, t -> List.of(t.label()), Topic::parent)),
            Register.of(new Register.Type<>(
                    Reference.Type.RELATION_KIND, RelationKind::id, k -> List.of(k.label()), RelationKind::parent)),
            OnDemand.of(Originals.NONE),
            List.of());

    private final Register<Source.Id, Source> sources;
    private final Register<Actor.Id, Actor> actors;
    private final Register<Topic.Id, Topic> topics;
    private final Register<RelationKind.Id, RelationKind> kinds;
    private final OnDemand<Originals> originals;

    /** The list of kinds that was added last: most corpora bring the built-in one, again and again. */
    private final List<RelationKind> vocabulary;

    private Directory(
            Register<Source.Id, Source> sources,
            Register<Actor.Id, Actor> actors,
            Register<Topic.Id, Topic> topics,
            Register<RelationKind.Id, RelationKind> kinds,
            OnDemand<Originals> originals,
            List<RelationKind> vocabulary) {
        this.sources = sources;
        this.actors = actors;
        this.topics = topics;
        this.kinds = kinds;
        this.originals = originals;
        this.vocabulary = vocabulary;
    }

    /**
     * This directory and the records of a corpus.
     *
     * @throws CorpusException if an id has another value here; see {@link #conflicts}
     */
    public Directory plus(Corpus corpus) {
        Addition addition = new Addition(corpus);
        if (!addition.conflicts.isEmpty()) {
            throw new CorpusException(addition.conflicts);
        }
        return addition.result();
    }

    /** The ids of a corpus that stand for another value here, each a problem {@code HS-1003} that shows both values. */
    public List<Problem> conflicts(Corpus corpus) {
        return new Addition(corpus).conflicts;
    }

    /** What of a corpus is new here, and what of it cannot be. */
    private final class Addition {

        private final List<Problem> conflicts = new ArrayList<>();
        private final List<Source> newSources;
        private final List<Actor> newActors;
        private final List<Topic> newTopics;
        private final List<RelationKind> newKinds;
        private final List<RelationKind> allKinds;

        Addition(Corpus corpus) {
            newSources = sources.fresh(corpus.sources(), conflicts);
            newActors = actors.fresh(corpus.actors(), conflicts);
            newTopics = topics.fresh(corpus.topics(), conflicts);
            allKinds = corpus.kinds();
            newKinds = isVocabulary(allKinds) ? List.of() : kinds.fresh(allKinds, conflicts);
        }

        Directory result() {
            Register<Source.Id, Source> grown = sources.plus(newSources);
            return new Directory(
                    grown,
                    actors.plus(newActors),
                    topics.plus(newTopics),
                    kinds.plus(newKinds),
                    originals
                            .made()
                            .flatMap(made -> made.plus(newSources, grown::get))
                            .map(OnDemand::of)
                            .orElseGet(() -> originalsOf(grown)),
                    allKinds.isEmpty() ? vocabulary : allKinds);
        }
    }

    @SuppressWarnings("ReferenceEquality") // to compare the elements is what this saves
    private boolean isVocabulary(List<RelationKind> others) {
        return others == vocabulary;
    }

    private static OnDemand<Originals> originalsOf(Register<Source.Id, Source> sources) {
        return OnDemand.by(
                () -> Originals.NONE.plus(sources.all(), sources::get).orElse(Originals.NONE));
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

    private <K extends Comparable<? super K>> K named(Register<K, ?> register, String name) {
        Optional<K> exactly = register.exactly(name);
        return exactly.isPresent() ? exactly.get() : called(register, name);
    }

    /** A name that only a record of another type bears is refused with that type. */
    private <K extends Comparable<? super K>> K called(Register<K, ?> register, String name) {
        NavigableSet<K> bearers = register.bearers(name);
        if (!bearers.isEmpty()) {
            return register.only(name, bearers);
        }
        throw register.unknown(
                name,
                Stream.<Register<?, ?>>of(actors, topics, kinds, sources)
                        .filter(other -> !other.bearers(name).isEmpty())
                        .findFirst()
                        .map(other -> "It names " + other.oneOf() + ": ask for that.")
                        .orElseGet(() -> register.remedy(name)));
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
        return originals.get().of(source);
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
        List<Problem> hidden = new ArrayList<>();
        List<Source> newSources = sources.fresh(records.sources(), hidden);
        Register<Source.Id, Source> grown = sources.plus(records.sources());
        return new Directory(
                grown,
                actors.plus(records.actors()),
                topics.plus(records.topics()),
                kinds.plus(records.kinds()),
                hidden.isEmpty() ? originalsOf(newSources, grown) : originalsOf(grown),
                records.kinds().isEmpty() ? vocabulary : records.kinds());
    }

    /** Reckons what was known first, so that it is kept there. */
    private OnDemand<Originals> originalsOf(List<Source> more, Register<Source.Id, Source> grown) {
        return more.isEmpty()
                ? originals
                : OnDemand.by(() -> originals.get().plus(more, grown::get).orElseGet(originalsOf(grown)::get));
    }

    /** For example {@code 2 sources, 30 actors, 16 topics, 95 relation kinds}. */
    @Override
    public String toString() {
        return Texts.counted(sources.size(), "source") + ", " + Texts.counted(actors.size(), "actor") + ", "
                + Texts.counted(topics.size(), "topic") + ", " + Texts.counted(kinds.size(), "relation kind");
    }
}
