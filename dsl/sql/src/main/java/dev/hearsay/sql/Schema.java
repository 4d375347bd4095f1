package dev.hearsay.sql;

import java.util.Arrays;
import java.util.List;

/**
 * The relational schema that {@link Sql} asks and {@link ClaimFiles} writes: its tables, by name, and their definitions.
 *
 * <p>The module's README draws it. Days are counted from 1970-01-01; an open end is the least or greatest integer, an unknown date an
 * empty cell. Instants are seconds from 1970-01-01T00:00:00Z and nanoseconds. Constants stand by their names, such as {@code NOT_SAID}.
 */
public final class Schema {

    /**
     * The version of the schema; it grows with every change that a reader would notice. The table {@code schema_version} holds it in its
     * one row, and {@link ClaimFiles#read} refuses any other.
     */
    public static final int VERSION = 1;

    /** No text of a record is this; were it the empty text, as by default, Spark would take {@code ""} for nothing. */
    private static final String NOTHING = "\u0001";

    private Schema() {}

    /** The names of the tables, in the order in which they are filled. */
    public static List<String> tables() {
        return Arrays.stream(Table.values()).map(Table::sql).toList();
    }

    /**
     * The names of the columns of a table, in order.
     *
     * @throws dev.hearsay.MisuseException {@code HS-0510} if there is no such table
     */
    public static List<String> columns(String table) {
        return named(table).names();
    }

    /** One statement a table that creates it, without a semicolon at its end. */
    public static List<String> definitions(Dialect dialect) {
        return Arrays.stream(Table.values())
                .map(table -> table.definition(dialect))
                .toList();
    }

    /**
     * For each table, in order, a statement for DuckDB that fills it from a CSV file of {@link ClaimFiles}; its one bind parameter is the
     * file's path. Spark reads the same files by {@link #sparkOptions}.
     */
    public static List<String> duckDbImports() {
        return Arrays.stream(Table.values()).map(Schema::duckDbImport).toList();
    }

    private static String duckDbImport(Table table) {
        StringBuilder columns = new StringBuilder();
        for (Column column : table.columns()) {
            columns.append(columns.isEmpty() ? "" : ", ")
                    .append('\'')
                    .append(column.name())
                    .append("': '")
                    .append(column.type().in(Dialect.DUCKDB))
                    .append('\'');
        }
        return "INSERT INTO " + table.sql()
                + " SELECT * FROM read_csv(?, header = true, auto_detect = false, delim = ',', "
                + "quote = '\"', escape = '\"', nullstr = '', allow_quoted_nulls = false, strict_mode = true, "
                + "max_line_size = 134217728, parallel = false, columns = {" + columns + "})";
    }

    /** The options with which Spark's CSV reader takes the files of {@link ClaimFiles}, name before value. */
    public static List<String> sparkOptions() {
        return List.of(
                "header",
                "true",
                "multiLine",
                "true",
                "quote",
                "\"",
                "escape",
                "\"",
                "nullValue",
                NOTHING,
                "emptyValue",
                "",
                "mode",
                "FAILFAST",
                "maxCharsPerColumn",
                "-1");
    }

    /** A table's columns as Spark's readers take them, such as {@code id STRING, label STRING}; see {@link #columns} for errors. */
    public static String sparkColumns(String table) {
        return String.join(
                ", ",
                named(table).columns().stream()
                        .map(column -> column.name() + " " + column.type().in(Dialect.SPARK))
                        .toList());
    }

    private static Table named(String name) {
        return Arrays.stream(Table.values())
                .filter(table -> table.sql().equals(name))
                .findFirst()
                .orElseThrow(() -> new dev.hearsay.MisuseException(
                        "HS-0510", "There is no table '" + name + "'.", "Use one of " + tables() + "."));
    }
}
