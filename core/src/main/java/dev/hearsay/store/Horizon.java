package dev.hearsay.store;

import dev.hearsay.columns.RowSet;

/** How far back the newest claims can lie of which so many are wanted, given those that were found already. */
final class Horizon {

    private final int most;
    private int lastDay = SaidIndex.BEFORE_ALL;

    Horizon(int most) {
        this.most = most;
    }

    /** The first row of a part that is too old to be among them; 0 if there is no use in looking at the part. */
    int in(Part part) {
        if (most == 0) {
            return 0;
        }
        return lastDay == SaidIndex.BEFORE_ALL
                ? part.size()
                : part.segment().said().endingSince(lastDay);
    }

    /** Some rows of a part are among those that are wanted, unless others are newer. */
    void seen(Part part, RowSet rows) {
        if (most < Integer.MAX_VALUE && rows.size() == most) {
            lastDay = Math.max(lastDay, part.segment().said().lastDay(rows.end() - 1));
        }
    }
}
