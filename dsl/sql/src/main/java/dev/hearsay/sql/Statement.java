package dev.hearsay.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A statement in the making. What is added as text comes from this module's own words; whatever a question brings along is added as
 * a value, which leaves a mark: Spark's are named, since 4.1 and 4.2 bind five question marks or more in a wrong order (SPARK-58341).
 */
final class Statement {

    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Statement(Dialect dialect) {
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    Statement add(String words) {
        text.append(words);
        return this;
    }

    Statement value(Object value) {
        parameters.add(value);
        text.append(dialect == Dialect.DUCKDB ? "?" : ":" + Sql.name(parameters.size()));
        return this;
    }

    /** Values with commas between them. */
    Statement values(Collection<?> values) {
        String comma = "";
        for (Object value : values) {
            add(comma).value(value);
            comma = ", ";
        }
        return this;
    }

    Sql sql() {
        return new Sql(text.toString(), parameters);
    }
}
