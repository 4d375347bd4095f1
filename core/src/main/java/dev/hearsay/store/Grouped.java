package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Counts.Measure;
import dev.hearsay.query.Field;
import dev.hearsay.query.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The claims of an answer by key, counted: the one thing that all groups made of them share. Keys stand at the places of a
 * {@link Tally}; which rows a key has is looked up when somebody asks, one by one as long as few are asked for.
 */
abstract class Grouped<K> {

    /** What one look-up costs beside the rows it finds, in rows. */
    private static final int LOOK = 64;

    private static final int FEW = 4096;

    private final StoredAnswer answer;
    private final Tally tally;
    private volatile Optional<Combinations> index = Optional.empty();
    private volatile Optional<Partition> partition = Optional.empty();
    private volatile Optional<Condition> whole = Optional.empty();
    private volatile long spent;

    Grouped(StoredAnswer answer, Tally tally) {
        this.answer = answer;
        this.tally = tally;
    }

    abstract K key(int place);

    /** The numbers of a key; empty if no claim has such a key. */
    abstract Optional<int[]> numbers(K key);

    /** By the order of the fields. */
    abstract Comparator<K> order();

    int size() {
        return tally.size();
    }

    int count(int place) {
        return tally.count(place);
    }

    /** The value that the key at a place has of a field. */
    Object value(int axis, int place) {
        return tally.axes().get(axis).value(tally.number(axis, place));
    }

    Tally tally() {
        return tally;
    }

    /** The place of a key; -1 if no claim has it. */
    int place(K key) {
        int place = numbers(key).map(this::placeOf).orElse(-1);
        return place >= 0 && count(place) > 0 ? place : -1;
    }

    private int placeOf(int... numbers) {
        int at = Combinations.NOTHING;
        for (int axis = 0; axis < numbers.length && at >= 0; axis++) {
            at = index().find(axis, at, numbers[axis]);
        }
        return at;
    }

    private Combinations index() {
        Combinations made = index.orElseGet(tally::index);
        index = Optional.of(made);
        return made;
    }

    /** The claims of the key at a place. */
    StoredAnswer answer(int place) {
        return new StoredAnswer(answer.snapshot(), new OfKey(this, place));
    }

    /** What the claims of a key have in common. */
    Condition condition(int place) {
        Condition all = whole.orElseGet(answer::condition);
        whole = Optional.of(all);
        return all.and(has(place));
    }

    private Condition has(int place) {
        List<Condition> parts = new ArrayList<>();
        for (int axis = 0; axis < tally.axes().size(); axis++) {
            parts.add(is(tally.axes().get(axis).field(), value(axis, place)));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    @SuppressWarnings("unchecked") // a key's values came out of its fields
    private static <V> Condition is(Field<V> field, Object value) {
        return new Condition.Is<>(field, List.of((V) value));
    }

    StoredAnswer whole() {
        return answer;
    }

    /**
     * The rows of the key at a place, by part. As soon as look-ups have cost as much as it would cost to part all rows at once,
     * that is done.
     */
    List<RowSet> rows(int place) {
        if (partition.isEmpty() && spent > tally.total() + FEW && Partition.isQuick(tally)) {
            partition = Optional.of(new Partition(answer, tally, index()));
        }
        if (partition.isPresent()) {
            return partition.get().rows(place);
        }
        // Two threads may lose each other's costs: then the parting comes a little later.
        spent = spent + LOOK + Math.min(answer.count(), LOOK * (long) tally.count(place));
        List<RowSet> rows = answer.rows();
        for (int axis = 0; axis < tally.axes().size(); axis++) {
            rows = new Search(answer.snapshot(), is(tally.axes().get(axis).field(), value(axis, place))).among(rows);
        }
        return rows;
    }

    /** For each place, how many claims, voices or reports; perhaps there is more behind. */
    int[] measured(Measure measure) {
        if (measure == Measure.CLAIMS) {
            return tally.counts();
        }
        int[] measured = new int[tally.bound()];
        List<Axis<?>> axes = new ArrayList<>(tally.axes());
        Field<?> field = measure == Measure.VOICES ? Field.SPEAKER : Field.REPORT;
        axes.add(Axis.of(field, answer.snapshot()));
        Tally finer = new Crossing(answer, axes).tally();
        for (int place : finer.places()) {
            int[] numbers = new int[axes.size() - 1];
            for (int axis = 0; axis < numbers.length; axis++) {
                numbers[axis] = finer.number(axis, place);
            }
            measured[placeOf(numbers)]++;
        }
        return measured;
    }

    /** By the values of one field. */
    static final class ByValue<V> extends Grouped<V> {

        private final Axis<V> axis;

        @SuppressWarnings("unchecked") // the tally was made of this field alone
        ByValue(StoredAnswer answer, Tally tally) {
            super(answer, tally);
            this.axis = (Axis<V>) tally.axes().get(0);
        }

        @Override
        V key(int place) {
            return axis.value(tally().number(0, place));
        }

        @Override
        Optional<int[]> numbers(V key) {
            int number = axis.number(key);
            return number < 0 ? Optional.empty() : Optional.of(new int[] {number});
        }

        @Override
        @SuppressWarnings("unchecked") // an order of something above V orders V
        Comparator<V> order() {
            return (Comparator<V>) axis.field().order();
        }
    }

    /** By the values of several fields. */
    static final class ByKey extends Grouped<Key> {

        private final List<Field<?>> fields;

        ByKey(StoredAnswer answer, List<Field<?>> fields) {
            super(answer, Tally.of(answer, fields));
            this.fields = fields;
        }

        @Override
        Key key(int place) {
            List<Object> values = new ArrayList<>(fields.size());
            for (int axis = 0; axis < fields.size(); axis++) {
                values.add(value(axis, place));
            }
            return new Key(fields, values);
        }

        @Override
        Optional<int[]> numbers(Key key) {
            if (!key.fields().equals(fields)) {
                return Optional.empty();
            }
            int[] numbers = new int[fields.size()];
            for (int axis = 0; axis < numbers.length; axis++) {
                numbers[axis] = tally().axes().get(axis).number(key.values().get(axis));
                if (numbers[axis] < 0) {
                    return Optional.empty();
                }
            }
            return Optional.of(numbers);
        }

        @Override
        Comparator<Key> order() {
            return Key.order(fields);
        }
    }
}
