package dev.hearsay.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One column of a value, and how it compares.
 *
 * @param constants the names of an enum's constants in their order; empty for what the engine itself puts in the right order
 * @param optional whether it may be empty, which comes before everything else
 */
record Part(List<String> constants, boolean optional) {

    /** Numbers, flags, and texts, which engines order by code point. */
    static final Part PLAIN = new Part(List.of(), false);

    /** The same, or nothing. */
    static final Part OPTIONAL = new Part(List.of(), true);

    static Part ofConstants(Class<? extends Enum<?>> type) {
        return new Part(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList(), false);
    }

    void equal(Statement sql, String column, Optional<Object> value) {
        if (value.isEmpty()) {
            sql.add(column + " IS NULL");
        } else {
            sql.add(column + " = ").value(value.get());
        }
    }

    void above(Statement sql, String column, Optional<Object> value) {
        if (value.isEmpty()) {
            sql.add(column + " IS NOT NULL");
        } else if (constants.isEmpty()) {
            sql.add(column + " > ").value(value.get());
        } else {
            among(sql, column, constants.subList(rank(value.get()) + 1, constants.size()));
        }
    }

    void atLeast(Statement sql, String column, Optional<Object> value) {
        if (value.isEmpty()) {
            sql.add("TRUE");
        } else if (constants.isEmpty()) {
            sql.add(column + " >= ").value(value.get());
        } else {
            among(sql, column, constants.subList(rank(value.get()), constants.size()));
        }
    }

    void below(Statement sql, String column, Optional<Object> value) {
        upTo(sql, column, " < ", value, 0);
    }

    void atMost(Statement sql, String column, Optional<Object> value) {
        upTo(sql, column, " <= ", value, 1);
    }

    private void upTo(Statement sql, String column, String sign, Optional<Object> value, int itself) {
        if (value.isEmpty()) {
            sql.add(itself == 1 ? column + " IS NULL" : "FALSE");
        } else if (!constants.isEmpty()) {
            among(sql, column, constants.subList(0, rank(value.get()) + itself));
        } else if (optional) {
            sql.add("(" + column + " IS NULL OR " + column + sign)
                    .value(value.get())
                    .add(")");
        } else {
            sql.add(column + sign).value(value.get());
        }
    }

    private int rank(Object constant) {
        return constants.indexOf(constant.toString());
    }

    static void among(Statement sql, String column, List<?> values) {
        if (values.isEmpty()) {
            sql.add("FALSE");
        } else if (values.size() == 1) {
            sql.add(column + " = ").value(values.get(0));
        } else {
            sql.add(column + " IN (").values(values).add(")");
        }
    }

    /** What to sort a column by. */
    String key(String column) {
        if (constants.isEmpty()) {
            return column;
        }
        StringBuilder rank = new StringBuilder("CASE ").append(column);
        for (int i = 0; i < constants.size(); i++) {
            rank.append(" WHEN '").append(constants.get(i)).append("' THEN ").append(i);
        }
        return rank.append(" END").toString();
    }

    /** The same in a direction; an empty one first where smaller ones are. */
    String key(String column, boolean descending) {
        return key(column) + (descending ? " DESC NULLS LAST" : " ASC NULLS FIRST");
    }
}
