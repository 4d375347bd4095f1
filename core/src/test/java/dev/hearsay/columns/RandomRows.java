package dev.hearsay.columns;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/** Random sets of rows in each of their forms, beside the same rows as plain bits. */
final class RandomRows {

    private static final int FORMS = 7;

    private RandomRows() {}

    /** A set and what it is to hold. */
    record Sample(RowSet set, BitSet rows) {

        /** A row at, near or far from those of the set. */
        int probe(Random random) {
            int end = rows.length() + 3;
            return Math.max(0, rows.nextSetBit(random.nextInt(end)) + random.nextInt(3) - 1);
        }
    }

    /** Small sets and such as reach over several containers of a bitmap. */
    static Sample next(Random random) {
        return next(random, random.nextInt(3) == 0 ? 200_000 : 1 + random.nextInt(400));
    }

    static Sample next(Random random, int bound) {
        int form = random.nextInt(FORMS);
        if (form == 0) {
            return span(random, bound);
        }
        BitSet rows = form == 1 ? runs(random, bound) : scattered(random, bound);
        return switch (form) {
            case 2 -> some(random, rows);
            case 3 -> marked(rows);
            case 4 -> passing(random, rows, bound);
            default -> bits(rows);
        };
    }

    static Sample marked(BitSet rows) {
        return new Sample(RowSet.of(rows.toLongArray()), rows);
    }

    /** Rows of an array that are marked, among others that are not; mostly so many that they are not gathered at once. */
    static Sample passing(Random random, BitSet rows, int bound) {
        BitSet all = (BitSet) rows.clone();
        all.or(scattered(random, bound));
        BitSet marks = scattered(random, bound);
        marks.andNot(all);
        marks.or(rows);
        RowSet some = some(random, all).set();
        RowSet marked = RowSet.of(marks.toLongArray());
        return new Sample(random.nextBoolean() ? some.and(marked) : marked.and(some), rows);
    }

    static Sample span(Random random, int bound) {
        int from = random.nextInt(bound);
        int to = from + random.nextInt(bound - from + 1);
        BitSet rows = new BitSet();
        rows.set(from, to);
        return new Sample(RowSet.span(from, to), rows);
    }

    /** A stretch of a longer array. */
    static Sample some(Random random, BitSet rows) {
        int before = random.nextInt(3);
        int[] array = IntStream.concat(
                        IntStream.concat(IntStream.generate(() -> 7).limit(before), rows.stream()),
                        IntStream.generate(() -> 0).limit(random.nextInt(3)))
                .toArray();
        return new Sample(RowSet.of(array, before, before + rows.cardinality()), rows);
    }

    static Sample bits(BitSet rows) {
        RoaringBitmap bitmap = bitmap(rows);
        bitmap.runOptimize();
        return new Sample(RowSet.of(bitmap), rows);
    }

    static RoaringBitmap bitmap(BitSet rows) {
        return RoaringBitmap.bitmapOf(rows.stream().toArray());
    }

    /** Anything from no row to every row. */
    static BitSet scattered(Random random, int bound) {
        BitSet rows = new BitSet();
        double density = Math.pow(random.nextDouble(), 4);
        int count = (int) (density * bound);
        for (int i = 0; i < count; i++) {
            rows.set(random.nextInt(bound));
        }
        return rows;
    }

    static BitSet runs(Random random, int bound) {
        BitSet rows = new BitSet();
        for (int i = random.nextInt(12); i > 0; i--) {
            int from = random.nextInt(bound);
            rows.set(from, Math.min(bound, from + random.nextInt(1 + bound / 4)));
        }
        return rows;
    }
}
