package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
import dev.hearsay.query.Condition.Between;
import dev.hearsay.query.Field;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Look-ups of the values between two bounds: most fields have few distinct values, whose numbers are picked first. */
final class Ranged {

    private final Lookups lookups;
    private final Numbers numbers;

    Ranged(Lookups lookups) {
        this.lookups = lookups;
        this.numbers = lookups.numbers();
    }

    <V> Lookup of(Between<V> asked) {
        Field<V> field = asked.field();
        if (Keyed.isKeyed(field)) {
            return lookups.keyed(Keyed.index(field), Lookups.numbered(numbers.of(field), asked::holds));
        } else if (field == Field.RECORDED) {
            return new IndexLookup(
                    segment -> segment.recorded().find(asked),
                    segment -> segment.recorded().estimate(asked),
                    segment -> segment.recorded().between(asked));
        } else if (field == Field.CLAIM) {
            return new IndexLookup(
                    segment -> ids(asked, segment.ids()),
                    segment -> Math.max(0, end(asked, segment.ids()) - first(asked, segment.ids())),
                    segment -> isBetween(asked, segment.ids()));
        } else if (field == Field.VOICE || field == Field.INVOLVED) {
            return actors(field, numbered(asked));
        } else if (field == Field.AFFIRMED || field == Field.DENIED) {
            return relations(asked);
        }
        return derived(asked);
    }

    private <V> Lookup derived(Between<V> asked) {
        Field<V> field = asked.field();
        if (field == Field.SAID) {
            return IndexLookup.of(segment -> segment.said().find(period -> holds(asked, period)));
        } else if (field == Field.POSITION) {
            return Lookups.any(positions(asked));
        } else if (field == Field.KIND) {
            return each(kinds(), asked);
        } else if (field == Field.SIGN) {
            return each(List.of(Sign.values()), asked);
        }
        return each(List.of(false, true), asked);
    }

    @SuppressWarnings("unchecked") // a field has values of its own type only
    private static <V> boolean holds(Between<V> asked, Object value) {
        return asked.holds((V) value);
    }

    private BitSet numbered(Between<?> asked) {
        return Lookups.numbered(numbers.actors, actor -> holds(asked, actor));
    }

    private Lookup actors(Field<?> field, BitSet wanted) {
        return field == Field.VOICE
                ? Lookups.any(List.of(keyed(Field.SPEAKER, wanted), keyed(Field.RELAY, wanted)))
                : Lookups.any(List.of(keyed(Field.ABOUT, wanted), new EndsLookup(wanted)));
    }

    private Lookup keyed(Field<?> field, BitSet wanted) {
        return lookups.keyed(Keyed.index(field), wanted);
    }

    private List<RelationKind.Id> kinds() {
        List<RelationKind.Id> kinds = new ArrayList<>();
        for (int number = 0, end = numbers.kinds.size(); number < end; number++) {
            kinds.add(numbers.kinds.value(number));
        }
        return kinds;
    }

    private Lookup each(List<?> values, Between<?> asked) {
        List<Lookup> each = new ArrayList<>();
        for (Object value : values) {
            Lookup one = lookups.one(asked.field(), value);
            if (holds(asked, value) && lookups.promisesAny(one)) {
                each.add(one);
            }
        }
        return Lookups.any(each);
    }

    private List<Lookup> positions(Between<?> asked) {
        List<Lookup> each = new ArrayList<>();
        for (int topic = 0, topics = numbers.topics.size(); topic < topics; topic++) {
            boolean occurs = lookups.occurs(PositionLookup.TOPIC, topic);
            for (int stance = 0; occurs && stance < numbers.stances.size(); stance++) {
                Position position = new Position(numbers.topics.value(topic), numbers.stances.value(stance));
                if (holds(asked, position)) {
                    each.add(new PositionLookup(topic, stance));
                }
            }
        }
        return each;
    }

    /** The claims whose ids stand in a stretch of those of their segment. */
    private static RowSet ids(Between<?> asked, Ids ids) {
        int first = first(asked, ids);
        int[] rows = new int[Math.max(0, end(asked, ids) - first)];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = ids.row(first + i);
        }
        return RowSet.distinct(List.of(RowSet.of(rows, 0, rows.length)));
    }

    private static IntPredicate isBetween(Between<?> asked, Ids ids) {
        int first = first(asked, ids);
        int end = end(asked, ids);
        return row -> ids.place(row) >= first && ids.place(row) < end;
    }

    private static int first(Between<?> asked, Ids ids) {
        return asked.least().map(id -> place(ids, id, false)).orElse(0);
    }

    private static int end(Between<?> asked, Ids ids) {
        return asked.most().map(id -> place(ids, id, true)).orElse(ids.size());
    }

    private static int place(Ids ids, Object id, boolean after) {
        int found = ids.find((Claim.Id) id);
        return found < 0 ? -found - 1 : after ? found + 1 : found;
    }

    /** Relations are sorted by subject first: only those of the subjects in question are looked at one by one. */
    private Lookup relations(Between<?> asked) {
        boolean affirmed = asked.field() == Field.AFFIRMED;
        List<AskedTriple> candidates = candidates(asked, affirmed);
        return new IndexLookup(
                segment -> found(candidates, segment)
                        .sifted(Lookup.patient(Sieve.of(row -> hasRelation(asked, segment, row)))),
                segment -> estimate(candidates, segment));
    }

    private boolean hasRelation(Between<?> asked, Segment segment, int row) {
        return segment.values(asked.field(), row, lookups.snapshot().directory()).stream()
                .anyMatch(relation -> holds(asked, relation));
    }

    private List<AskedTriple> candidates(Between<?> asked, boolean affirmed) {
        Predicate<Optional<Actor.Id>> inRange = subject -> isWithin(asked, subject);
        List<AskedTriple> candidates = new ArrayList<>();
        if (asked.least().isEmpty() && asked.most().isEmpty()) {
            candidates.add(AskedTriple.from(AskedTriple.ANY, affirmed));
            return candidates;
        }
        if (inRange.test(Optional.empty())) {
            candidates.add(AskedTriple.from(0, affirmed));
        }
        for (int actor = 0, end = numbers.actors.size(); actor < end; actor++) {
            if (inRange.test(Optional.of(numbers.actors.value(actor)))) {
                candidates.add(AskedTriple.from(actor + 1, affirmed));
            }
        }
        return candidates;
    }

    /** Whether a subject is neither before that of the lower bound nor after that of the upper one. */
    private static boolean isWithin(Between<?> asked, Optional<Actor.Id> subject) {
        return asked.least()
                        .map(least -> isOrdered(((Relation) least).subject(), subject))
                        .orElse(true)
                && asked.most()
                        .map(most -> isOrdered(subject, ((Relation) most).subject()))
                        .orElse(true);
    }

    /** An unspecified subject comes first. */
    private static boolean isOrdered(Optional<Actor.Id> one, Optional<Actor.Id> other) {
        return one.isEmpty() || (other.isPresent() && one.get().compareTo(other.get()) <= 0);
    }

    private static RowSet found(List<AskedTriple> asked, Segment segment) {
        List<RowSet> found = new ArrayList<>();
        for (AskedTriple triple : asked) {
            found.add(segment.triples().find(triple));
        }
        return RowSet.union(found);
    }

    private static int estimate(List<AskedTriple> asked, Segment segment) {
        long total = 0;
        for (AskedTriple triple : asked) {
            total += segment.triples().estimate(triple);
        }
        return (int) Math.min(segment.size(), total);
    }
}
