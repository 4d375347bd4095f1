package dev.hearsay;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
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
        Map<Reference, Object> byName = new TreeMap<>();
        Stream.concat(vocabulary.stream(), added.stream()).forEach(record -> {
            Reference name = name(record);
            Object first = byName.putIfAbsent(name, record);
            if (first != null) {
                problems.add(duplicate(name, first, record));
                // Of two that differ, the same one is looked at further, whichever came first.
                byName.merge(name, record, BinaryOperator.minBy(BY_WORDS));
            }
        });
        Collection<Object> records = byName.values();
        return new Records(
                only(Source.class, records),
                only(Actor.class, records),
                only(Topic.class, records),
                only(RelationKind.class, records),
                only(Claim.class, records),
                sorted(ClaimLink.class, records),
                sorted(Mention.class, records),
                only(Withdrawal.class, records));
    }

    private static Problem duplicate(Reference name, Object first, Object second) {
        String what = first.equals(second) ? "The same " : "Another ";
        return Problem.error("HS-1001", what + name + " was added before.", "Keep one, or choose another id.")
                .concerning(name, "")
                .expecting(
                        "one " + name.type().word() + " of this id",
                        first.equals(second) ? "two alike" : "two that differ");
    }

    private static <T> List<T> only(Class<T> type, Collection<Object> records) {
        return records.stream().filter(type::isInstance).map(type::cast).collect(ImmutableList.toImmutableList());
    }

    private static <T extends Comparable<T>> List<T> sorted(Class<T> type, Collection<Object> records) {
        return only(type, records).stream().sorted().collect(ImmutableList.toImmutableList());
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

    Set<Reference> names() {
        Set<Reference> names = new TreeSet<>();
        all().map(Records::name).forEach(names::add);
        return names;
    }

    /** Takes each reference of one record to another. */
    interface Visitor {
        void visit(Reference subject, String pointer, Reference reference);
    }

    /** Visits every reference, records in their order, the references of a record in the order of its components. */
    void references(Visitor visitor) {
        all().forEach(record -> References.of(record, visitor));
    }
}
