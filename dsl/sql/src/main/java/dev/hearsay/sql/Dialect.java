package dev.hearsay.sql;

/** A kind of SQL that {@link Sql} can write. */
public enum Dialect {
    /** DuckDB 2.0: one big machine. */
    DUCKDB("DuckDB"),
    /** Spark SQL 4: a cluster. */
    SPARK("Spark SQL");

    private final String label;

    Dialect(String label) {
        this.label = label;
    }

    /** What people call it. */
    @Override
    public String toString() {
        return label;
    }
}
