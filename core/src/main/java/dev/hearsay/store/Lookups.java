package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Directory;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.columns.Numbering;
import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns conditions into look-ups: here the values of a question get their numbers, once. */
final class Lookups {

    private static final Lookup NEVER = new Lookup.Never();

    private final Snapshot snapshot;
    private final Numbers numbers;
    private final Directory directory;

    Lookups(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.numbers = snapshot.numbers();
        this.directory = snapshot.directory();
    }

    Lookup of(Condition condition) {
        if (condition instanceof Condition.Is<?> is) {
            return of(is.field(), is.values());
        } else if (condition instanceof Condition.Between<?> between) {
            return new Ranged(this).of(between);
        } else if (condition instanceof Condition.Dated dated) {
            return dated.field() == Field.SAID ? new SaidLookup(dated) : aboutTime(dated);
        } else if (condition instanceof Condition.Asserts asserts) {
            return TripleLookup.of(AskedTriple.of(asserts, directory, numbers), this);
        } else if (condition instanceof Condition.Linked linked) {
            return ids(linkedClaims(linked));
        } else if (condition instanceof Condition.All all) {
            return new CompoundLookup.All(each(all.parts(), this::of));
        } else if (condition instanceof Condition.Any any) {
            return any(each(any.parts(), this::of));
        } else if (condition instanceof Condition.Not not) {
            return new CompoundLookup.Not(of(not.inner()));
        }
        return new ScanLookup((Condition.Described) condition, snapshot);
    }

    Numbers numbers() {
        return numbers;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    private static <A> List<Lookup> each(Collection<? extends A> parts, Function<A, Lookup> lookup) {
        List<Lookup> lookups = new ArrayList<>(parts.size());
        for (A part : parts) {
            lookups.add(lookup.apply(part));
        }
        return lookups;
    }

    static Lookup any(List<Lookup> lookups) {
        return switch (lookups.size()) {
            case 0 -> NEVER;
            case 1 -> lookups.get(0);
            default -> new CompoundLookup.Any(lookups);
        };
    }

    private Lookup of(Field<?> field, List<?> values) {
        if (Keyed.isKeyed(field)) {
            return keyed(field, values);
        } else if (field == Field.VOICE) {
            return any(List.of(keyed(Field.SPEAKER, values), keyed(Field.RELAY, values)));
        } else if (field == Field.INVOLVED) {
            return any(List.of(keyed(Field.ABOUT, values), new EndsLookup(numbered(numbers.actors, values))));
        } else if (field == Field.CLAIM) {
            return ids(values.stream().map(Claim.Id.class::cast).toList());
        }
        return any(each(values, value -> one(field, value)));
    }

    Lookup one(Field<?> field, Object value) {
        if (value instanceof Position position) {
            return position(position);
        } else if (value instanceof Relation relation) {
            return TripleLookup.asTold(AskedTriple.of(relation, field == Field.AFFIRMED, directory, numbers), this);
        } else if (value instanceof RelationKind.Id kind) {
            return TripleLookup.of(AskedTriple.of(kind, directory, numbers), this);
        } else if (value instanceof Sign sign) {
            return TripleLookup.of(AskedTriple.of(sign), this);
        } else if (value instanceof Boolean held) {
            return conditional(held);
        } else if (value instanceof Period period) {
            return IndexLookup.of(segment -> segment.said().find(period));
        }
        return IndexLookup.of(segment -> segment.recorded().at((Instant) value));
    }

    private Lookup keyed(Field<?> field, Collection<?> values) {
        Numbering<?> numbering = numbers.of(field);
        int index = Keyed.index(field);
        if (values.size() == 1) {
            int number = numbering.number(values.iterator().next());
            return number >= 0 && occurs(index, number) ? new NumberLookup(index, number) : NEVER;
        }
        return keyed(index, numbered(numbering, values));
    }

    /** Numbers of which no claim of the snapshot knows make no difference, not even to the plan: they may be of later claims. */
    Lookup keyed(int field, BitSet wanted) {
        int first = next(field, wanted, 0);
        if (first < 0) {
            return NEVER;
        }
        return next(field, wanted, first + 1) < 0 ? new NumberLookup(field, first) : new NumbersLookup(field, wanted);
    }

    private int next(int field, BitSet wanted, int from) {
        int number = wanted.nextSetBit(from);
        while (number >= 0 && !occurs(field, number)) {
            number = wanted.nextSetBit(number + 1);
        }
        return number;
    }

    /** Whether any claim, perhaps a withdrawn one, has a number. */
    boolean occurs(int field, int number) {
        for (Part part : snapshot.parts()) {
            if (part.segment().keyed(field).postings().count(number) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether any claim may meet a condition whose estimate is never too low. */
    boolean promisesAny(Lookup lookup) {
        for (Part part : snapshot.parts()) {
            if (lookup.estimate(part) > 0) {
                return true;
            }
        }
        return false;
    }

    private static BitSet numbered(Numbering<?> numbering, Collection<?> values) {
        BitSet wanted = new BitSet();
        for (Object value : values) {
            int number = numbering.number(value);
            if (number >= 0) {
                wanted.set(number);
            }
        }
        return wanted;
    }

    /** The numbers of the values that pass a test. */
    static <V> BitSet numbered(Numbering<V> numbering, Predicate<V> test) {
        BitSet wanted = new BitSet();
        for (int number = 0, end = numbering.size(); number < end; number++) {
            if (test.test(numbering.value(number))) {
                wanted.set(number);
            }
        }
        return wanted;
    }

    private Lookup aboutTime(Condition.Dated asked) {
        return keyed(Keyed.index(Field.ABOUT_TIME), numbered(numbers.periods, asked::holds));
    }

    private Lookup position(Position position) {
        int topic = numbers.topics.number(position.topic());
        return topic >= 0 && occurs(PositionLookup.TOPIC, topic)
                ? new PositionLookup(topic, numbers.stances.number(position.stance()))
                : NEVER;
    }

    private Lookup conditional(boolean held) {
        Lookup conditional = IndexLookup.of(segment -> segment.conditions().rows());
        return held ? conditional : new CompoundLookup.Not(conditional);
    }

    private static Lookup ids(Collection<Claim.Id> ids) {
        return new IndexLookup(segment -> rows(ids, segment), segment -> ids.size());
    }

    private static RowSet rows(Collection<Claim.Id> ids, Segment segment) {
        int[] rows = new int[ids.size()];
        int count = 0;
        for (Claim.Id id : ids) {
            int row = segment.row(id);
            if (row >= 0) {
                rows[count++] = row;
            }
        }
        return RowSet.unordered(rows, count);
    }

    private Set<Claim.Id> linkedClaims(Condition.Linked asked) {
        boolean from = asked.end() == Condition.Linked.End.FROM;
        Set<Claim.Id> found = new TreeSet<>();
        for (ClaimLink link : asked.other().map(snapshot::links).orElseGet(snapshot::links)) {
            Claim.Id there = from ? link.to() : link.from();
            if (link.kind() == asked.kind() && asked.other().map(there::equals).orElse(true)) {
                found.add(from ? link.from() : link.to());
            }
        }
        return found;
    }
}
