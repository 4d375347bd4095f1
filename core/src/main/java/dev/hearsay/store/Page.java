package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import java.util.ArrayList;
import java.util.List;

/** The places in an order from the first to the end, exclusive, that a question wants. */
record Page(int first, int end) {

    static Page of(Query query) {
        long end = (long) query.offset() + query.limit().orElse(Integer.MAX_VALUE);
        return new Page(query.offset(), (int) Math.min(Integer.MAX_VALUE, end));
    }

    /** Of rows, by part, those at these places. */
    List<RowSet> cut(Snapshot snapshot, List<RowSet> rows, List<Order> order) {
        if (first == 0 && Finding.total(rows) <= end) {
            return rows;
        }
        int[] ordinals = new Sorted(snapshot, rows).by(order, end);
        List<RowSet> cut = new ArrayList<>(rows.size());
        for (Part part : snapshot.parts()) {
            cut.add(within(part, ordinals));
        }
        return cut;
    }

    private RowSet within(Part part, int... ordinals) {
        int[] rows = new int[Math.max(0, ordinals.length - first)];
        int count = 0;
        for (int i = first; i < ordinals.length; i++) {
            int row = ordinals[i] - part.base();
            if (row >= 0 && row < part.size()) {
                rows[count++] = row;
            }
        }
        return RowSet.unordered(rows, count);
    }
}
