package dev.hearsay.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.MisuseException;
import dev.hearsay.Relation;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Counts;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.ActorGraph;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SqlTest {

    private static final Query ALL = Query.of(Condition.everyClaim());
    private static final Actor.Id AGENCY = new Actor.Id("agency");

    private static ClaimStore store() {
        return ClaimStore.of(Corpus.builder()
                .add(Source.of("wire", "A wire report"))
                .add(Actor.organisation("agency", "The Agency"))
                .add(Claim.of("c-1", "wire", Attribution.ownVoice("agency"), "The talks have begun")
                        .build())
                .build());
    }

    @Test
    void callersOwnTestIsRefusedWithItsWords() {
        Condition hidden =
                Condition.described("of a long gist", c -> true).negate().and(Condition.has(Field.SPEAKER, AGENCY));
        InexpressibleException refused =
                assertThrows(InexpressibleException.class, () -> Sql.of(Query.of(hidden), Dialect.SPARK));
        assertEquals("HS-0501", refused.code());
        assertEquals("of a long gist", refused.part());
        assertEquals(Dialect.SPARK, refused.dialect());
        assertEquals(
                "HS-0501 Spark SQL cannot express 'of a long gist'. Ask the engine without it, and test the claims it gives.",
                refused.getMessage());
    }

    @Test
    void boundOnVisitsIsRefused() {
        InexpressibleException refused =
                assertThrows(InexpressibleException.class, () -> Sql.counts(ALL.visitingAtMost(7), Dialect.DUCKDB));
        assertEquals("HS-0502", refused.code());
        assertEquals("visiting at most 7", refused.part());
    }

    @Test
    void longWalkIsRefusedWhereThereIsNoRecursion() {
        InexpressibleException refused = assertThrows(
                InexpressibleException.class,
                () -> Sql.reachableFrom(ALL, Dialect.SPARK, AGENCY, Optional.empty(), 33));
        assertEquals("HS-0503", refused.code());
        assertTrue(Sql.reachableFrom(ALL, Dialect.DUCKDB, AGENCY, Optional.empty(), 33)
                .text()
                .contains("RECURSIVE"));
    }

    @Test
    void nothingRunsOfWhatIsRefused() {
        SqlClaims claims = SqlClaims.over(
                sql -> {
                    throw new AssertionError("It ran: " + sql);
                },
                Dialect.SPARK);
        Query code = Query.of(Condition.described("of a long gist", c -> true));
        List<Consumer<Query>> questions = List.of(
                claims::ids,
                claims::ask,
                claims::counts,
                claims::relations,
                claims::contestedRelations,
                claims::contestedTopics,
                claims::perspective,
                query -> claims.groupBy(query, Field.TOPIC),
                query -> claims.crossTab(query, Field.TOPIC, Field.SPEAKER),
                query -> claims.difference(ALL, query),
                query -> claims.difference(query, ALL),
                query -> claims.reachableFrom(query, AGENCY, Optional.empty(), 1),
                query -> claims.reaching(query, AGENCY, Optional.empty(), 1));
        for (Consumer<Query> question : questions) {
            assertEquals("HS-0501", refusal(question, code));
            assertEquals("HS-0502", refusal(question, ALL.visitingAtMost(7)));
        }
        assertEquals("HS-0503", refusal(query -> claims.reaching(query, AGENCY, Optional.empty(), 33), ALL));
    }

    private static String refusal(Consumer<Query> question, Query query) {
        return assertThrows(InexpressibleException.class, () -> question.accept(query))
                .code();
    }

    @Test
    void negativeStepsAreRefused() {
        MisuseException refused = assertThrows(
                MisuseException.class, () -> Sql.reaching(ALL, Dialect.DUCKDB, AGENCY, Optional.empty(), -1));
        assertEquals("HS-0334 A path cannot have -1 steps. Allow 0 or more.", refused.getMessage());
    }

    /** Two actors who support each other and a third: memory knows when it has seen everybody, and so must the engine. */
    @Test
    void walkInACircleEndsHoweverManyStepsAreAllowed() {
        Corpus.Builder corpus = Corpus.builder().add(Source.of("wire", "A wire report"));
        List.of("a", "b", "c", "d").forEach(id -> corpus.add(Actor.state(id, id)));
        for (String way : List.of("ab", "ba", "bc", "ca", "cd", "da")) {
            Relation relation = Relation.of(way.substring(0, 1), RelationKinds.SUPPORT, way.substring(1));
            corpus.add(Claim.of(way, "wire", Attribution.ownVoice("a"), way)
                    .affirms(relation)
                    .build());
        }
        ClaimStore store = ClaimStore.of(corpus.build());
        ActorGraph graph = ActorGraph.of(store.select(ALL));
        try (DuckDb db = DuckDb.of(store)) {
            for (int steps : List.of(0, 1, 2, 3, 4, Integer.MAX_VALUE)) {
                Map<Actor.Id, Integer> onward = new LinkedHashMap<>();
                graph.reachableFrom("a", steps).forEach(path -> onward.put(path.to(), path.length()));
                assertEquals(onward, db.claims().reachableFrom(ALL, new Actor.Id("a"), Optional.empty(), steps));
                Map<Actor.Id, Integer> back = new LinkedHashMap<>();
                graph.reaching("d", steps).forEach(path -> back.put(path.from(), path.length()));
                assertEquals(back, db.claims().reaching(ALL, new Actor.Id("d"), Optional.empty(), steps));
            }
        }
    }

    @Test
    void parametersAreNamedInOrder() {
        Query query = Query.of(Condition.has(Field.SPEAKER, new Actor.Id("b"), AGENCY));
        Sql sql = Sql.of(query, Dialect.SPARK);
        assertEquals(List.of("agency", "b"), sql.parameters());
        assertEquals(Map.of("p1", "agency", "p2", "b"), sql.named());
        assertTrue(sql.text().contains("c.speaker_id IN (:p1, :p2)"), sql::text);
        assertTrue(sql.toString().endsWith("-- 1: agency\n-- 2: b"), sql::toString);
    }

    @Test
    void deeplyNestedConditionIsAnswered() {
        Condition condition = Condition.has(Field.SPEAKER, AGENCY);
        for (int i = 0; i < 120; i++) {
            condition = new Condition.Not(new Condition.All(List.of(condition)));
        }
        Query query = Query.of(condition);
        try (DuckDb db = DuckDb.of(store())) {
            assertEquals(store().select(query).count(), db.claims().ids(query).size());
        }
    }

    @Test
    void questionIsSaidInNamesOfAStoreWithoutClaims() {
        try (DuckDb db = DuckDb.of(store())) {
            ClaimStore names = db.claims().withoutClaims();
            assertEquals(0, names.size());
            assertEquals(AGENCY, names.directory().actorNamed("the agency"));
            assertEquals(store().directory().kinds(), names.directory().kinds());
        }
    }

    @Test
    void failureOfTheEngineShowsTheStatement() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:")) {
            SqlClaims empty = SqlClaims.over(connection, Dialect.DUCKDB);
            EngineException failed = assertThrows(EngineException.class, () -> empty.ids(ALL));
            assertEquals("HS-0520", failed.code());
            assertTrue(failed.getMessage().contains("SELECT c.id"), failed::getMessage);
        }
    }

    @Test
    void emptyCellWhereAValueIsDueIsRefused() {
        SqlClaims broken = SqlClaims.over(sql -> List.of(Arrays.asList(new Object[] {null})), Dialect.DUCKDB);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> broken.ids(ALL));
        assertTrue(refused.getMessage().contains("empty cell"), refused::getMessage);
    }

    @Test
    void tableOfCountsKnowsItsCells() {
        try (DuckDb db = DuckDb.of(store())) {
            CountTable<Integer, Boolean> table = db.claims().crossTab(ALL, Field.REMOVE, Field.CONDITIONAL);
            assertEquals(List.of(0), table.rows());
            assertEquals(List.of(false), table.columns());
            assertEquals(Optional.of(new Counts(1, 1, 1)), table.cell(0, false));
            assertEquals(1, table.count(0, false));
            assertEquals(0, table.count(0, true));
            assertEquals(Optional.empty(), table.cell(5, true));
        }
    }

    @Test
    void unknownTableIsRefused() {
        MisuseException refused = assertThrows(MisuseException.class, () -> Schema.columns("claims"));
        assertEquals("HS-0510", refused.code());
        assertEquals(List.of("claim_id", "word"), Schema.columns("word"));
        assertEquals("claim_id STRING, word STRING", Schema.sparkColumns("word"));
    }
}
