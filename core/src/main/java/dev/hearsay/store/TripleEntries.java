package dev.hearsay.store;

import dev.hearsay.columns.Column;
import dev.hearsay.columns.Entries;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.map.mutable.primitive.IntIntHashMap;

/** The assertions of a segment on their way to be sorted, those of symmetric kinds from both ends. */
final class TripleEntries {

    /** What an entry has: a subject, an object, the rank of a kind among those that occur, and a row. */
    static final int SUBJECT = 0;

    static final int OBJECT = 1;
    static final int KIND = 2;
    private static final int ROW = 3;

    private final int[] kindKeys;
    private final Entries entries;

    private TripleEntries(int[] kindKeys, Entries entries) {
        this.kindKeys = kindKeys;
        this.entries = entries;
    }

    static TripleEntries of(Assertions assertions, KindFacts facts) {
        int count = assertions.kinds().size();
        IntIntHashMap keys = new IntIntHashMap();
        for (int place = 0; place < count; place++) {
            int kind = assertions.kinds().get(place);
            keys.getIfAbsentPutWithKey(kind, facts::key);
        }
        int[] kindKeys = keys.values().toSortedArray();
        IntIntHashMap ranks = new IntIntHashMap();
        keys.forEachKeyValue((kind, key) -> ranks.put(kind, Arrays.binarySearch(kindKeys, key)));
        Entries entries = new Entries(count);
        for (int row = 0, place = 0; row < assertions.subjects().size(); row++) {
            for (int end = assertions.subjects().end(row); place < end; place++) {
                int rank = ranks.get(assertions.kinds().get(place));
                int subject = assertions.subjects().get(place);
                int object = assertions.objects().get(place);
                entries.add(subject, object, rank, row);
                if (KindFacts.isSymmetric(kindKeys[rank]) && subject != object) {
                    entries.add(object, subject, rank, row);
                }
            }
        }
        return new TripleEntries(kindKeys, entries);
    }

    /** The same, by some of what they have, the first before the next, and then by row. */
    TripleEntries by(int... parts) {
        return new TripleEntries(kindKeys, entries.by(parts));
    }

    /** The keys of the kinds that occur, by rank. */
    int[] kindKeys() {
        return kindKeys;
    }

    Column column(int part) {
        return entries.column(part);
    }

    int[] rows() {
        return entries.numbers(ROW);
    }

    /** Actor and group of kinds as one number. */
    Column groups(int actor) {
        int[] groups = IntStream.of(kindKeys).map(KindFacts::group).toArray();
        return Column.of(
                (entries.greatest(actor) + 1) * TripleEnd.GROUPS,
                entries.size(),
                place -> entries.get(actor, place) * TripleEnd.GROUPS + groups[entries.get(KIND, place)]);
    }
}
