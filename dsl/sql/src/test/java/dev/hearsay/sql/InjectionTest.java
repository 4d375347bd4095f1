package dev.hearsay.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.Actor;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts that were written to be taken for SQL stay values: none is in a statement, and each finds what it finds in memory. */
class InjectionTest {

    /** Those of the files whose names begin so are compared one with another in each operand; of all files, if it is empty, which takes minutes. */
    private static final String COMPARED = System.getProperty("hearsay.payloads", "sqli");

    /** So many payloads are in one store. */
    private static final int TOGETHER = 100;

    /** The statements of a text are those of a harmless one. */
    private static void assertNotInStatements(List<String> payloads) {
        List<String> plain = statements("plain");
        payloads.forEach(payload -> assertEquals(plain, statements(payload), payload));
    }

    private static List<String> statements(String text) {
        return Stream.of(Dialect.values())
                .flatMap(dialect -> statements(text, dialect))
                .map(Sql::text)
                .toList();
    }

    /** The claims that a text as any operand finds, and everything else that is said of claims. */
    private static Stream<Sql> statements(String text, Dialect dialect) {
        Actor.Id actor = new Actor.Id(text);
        Query by = Query.of(Condition.has(Field.SPEAKER, actor));
        return Stream.of(
                Sql.of(Query.of(new Condition.Any(Operands.of(text))), dialect),
                Sql.counts(by, dialect),
                Sql.groups(by, dialect, Field.TOPIC, Field.MODALITY),
                Sql.relations(by, dialect),
                Sql.contestedRelations(by, dialect),
                Sql.contestedTopics(by, dialect),
                Sql.perspective(by, dialect),
                Sql.difference(by, by, dialect),
                Sql.reachableFrom(by, dialect, actor, Optional.empty(), 2),
                Sql.reaching(by, dialect, actor, Optional.empty(), 2));
    }

    /** Each operand with all payloads of a store at once, each payload by itself as one operand in turn, and all as values of one condition. */
    private static void assertSameAnswers(List<String> payloads) {
        for (int from = 0; from < payloads.size(); from += TOGETHER) {
            List<String> some = payloads.subList(from, Math.min(payloads.size(), from + TOGETHER));
            ClaimStore store = Injected.store(some);
            try (DuckDb db = DuckDb.of(store)) {
                AskedTogether engine = new AskedTogether(db.connection());
                SqlClaims claims = SqlClaims.over(engine, Dialect.DUCKDB);
                Injected together = new Injected(store, claims);
                for (List<Condition> alike : Operands.byOperand(some)) {
                    engine.ask(alike.stream()
                            .map(operand -> Sql.of(Query.of(operand), Dialect.DUCKDB))
                            .toList());
                    alike.forEach(together::assertSame);
                }
                for (int i = 0; i < some.size(); i++) {
                    List<Condition> operands = Operands.of(some.get(i));
                    new Injected(store, db.claims()).assertSame(operands.get((from + i) % operands.size()));
                }
                together.assertSame(Condition.has(Field.ANNOTATOR, some.toArray(String[]::new)));
                assertEquals(
                        store.corpus().claims(),
                        claims.ask(Query.of(Condition.everyClaim())).list());
            }
        }
    }

    private static void assertSameAnswersOneByOne(List<String> payloads) {
        ClaimStore store = Injected.store(payloads);
        try (DuckDb db = DuckDb.of(store)) {
            Injected injected = new Injected(store, db.claims());
            payloads.stream().flatMap(payload -> Operands.of(payload).stream()).forEach(injected::assertSame);
            payloads.forEach(injected::assertSameWalks);
        }
    }

    /** Every operand with a payload of every file, in a statement that is asked as it is: the next payload for the next operand. */
    private static void assertSameForEveryOperand(List<List<String>> files) {
        int operands = Operands.of("plain").size();
        for (List<String> file : files) {
            List<String> some = file.subList(0, Math.min(file.size(), operands));
            ClaimStore store = Injected.store(some);
            try (DuckDb db = DuckDb.of(store)) {
                Injected injected = new Injected(store, db.claims());
                for (int i = 0; i < operands; i++) {
                    injected.assertSame(Operands.of(some.get(i % some.size())).get(i));
                }
                injected.assertSameWalks(some.get(0));
            }
        }
    }

    @Test
    void ownPayloadsStayValues() {
        assertNotInStatements(Payloads.OWN);
        assertSameAnswers(Payloads.OWN);
        assertSameAnswersOneByOne(Payloads.OWN);
    }

    @Test
    void everyOperandFindsTheSameWithAPayloadOfEveryFile() {
        assumeTrue(Payloads.areAtHand(), Payloads.AT_HAND);
        List<List<String>> files = Payloads.sharedByFile();
        assertTrue(files.size() > 30, () -> files.size() + " files");
        assertSameForEveryOperand(files);
    }

    @Test
    void everySharedPayloadStaysOutOfTheStatementsAndThoseComparedFindTheSame() {
        assumeTrue(Payloads.areAtHand(), Payloads.AT_HAND);
        List<String> all = Payloads.shared("");
        assertTrue(all.size() > 10_000, () -> all.size() + " payloads");
        assertNotInStatements(all);
        List<String> compared = Payloads.shared(COMPARED);
        assertTrue(compared.size() > 400, () -> compared.size() + " payloads");
        assertSameAnswers(compared);
    }
}
