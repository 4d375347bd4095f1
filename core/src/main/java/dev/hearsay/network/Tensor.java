package dev.hearsay.network;

import java.util.Arrays;
import java.util.List;

/** How many statements there are of each node, with each concept, of each level. */
final class Tensor {

    private final int rows;
    private final int columns;
    private final int levels;
    private final int[] counts;

    Tensor(int rows, int columns, int levels) {
        this.rows = rows;
        this.columns = columns;
        this.levels = levels;
        this.counts = new int[Math.multiplyExact(Math.multiplyExact(rows, columns), levels)];
    }

    static Tensor of(Labels rows, Labels columns, List<Object> levels, List<Statement> statements) {
        Tensor tensor = new Tensor(rows.size(), columns.size(), levels.size());
        for (Statement statement : statements) {
            int row = rows.place(statement.first());
            int column = columns.place(statement.second());
            if (row >= 0 && column >= 0) {
                tensor.counts[tensor.place(row, column) + levels.indexOf(statement.level())]++;
            }
        }
        return tensor;
    }

    private int place(int row, int column) {
        return (row * columns + column) * levels;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    int levels() {
        return levels;
    }

    int count(int row, int column, int level) {
        return counts[place(row, column) + level];
    }

    /** Of all levels. */
    int count(int row, int column) {
        int place = place(row, column);
        return Arrays.stream(counts, place, place + levels).sum();
    }

    /** How many statements a node has. */
    int ofRow(int row) {
        return Arrays.stream(counts, place(row, 0), place(row, columns)).sum();
    }

    /** How many statements a concept has. */
    int ofColumn(int column) {
        int sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += count(row, column);
        }
        return sum;
    }
}
