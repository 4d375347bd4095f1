package dev.hearsay.network;

import java.util.Arrays;

/**
 * How many statements there are of each node, with each concept, of each level. Of each node only those that there are: its cells, in
 * which a concept's levels stand side by side, ascending.
 */
final class Tensor {

    private final int columns;
    private final int levels;
    private final int[] starts;
    private final int[] cells;
    private final int[] counts;

    private Tensor(int columns, int levels, int[] starts, int[] cells, int[] counts) {
        this.columns = columns;
        this.levels = levels;
        this.starts = starts;
        this.cells = cells;
        this.counts = counts;
    }

    int rows() {
        return starts.length - 1;
    }

    int columns() {
        return columns;
    }

    int levels() {
        return levels;
    }

    /** Where the entries of a node begin. */
    int start(int row) {
        return starts[row];
    }

    /** Where the entries of a node end, exclusive. */
    int end(int row) {
        return starts[row + 1];
    }

    /** The cell of an entry: its concept times the number of levels, plus its level. */
    int cell(int entry) {
        return cells[entry];
    }

    int column(int entry) {
        return cells[entry] / levels;
    }

    int level(int entry) {
        return cells[entry] % levels;
    }

    /** How many statements an entry stands for; 1 or more. */
    int count(int entry) {
        return counts[entry];
    }

    /** How many statements each node has. */
    double[] ofRows() {
        double[] sums = new double[rows()];
        for (int row = 0; row < sums.length; row++) {
            for (int entry = start(row); entry < end(row); entry++) {
                sums[row] += counts[entry];
            }
        }
        return sums;
    }

    /** How many statements each concept has. */
    double[] ofColumns() {
        double[] sums = new double[columns];
        for (int entry = 0; entry < cells.length; entry++) {
            sums[column(entry)] += counts[entry];
        }
        return sums;
    }

    /** A tensor while statements are added to it, in any order. */
    static final class Builder {

        private static final int SMALL = 64;

        private final int rows;
        private final int columns;
        private final int levels;
        private int[] rowOf = new int[SMALL];

        /** The cell of each entry, and in the lower half its count. */
        private long[] entries = new long[SMALL];

        private int size;

        Builder(int rows, int columns, int levels) {
            Weights.checkLevels(columns, levels);
            this.rows = rows;
            this.columns = columns;
            this.levels = levels;
        }

        /** So many statements more; none, if a place is negative. */
        void add(int row, int column, int level, int count) {
            if (row < 0 || column < 0 || level < 0) {
                return;
            }
            if (size == rowOf.length) {
                rowOf = Arrays.copyOf(rowOf, 2 * size);
                entries = Arrays.copyOf(entries, 2 * size);
            }
            rowOf[size] = row;
            entries[size++] = (long) (column * levels + level) << Integer.SIZE | count;
        }

        Tensor build() {
            int[] starts = starts();
            long[] byRow = byRow(starts);
            int[] cells = new int[size];
            int[] counts = new int[size];
            int next = 0;
            for (int row = 0; row < rows; row++) {
                int from = starts[row];
                starts[row] = next;
                for (int i = from; i < starts[row + 1]; i++) {
                    int cell = (int) (byRow[i] >> Integer.SIZE);
                    if (next == starts[row] || cells[next - 1] != cell) {
                        cells[next++] = cell;
                    }
                    counts[next - 1] += (int) byRow[i];
                }
            }
            starts[rows] = next;
            return new Tensor(columns, levels, starts, Arrays.copyOf(cells, next), Arrays.copyOf(counts, next));
        }

        private int[] starts() {
            int[] starts = new int[rows + 1];
            for (int i = 0; i < size; i++) {
                starts[rowOf[i] + 1]++;
            }
            for (int row = 0; row < rows; row++) {
                starts[row + 1] += starts[row];
            }
            return starts;
        }

        private long[] byRow(int... starts) {
            int[] next = starts.clone();
            long[] byRow = new long[size];
            for (int i = 0; i < size; i++) {
                byRow[next[rowOf[i]]++] = entries[i];
            }
            for (int row = 0; row < rows; row++) {
                Arrays.sort(byRow, starts[row], starts[row + 1]);
            }
            return byRow;
        }
    }
}
