package dev.hearsay.sql;

import dev.hearsay.query.Counts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Claims counted by the values of two fields, one along each side.
 *
 * @param <R> the type of the rows' values
 * @param <C> the type of the columns' values
 * @param rows the values down the side, in their field's order; those without claims are left out
 * @param columns the values along the top, likewise
 * @param cells the counts by row and column; those of no claim are left out
 */
public record CountTable<R, C>(List<R> rows, List<C> columns, Map<R, Map<C, Counts>> cells) {

    /** Copies the lists and the cells. */
    public CountTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        Map<R, Map<C, Counts>> copy = new LinkedHashMap<>();
        cells.forEach((row, counts) -> copy.put(row, Map.copyOf(counts)));
        cells = Map.copyOf(copy);
    }

    /** How many claims, voices and reports have both values; empty if none. */
    public Optional<Counts> cell(R row, C column) {
        return Optional.ofNullable(cells.getOrDefault(row, Map.of()).get(column));
    }

    /** How many claims have both values. */
    public long count(R row, C column) {
        return cell(row, column).map(Counts::claims).orElse(0L);
    }
}
