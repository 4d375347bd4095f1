package dev.hearsay.samples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.sql.Dialect;
import dev.hearsay.sql.Injected;
import dev.hearsay.sql.Operands;
import dev.hearsay.sql.Payloads;
import dev.hearsay.sql.Sql;
import dev.hearsay.store.ClaimStore;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts that were written to be taken for SQL stay values on Spark too: each finds what it finds in memory. */
class SparkInjectionTest {

    /** So many conditions with a subquery each are in one statement. */
    private static final int ALTERNATIVES = 8;

    private static final int OPERANDS = Operands.of("plain").size();

    @BeforeAll
    static void start() {
        Spark.session(2);
    }

    @AfterAll
    static void stop() {
        Spark.session(2).stop();
    }

    private static Injected injected(List<String> payloads) {
        ClaimStore store = Injected.store(payloads);
        return new Injected(store, Spark.claims(Spark.session(2), store, 1));
    }

    /** That texts as an operand, any of them, make the statement that harmless ones make, and that it finds what the store finds. */
    private static void assertSame(Injected injected, List<String> texts, int operand) {
        List<String> harmless =
                IntStream.range(0, texts.size()).mapToObj(i -> "plain-" + i).toList();
        assertEquals(
                statement(Operands.ofAny(harmless).get(operand)),
                statement(Operands.ofAny(texts).get(operand)));
        injected.assertSame(Operands.ofAny(texts).get(operand));
    }

    private static String statement(Condition condition) {
        return Sql.of(Query.of(condition), Dialect.SPARK).text();
    }

    /** How many operands before this one take a list of values. */
    private static int lists(int operand) {
        return (int) Operands.of("plain").stream()
                .limit(operand)
                .filter(Condition.Is.class::isInstance)
                .count();
    }

    private static boolean isList(int operand) {
        return lists(operand + 1) > lists(operand);
    }

    private static List<String> every(List<String> texts, int step, int first) {
        return IntStream.iterate(first, i -> i < texts.size(), i -> i + step)
                .mapToObj(texts::get)
                .toList();
    }

    private static List<String> sharedPayloads() {
        return Payloads.sharedByFile().stream().flatMap(List::stream).distinct().toList();
    }

    @Test
    void ownPayloadsStayValues() {
        Injected injected = injected(Payloads.OWN);
        for (int operand = 0; operand < OPERANDS; operand++) {
            assertSame(injected, List.of(Payloads.OWN.get(operand % Payloads.OWN.size())), operand);
        }
        injected.assertSameWalks(Payloads.OWN.get(0));
        assertEquals(
                injected.store().corpus().claims(),
                injected.claims().ask(Query.of(Condition.everyClaim())).list());
    }

    /** Each payload in the list of one operand or another, the next for the next, and payloads of all files as each of the others. */
    @Test
    void everySharedPayloadStaysAValue() {
        assumeTrue(Payloads.areAtHand(), Payloads.AT_HAND);
        List<String> all = sharedPayloads();
        assertTrue(all.size() > 10_000, () -> all.size() + " payloads");
        Injected injected = injected(all);
        for (int operand = 0; operand < OPERANDS; operand++) {
            List<String> some = isList(operand)
                    ? every(all, lists(OPERANDS), lists(operand))
                    : every(all, all.size() / ALTERNATIVES, operand);
            assertSame(injected, some, operand);
        }
        injected.assertSameWalks(all.get(0));
    }
}
