package dev.hearsay.sql;

import dev.hearsay.query.Field;
import java.util.ArrayList;
import java.util.List;

/** Chosen claims by the values of fields, counted. */
record Grouping(Statement sql, List<Stored<?>> keys) {

    static final String COUNTS =
            "COUNT(*) AS claims, COUNT(DISTINCT c.speaker_id) AS voices, COUNT(DISTINCT c.report_id) AS reports";

    static Grouping of(Statement sql, List<Field<?>> fields) {
        List<Stored<?>> keys = new ArrayList<>();
        fields.forEach(field -> keys.add(Stored.of(field)));
        return new Grouping(sql, keys);
    }

    /** One row a group: the columns of its key, then the counts; by key. */
    void select() {
        List<String> columns = new ArrayList<>();
        List<String> sorted = new ArrayList<>();
        StringBuilder joins = new StringBuilder();
        List<String> present = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Stored<?> key = keys.get(i);
            for (int j = 0; j < key.columns().size(); j++) {
                String column = key.isOwn() ? key.columns().get(j) : "g" + i + ".v" + j;
                columns.add(column);
                sorted.add(key.code().parts().get(j).key(column, false));
            }
            joins.append(key.isOwn() ? "" : join(i, key));
            if (key.isOwn() && !key.isAlways()) {
                present.add(key.columns().get(0) + " IS NOT NULL");
            }
        }
        String where = present.isEmpty() ? "" : "\nWHERE " + String.join(" AND ", present);
        sql.add("\nSELECT " + named(columns) + ", " + COUNTS + "\nFROM chosen c" + joins + where + "\nGROUP BY "
                + String.join(", ", columns) + "\nORDER BY " + String.join(", ", sorted));
    }

    private static String named(List<String> columns) {
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            named.append(i == 0 ? "" : ", ")
                    .append(columns.get(i))
                    .append(" AS k")
                    .append(i);
        }
        return named.toString();
    }

    /** The values of the claims, each once. */
    private static String join(int nr, Stored<?> key) {
        StringBuilder values = new StringBuilder("\nJOIN (SELECT ")
                .append(key.repeats() ? "DISTINCT " : "")
                .append("c.id AS claim_id");
        for (int i = 0; i < key.columns().size(); i++) {
            values.append(", ").append(key.columns().get(i)).append(" AS v").append(i);
        }
        return values.append(" FROM chosen c, " + key.from() + " WHERE " + key.on() + ") g" + nr + " ON g" + nr
                        + ".claim_id = c.id")
                .toString();
    }
}
