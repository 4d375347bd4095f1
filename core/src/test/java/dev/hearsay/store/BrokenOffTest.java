package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.QuestionStoppedException;
import dev.hearsay.Withdrawal;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A change that is broken off, at whichever step, leaves the store as it was, and the next one succeeds. */
class BrokenOffTest {

    private static final Layout.Pace EAGER = new Layout.Pace(3, 2, 1, 2);

    /** A store in which merges are under way. */
    private static final class Halfway {

        private final Random random;
        private final Chronicle chronicle;
        private final Ledger ledger;
        private ClaimStore store;
        private int next;

        Halfway(long seed) {
            random = new Random(seed);
            chronicle = new Chronicle(random, 6);
            ledger = new Ledger(chronicle.world());
            store = paced(ClaimStore.of(chronicle.world()), EAGER);
            while (next < 40 || store.layout().merges().isEmpty()) {
                take(change(1 + random.nextInt(6), next % 3 == 0));
            }
        }

        void take(Corpus change) {
            store = store.with(change);
            ledger.add(change);
        }

        Corpus change(int more, boolean withdrawing) {
            Corpus.Builder change = Corpus.builder().knowing(store.directory(), store::knows);
            chronicle.claims(next, next + more).forEach(change::add);
            List<Claim> known = ledger.claims().stream()
                    .filter(c -> !ledger.isWithdrawn(c.id()))
                    .toList();
            if (withdrawing && !known.isEmpty()) {
                Claim claim = known.get(random.nextInt(known.size()));
                change.add(new Withdrawal(claim.id(), "desk", claim.recorded().orElse(Instant.EPOCH), "misheard"));
            }
            next += more;
            return change.build();
        }
    }

    static ClaimStore paced(ClaimStore store, Layout.Pace pace) {
        return store.changed(
                new Layout(store.layout().segments(), List.of(), pace),
                new Snapshot(store.numbers(), store.parts(), store.directory(), store.linkIndex()),
                store.mentionIndex(),
                store.withdrawn());
    }

    private static List<Segment> segments(ClaimStore store) {
        return store.parts().stream().map(Part::segment).toList();
    }

    private static void examine(ClaimStore store, Ledger ledger, Random random) {
        Examiner examiner = new Examiner(store, ledger.view(Optional.empty()), random);
        for (int i = 0; i < 5; i++) {
            examiner.ask();
        }
    }

    @Test
    void everyStepMayBeTheLastOfAChange() throws InterruptedException {
        Random seeds = new Random(11);
        Halfway halfway = new Halfway(seeds.nextLong());
        int survived = 0;
        int step = 0;
        // A change takes more or fewer steps, as merges are under way.
        while (survived < 15) {
            step++;
            if (step % 20 == 0) {
                halfway = new Halfway(seeds.nextLong());
            }
            survived += survives(step, halfway) ? 1 : 0;
        }
        assertTrue(step > 60, "There were only " + step + " steps.");
    }

    /** Breaks off at a step; whether the change came to its end before. */
    private static boolean survives(int step, Halfway halfway) throws InterruptedException {
        ClaimStore before = halfway.store;
        Ledger then = halfway.ledger.copy();
        List<Segment> segments = segments(before);
        Corpus change = halfway.change(2, step % 2 == 0);
        Steps.Outcome<ClaimStore> outcome = Steps.brokenOff(step, () -> before.with(change));
        assertEquals(segments, segments(before));
        examine(before, then, halfway.random);
        // Others go on from the same store, and carry on the merge that was torn.
        halfway.take(change);
        ClaimStore after = halfway.store;
        outcome.result().ifPresent(store -> assertEquals(after.corpus(), store.corpus()));
        examine(after, halfway.ledger, halfway.random);
        examine(before, then, halfway.random);
        return outcome.result().isPresent();
    }

    @Test
    void anInterruptedThreadChangesNothingAndStaysInterrupted() {
        Halfway halfway = new Halfway(5);
        ClaimStore before = halfway.store;
        Corpus change = halfway.change(1, false);
        Thread.currentThread().interrupt();
        assertThrows(QuestionStoppedException.class, () -> before.with(change));
        assertTrue(Thread.interrupted());
        assertEquals(before.size() + 1, before.with(change).size());
    }

    @Test
    void loadingIsBrokenOffToo() {
        Halfway halfway = new Halfway(6);
        Corpus all = halfway.store.corpus();
        Thread.currentThread().interrupt();
        assertThrows(QuestionStoppedException.class, () -> ClaimStore.of(List.of(all)));
        assertThrows(QuestionStoppedException.class, () -> ClaimStore.of(all));
        assertTrue(Thread.interrupted());
        assertFalse(Thread.interrupted());
        assertEquals(all, ClaimStore.of(List.of(all)).corpus());
    }

    @Test
    void aQuestionMayBeBrokenOffWhereverItLooksAtManyClaims() throws InterruptedException {
        Chronicle chronicle = new Chronicle(new Random(8), 10);
        ClaimStore store = ClaimStore.of(chronicle.world());
        Corpus.Builder many = Corpus.builder().knowing(store.directory(), store::knows);
        chronicle.claims(0, 6000).forEach(many::add);
        ClaimStore large = store.with(many.build());
        List<Supplier<String>> questions = List.of(
                () -> all(large).list().stream()
                        .map(claim -> claim.id().value())
                        .collect(Collectors.joining()),
                () -> "" + all(large).groupBy(Field.SPEAKER, Field.TOPIC).keys(),
                () -> ""
                        + large.select(ALL.orderBy(Order.descending(Field.TOPIC))
                                        .limit(9))
                                .list(),
                () -> ""
                        + large.select(Query.of(Condition.described(
                                        "long", c -> c.gist().length() > 20)))
                                .count());
        for (Supplier<String> question : questions) {
            String expected = question.get();
            boolean over = false;
            int step = 0;
            while (!over) {
                step++;
                Steps.Outcome<String> outcome = Steps.brokenOff(step, question);
                over = outcome.result().isPresent();
                assertEquals(expected, outcome.result().orElseGet(question));
            }
            assertTrue(step > 1, "Nobody asked whether to stop.");
        }
    }

    private static final Query ALL = Query.of(Condition.everyClaim());

    private static Answer all(ClaimStore store) {
        return store.select(ALL);
    }

    @Test
    void aMergeIsBegunAnewWhereverItWasTorn() throws InterruptedException {
        Chronicle chronicle = new Chronicle(new Random(7), 5);
        List<Claim> claims = chronicle.claims(0, 40);
        Numbers numbers = new Numbers();
        List<Segment> inputs = Stream.of(claims.subList(0, 25), claims.subList(25, 40))
                .map(part -> Segments.of(SegmentChecks.byId(part), chronicle.world(), numbers))
                .toList();
        boolean over = false;
        for (int step = 1; !over; step++) {
            Merge merge = new Merge(inputs, numbers, Directory.EMPTY.plus(chronicle.world()));
            over = Steps.brokenOff(step, merge::finish).result().isPresent();
            assertEquals(over, merge.isDone());
            new SegmentChecks(merge.finish(), claims, chronicle.world()).all();
            assertTrue(step < 500);
        }
    }
}
