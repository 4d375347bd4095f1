package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Plan;
import dev.hearsay.query.Query;
import java.util.List;

/** How an answer came about, and which rows it has. */
interface Finding {

    /** The question. */
    Query query();

    /** The visible rows, by part. */
    List<RowSet> rows();

    /** How many rows. */
    int count();

    /** How they were found. */
    Plan plan();

    static int total(List<RowSet> rows) {
        int total = 0;
        for (RowSet some : rows) {
            total = Math.addExact(total, some.size());
        }
        return total;
    }

    /**
     * Rows that were looked up.
     *
     * @param left how many rows were left after each look-up
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record LookedUp(Query query, Search search, int[] left, List<RowSet> rows) implements Finding {

        @Override
        public int count() {
            return total(rows);
        }

        @Override
        public Plan plan() {
            return search.plan(query, left, count());
        }
    }

    /** Rows that come of other answers, with a question that asks for just them. */
    record Combined(Snapshot snapshot, Query query, List<RowSet> rows) implements Finding {

        @Override
        public int count() {
            return total(rows);
        }

        /** Nobody has asked this question yet. */
        @Override
        public Plan plan() {
            Search search = new Search(snapshot, query.condition());
            int[] left = search.steps();
            search.find(Integer.MAX_VALUE, left);
            return search.plan(query, left, count());
        }
    }
}
