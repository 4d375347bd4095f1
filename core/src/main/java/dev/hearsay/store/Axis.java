package dev.hearsay.store;

import dev.hearsay.Position;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.columns.Column;
import dev.hearsay.columns.Numbering;
import dev.hearsay.columns.Rows;
import dev.hearsay.query.Field;
import java.util.function.Function;

/** A field whose values are read as numbers, for those who count or sort: from columns wherever these hold it. */
final class Axis<V> {

    private static final int SPEAKER = Keyed.index(Field.SPEAKER);
    private static final int RELAY = Keyed.index(Field.RELAY);
    private static final int ABOUT = Keyed.index(Field.ABOUT);

    private final Field<V> field;
    private final Code<V> code;
    private final Function<Segment, Reader> readers;

    private Axis(Field<V> field, Code<V> code, Function<Segment, Reader> readers) {
        this.field = field;
        this.code = code;
        this.readers = readers;
    }

    /** Which number stands for which value. */
    private interface Code<V> {

        V value(int number);

        int number(Object value);

        int bound();

        /** Whether no value that claims have is still without a number. */
        boolean isComplete();
    }

    private record Numbered<V>(Numbering<V> numbering, boolean isComplete) implements Code<V> {

        @Override
        public V value(int number) {
            return numbering.value(number);
        }

        @Override
        public int number(Object value) {
            return numbering.number(value);
        }

        @Override
        public int bound() {
            return numbering.size();
        }
    }

    /** A stance on a topic, as the number of the topic and, in its lowest digit, that of the stance. */
    private record Placed(Numbering<Topic.Id> topics, Numbering<Stance> stances) implements Code<Position> {

        @Override
        public Position value(int number) {
            return new Position(topics.value(number / stances.size()), stances.value(number % stances.size()));
        }

        @Override
        public int number(Object value) {
            int topic = value instanceof Position position ? topics.number(position.topic()) : -1;
            return topic < 0 ? -1 : topic * stances.size() + stances.number(((Position) value).stance());
        }

        @Override
        public int bound() {
            return topics.size() * stances.size();
        }

        @Override
        public boolean isComplete() {
            return true;
        }
    }

    static <V> Axis<V> of(Field<V> field, Snapshot snapshot) {
        Numbers numbers = snapshot.numbers();
        if (Keyed.isKeyed(field) && field != Field.WORD) {
            int index = Keyed.index(field);
            return new Axis<>(
                    field,
                    new Numbered<>(numbers.of(field), true),
                    segment -> keyed(segment.keyed(index).rows()));
        } else if (field == Field.WORD) {
            return valued(field, numbers.of(field), snapshot);
        } else if (field == Field.VOICE) {
            return derived(field, new Numbered<>(numbers.actors, true), Axis::voices);
        } else if (field == Field.INVOLVED) {
            return derived(field, new Numbered<>(numbers.actors, true), Axis::involved);
        } else if (field == Field.KIND) {
            return derived(field, new Numbered<>(numbers.kinds, true), Axis::kinds);
        } else if (field == Field.SAID) {
            return derived(field, new Numbered<>(numbers.periods, true), Axis::said);
        } else if (field == Field.POSITION) {
            return derived(field, new Placed(numbers.topics, numbers.stances), Axis::positions);
        }
        return valued(field, new Numbering<>(), snapshot);
    }

    @SuppressWarnings("unchecked") // each field is given the numbering of its own values
    private static <V> Axis<V> derived(Field<V> field, Code<?> code, Function<Segment, Reader> readers) {
        return new Axis<>(field, (Code<V>) code, readers);
    }

    private static <V> Axis<V> valued(Field<V> field, Numbering<V> numbering, Snapshot snapshot) {
        return new Axis<>(
                field, new Numbered<>(numbering, false), segment -> valued(field, numbering, segment, snapshot));
    }

    Field<V> field() {
        return field;
    }

    V value(int number) {
        return code.value(number);
    }

    /** The number of a value; -1 if nothing has it. */
    int number(Object value) {
        return code.number(value);
    }

    /** What all numbers read until now are below. */
    int bound() {
        return code.bound();
    }

    /** Whether the bound is one of all numbers, of those that are yet to be read too. */
    boolean isBounded() {
        return code.isComplete();
    }

    Reader reader(Segment segment) {
        return readers.apply(segment);
    }

    /** Reads the numbers of rows. */
    interface Reader {

        /** Adds the numbers of a row, each once. */
        void read(int row, Strip into);

        /** Puts in the numbers of so many rows, and notes where those of each row end. */
        default void read(int[] rows, int count, Strip into, int[] ends) {
            into.clear();
            for (int i = 0; i < count; i++) {
                read(rows[i], into);
                ends[i] = into.size();
            }
        }

        /** Puts in the numbers of so many rows. */
        default void readAll(int[] rows, int count, Strip into) {
            into.clear();
            for (int i = 0; i < count; i++) {
                read(rows[i], into);
            }
        }

        /** Adds one to the count of each number of so many rows. */
        default void tally(int[] rows, int count, Strip room, int[] counts) {
            readAll(rows, count, room);
            // Read first and counted then: a count that is being written would hold up what is read next.
            int[] numbers = room.numbers();
            for (int place = 0, end = room.size(); place < end; place++) {
                counts[numbers[place]]++;
            }
        }
    }

    static Reader keyed(Rows rows) {
        return rows.offsets().isOneEach() ? new OneEach(rows) : new Several(rows);
    }

    private record OneEach(Rows rows) implements Reader {

        @Override
        public void read(int row, Strip into) {
            into.add(rows.get(row));
        }

        @Override
        public void read(int[] asked, int count, Strip into, int[] ends) {
            readAll(asked, count, into);
            for (int i = 0; i < count; i++) {
                ends[i] = i + 1;
            }
        }

        @Override
        public void readAll(int[] asked, int count, Strip into) {
            into.clear();
            rows.numbers().gather(asked, count, into.room(count));
            into.filled(count);
        }
    }

    private record Several(Rows rows) implements Reader {

        @Override
        public void read(int row, Strip into) {
            for (int place = rows.start(row), end = rows.end(row); place < end; place++) {
                into.add(rows.get(place));
            }
        }

        @Override
        public void read(int[] asked, int count, Strip into, int[] ends) {
            into.clear();
            for (int i = 0; i < count; i++) {
                addPlaces(asked[i], into);
                ends[i] = into.size();
            }
            gather(into);
        }

        @Override
        public void readAll(int[] asked, int count, Strip into) {
            into.clear();
            for (int i = 0; i < count; i++) {
                addPlaces(asked[i], into);
            }
            gather(into);
        }

        private void addPlaces(int row, Strip into) {
            int start = rows.start(row);
            int more = rows.end(row) - start;
            int[] places = into.room(more);
            for (int place = 0, at = into.size(); place < more; place++) {
                places[at + place] = start + place;
            }
            into.filled(more);
        }

        private void gather(Strip into) {
            // Each place is read before its number is written over it.
            rows.numbers().gather(into.numbers(), into.size(), into.numbers());
        }
    }

    private static Reader voices(Segment segment) {
        Rows speakers = segment.keyed(SPEAKER).rows();
        Rows relays = segment.keyed(RELAY).rows();
        return (row, into) -> {
            int from = into.size();
            addAll(speakers, row, into);
            addAll(relays, row, into);
            into.makeDistinct(from);
        };
    }

    private static Reader involved(Segment segment) {
        Rows about = segment.keyed(ABOUT).rows();
        return (row, into) -> {
            int from = into.size();
            addAll(about, row, into);
            for (int place = segment.subjects().start(row);
                    place < segment.subjects().end(row);
                    place++) {
                addEnd(segment.subjects().get(place), into);
                addEnd(segment.objects().get(place), into);
            }
            into.makeDistinct(from);
        };
    }

    private static void addAll(Rows rows, int row, Strip into) {
        for (int place = rows.start(row), end = rows.end(row); place < end; place++) {
            into.add(rows.get(place));
        }
    }

    /** The end of a relation, told by its number plus one; 0 is not specified. */
    private static void addEnd(int end, Strip into) {
        if (end > 0) {
            into.add(end - 1);
        }
    }

    private static Reader kinds(Segment segment) {
        return (row, into) -> {
            int from = into.size();
            for (int place = segment.subjects().start(row);
                    place < segment.subjects().end(row);
                    place++) {
                int kind = segment.kinds().get(place);
                if (Assertions.isAffirmed(kind)) {
                    into.add(kind >> 1);
                }
            }
            into.makeDistinct(from);
        };
    }

    private static Reader positions(Segment segment) {
        Rows topics = segment.topics();
        Column stances = segment.stances();
        int each = Stance.values().length;
        return (row, into) -> {
            int from = into.size();
            for (int place = topics.start(row), end = topics.end(row); place < end; place++) {
                into.add(topics.get(place) * each + stances.get(place));
            }
            into.makeDistinct(from);
        };
    }

    private static Reader said(Segment segment) {
        return (row, into) -> addEnd(segment.said().number(row), into);
    }

    private static <V> Reader valued(Field<V> field, Numbering<V> numbering, Segment segment, Snapshot snapshot) {
        return (row, into) -> {
            for (V value : segment.values(field, row, snapshot.directory())) {
                into.add(numbering.add(value));
            }
        };
    }
}
