package dev.hearsay.store;

import dev.hearsay.coded.Patience;
import dev.hearsay.columns.Blocks;
import dev.hearsay.columns.Postings;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Batches;
import java.util.Arrays;
import java.util.List;

/**
 * Counts the claims that have each combination of values of several fields: two fields of few values by intersecting their
 * posting lists, all others by reading each claim's numbers.
 */
final class Crossing {

    /** What it costs to count one claim, in words of two bitmaps that are intersected. */
    private static final int CLAIM = 8;

    /** What it costs to make room for the marks of one value, in the same words. */
    private static final int ROOM = 256;

    private static final int WORD = 64;

    private final StoredAnswer answer;
    private final List<Axis<?>> axes;
    private final Cells cells;

    Crossing(StoredAnswer answer, List<Axis<?>> axes) {
        this.answer = answer;
        this.axes = axes;
        this.cells = Cells.of(axes, answer.count());
    }

    Tally tally() {
        for (int i = 0; i < answer.rows().size(); i++) {
            RowSet rows = answer.rows().get(i);
            Segment segment = answer.snapshot().parts().get(i).segment();
            if (isQuickByLists(segment, rows)) {
                new ByLists(segment, rows).count();
            } else if (!rows.isEmpty()) {
                read(segment, rows);
            }
        }
        return cells.tally();
    }

    private boolean isQuickByLists(Segment segment, RowSet rows) {
        if (axes.size() != 2
                || rows.isEmpty()
                || !Keyed.isKeyed(axes.get(0).field())
                || !Keyed.isKeyed(axes.get(1).field())) {
            return false;
        }
        long first = postings(segment, 0).numbers();
        long second = postings(segment, 1).numbers();
        long room = rows.size() == segment.size() ? 0 : (first + second) * ROOM;
        return first * second * words(segment.size()) + room < (long) rows.size() * CLAIM;
    }

    private static int words(int rows) {
        return (rows + WORD - 1) / WORD;
    }

    private Postings postings(Segment segment, int axis) {
        return segment.keyed(axes.get(axis).field()).postings();
    }

    /** Two fields by their posting lists. Where each claim has one value of the second, its last count is what is left. */
    private final class ByLists {

        private final RowSet rows;
        private final boolean all;
        private final Postings first;
        private final Postings second;
        private final boolean oneEach;

        ByLists(Segment segment, RowSet rows) {
            this.rows = rows;
            this.all = rows.size() == segment.size();
            this.first = postings(segment, 0);
            this.second = postings(segment, 1);
            Keyed keyed = segment.keyed(axes.get(1).field());
            this.oneEach = keyed.hasRows() && keyed.rows().offsets().isOneEach();
        }

        void count() {
            if (!all) {
                countSome();
                return;
            }
            Strip numbers = new Strip();
            second.forEachNumber(numbers::add);
            first.forEachNumber(number -> {
                Patience.check();
                count(number, first.of(number), numbers);
            });
        }

        /** A block of rows after the other, so that what is read more than once stays at hand. */
        private void countSome() {
            Strip rowNumbers = new Strip();
            first.forEachNumber(rowNumbers::add);
            Strip numbers = new Strip();
            second.forEachNumber(numbers::add);
            int words = Math.min(Blocks.WORDS, words(rows.end()));
            Marks wanted = new Marks(rows, words);
            Marks[] lines = Marks.of(first, rowNumbers, words);
            Marks[] columns = Marks.of(second, numbers, words);
            int[][] counts = new int[lines.length][columns.length];
            for (int row = 0; row < rows.end(); row += Marks.ROWS) {
                Patience.check();
                wanted.next();
                for (Marks column : columns) {
                    column.next();
                }
                for (int line = 0; line < lines.length; line++) {
                    lines[line].next();
                    lines[line].and(wanted);
                    for (int column = 0; column < columns.length; column++) {
                        counts[line][column] += lines[line].common(columns[column]);
                    }
                }
            }
            tell(rowNumbers, numbers, counts);
        }

        private void tell(Strip rowNumbers, Strip numbers, int[][] counts) {
            for (int line = 0; line < counts.length; line++) {
                for (int column = 0; column < counts[line].length; column++) {
                    if (counts[line][column] > 0) {
                        int parent = cells.longer(0, Cells.NOTHING, rowNumbers.get(line));
                        cells.count(cells.longer(1, parent, numbers.get(column)), counts[line][column]);
                    }
                }
            }
        }

        private void count(int number, RowSet row, Strip numbers) {
            int parent = cells.longer(0, Cells.NOTHING, number);
            int left = row.size();
            for (int i = 0; i < numbers.size(); i++) {
                boolean rest = oneEach && i + 1 == numbers.size();
                int common = rest ? left : row.common(second.of(numbers.get(i)));
                left -= common;
                if (common > 0) {
                    cells.count(cells.longer(1, parent, numbers.get(i)), common);
                }
            }
        }
    }

    /** The rows of a set as marks, a block after the other. */
    private static final class Marks {

        static final int ROWS = Blocks.WORDS * Long.SIZE;

        private final Blocks blocks;
        private final long[] words = new long[Blocks.WORDS];
        private final int used;
        private boolean any;

        /** Of a set, of each block of which so many words are looked at. */
        Marks(RowSet rows, int used) {
            this.blocks = rows.blocks();
            this.used = used;
        }

        static Marks[] of(Postings postings, Strip numbers, int used) {
            return Arrays.stream(numbers.toArray())
                    .mapToObj(number -> new Marks(postings.of(number), used))
                    .toArray(Marks[]::new);
        }

        void next() {
            any = blocks.next(words);
        }

        void and(Marks other) {
            any &= other.any;
            if (any) {
                for (int word = 0; word < used; word++) {
                    words[word] &= other.words[word];
                }
            }
        }

        int common(Marks other) {
            if (!any || !other.any) {
                return 0;
            }
            int common = 0;
            for (int word = 0; word < used; word++) {
                common += Long.bitCount(words[word] & other.words[word]);
            }
            return common;
        }
    }

    private void read(Segment segment, RowSet rows) {
        Columns columns = new Columns(segment, rows.size());
        Batches batches = rows.batches();
        Patience patience = new Patience();
        int[] batch = columns.batch;
        for (int count = batches.next(batch); count > 0; count = batches.next(batch)) {
            patience.spend(count);
            columns.read(count);
            for (int i = 0; i < count; i++) {
                columns.combine(0, Cells.NOTHING, i);
            }
        }
    }

    /** The numbers of a stretch of rows, field by field. */
    private final class Columns {

        private final int[] batch;
        private final Axis.Reader[] readers = new Axis.Reader[axes.size()];
        private final Strip[] strips = new Strip[axes.size()];
        private final int[][] ends = new int[axes.size()][];

        Columns(Segment segment, int rows) {
            batch = new int[Math.min(RowSet.BATCH, rows)];
            for (int axis = 0; axis < readers.length; axis++) {
                readers[axis] = axes.get(axis).reader(segment);
                strips[axis] = new Strip();
                ends[axis] = new int[batch.length];
            }
        }

        void read(int count) {
            for (int axis = 0; axis < readers.length; axis++) {
                readers[axis].read(batch, count, strips[axis], ends[axis]);
            }
        }

        /** Counts every combination that begins with one already made. */
        void combine(int axis, int begun, int row) {
            for (int place = row == 0 ? 0 : ends[axis][row - 1]; place < ends[axis][row]; place++) {
                int longer = cells.longer(axis, begun, strips[axis].get(place));
                if (axis + 1 == readers.length) {
                    cells.count(longer, 1);
                } else {
                    combine(axis + 1, longer, row);
                }
            }
        }
    }
}
