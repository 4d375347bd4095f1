package dev.hearsay.sql;

import dev.hearsay.Actor;
import dev.hearsay.Sign;
import dev.hearsay.query.Query;
import java.util.Optional;

/** The SQL that follows affirmed relations from one actor to the next. */
record Walk(Statement sql, boolean onward, Optional<Sign> sign, int steps) {

    /** Spark takes no recursion that drops what it has met already, so there a walk is written step by step. */
    static final int MOST_STEPS_WITHOUT_RECURSION = 32;

    Walk {
        if (sql.dialect() == Dialect.SPARK && steps > MOST_STEPS_WITHOUT_RECURSION) {
            throw new InexpressibleException(
                    "HS-0503",
                    "within " + steps + " steps",
                    sql.dialect(),
                    "Allow at most " + MOST_STEPS_WITHOUT_RECURSION + ", or ask DuckDB.");
        }
    }

    /** One row for each actor that is reached, with how many steps away it is; the nearest first, then by id. */
    void select(Query query, Actor.Id start) {
        new Chosen(query, sql).begin(sql.dialect() == Dialect.DUCKDB ? "WITH RECURSIVE " : "WITH ", "chosen");
        edges();
        if (sql.dialect() == Dialect.DUCKDB) {
            recursive(start);
        } else {
            stepwise(start);
        }
        sql.add("\nSELECT r.actor_id, MIN(r.steps) AS steps\nFROM reached r\nWHERE r.actor_id <> ")
                .value(start.value())
                .add("\nGROUP BY r.actor_id\nORDER BY 2, 1");
    }

    private void edges() {
        String from = onward ? "a.subject_id" : "a.object_id";
        String to = onward ? "a.object_id" : "a.subject_id";
        sql.add(",\nedge AS (");
        edges(from, to, "");
        sql.add("\nUNION");
        edges(to, from, " AND k.both_ways");
        sql.add("\n)");
    }

    private void edges(String from, String to, String which) {
        sql.add("\nSELECT " + from + " AS from_id, " + to + " AS to_id\n"
                + "FROM chosen c JOIN assertion a ON a.claim_id = c.id JOIN relation_kind k ON k.id = a.kind_id\n"
                + "WHERE a.affirmed AND a.subject_id IS NOT NULL AND a.object_id IS NOT NULL" + which);
        sign.ifPresent(of -> sql.add(" AND k.sign = ").value(of.name()));
    }

    /** Who was met is not met again, so that a walk in a circle ends however many steps are allowed. */
    private void recursive(Actor.Id start) {
        sql.add(",\nreached(actor_id, steps) USING KEY (actor_id) AS (\nSELECT CAST(")
                .value(start.value())
                .add(" AS VARCHAR), 0\nUNION\n");
        sql.add(
                        "SELECT DISTINCT e.to_id, r.steps + 1\nFROM reached r JOIN edge e ON e.from_id = r.actor_id\nWHERE r.steps < ")
                .value(steps)
                .add(" AND NOT EXISTS (SELECT 1 FROM recurring.reached m WHERE m.actor_id = e.to_id)\n)");
    }

    /** Each step goes on from whom the last one reached, or stays, which costs none. */
    private void stepwise(Actor.Id start) {
        sql.add(",\nmove AS (\nSELECT e.from_id, e.to_id, 1 AS cost\nFROM edge e\nUNION ALL\n"
                + "SELECT DISTINCT e.to_id, e.to_id, 0\nFROM edge e\n)");
        sql.add(",\nreached_0 AS (\nSELECT CAST(").value(start.value()).add(" AS STRING) AS actor_id, 0 AS steps\n)");
        for (int i = 1; i <= steps; i++) {
            sql.add(",\nreached_" + i
                    + " AS (\nSELECT m.to_id AS actor_id, MIN(r.steps + m.cost) AS steps\nFROM reached_" + (i - 1)
                    + " r JOIN move m ON m.from_id = r.actor_id\nGROUP BY m.to_id\n)");
        }
        sql.add(",\nreached AS (\nSELECT r.actor_id, r.steps\nFROM reached_" + steps + " r\n)");
    }
}
