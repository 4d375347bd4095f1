package dev.hearsay.store;

import java.util.function.IntConsumer;

/** The rows of a table of three columns, sorted by the first, then the second, then the third. */
final class SortedRows {

    private final int[][] columns;
    private final int[] rows;

    private SortedRows(int[][] columns, int[] rows) {
        this.columns = columns;
        this.rows = rows;
    }

    static SortedRows of(int[] first, int[] second, int[] third) {
        int[] rows = new int[first.length];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row;
        }
        for (int[] column : new int[][] {third, second, first}) {
            rows = SortedColumn.sorted(rows, column);
        }
        return new SortedRows(new int[][] {first, second, third}, rows);
    }

    /** Neighbouring rows. */
    final class Range {

        private final int start;
        private final int end;

        private Range(int start, int end) {
            this.start = start;
            this.end = end;
        }

        int size() {
            return end - start;
        }

        void forEachRow(IntConsumer visitor) {
            for (int i = start; i < end; i++) {
                visitor.accept(rows[i]);
            }
        }
    }

    /** The rows whose first columns hold these codes, as many columns as codes. */
    Range range(int... codes) {
        return new Range(bound(codes, false), bound(codes, true));
    }

    /** The first row not below the codes, or, if they are to be passed, the first above them. */
    private int bound(int[] codes, boolean passed) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = compare(rows[middle], codes);
            if (order < 0 || (passed && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int row, int[] codes) {
        for (int i = 0; i < codes.length; i++) {
            if (columns[i][row] != codes[i]) {
                return Integer.compare(columns[i][row], codes[i]);
            }
        }
        return 0;
    }
}
