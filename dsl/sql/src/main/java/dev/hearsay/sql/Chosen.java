package dev.hearsay.sql;

import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The claims that a query chooses: those that meet its condition and are not withdrawn, in its order, as many as it wants. */
final class Chosen {

    private static final String VISIBLE = "NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.claim_id = c.id)";

    private final Query query;
    private final Statement sql;
    private final List<Key> keys = new ArrayList<>();

    Chosen(Query query, Statement sql) {
        this.query = query;
        this.sql = sql;
        if (query.bound().isPresent()) {
            throw new InexpressibleException(
                    "HS-0502",
                    "visiting at most " + query.bound().getAsInt(),
                    sql.dialect(),
                    "Leave the bound out, or set a limit of the engine's own.");
        }
        for (int i = 0; i < query.order().size(); i++) {
            keys.add(new Key(
                    i, query.order().get(i), Stored.of(query.order().get(i).field())));
        }
    }

    /** One key to sort by. */
    private record Key(int nr, Order order, Stored<?> stored) {

        /** The first value of each claim in the key's direction, for those whose values stand elsewhere. */
        String join() {
            StringBuilder columns = new StringBuilder();
            StringBuilder keys = new StringBuilder();
            for (int i = 0; i < stored.columns().size(); i++) {
                columns.append(", ")
                        .append(stored.columns().get(i))
                        .append(" AS v")
                        .append(i);
                keys.append(i == 0 ? "" : ", ")
                        .append(stored.code()
                                .parts()
                                .get(i)
                                .key(stored.columns().get(i), order.descending()));
            }
            return "\nLEFT JOIN (SELECT c.id AS claim_id" + columns + ", ROW_NUMBER() OVER (PARTITION BY c.id ORDER BY "
                    + keys
                    + ") AS nr FROM met c, " + stored.from() + " WHERE " + stored.on() + ") o" + nr + " ON o" + nr
                    + ".claim_id = c.id AND o" + nr + ".nr = 1";
        }

        /** Claims without a value come last either way. */
        String sorted() {
            List<String> all = new ArrayList<>();
            String first = stored.isOwn() ? stored.columns().get(0) : "o" + nr + ".claim_id";
            if (!stored.isAlways()) {
                all.add("CASE WHEN " + first + " IS NULL THEN 1 ELSE 0 END");
            }
            for (int i = 0; i < stored.columns().size(); i++) {
                String column = stored.isOwn() ? stored.columns().get(i) : "o" + nr + ".v" + i;
                all.add(stored.code().parts().get(i).key(column, order.descending()));
            }
            return String.join(", ", all);
        }
    }

    /** A statement of its own: the ids, in order. */
    void select() {
        with("", "c.id", true);
    }

    /** The beginning of a statement about the claims, which are called {@code chosen}; more tables may follow after a comma. */
    void begin() {
        begin("", "chosen");
    }

    /** As {@link #begin}, of several queries: the names tell them apart. */
    void begin(String before, String name) {
        sql.add(before.isEmpty() ? "WITH " : before).add(name + " AS (\n");
        with("", "c.*", !query.isWhole());
        sql.add("\n)");
    }

    private void with(String indent, String columns, boolean ordered) {
        boolean joins = ordered && keys.stream().anyMatch(key -> !key.stored().isOwn());
        if (joins) {
            sql.add(indent + "WITH met AS (\nSELECT c.*");
            from();
            sql.add("\n)\nSELECT " + columns + "\nFROM met c");
            keys.stream().filter(key -> !key.stored().isOwn()).forEach(key -> sql.add(key.join()));
        } else {
            sql.add("SELECT " + columns);
            from();
        }
        if (ordered) {
            order();
        }
    }

    private void from() {
        sql.add("\nFROM claim c\nWHERE " + VISIBLE + "\nAND ");
        new Where(sql).add(query.condition());
    }

    private void order() {
        sql.add("\nORDER BY "
                + keys.stream().map(key -> key.sorted() + ", ").collect(Collectors.joining())
                + "c.id ASC");
        query.limit().ifPresent(most -> sql.add("\nLIMIT ").value(most));
        if (query.offset() > 0) {
            sql.add("\nOFFSET ").value(query.offset());
        }
    }
}
