package dev.hearsay.store;

import dev.hearsay.columns.Column;
import dev.hearsay.columns.Heap;
import dev.hearsay.columns.Ranges;
import dev.hearsay.columns.RowSet;

/** The assertions of a segment sorted by the actor at one end, then by kind, then by the actor at the other end, then by row. */
final class TripleEnd {

    /** For each actor, where the affirmed relations of each sign stand, then all denied ones. */
    static final int GROUPS = 4;

    /** So many claims are sooner walked along than looked for. */
    private static final int FEW = 8;

    private final Ranges ranges;
    private final Ranges groups;
    private final Column ranks;
    private final Column others;
    private final int[] rows;

    private TripleEnd(Ranges ranges, Ranges groups, Column ranks, Column others, int... rows) {
        this.ranges = ranges;
        this.groups = groups;
        this.ranks = ranks;
        this.others = others;
        this.rows = rows;
    }

    /** By one end, given by what entries have it by, and then by the other. */
    static TripleEnd of(TripleEntries unsorted, int here, int there) {
        TripleEntries entries = unsorted.by(here, TripleEntries.KIND, there);
        return new TripleEnd(
                Ranges.of(entries.column(here)),
                Ranges.of(entries.groups(here)),
                entries.column(TripleEntries.KIND),
                entries.column(there),
                entries.rows());
    }

    /** Marks the actors at the other end of an actor's assertions of a group. */
    void mark(int actor, int group, byte[] others) {
        int key = groups.place(actor * GROUPS + group);
        if (key >= 0) {
            this.others.mark(groups.start(key), groups.end(key), others);
        }
    }

    /** As {@link #mark(int, int, byte[])}, of some claims only. */
    void mark(int actor, int group, RowSet claims, byte[] others) {
        int key = groups.place(actor * GROUPS + group);
        if (key < 0) {
            return;
        }
        for (int place = groups.start(key), end = groups.end(key); place < end; place++) {
            int other = this.others.get(place);
            if (others[other] == 0 && claims.contains(rows[place])) {
                others[other] = 1;
            }
        }
    }

    /** The place of an actor among those at this end of any assertion; negative if it is none of them. */
    int key(int actor) {
        return ranges.place(actor);
    }

    /** Where the assertions of an actor begin. */
    int from(int actor) {
        return ranges.from(actor);
    }

    /** Where the assertions of an actor end. */
    int to(int actor) {
        return ranges.to(actor);
    }

    /** The claims, never to be changed. */
    int[] rows() {
        return rows;
    }

    /** The first place in an actor's range whose kind and other end are not below these. */
    int place(int actor, int rank, int other) {
        return between(from(actor), to(actor), rank, other);
    }

    private int between(int from, int to, int rank, int other) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(middle, rank, other)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isBefore(int place, int rank, int other) {
        int found = ranks.get(place);
        return found < rank || (found == rank && others.get(place) < other);
    }

    /** The claims with one relation exactly, of an actor by its {@link #key}; mostly there are few. */
    RowSet find(int key, int rank, int other) {
        int end = ranges.end(key);
        int from = between(ranges.start(key), end, rank, other);
        int to = from;
        while (to < end && to - from < FEW && isBefore(to, rank, other + 1)) {
            to++;
        }
        return RowSet.of(rows, from, to - from < FEW ? to : between(to, end, rank, other + 1));
    }

    long bytes() {
        return 40 + ranges.bytes() + groups.bytes() + ranks.bytes() + others.bytes() + Heap.array(rows.length, 4);
    }
}
