package dev.hearsay.columns;

import java.util.Iterator;
import java.util.List;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/** The rows of several sets together. */
final class Union {

    private Union() {}

    /** The rows that are in any of the sets. */
    static RowSet of(List<RowSet> sets) {
        RowSet only = RowSet.NONE;
        int some = 0;
        long total = 0;
        for (RowSet set : sets) {
            int size = set.size();
            if (size > 0) {
                only = set;
                some++;
                total += size;
            }
        }
        if (some <= 1) {
            return only;
        }
        return total < RowSet.MANY ? unordered(rows(sets)) : bitmap(sets);
    }

    /** Each of the rows once that stand in stretches of arrays, there in any order and perhaps several times. */
    static RowSet distinct(List<RowSet> stretches) {
        int[] rows = rows(stretches);
        return rows.length < RowSet.MANY ? unordered(rows) : marked(rows);
    }

    private static int[] rows(List<RowSet> sets) {
        long total = 0;
        for (RowSet set : sets) {
            total += set.size();
        }
        int[] rows = new int[Math.toIntExact(total)];
        int count = 0;
        for (RowSet set : sets) {
            count = set.copy(rows, count);
        }
        return rows;
    }

    private static RowSet unordered(int... rows) {
        return RowSet.unordered(rows, rows.length);
    }

    private static RowSet marked(int... rows) {
        int greatest = 0;
        for (int row : rows) {
            greatest = Math.max(greatest, row);
        }
        long[] words = new long[(greatest >> 6) + 1];
        for (int row : rows) {
            words[row >> 6] |= 1L << row;
        }
        return RowSet.of(BitSetUtil.bitmapOf(words));
    }

    private static RowSet bitmap(List<RowSet> sets) {
        Iterator<RoaringBitmap> many = sets.stream()
                .filter(set -> !(set instanceof Some))
                .map(RowSet::bitmap)
                .iterator();
        RoaringBitmap rows = RoaringBitmap.or(many);
        int last = -1;
        for (RowSet set : sets) {
            last = set instanceof Some few ? Math.max(last, few.end() - 1) : last;
        }
        if (last >= 0) {
            long[] words = new long[(last >> 6) + 1];
            for (RowSet set : sets) {
                if (set instanceof Some few) {
                    few.mark(words);
                }
            }
            rows.or(BitSetUtil.bitmapOf(words));
        }
        return RowSet.of(rows);
    }
}
