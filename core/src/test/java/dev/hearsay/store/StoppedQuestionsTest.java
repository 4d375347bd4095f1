package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.QuestionStoppedException;
import dev.hearsay.Source;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Long questions stop when their thread is interrupted; short ones are answered all the same. */
class StoppedQuestionsTest {

    private static final int CLAIMS = 10_000;
    private static final int SOON = 5_000;
    private static final ClaimStore STORE = store();
    private static final Answer ALL = STORE.select(Query.of(Condition.everyClaim()));

    private static ClaimStore store() {
        Corpus.Builder corpus =
                Corpus.builder().add(Source.of("wire", "A wire")).add(Actor.organisation("agency", "The Agency"));
        for (int i = 0; i < CLAIMS; i++) {
            corpus.add(Claim.of("c-" + i, "wire", Attribution.ownVoice("agency"), "Number " + i % 7)
                    .build());
        }
        return ClaimStore.of(corpus.build());
    }

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    private static void assertStops(Executable question) {
        Thread.currentThread().interrupt();
        QuestionStoppedException stopped = assertThrows(QuestionStoppedException.class, question);
        assertEquals(
                "HS-0324 The question was stopped, because its thread was interrupted."
                        + " Clear the thread's interrupted flag and ask again.",
                stopped.getMessage());
        assertEquals("HS-0324", stopped.code());
        assertTrue(Thread.interrupted(), "The flag stays set.");
    }

    @Test
    void aScanStopsWithinSomeThousandClaims() {
        AtomicInteger asked = new AtomicInteger();
        Condition counting = Condition.described("counted", claim -> asked.incrementAndGet() < 0);
        assertStops(() -> STORE.select(Query.of(counting)));
        assertTrue(asked.get() < SOON);
    }

    @Test
    void groupingStops() {
        assertStops(() -> ALL.groupBy(Field.SPEAKER, Field.CLAIM));
        assertStops(() -> ALL.groupBy(Field.CLAIM));
    }

    @Test
    void sortingStops() {
        Answer sorted = STORE.select(Query.of(Condition.everyClaim()).orderBy(Order.ascending(Field.SPEAKER)));
        assertStops(sorted::list);
    }

    @Test
    void iteratingStops() {
        AtomicInteger visited = new AtomicInteger();
        assertThrows(
                QuestionStoppedException.class,
                () -> ALL.forEach(claim -> {
                    if (visited.incrementAndGet() == 10) {
                        Thread.currentThread().interrupt();
                    }
                }));
        assertTrue(visited.get() >= 10 && visited.get() < SOON);
        assertStops(ALL::list);
    }

    @Test
    void visitingStops() {
        AtomicInteger visited = new AtomicInteger();
        IntConsumer interrupting = ordinal -> {
            if (visited.incrementAndGet() == 10) {
                Thread.currentThread().interrupt();
            }
        };
        assertThrows(QuestionStoppedException.class, () -> ALL.forEachOrdinal(interrupting));
        assertTrue(Thread.interrupted() && visited.get() >= 10 && visited.get() < SOON);
        visited.set(0);
        assertThrows(QuestionStoppedException.class, () -> ALL.forEachInOrder(interrupting));
        assertTrue(Thread.interrupted() && visited.get() >= 10 && visited.get() < SOON);
    }

    @Test
    void whatAnIndexAnswersIsAnswered() {
        Thread.currentThread().interrupt();
        Condition word = Condition.saying("3").and(Condition.has(Field.SPEAKER, new Actor.Id("agency")));
        assertEquals(1429, STORE.select(Query.of(word)).count());
        assertEquals(1, ALL.groupBy(Field.SPEAKER).size());
        assertEquals("c-0", ALL.first().orElseThrow().id().value());
        assertTrue(Thread.interrupted());
    }
}
