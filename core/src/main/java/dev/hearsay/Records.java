package dev.hearsay;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
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

    private static final Comparator<Object> BY_WORDS = Comparator.comparing(Object::toString, CodePoints.ORDER);

    /** Sorts records by type and name; a second record of a name is a problem, and left out. */
    static Records of(Collection<RelationKind> vocabulary, Collection<?> added, List<Problem> problems) {
        Heaps heaps = new Heaps();
        added.forEach(heaps::add);
        return new Records(
                distinct(heaps.sources, Comparator.comparing(Source::id), problems),
                distinct(heaps.actors, Comparator.comparing(Actor::id), problems),
                distinct(heaps.topics, Comparator.comparing(Topic::id), problems),
                kinds(vocabulary, heaps.kinds, problems),
                distinct(heaps.claims, Comparator.comparing(Claim::id), problems),
                distinct(heaps.links, Comparator.naturalOrder(), problems),
                distinct(heaps.mentions, Comparator.naturalOrder(), problems),
                distinct(heaps.withdrawals, Comparator.naturalOrder(), problems));
    }

    /** Records by type, as they were added. */
    private static final class Heaps {

        private final List<Source> sources = new ArrayList<>();
        private final List<Actor> actors = new ArrayList<>();
        private final List<Topic> topics = new ArrayList<>();
        private final List<RelationKind> kinds = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<ClaimLink> links = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final List<Withdrawal> withdrawals = new ArrayList<>();

        void add(Object record) {
            if (record instanceof Claim claim) {
                claims.add(claim);
            } else if (record instanceof Source source) {
                sources.add(source);
            } else if (record instanceof Actor actor) {
                actors.add(actor);
            } else if (record instanceof Topic topic) {
                topics.add(topic);
            } else if (record instanceof RelationKind kind) {
                kinds.add(kind);
            } else if (record instanceof ClaimLink link) {
                links.add(link);
            } else if (record instanceof Mention mention) {
                mentions.add(mention);
            } else if (record instanceof Withdrawal withdrawal) {
                withdrawals.add(withdrawal);
            }
        }
    }

    /** The built-in vocabulary is always the one list of it, which need not be looked into again. */
    @SuppressWarnings("ReferenceEquality")
    private static List<RelationKind> kinds(
            Collection<RelationKind> vocabulary, List<RelationKind> added, List<Problem> problems) {
        if (vocabulary == RelationKinds.builtIn() && added.isEmpty()) {
            return RelationKinds.builtInById();
        }
        List<RelationKind> all = new ArrayList<>(vocabulary);
        all.addAll(added);
        List<RelationKind> kinds = distinct(all, Comparator.comparing(RelationKind::id), problems);
        return kinds.equals(RelationKinds.builtInById()) ? RelationKinds.builtInById() : kinds;
    }

    @SuppressWarnings("ReferenceEquality") // see above
    boolean hasBuiltInKinds() {
        return kinds == RelationKinds.builtInById();
    }

    private static <T> List<T> distinct(List<T> records, Comparator<? super T> byName, List<Problem> problems) {
        if (Comparators.isInStrictOrder(records, byName)) {
            return ImmutableList.copyOf(records);
        }
        List<T> distinct = new ArrayList<>(records.size());
        for (T record : ImmutableList.sortedCopyOf(byName, records)) {
            int last = distinct.size() - 1;
            if (last < 0 || byName.compare(distinct.get(last), record) != 0) {
                distinct.add(record);
            } else {
                problems.add(duplicate(name(record), distinct.get(last), record));
                // Of two that differ, the same one is looked at further, whichever came first.
                distinct.set(last, BinaryOperator.<T>minBy(BY_WORDS).apply(distinct.get(last), record));
            }
        }
        return ImmutableList.copyOf(distinct);
    }

    private static Problem duplicate(Reference name, Object first, Object second) {
        String what = first.equals(second) ? "The same " : "Another ";
        return Problem.error("HS-1001", what + name + " was added before.", "Keep one, or choose another id.")
                .concerning(name, "")
                .expecting(
                        "one " + name.type().word() + " of this id",
                        first.equals(second) ? "two alike" : "two that differ");
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

    /** The ids that they name and that none of them has, in their order. */
    List<Reference> open() {
        NamedIds named = new NamedIds();
        Stream.of(
                        sources,
                        actors,
                        topics,
                        hasBuiltInKinds() ? List.<RelationKind>of() : kinds,
                        claims,
                        links,
                        mentions,
                        withdrawals)
                .forEach(records -> records.forEach(named::of));
        List<Reference> open = new ArrayList<>();
        for (Reference.Type type : Reference.Type.values()) {
            for (String id : named.of(type)) {
                if (!holds(type, id)) {
                    open.add(new Reference(type, id));
                }
            }
        }
        return ImmutableList.sortedCopyOf(open);
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
