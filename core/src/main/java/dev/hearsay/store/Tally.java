package dev.hearsay.store;

import dev.hearsay.coded.CodedAnswer.Combined;
import dev.hearsay.coded.Patience;
import dev.hearsay.columns.Postings;
import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many claims of an answer have each value of a field, or each combination of values of several; in numbers, and in no
 * promised order. Where there is an array of counts by number anyway, the number is the place of its key.
 */
final class Tally implements Combined {

    /** Numbers are counted in an array if there are not many times more of them than claims. */
    private static final int SPREAD = 8;

    private static final int SMALL = 1024;

    /** What it costs to intersect two bitmaps, in claims counted one by one: one for so many claims of the part. */
    private static final int WORDS = 512;

    /** What it costs to look up one posting list, in claims counted one by one. */
    private static final int LIST = 16;

    /** What it costs to read the words of a gist, in claims counted one by one. */
    private static final int GIST = 512;

    private final List<Axis<?>> axes;
    private final int bound;
    private final int[][] numbers;
    private final int[] counts;

    private Tally(List<Axis<?>> axes, int bound, int[][] numbers, int... counts) {
        this.axes = axes;
        this.bound = bound;
        this.numbers = numbers;
        this.counts = counts;
    }

    /** So many keys by their numbers, field by field; there may be room for more. */
    static Tally of(List<Axis<?>> axes, int keys, int[][] numbers, int... counts) {
        return new Tally(axes, keys, numbers, counts);
    }

    static Tally of(StoredAnswer answer, List<? extends Field<?>> fields) {
        List<Axis<?>> axes = new ArrayList<>(fields.size());
        for (Field<?> field : fields) {
            axes.add(Axis.of(field, answer.snapshot()));
        }
        return axes.size() == 1 ? one(answer, axes) : new Crossing(answer, axes).tally();
    }

    /** How many keys there are. */
    int size() {
        int size = 0;
        for (int place = 0; place < bound; place++) {
            size += counts[place] > 0 ? 1 : 0;
        }
        return size;
    }

    /** What all places of keys are below; at some there may be none, with the count 0. */
    @Override
    public int bound() {
        return bound;
    }

    /** The places of the keys. */
    int[] places() {
        int[] places = new int[size()];
        int next = 0;
        for (int place = 0; place < bound; place++) {
            if (counts[place] > 0) {
                places[next++] = place;
            }
        }
        return places;
    }

    /** How many claims have each key, by place, and perhaps more behind. */
    int[] counts() {
        return counts;
    }

    List<Axis<?>> axes() {
        return axes;
    }

    /** The number that the key at a place has of a field. */
    @Override
    public int number(int axis, int place) {
        return numbers.length == 0 ? place : numbers[axis][place];
    }

    @Override
    public Object value(int axis, int number) {
        return axes.get(axis).value(number);
    }

    @Override
    public int numbers(int axis) {
        return axes.get(axis).bound();
    }

    /** How many claims have the key at a place. */
    @Override
    public int count(int place) {
        return counts[place];
    }

    /** How many keys of claims there are in all. */
    long total() {
        long total = 0;
        for (int place = 0; place < bound; place++) {
            total += counts[place];
        }
        return total;
    }

    /** The first of some places whose key has these numbers; -1 if none has. */
    int find(int[] places, int... wanted) {
        for (int place : places) {
            int axis = 0;
            while (axis < wanted.length && number(axis, place) == wanted[axis]) {
                axis++;
            }
            if (axis == wanted.length) {
                return place;
            }
        }
        return -1;
    }

    /** The keys as combinations, each with its place here. */
    Combinations index() {
        Combinations index = new Combinations(axes.size());
        for (int place = 0; place < bound; place++) {
            int at = Combinations.NOTHING;
            for (int axis = 0; axis < axes.size(); axis++) {
                at = index.add(axis, at, number(axis, place));
            }
        }
        return index;
    }

    private static Tally one(StoredAnswer answer, List<Axis<?>> axes) {
        Axis<?> axis = axes.get(0);
        return axis.bound() <= SMALL + (long) SPREAD * answer.count() && Keyed.isKeyed(axis.field())
                ? counted(answer, axes)
                : sorted(answer, axes);
    }

    private static Tally counted(StoredAnswer answer, List<Axis<?>> axes) {
        Axis<?> axis = axes.get(0);
        int[] counts = new int[axis.bound()];
        int index = Keyed.index(axis.field());
        for (int i = 0; i < answer.rows().size(); i++) {
            RowSet rows = answer.rows().get(i);
            Segment segment = answer.snapshot().parts().get(i).segment();
            if (!rows.isEmpty() && isQuickByLists(segment.keyed(index), rows, segment.size())) {
                countLists(segment.keyed(index).postings(), rows, rows.size() == segment.size(), counts);
            } else {
                Axis.Reader reader = axis.reader(segment);
                Strip room = new Strip();
                forEachBatch(rows, (batch, count) -> reader.tally(batch, count, room, counts));
            }
        }
        return new Tally(axes, counts.length, new int[0][], counts);
    }

    private static boolean isQuickByLists(Keyed keyed, RowSet rows, int size) {
        long list = rows.size() == size ? 0 : Math.min(rows.size(), size / WORDS);
        long one = keyed.hasRows() ? 1 : GIST;
        return keyed.postings().numbers() * (LIST + list) < one * rows.size();
    }

    private static void countLists(Postings postings, RowSet rows, boolean all, int... counts) {
        postings.forEachNumber(
                number -> counts[number] += all ? postings.count(number) : rows.common(postings.of(number)));
    }

    /** All numbers one after the other, sorted, so that equal ones stand together. */
    private static Tally sorted(StoredAnswer answer, List<Axis<?>> axes) {
        Strip all = new Strip();
        Strip strip = new Strip();
        for (int i = 0; i < answer.rows().size(); i++) {
            Axis.Reader reader =
                    axes.get(0).reader(answer.snapshot().parts().get(i).segment());
            forEachBatch(answer.rows().get(i), (batch, count) -> {
                reader.readAll(batch, count, strip);
                System.arraycopy(strip.numbers(), 0, all.room(strip.size()), all.size(), strip.size());
                all.filled(strip.size());
            });
        }
        Arrays.sort(all.numbers(), 0, all.size());
        Strip numbers = new Strip();
        Strip counts = new Strip();
        for (int place = 0, from = 0; place < all.size(); place++) {
            if (place + 1 == all.size() || all.get(place + 1) != all.get(place)) {
                numbers.add(all.get(place));
                counts.add(place + 1 - from);
                from = place + 1;
            }
        }
        return new Tally(axes, numbers.size(), new int[][] {numbers.toArray()}, counts.toArray());
    }

    /** Takes so many rows. */
    private interface BatchVisitor {
        void visit(int[] batch, int count);
    }

    private static void forEachBatch(RowSet rows, BatchVisitor visitor) {
        int[] batch = new int[Math.min(RowSet.BATCH, rows.size())];
        Patience patience = new Patience();
        RowSet.Batches batches = rows.batches();
        for (int count = batches.next(batch); count > 0; count = batches.next(batch)) {
            patience.spend(count);
            visitor.visit(batch, count);
        }
    }
}
