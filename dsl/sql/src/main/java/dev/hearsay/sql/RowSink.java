package dev.hearsay.sql;

import org.jspecify.annotations.Nullable;

/** Takes the rows of tables, one at a time; cells stand in the order of the table's columns, empty ones as null. */
interface RowSink {

    void take(Table table, @Nullable Object... cells);
}
