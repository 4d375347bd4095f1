package dev.hearsay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The records of a corpus by type, each list in its order, each record once. */
record Records(
        List<Source> sources,
        List<Actor> actors,
        List<Topic> topics,
        List<RelationKind> kinds,
        List<Claim> claims,
        List<ClaimLink> links,
        List<Mention> mentions,
        List<Withdrawal> withdrawals) {

    /** Sorts records by type and name; a second record of a name is a problem, and left out. */
    static Records of(Collection<RelationKind> vocabulary, Added added, List<Problem> problems) {
        return new Records(
                added.sources.distinct(problems),
                added.actors.distinct(problems),
                added.topics.distinct(problems),
                kinds(vocabulary, added.kinds, problems),
                added.claims.distinct(problems),
                added.links.distinct(problems),
                added.mentions.distinct(problems),
                added.withdrawals.distinct(problems));
    }

    /** The built-in vocabulary is always the one list of it, which need not be looked into again. */
    @SuppressWarnings("ReferenceEquality")
    private static List<RelationKind> kinds(
            Collection<RelationKind> vocabulary, Added.Pile<RelationKind> added, List<Problem> problems) {
        if (vocabulary == RelationKinds.builtIn() && added.isEmpty()) {
            return RelationKinds.builtInById();
        }
        Added.Pile<RelationKind> all = new Added.Pile<>(Comparator.comparing(RelationKind::id));
        vocabulary.forEach(all::add);
        all.addAll(added);
        List<RelationKind> kinds = all.distinct(problems);
        return kinds.equals(RelationKinds.builtInById()) ? RelationKinds.builtInById() : kinds;
    }

    @SuppressWarnings("ReferenceEquality") // see above
    boolean hasBuiltInKinds() {
        return kinds == RelationKinds.builtInById();
    }

    /** What tells a record from all others of its corpus. */
    static Reference name(Object record) {
        if (record instanceof Claim claim) {
            return Reference.to(claim.id());
        } else if (record instanceof Source source) {
            return Reference.to(source.id());
        } else if (record instanceof Actor actor) {
            return Reference.to(actor.id());
        } else if (record instanceof Topic topic) {
            return Reference.to(topic.id());
        } else if (record instanceof RelationKind kind) {
            return Reference.to(kind.id());
        } else if (record instanceof Withdrawal withdrawal) {
            return new Reference(Reference.Type.WITHDRAWAL, withdrawal.claim().value());
        }
        return new Reference(
                record instanceof ClaimLink ? Reference.Type.LINK : Reference.Type.MENTION, record.toString());
    }

    Stream<Object> all() {
        return Stream.of(sources, actors, topics, kinds, claims, links, mentions, withdrawals)
                .flatMap(List::stream);
    }

    /** Visits every reference, records in their order, the references of a record in the order of its components. */
    void references(References.Visitor visitor) {
        all().forEach(References.telling(visitor)::of);
    }

    /**
     * The ids that they name and that none of them has, in their order.
     *
     * @param noted what was noted of these records and perhaps of others
     * @param exact whether it was noted of no others
     */
    List<Reference> open(Collection<NamedIds> noted, boolean exact) {
        SortedSet<Reference> missing = missing(noted);
        return ImmutableList.copyOf(exact || missing.isEmpty() ? missing : missing(List.of(named())));
    }

    private SortedSet<Reference> missing(Collection<NamedIds> noted) {
        SortedSet<Reference> missing = new TreeSet<>();
        for (NamedIds named : Iterables.concat(noted, List.of(namedByKinds()))) {
            for (Reference.Type type : Reference.Type.values()) {
                for (String id : named.of(type)) {
                    if (!holds(type, id)) {
                        missing.add(new Reference(type, id));
                    }
                }
            }
        }
        return missing;
    }

    private NamedIds namedByKinds() {
        NamedIds named = new NamedIds();
        if (!hasBuiltInKinds()) {
            kinds.forEach(named::note);
        }
        return named;
    }

    private NamedIds named() {
        NamedIds named = new NamedIds();
        Stream.of(sources, actors, topics, claims, links, mentions, withdrawals)
                .forEach(records -> records.forEach(named::note));
        return named;
    }

    private boolean holds(Reference.Type type, String id) {
        return switch (type) {
            case SOURCE -> find(sources, source -> source.id().value(), id).isPresent();
            case ACTOR -> find(actors, actor -> actor.id().value(), id).isPresent();
            case TOPIC -> find(topics, topic -> topic.id().value(), id).isPresent();
            case RELATION_KIND -> find(kinds, kind -> kind.id().value(), id).isPresent();
            default -> find(claims, claim -> claim.id().value(), id).isPresent();
        };
    }

    Optional<Source> source(Source.Id id) {
        return find(sources, source -> source.id().value(), id.value());
    }

    Optional<Topic> topic(Topic.Id id) {
        return find(topics, topic -> topic.id().value(), id.value());
    }

    Optional<RelationKind> kind(RelationKind.Id id) {
        return find(kinds, kind -> kind.id().value(), id.value());
    }

    Optional<Claim> claim(Claim.Id id) {
        return find(claims, claim -> claim.id().value(), id.value());
    }

    private static <V> Optional<V> find(List<V> sorted, Function<V, String> idOf, String id) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = CodePoints.ORDER.compare(idOf.apply(sorted.get(middle)), id);
            if (order == 0) {
                return Optional.of(sorted.get(middle));
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle;
        }
        return Optional.empty();
    }
}
