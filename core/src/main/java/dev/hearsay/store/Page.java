package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The places in an order from the first to the end, exclusive, that a question wants. */
record Page(int first, int end) {

    static Page of(Query query) {
        long end = (long) query.offset() + query.limit().orElse(Integer.MAX_VALUE);
        return new Page(query.offset(), (int) Math.min(Integer.MAX_VALUE, end));
    }

    /** Whether it takes all rows there are. */
    boolean isAll(List<RowSet> rows) {
        return first == 0 && Finding.total(rows) <= end;
    }

    /** Of rows, by part, those at these places, as numbers of the snapshot. */
    int[] ordinals(Snapshot snapshot, List<RowSet> rows, List<Order> order) {
        int[] ordinals = new Sorted(snapshot, rows).by(order, end);
        return first == 0 ? ordinals : Arrays.copyOfRange(ordinals, Math.min(first, ordinals.length), ordinals.length);
    }

    /** These rows, by part. */
    static List<RowSet> rows(Snapshot snapshot, int... ordinals) {
        List<RowSet> rows = new ArrayList<>(snapshot.parts().size());
        for (Part part : snapshot.parts()) {
            rows.add(within(part, ordinals));
        }
        return rows;
    }

    private static RowSet within(Part part, int... ordinals) {
        int[] rows = new int[ordinals.length];
        int count = 0;
        for (int ordinal : ordinals) {
            int row = ordinal - part.base();
            if (row >= 0 && row < part.size()) {
                rows[count++] = row;
            }
        }
        return RowSet.unordered(rows, count);
    }
}
