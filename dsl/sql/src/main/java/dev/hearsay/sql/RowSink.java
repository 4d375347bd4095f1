package dev.hearsay.sql;

/** Takes the rows of tables, one at a time. */
interface RowSink {

    void take(Table table, Cells row);

    /** A row of these values; see {@link Cells#of}. */
    default void take(Table table, Object... values) {
        take(table, Cells.of(values));
    }
}
