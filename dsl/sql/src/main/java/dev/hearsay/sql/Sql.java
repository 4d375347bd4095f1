package dev.hearsay.sql;

import dev.hearsay.Actor;
import dev.hearsay.MisuseException;
import dev.hearsay.Sign;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question as SQL over the {@link Schema}: a text, and the values to bind to it: to question marks in DuckDB's dialect, to {@code :p1}, {@code :p2} ... in Spark's.
 *
 * <pre>{@code
 * Sql sql = Sql.of(Claims.from(store).by("vali-kaleji").on("zangezur-corridor").newestFirst().query(), Dialect.DUCKDB);
 * PreparedStatement statement = connection.prepareStatement(sql.text());   // and bind sql.parameters()
 * spark.sql(other.text(), other.named());                                      // of another dialect
 * }</pre>
 *
 * <p>The text holds no word of the question's values: these are all parameters, whatever they look like; the names in it are the
 * schema's. The same question gives the same text. A query's order and limit choose the claims that everything else is said of.
 * A part that the dialect cannot express is an {@link InexpressibleException}; no statement is made then.
 *
 * <p>{@link SqlClaims} asks these statements and gives the library's own types.
 *
 * @param text the statement, without a semicolon
 * @param parameters what to bind, in order: texts, integers, longs and flags
 */
public record Sql(String text, List<Object> parameters) {

    /** Copies the parameters. */
    public Sql {
        parameters = List.copyOf(parameters);
    }

    /** The parameters by name: {@code p1}, {@code p2} ... in order, as statements for Spark call them. */
    public Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            named.put(name(i + 1), parameters.get(i));
        }
        return Collections.unmodifiableMap(named);
    }

    static String name(int nr) {
        return "p" + nr;
    }

    /** The ids of the claims, in the query's order: one column. */
    public static Sql of(Query query, Dialect dialect) {
        Statement sql = new Statement(dialect);
        new Chosen(query, sql).select();
        return sql.sql();
    }

    /** How many claims, voices and reports: one row. */
    public static Sql counts(Query query, Dialect dialect) {
        Statement sql = new Statement(dialect);
        new Chosen(query, sql).begin();
        sql.add("\nSELECT " + Grouping.COUNTS + "\nFROM chosen c");
        return sql.sql();
    }

    /**
     * How many claims, voices and reports have each value of a field, or each combination of values of several: one row a group, by
     * key. The columns of the key come first: one for most fields; subject, kind and object for relations; topic and stance for
     * positions; last day, first day and whether it is inferred for periods; second and nanosecond for instants.
     */
    public static Sql groups(Query query, Dialect dialect, Field<?> first, Field<?>... more) {
        List<Field<?>> fields = new ArrayList<>(List.of(first));
        fields.addAll(List.of(more));
        Statement sql = new Statement(dialect);
        new Chosen(query, sql).begin();
        Grouping.of(sql, fields).select();
        return sql.sql();
    }

    /**
     * The relations that the claims affirm or deny, those of symmetric kinds with their ends in order: subject, kind, object, then how
     * many claims, voices and reports affirm it and how many deny it.
     */
    public static Sql relations(Query query, Dialect dialect) {
        Statement sql = new Statement(dialect);
        new Chosen(query, sql).begin();
        sql.add("\nSELECT a.normal_subject_id, a.kind_id, a.normal_object_id");
        for (String way : List.of("a.affirmed", "NOT a.affirmed")) {
            for (String counted : List.of("c.id", "c.speaker_id", "c.report_id")) {
                sql.add(",\n  COUNT(DISTINCT CASE WHEN " + way + " THEN " + counted + " END)");
            }
        }
        sql.add(
                "\nFROM chosen c JOIN assertion a ON a.claim_id = c.id\nGROUP BY a.normal_subject_id, a.kind_id, a.normal_object_id"
                        + "\nORDER BY a.normal_subject_id ASC NULLS FIRST, a.kind_id ASC, a.normal_object_id ASC NULLS FIRST");
        return sql.sql();
    }

    /**
     * The claims on either side of each relation that is contested among the claims, as {@link dev.hearsay.view.Contest} has it:
     * subject, kind, object, {@code AFFIRMING} or {@code OPPOSING}, and the claim's id.
     */
    public static Sql contestedRelations(Query query, Dialect dialect) {
        Statement sql = new Statement(dialect);
        new Opposing(sql).relations(query);
        return sql.sql();
    }

    /** The claims on either side of each contested topic: topic, {@code AFFIRMING} or {@code OPPOSING}, and the claim's id. */
    public static Sql contestedTopics(Query query, Dialect dialect) {
        Statement sql = new Statement(dialect);
        new Opposing(sql).topics(query);
        return sql.sql();
    }

    /**
     * What the claims hold, counted, as {@link dev.hearsay.view.Perspective} has it: one row for each relation and whether it is {@code
     * AFFIRMED} or {@code DENIED}, then one for each topic and stance on it, then one for each actor that is {@code INVOLVED}. The
     * columns are that word, subject, kind, object, topic and actor, of which those that do not apply are empty, then how many claims,
     * voices and reports.
     */
    public static Sql perspective(Query query, Dialect dialect) {
        Statement sql = new Statement(dialect);
        new Held(sql).select(query);
        return sql.sql();
    }

    /**
     * How two perspectives differ, tenet by tenet, as {@link dev.hearsay.view.PerspectiveDiff} has it: verdict, subject, kind, object
     * and topic, of which either the first three or the last are empty, then how many claims of the left and of the right make it.
     */
    public static Sql difference(Query left, Query right, Dialect dialect) {
        Statement sql = new Statement(dialect);
        new Opposing(sql).difference(left, right);
        return sql.sql();
    }

    /**
     * The actors that a path of relations which the claims affirm reaches from an actor, as {@link
     * dev.hearsay.view.ActorGraph#reachableFrom(String, int)} has it: actor and number of steps.
     *
     * @param query the claims
     * @param dialect the dialect
     * @param start who starts, by id
     * @param sign the sign of every relation on the way; empty for any
     * @param steps the most relations a path may have
     * @throws MisuseException {@code HS-0334} if steps is negative
     */
    public static Sql reachableFrom(Query query, Dialect dialect, Actor.Id start, Optional<Sign> sign, int steps) {
        return walk(query, dialect, start, true, sign, steps);
    }

    /** The actors from which a path reaches an actor; as {@link #reachableFrom} otherwise. */
    public static Sql reaching(Query query, Dialect dialect, Actor.Id goal, Optional<Sign> sign, int steps) {
        return walk(query, dialect, goal, false, sign, steps);
    }

    private static Sql walk(
            Query query, Dialect dialect, Actor.Id start, boolean onward, Optional<Sign> sign, int steps) {
        if (steps < 0) {
            throw new MisuseException("HS-0334", "A path cannot have " + steps + " steps.", "Allow 0 or more.");
        }
        Statement sql = new Statement(dialect);
        new Walk(sql, onward, sign, steps).select(query, start);
        return sql.sql();
    }

    /** The text, then the parameters, one a line, in order. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder(text);
        for (int i = 0; i < parameters.size(); i++) {
            all.append("\n-- ")
                    .append(i + 1)
                    .append(": ")
                    .append(dev.hearsay.Problem.visible(parameters.get(i).toString()));
        }
        return all.toString();
    }
}
