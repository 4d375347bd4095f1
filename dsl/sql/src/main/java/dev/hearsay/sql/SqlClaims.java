package dev.hearsay.sql;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.Sign;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Counts;
import dev.hearsay.query.Field;
import dev.hearsay.query.Key;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.Contest;
import dev.hearsay.view.Difference;
import dev.hearsay.view.Tenet;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The claims in the tables of an engine, asked with the same queries as a store and answered with the library's own types.
 *
 * <pre>{@code
 * SqlClaims claims = SqlClaims.over(connection, Dialect.DUCKDB);
 * Query query = Claims.from(claims.withoutClaims()).by("Vali Kaleji").newestFirst().limit(20).query();
 * claims.ask(query).evidence().forEach(System.out::println);
 * claims.groupBy(query, Field.TOPIC).forEach((topic, counts) -> System.out.println(topic + ": " + counts));
 * }</pre>
 *
 * <p>What counts is counted by the engine; what shows claims brings them into memory: those of the answer, or of the contests, and no
 * others. Nothing is kept between questions. As safe for several threads as its engine is.
 *
 * <p>Questions a dialect cannot express throw an {@link InexpressibleException} before anything runs; what the engine throws passes.
 */
public final class SqlClaims {

    private final Engine engine;
    private final Dialect dialect;

    private SqlClaims(Engine engine, Dialect dialect) {
        this.engine = engine;
        this.dialect = dialect;
    }

    /** The claims in the tables of an engine, which understands a dialect. */
    public static SqlClaims over(Engine engine, Dialect dialect) {
        return new SqlClaims(engine, dialect);
    }

    /** The claims in the tables behind a JDBC connection; see {@link Engine#of(Connection)}. */
    public static SqlClaims over(Connection connection, Dialect dialect) {
        return over(Engine.of(connection), dialect);
    }

    /**
     * A store of no claim, but of all sources, actors, topics and relation kinds: enough to say a question in words and names.
     */
    public ClaimStore withoutClaims() {
        return new Fetch(engine, dialect).references();
    }

    /** The ids of the claims that answer a query, in order. */
    public List<Claim.Id> ids(Query query) {
        return run(Sql.of(query, dialect)).map(row -> new Claim.Id(text(row, 0)));
    }

    /**
     * The claims that answer a query, in order, with their evidence. The answer is that of a store in memory that holds these claims,
     * the links between them and what they name; its question asks for all of that store.
     */
    public Answer ask(Query query) {
        ClaimStore store = fetch(run(Sql.of(query, dialect)).map(row -> text(row, 0)));
        return store.select(new Query(Condition.everyClaim(), query.order(), 0, OptionalInt.empty()));
    }

    private ClaimStore fetch(Collection<String> claims) {
        return new Fetch(engine, dialect).claims(claims);
    }

    /** How many claims, voices and reports answer a query. */
    public Counts counts(Query query) {
        return counts(run(Sql.counts(query, dialect)).rows().get(0), 0);
    }

    /** How many claims, voices and reports have each value of a field, in the field's order. */
    public <V> Map<V, Counts> groupBy(Query query, Field<V> field) {
        Map<V, Counts> groups = new LinkedHashMap<>();
        Code<V> code = Stored.of(field).code();
        run(Sql.groups(query, dialect, field))
                .rows()
                .forEach(row ->
                        groups.put(value(code, row, 0), counts(row, code.parts().size())));
        return groups;
    }

    /** How many claims, voices and reports have each combination of values of several fields, in the order of their keys. */
    public Map<Key, Counts> groupBy(Query query, Field<?> first, Field<?> second, Field<?>... more) {
        List<Field<?>> fields = new ArrayList<>(List.of(first, second));
        fields.addAll(List.of(more));
        Field<?>[] others = fields.subList(1, fields.size()).toArray(Field<?>[]::new);
        Map<Key, Counts> groups = new LinkedHashMap<>();
        for (List<? extends @Nullable Object> row :
                run(Sql.groups(query, dialect, first, others)).rows()) {
            List<Object> values = new ArrayList<>();
            int at = 0;
            for (Field<?> field : fields) {
                Code<?> code = Stored.of(field).code();
                values.add(value(code, row, at));
                at += code.parts().size();
            }
            groups.put(new Key(fields, values), counts(row, at));
        }
        return groups;
    }

    /** How many claims, voices and reports have each value of two fields. */
    public <R, C> CountTable<R, C> crossTab(Query query, Field<R> rows, Field<C> columns) {
        Code<R> down = Stored.of(rows).code();
        Code<C> along = Stored.of(columns).code();
        int second = down.parts().size();
        Map<R, Map<C, Counts>> cells = new LinkedHashMap<>();
        Set<C> top = new TreeSet<>(columns.order());
        run(Sql.groups(query, dialect, rows, columns)).rows().forEach(row -> {
            C column = value(along, row, second);
            top.add(column);
            cells.computeIfAbsent(value(down, row, 0), value -> new LinkedHashMap<>())
                    .put(column, counts(row, second + along.parts().size()));
        });
        return new CountTable<>(List.copyOf(cells.keySet()), List.copyOf(top), cells);
    }

    /** The relations that the claims affirm or deny, in order, with how much stands behind and against each. */
    public List<Standing> relations(Query query) {
        return run(Sql.relations(query, dialect))
                .map(row -> new Standing(value(Code.relation(), row, 0), counts(row, 3), counts(row, 6)));
    }

    /** The contested relations among the claims, in order, with the claims on both sides. */
    public List<Contest<Relation>> contestedRelations(Query query) {
        return Contest.relations(witnesses(Sql.contestedRelations(query, dialect)));
    }

    /** The contested topics among the claims, by id, with the claims on both sides. */
    public List<Contest<Topic.Id>> contestedTopics(Query query) {
        return Contest.topics(witnesses(Sql.contestedTopics(query, dialect)));
    }

    /** The claims of the last column, as an answer: what is not contested among all claims is not among these. */
    private Answer witnesses(Sql sql) {
        Set<String> claims = run(sql).rows().stream()
                .map(row -> text(row, row.size() - 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return fetch(claims).select(Query.of(Condition.everyClaim()));
    }

    /** The perspective that the claims make up, counted: what they hold of relations and topics, and whom they involve. */
    public PerspectiveCounts perspective(Query query) {
        Map<Relation, Standing> relations = new LinkedHashMap<>();
        Map<Position, Counts> positions = new LinkedHashMap<>();
        Map<Actor.Id, Counts> actors = new LinkedHashMap<>();
        for (List<? extends @Nullable Object> row :
                run(Sql.perspective(query, dialect)).rows()) {
            Counts counts = counts(row, 6);
            if (row.get(5) != null) {
                actors.put(new Actor.Id(text(row, 5)), counts);
            } else if (row.get(4) != null) {
                positions.put(Position.of(text(row, 4), Stance.valueOf(text(row, 0))), counts);
            } else {
                relations.merge(value(Code.relation(), row, 1), standing(row, counts), SqlClaims::both);
            }
        }
        return new PerspectiveCounts(List.copyOf(relations.values()), positions, actors);
    }

    private static Standing standing(List<? extends @Nullable Object> row, Counts counts) {
        Relation relation = value(Code.relation(), row, 1);
        Counts none = new Counts(0, 0, 0);
        return text(row, 0).equals(Held.AFFIRMED)
                ? new Standing(relation, counts, none)
                : new Standing(relation, none, counts);
    }

    /** Who affirms comes before who denies. */
    private static Standing both(Standing affirmed, Standing denied) {
        return new Standing(affirmed.relation(), affirmed.affirming(), denied.denying());
    }

    /** How the claims of two queries differ, tenet by tenet: relations in their order, then topics by id. */
    public List<Divergence> difference(Query left, Query right) {
        return run(Sql.difference(left, right, dialect)).map(SqlClaims::divergence);
    }

    private static Divergence divergence(List<? extends @Nullable Object> row) {
        Tenet tenet = row.get(4) == null
                ? new Tenet.OnRelation(value(Code.relation(), row, 1))
                : new Tenet.OnTopic(new Topic.Id(text(row, 4)));
        return new Divergence(Difference.Verdict.valueOf(text(row, 0)), tenet, number(row, 5), number(row, 6));
    }

    /** The actors that so many affirmed relations reach from an actor, with how many it takes; see {@link Sql#reachableFrom}. */
    public Map<Actor.Id, Integer> reachableFrom(Query query, Actor.Id start, Optional<Sign> sign, int steps) {
        return distances(Sql.reachableFrom(query, dialect, start, sign, steps));
    }

    /** The actors from which so many affirmed relations reach an actor, with how many it takes. */
    public Map<Actor.Id, Integer> reaching(Query query, Actor.Id goal, Optional<Sign> sign, int steps) {
        return distances(Sql.reaching(query, dialect, goal, sign, steps));
    }

    private Map<Actor.Id, Integer> distances(Sql sql) {
        Map<Actor.Id, Integer> distances = new LinkedHashMap<>();
        run(sql).rows().forEach(row -> distances.put(new Actor.Id(text(row, 0)), (int) number(row, 1)));
        return distances;
    }

    private record Rows(List<? extends List<? extends @Nullable Object>> rows) {

        <T> List<T> map(Function<List<? extends @Nullable Object>, T> each) {
            List<T> all = new ArrayList<>();
            rows.forEach(row -> all.add(each.apply(row)));
            return List.copyOf(all);
        }
    }

    private Rows run(Sql sql) {
        return new Rows(engine.rows(sql));
    }

    private static <V> V value(Code<V> code, List<? extends @Nullable Object> row, int at) {
        return code.value().apply(row.subList(at, at + code.parts().size()));
    }

    private static Counts counts(List<? extends @Nullable Object> row, int at) {
        return new Counts(number(row, at), number(row, at + 1), number(row, at + 2));
    }

    private static long number(List<? extends @Nullable Object> row, int at) {
        return value(Code.wide(), row, at);
    }

    private static String text(List<? extends @Nullable Object> row, int at) {
        return value(Code.text(Function.identity()), row, at);
    }
}
