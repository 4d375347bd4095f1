package dev.hearsay.sql;

import java.sql.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whatever runs a statement: a function from it to rows.
 *
 * <pre>{@code
 * Engine duckDb = Engine.of(connection);
 * Engine spark = sql -> session.sql(sql.text(), sql.named()).collectAsList().stream()
 *         .map(row -> IntStream.range(0, row.size()).mapToObj(row::get).toList())     // a list that takes nulls
 *         .toList();
 * }</pre>
 */
@FunctionalInterface
public interface Engine {

    /**
     * The rows of a statement, in order.
     *
     * @param sql the statement and what to bind to it
     * @return rows of cells in the order of the statement's columns: texts, numbers, flags, and null where a cell is empty
     */
    List<? extends List<? extends @Nullable Object>> rows(Sql sql);

    /**
     * An engine behind a JDBC connection, which stays the caller's to close and must not be used by another thread meanwhile. What the
     * driver throws comes as an {@link EngineException}, {@code HS-0520}.
     */
    static Engine of(Connection connection) {
        return new JdbcEngine(connection);
    }
}
