package dev.hearsay.store;

import dev.hearsay.columns.Column;
import dev.hearsay.columns.Sorting;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The assertions of a segment before they are sorted, those of symmetric kinds from both ends. */
final class TripleEntries {

    private int[] subjects;
    private int[] objects;
    private int[] rows;
    private int[] ranks;
    private int[] kindKeys = {};
    private int count;

    private TripleEntries(int expected) {
        subjects = new int[expected];
        objects = new int[expected];
        rows = new int[expected];
        ranks = new int[expected];
    }

    static TripleEntries of(Assertions assertions, KindFacts facts) {
        TripleEntries entries =
                new TripleEntries(assertions.subjects().numbers().size());
        for (int row = 0; row < assertions.subjects().size(); row++) {
            int end = assertions.subjects().end(row);
            for (int place = assertions.subjects().start(row); place < end; place++) {
                int key = facts.key(assertions.kinds().get(place));
                int subject = assertions.subjects().get(place);
                int object = assertions.objects().get(place);
                entries.add(subject, key, object, row);
                if (KindFacts.isSymmetric(key) && subject != object) {
                    entries.add(object, key, subject, row);
                }
            }
        }
        entries.rankKinds();
        return entries;
    }

    private void add(int subject, int key, int object, int row) {
        if (count == rows.length) {
            int room = Math.max(8, 2 * count);
            subjects = Arrays.copyOf(subjects, room);
            objects = Arrays.copyOf(objects, room);
            rows = Arrays.copyOf(rows, room);
            ranks = Arrays.copyOf(ranks, room);
        }
        subjects[count] = subject;
        objects[count] = object;
        rows[count] = row;
        ranks[count++] = key;
    }

    /** Replaces each kind's key by its rank among those that occur. */
    private void rankKinds() {
        kindKeys = IntStream.of(ranks).limit(count).sorted().distinct().toArray();
        for (int entry = 0; entry < count; entry++) {
            ranks[entry] = Arrays.binarySearch(kindKeys, ranks[entry]);
        }
    }

    /** The keys of the kinds that occur, by rank. */
    int[] kindKeys() {
        return kindKeys;
    }

    int[] byKind() {
        return by(ranks, Sorting.places(count));
    }

    int[] bySubject() {
        return by(subjects, by(ranks, by(objects, Sorting.places(count))));
    }

    int[] byObject() {
        return by(objects, by(ranks, by(subjects, Sorting.places(count))));
    }

    private int[] by(int[] numbers, int[] places) {
        return Sorting.by(place -> numbers[place], greatest(numbers), places);
    }

    private int greatest(int[] numbers) {
        return IntStream.of(numbers).limit(count).max().orElse(0);
    }

    Column subjects(int[] order) {
        return column(subjects, order);
    }

    Column objects(int[] order) {
        return column(objects, order);
    }

    Column ranks(int[] order) {
        return column(ranks, order);
    }

    private Column column(int[] numbers, int[] order) {
        return Column.of(greatest(numbers), order.length, i -> numbers[order[i]]);
    }

    /** Actor and group of kinds as one number, for entries in order. */
    Column groups(Column actors, Column sortedRanks) {
        int greatest = 0;
        for (int place = 0; place < actors.size(); place++) {
            greatest = Math.max(greatest, actors.get(place));
        }
        return Column.of(
                greatest * TripleEnd.GROUPS + TripleEnd.GROUPS,
                actors.size(),
                place -> actors.get(place) * TripleEnd.GROUPS + KindFacts.group(kindKeys[sortedRanks.get(place)]));
    }

    int[] rows(int[] order) {
        return IntStream.of(order).map(entry -> rows[entry]).toArray();
    }
}
