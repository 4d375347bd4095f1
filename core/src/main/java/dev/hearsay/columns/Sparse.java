package dev.hearsay.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A value for some rows, for properties that few rows have.
 *
 * @param <V> the values
 */
public final class Sparse<V> {

    private final int[] rows;
    private final List<V> values;

    private Sparse(int[] rows, List<V> values) {
        this.rows = rows;
        this.values = values;
    }

    /** The value of a row; empty if it has none. */
    public Optional<V> get(int row) {
        int at = rows.length == 0 ? -1 : Arrays.binarySearch(rows, row);
        return at < 0 ? Optional.empty() : Optional.of(values.get(at));
    }

    /** The values, by row. */
    public List<V> values() {
        return values;
    }

    /** The rows that have a value. */
    public RowSet rows() {
        return RowSet.of(rows, 0, rows.length);
    }

    /** The bytes it takes in memory, the values not included. */
    public long bytes() {
        return 24 + 24 + Heap.array(rows.length, 4) + Heap.array(rows.length, 4);
    }

    /**
     * Values while they are being written, with ascending rows.
     *
     * @param <V> the values
     */
    public static final class Tape<V> {

        private final dev.hearsay.columns.Tape rows = new dev.hearsay.columns.Tape();
        private final List<V> values = new ArrayList<>(0);

        /** The value of a row. */
        public void add(int row, V value) {
            rows.add(row);
            values.add(value);
        }

        /** The values by new row, which is found at the place of the old one. */
        public Sparse<V> sparse(int[] places) {
            List<Integer> byRow = IntStream.range(0, values.size())
                    .boxed()
                    .sorted(Comparator.comparing(i -> places[rows.get(i)]))
                    .toList();
            int[] sorted = byRow.stream().mapToInt(i -> places[rows.get(i)]).toArray();
            return new Sparse<>(
                    sorted, List.copyOf(byRow.stream().map(values::get).toList()));
        }
    }
}
