package dev.hearsay.store;

import dev.hearsay.MisuseException;
import dev.hearsay.Stance;
import dev.hearsay.coded.CodedAnswer.StanceSums;
import dev.hearsay.coded.Patience;
import dev.hearsay.columns.Column;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.Rows;
import java.util.Arrays;
import java.util.Locale;

/** The stances of claims, summed by a field of theirs and by topic, in one table of numbers. */
final class StanceTotals implements StanceSums {

    private static final int BATCH = 1024;
    private static final int NO_ROW = -1;

    /** Where fewer claims than one in so many count, only their own values get room. */
    private static final int FEW = 16;

    /** The most numbers there may be: a gigabyte. */
    private static final int MOST = 1 << 28;

    private final int topics;
    private final int[] values;
    private final int[] tableRows;
    private int[] groups = new int[16];
    private int found;
    private int[] sums;

    StanceTotals(Numbers numbers) {
        this.topics = numbers.topics.size();
        this.values = Arrays.stream(Stance.values())
                .mapToInt(stance -> stance.sign().value())
                .toArray();
        this.tableRows = new int[numbers.actors.size()];
        this.sums = new int[0];
        Arrays.fill(tableRows, NO_ROW);
    }

    /** By a field that the segment has a column of. */
    void add(Segment segment, Keyed by, RowSet claims) {
        Rows groupRows = by.rows();
        if (claims.size() > segment.size() / FEW
                && groupRows.offsets().isOneEach()
                && segment.topics().offsets().isOneEach()) {
            by.postings().forEachNumber(this::open);
            reserve();
            addPairs(segment, groupRows.numbers(), claims);
        } else {
            add(segment, Axis.keyed(groupRows), claims);
        }
    }

    /** By whatever field. */
    void add(Segment segment, Axis.Reader by, RowSet claims) {
        Strip found = new Strip();
        Patience patience = new Patience();
        claims.forEach(row -> {
            patience.spend(1);
            found.clear();
            by.read(row, found);
            for (int i = 0; i < found.size(); i++) {
                open(found.get(i));
                reserve();
                addRow(segment, tableRows[found.get(i)], row);
            }
        });
    }

    /** Opens a row of the table for each value that may occur. */
    private void open(int group) {
        if (tableRows[group] == NO_ROW) {
            if (found == groups.length) {
                groups = Arrays.copyOf(groups, 2 * found);
            }
            tableRows[group] = found * topics;
            groups[found++] = group;
        }
    }

    private void reserve() {
        long needed = (long) found * topics;
        if (needed > MOST) {
            throw new MisuseException(
                    "HS-0337",
                    String.format(
                            Locale.ROOT,
                            "Sums for %d actors on %d topics would take more than %d numbers.",
                            found,
                            topics,
                            MOST),
                    "Narrow the question to fewer actors, or keep topics in a store of their own.");
        }
        if (sums.length < needed) {
            sums = Arrays.copyOf(sums, (int) Math.min(MOST, Math.max(needed, 2L * sums.length)));
        }
    }

    /** The common case, a column at a time: every claim has one value and one topic. */
    private void addPairs(Segment segment, Column groupNumbers, RowSet claims) {
        Pairs pairs = new Pairs(groupNumbers, segment.topics().numbers(), segment.stances());
        if (claims.size() == segment.size()) {
            for (int from = 0; from < segment.size(); from += BATCH) {
                Patience.check();
                add(pairs, pairs.read(from, Math.min(segment.size(), from + BATCH)));
            }
        } else {
            int[] rows = new int[BATCH];
            RowSet.Batches batches = claims.batches();
            for (int count = batches.next(rows); count > 0; count = batches.next(rows)) {
                Patience.check();
                add(pairs, pairs.gather(rows, count));
            }
        }
    }

    private void add(Pairs pairs, int count) {
        int[] table = sums;
        int[] starts = tableRows;
        int[] value = values;
        int[] group = pairs.group;
        int[] topic = pairs.topic;
        int[] stance = pairs.stance;
        for (int i = 0; i < count; i++) {
            table[starts[group[i]] + topic[i]] += value[stance[i]];
        }
    }

    /** A stretch of three columns. */
    private static final class Pairs {

        private final Column groups;
        private final Column topics;
        private final Column stances;
        private final int[] group = new int[BATCH];
        private final int[] topic = new int[BATCH];
        private final int[] stance = new int[BATCH];

        Pairs(Column groups, Column topics, Column stances) {
            this.groups = groups;
            this.topics = topics;
            this.stances = stances;
        }

        int read(int from, int to) {
            groups.read(from, to, group);
            topics.read(from, to, topic);
            stances.read(from, to, stance);
            return to - from;
        }

        int gather(int[] rows, int count) {
            groups.gather(rows, count, group);
            topics.gather(rows, count, topic);
            stances.gather(rows, count, stance);
            return count;
        }
    }

    private void addRow(Segment segment, int start, int row) {
        Rows topicRows = segment.topics();
        for (int at = topicRows.start(row); at < topicRows.end(row); at++) {
            sums[start + topicRows.get(at)] += values[segment.stances().get(at)];
        }
    }

    @Override
    public int size() {
        return found;
    }

    @Override
    public int actor(int place) {
        return groups[place];
    }

    @Override
    public int topics() {
        return topics;
    }

    @Override
    public void read(int place, int[] into) {
        System.arraycopy(sums, place * topics, into, 0, topics);
    }
}
