package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Period;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Threads that read see one whole snapshot each, while a writer makes thousands of changes, each with values never met before. */
class ReadersAndWriterTest {

    private static final int CHANGES = 1200;
    private static final int READERS = 3;
    private static final Query ALL = Query.of(Condition.everyClaim());

    /** A change adds a claim for and a claim against, by two new actors; now and then it withdraws such a pair. */
    private static Corpus change(ClaimStore store, int i) {
        Corpus.Builder change = Corpus.builder()
                .knowing(store.directory(), store::knows)
                .add(Actor.person("pro-" + i, "Pro " + i))
                .add(Actor.person("con-" + i, "Con " + i))
                .add(claim("pro-" + i, i, Stance.SUPPORT))
                .add(claim("con-" + i, i, Stance.OPPOSE));
        if (i % 7 == 6) {
            change.add(withdrawn("pro-" + (i - 3))).add(withdrawn("con-" + (i - 3)));
        }
        return change.build();
    }

    private static Withdrawal withdrawn(String id) {
        return new Withdrawal(new Claim.Id(id), "desk", Instant.EPOCH, "misheard");
    }

    private static Claim claim(String id, int i, Stance stance) {
        return Claim.of(id, "wire", Attribution.ownVoice(id), "word" + i + " of " + id)
                .on("talks", stance)
                .said(Period.day(LocalDate.of(2020, 1, 1).plusDays(i % 1000)))
                .build();
    }

    private static Corpus base() {
        return Corpus.builder()
                .add(Source.of("wire", "A wire report"))
                .add(Topic.of("talks", "The talks"))
                .build();
    }

    @Test
    void everyReaderSeesWholeChangesOnly() throws InterruptedException, ExecutionException {
        AtomicReference<ClaimStore> latest = new AtomicReference<>(ClaimStore.of(base()));
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Integer>> reading = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Callable<Integer> reader = new Reader(latest, i);
                reading.add(threads.submit(reader));
            }
            for (int i = 0; i < CHANGES; i++) {
                latest.set(latest.get().with(change(latest.get(), i)));
            }
            for (Future<Integer> reads : reading) {
                assertTrue(reads.get() > 1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(2 * (CHANGES - CHANGES / 7), latest.get().size());
    }

    private static final class Reader implements Callable<Integer> {

        private final AtomicReference<ClaimStore> latest;
        private final Random random;

        Reader(AtomicReference<ClaimStore> latest, int seed) {
            this.latest = latest;
            this.random = new Random(seed);
        }

        @Override
        public Integer call() {
            ClaimStore first = latest.get();
            int size = 0;
            int reads = 0;
            int full = 2 * (CHANGES - CHANGES / 7);
            while (size < full) {
                ClaimStore store = latest.get();
                assertTrue(store.size() + 2 >= size, "A snapshot taken later has lost nothing but what was withdrawn.");
                size = store.size();
                check(store, size);
                if (reads % 20 == 10) {
                    first = store;
                } else if (reads % 20 == 19) {
                    check(first, first.size());
                }
                reads++;
            }
            return reads;
        }

        private void check(ClaimStore store, int size) {
            Answer all = store.select(ALL);
            assertEquals(size, all.count());
            assertEquals(size / 2, count(store, Field.STANCE, Stance.SUPPORT));
            assertEquals(size / 2, count(store, Field.STANCE, Stance.OPPOSE));
            assertEquals(size, all.counts().voices());
            if (size > 0) {
                checkOne(store, random.nextInt(CHANGES));
                checkNewest(store, Math.min(10, size));
            }
        }

        private static <V> int count(ClaimStore store, Field<V> field, V value) {
            return store.select(Query.of(Condition.has(field, value))).count();
        }

        /** Also of claims and actors that this snapshot does not know yet. */
        private static void checkOne(ClaimStore store, int i) {
            Claim.Id id = new Claim.Id("pro-" + i);
            int known = store.claim(id).isPresent() ? 1 : 0;
            assertEquals(known, count(store, Field.SPEAKER, new Actor.Id("pro-" + i)));
            assertEquals(known, count(store, Field.SPEAKER, new Actor.Id("con-" + i)));
            assertEquals(2 * known, count(store, Field.WORD, "word" + i));
            store.claim(id).ifPresent(claim -> assertEquals(claim("pro-" + i, i, Stance.SUPPORT), claim));
        }

        private static void checkNewest(ClaimStore store, int most) {
            List<Claim> newest =
                    store.select(ALL.orderBy(Order.NEWEST_FIRST).limit(most)).list();
            assertEquals(most, newest.size());
            for (int i = 1; i < most; i++) {
                Period before = newest.get(i - 1).said().orElseThrow();
                assertTrue(before.compareTo(newest.get(i).said().orElseThrow()) >= 0);
            }
        }
    }
}
