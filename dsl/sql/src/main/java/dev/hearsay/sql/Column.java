package dev.hearsay.sql;

/**
 * One column of a table of the schema.
 *
 * @param name its name: lower case, safe without quotes in every dialect
 * @param type what its cells are
 * @param optional whether a cell may be empty
 */
record Column(String name, Type type, boolean optional) {

    /** What a cell holds. */
    enum Type {
        TEXT("VARCHAR", "STRING"),
        INTEGER("INTEGER", "INT"),
        LONG("BIGINT", "BIGINT"),
        NUMBER("DOUBLE", "DOUBLE"),
        FLAG("BOOLEAN", "BOOLEAN");

        private final String duckDb;
        private final String spark;

        Type(String duckDb, String spark) {
            this.duckDb = duckDb;
            this.spark = spark;
        }

        String in(Dialect dialect) {
            return dialect == Dialect.DUCKDB ? duckDb : spark;
        }
    }

    /** As a table's definition has it. */
    String definition(Dialect dialect) {
        return name + " " + type.in(dialect) + (optional ? "" : " NOT NULL");
    }
}
