package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Plan;
import dev.hearsay.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** The claims of a page; which rows they are of which part is found out when it is asked. */
    final class OfPage implements Finding {

        private final Snapshot snapshot;
        private final Query query;
        private final Search search;
        private final int[] left;
        private final int[] ordinals;
        private volatile @Nullable List<RowSet> rows;

        /**
         * A page.
         *
         * @param left how many rows were left after each look-up
         * @param ordinals the snapshot's numbers of its claims
         */
        OfPage(Snapshot snapshot, Query query, Search search, int[] left, int... ordinals) {
            this.snapshot = snapshot;
            this.query = query;
            this.search = search;
            this.left = left;
            this.ordinals = ordinals;
        }

        @Override
        public Query query() {
            return query;
        }

        /** Looked up once; threads that do so at the same time find the same. */
        @Override
        public List<RowSet> rows() {
            List<RowSet> known = rows;
            if (known == null) {
                known = Page.rows(snapshot, ordinals);
                rows = known;
            }
            return known;
        }

        @Override
        public int count() {
            return ordinals.length;
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
