package dev.hearsay.query;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import dev.hearsay.MisuseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The claims of an answer by the values of two fields, one along each side.
 *
 * @param <R> the type of the rows' values
 * @param <C> the type of the columns' values
 */
public final class CrossTab<R, C> {

    private final Table<R, C, Answer> cells;
    private final List<R> rows;
    private final List<C> columns;

    private CrossTab(Table<R, C, Answer> cells, List<R> rows, List<C> columns) {
        this.cells = cells;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * The table of groups that were made by two fields, in this order.
     *
     * @throws MisuseException {@code HS-0312} if they were made by others
     */
    public static <R, C> CrossTab<R, C> of(Field<R> rows, Field<C> columns, Groups<Key> groups) {
        ImmutableTable.Builder<R, C, Answer> cells = ImmutableTable.builder();
        Set<R> rowValues = new TreeSet<>(rows.order());
        Set<C> columnValues = new TreeSet<>(columns.order());
        groups.forEach((key, claims) -> {
            checkFields(List.of(rows, columns), key.fields());
            R row = key.at(0, rows);
            C column = key.at(1, columns);
            cells.put(row, column, claims);
            rowValues.add(row);
            columnValues.add(column);
        });
        return new CrossTab<>(cells.build(), List.copyOf(rowValues), List.copyOf(columnValues));
    }

    private static void checkFields(List<Field<?>> asked, List<Field<?>> found) {
        if (!asked.equals(found)) {
            throw new MisuseException(
                    "HS-0312",
                    "The groups were made by " + found + ", not by " + asked + ".",
                    "Group by these two fields.");
        }
    }

    /** The values down the side, in their field's order; those without claims are left out. */
    public List<R> rows() {
        return rows;
    }

    /** The values along the top, in their field's order; those without claims are left out. */
    public List<C> columns() {
        return columns;
    }

    /** The claims that have both values; empty if there are none. */
    public Optional<Answer> cell(R row, C column) {
        return Optional.ofNullable(cells.get(row, column));
    }

    /** How many claims have both values. */
    public int count(R row, C column) {
        return cell(row, column).map(Answer::count).orElse(0);
    }

    /** A line for the columns, then a line a row, parted by tabs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        columns.forEach(column -> text.append('\t').append(column));
        for (R row : rows) {
            text.append('\n').append(row);
            columns.forEach(column -> text.append('\t').append(count(row, column)));
        }
        return text.toString();
    }
}
