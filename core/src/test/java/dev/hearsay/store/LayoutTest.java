package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Source;
import dev.hearsay.Withdrawal;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a store of many changes is laid out, and what a change costs, in steps. */
class LayoutTest {

    private static final Corpus BASE = Corpus.builder()
            .vocabulary(List.of())
            .add(Source.of("wire", "A wire report"))
            .add(Actor.organisation("agency", "The Agency"))
            .build();

    private static final Layout.Pace EAGER = new Layout.Pace(4, 4, 1, 4);

    private static Corpus claims(ClaimStore store, int from, int to) {
        Corpus.Builder corpus = Corpus.builder().knowing(store.directory(), id -> false);
        for (int i = from; i < to; i++) {
            corpus.add(Claim.of("c-" + i, "wire", Attribution.ownVoice("agency"), "word" + i % 10)
                    .build());
        }
        return corpus.build();
    }

    private static ClaimStore grown(ClaimStore store, int from, int to) {
        ClaimStore grown = store;
        for (int i = from; i < to; i++) {
            grown = grown.with(claims(grown, i, i + 1));
        }
        return grown;
    }

    private static void checkLayout(ClaimStore store, int claims) {
        List<Segment> segments = store.layout().segments();
        assertEquals(claims, segments.stream().mapToInt(Segment::size).sum());
        assertEquals(segments, store.parts().stream().map(Part::segment).toList());
        int base = 0;
        for (Part part : store.parts()) {
            assertEquals(base, part.base());
            base += part.size();
        }
        List<Segment> merging = new ArrayList<>();
        for (Merge merge : store.layout().merges()) {
            int at = segments.indexOf(merge.inputs().get(0));
            assertEquals(
                    merge.inputs(), segments.subList(at, at + merge.inputs().size()));
            merging.addAll(merge.inputs());
        }
        assertEquals(merging.size(), new HashSet<>(merging).size());
    }

    @Tag("heavy")
    @Test
    void thereAreFewSegmentsAndEachChangeTakesFewSteps() throws InterruptedException {
        ClaimStore store = ClaimStore.of(BASE);
        int most = 0;
        int greatest = 0;
        long total = 0;
        int claims = 12_000;
        for (int i = 0; i < claims; i++) {
            ClaimStore now = store;
            Corpus change = claims(now, i, i + 1);
            Steps.Outcome<ClaimStore> outcome = Steps.counted(() -> now.with(change));
            store = outcome.result().orElseThrow();
            most = Math.max(most, store.layout().segments().size());
            greatest = Math.max(greatest, outcome.steps());
            total += outcome.steps();
            if (i % 100 == 0) {
                checkLayout(store, i + 1);
            }
        }
        assertTrue(most <= 16, most + " segments");
        assertTrue(greatest <= 1500, greatest + " steps");
        assertTrue(total <= 300L * claims, total + " steps");
    }

    @Test
    void aLargeStoreStaysAsItIsBesideManySmallChanges() {
        ClaimStore store = ClaimStore.of(BASE);
        store = store.with(claims(store, 0, 20_000));
        Segment large = store.layout().segments().get(0);
        ClaimStore more = grown(store, 20_000, 21_000);
        assertSame(large, more.layout().segments().get(0));
        assertEquals(20_000, large.size());
        checkLayout(more, 21_000);
        assertTrue(more.layout().segments().size() <= 20);
    }

    @Test
    void manyWithdrawalsMakeLaterChangesNoDearer() {
        ClaimStore store = ClaimStore.of(BASE);
        store = store.with(claims(store, 0, 20_000));
        Corpus.Builder withdrawals = Corpus.builder().knowing(store.directory(), store::knows);
        for (int i = 0; i < 6000; i++) {
            withdrawals.add(new Withdrawal(new Claim.Id("c-" + 3 * i), "desk", Instant.EPOCH, "misheard"));
        }
        ClaimStore less = store.with(withdrawals.build());
        assertEquals(14_000, less.size());
        long usual = bytes(store);
        long more = bytes(less);
        assertTrue(more <= 2 * usual, more + " bytes against " + usual);
    }

    /** What is allocated to add a hundred claims one by one. */
    private static long bytes(ClaimStore store) {
        grown(store, 20_000, 20_100);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        grown(store, 20_000, 20_100);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static final class Later {

        private final Deque<Runnable> tasks = new ArrayDeque<>();

        void run() {
            while (!tasks.isEmpty()) {
                tasks.remove().run();
            }
        }
    }

    @Test
    void anExecutorMergesAndWhoeverChangesTheStoreNextFindsIt() {
        Later later = new Later();
        ClaimStore store = BrokenOffTest.paced(ClaimStore.of(BASE), EAGER).mergingOn(later.tasks::add);
        store = grown(store, 0, 200);
        assertTrue(!later.tasks.isEmpty());
        int before = store.layout().segments().size();
        assertTrue(store.layout().merges().stream().noneMatch(Merge::isDone));
        later.run();
        assertTrue(store.layout().merges().stream().allMatch(Merge::isDone));
        ClaimStore after = grown(store, 200, 201);
        assertTrue(after.layout().segments().size() < before);
        checkLayout(after, 201);
        checkLayout(store, 200);
    }

    @Test
    void whatAnExecutorRefusesOrFailsAtIsMergedByTheWriters() {
        ClaimStore refused = BrokenOffTest.paced(ClaimStore.of(BASE), EAGER).mergingOn(task -> {
            throw new RejectedExecutionException("closed");
        });
        ClaimStore failed = BrokenOffTest.paced(ClaimStore.of(BASE), EAGER).mergingOn(task -> {
            Thread.currentThread().interrupt();
            try {
                task.run();
            } catch (RuntimeException e) {
                assertTrue(Thread.interrupted());
            }
        });
        ClaimStore alone = BrokenOffTest.paced(ClaimStore.of(BASE), EAGER);
        int segments = grown(alone, 0, 500).layout().segments().size();
        for (ClaimStore store : List.of(refused, failed)) {
            ClaimStore grown = grown(store, 0, 500);
            checkLayout(grown, 500);
            assertTrue(grown.layout().segments().size() <= segments + 5);
        }
    }

    @Test
    void aWriterDoesNotWaitForTheExecutor() throws InterruptedException, ExecutionException, TimeoutException {
        Later later = new Later();
        ClaimStore store = grown(BrokenOffTest.paced(ClaimStore.of(BASE), EAGER).mergingOn(later.tasks::add), 0, 100);
        Merge merge = store.layout().merges().get(0);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            // The executor's thread is in the middle of it.
            Future<?> merging = threads.submit(() -> {
                merge.work.lock();
                try {
                    held.countDown();
                    written.await();
                    return merge.finish();
                } finally {
                    merge.work.unlock();
                }
            });
            held.await();
            ClaimStore more = threads.submit(() -> grown(store, 100, 110)).get(60, TimeUnit.SECONDS);
            assertEquals(110, more.select(Query.of(Condition.everyClaim())).count());
            written.countDown();
            merging.get();
            checkLayout(grown(more, 110, 111), 111);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void mergingOnThreadsGivesTheSameStore() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            ClaimStore store = BrokenOffTest.paced(ClaimStore.of(BASE), EAGER).mergingOn(threads);
            ClaimStore grown = grown(store, 0, 1500);
            checkLayout(grown, 1500);
            assertEquals(
                    grown(BrokenOffTest.paced(ClaimStore.of(BASE), EAGER), 0, 1500)
                            .corpus(),
                    grown.corpus());
        } finally {
            threads.shutdown();
            assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
        }
    }
}
