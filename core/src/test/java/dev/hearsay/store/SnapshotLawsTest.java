package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Source;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.query.RandomConditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A snapshot never changes, whatever is made of it later and whoever reads it meanwhile. */
class SnapshotLawsTest {

    private static final int QUESTIONS = 5;

    @Provide
    Arbitrary<List<Corpus>> deposits() {
        return RandomCorpora.deposits();
    }

    /** All that a store shows, in words. */
    private static String shown(ClaimStore store, List<Condition> conditions) {
        StringBuilder text =
                new StringBuilder().append(store).append(store.corpus().hashCode());
        text.append(store.links())
                .append(store.mentions())
                .append(store.withdrawals())
                .append(store.directory());
        for (Condition condition : conditions) {
            Answer answer = store.select(Query.of(condition));
            text.append('\n').append(answer.evidence()).append(answer.explain()).append(answer.counts());
            text.append(answer.groupBy(Field.VOICE)).append(answer.groupBy(Field.TOPIC, Field.STANCE));
            answer.forEachOrdinal(
                    ordinal -> text.append(ordinal).append(answer.at(ordinal).id()));
        }
        return text.toString();
    }

    private static ClaimStore storeOf(List<Corpus> deposits) {
        ClaimStore store = ClaimStore.of(deposits.get(0));
        for (Corpus more : deposits.subList(1, deposits.size())) {
            store = store.with(more);
        }
        return store;
    }

    private static List<Condition> questions(RandomConditions random) {
        return Stream.generate(() -> random.next(1)).limit(QUESTIONS).toList();
    }

    @Property(tries = 80)
    void everySnapshotGivesTheSameAnswersAfterLaterChanges(
            @ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        // Of what comes in the end, so that early snapshots are also asked of what they do not know.
        RandomConditions random = new RandomConditions(storeOf(deposits).corpus(), new Random(seed));
        List<Condition> questions = questions(random);
        List<ClaimStore> snapshots = new ArrayList<>();
        List<String> before = new ArrayList<>();
        ClaimStore store = ClaimStore.of(deposits.get(0));
        for (int i = 0; i < deposits.size(); i++) {
            store = i == 0 ? store : store.with(deposits.get(i));
            for (ClaimStore snapshot : List.of(store, store.knownAt(random.instant()))) {
                snapshots.add(snapshot);
                before.add(shown(snapshot, questions));
            }
        }
        assertEquals(before, snapshots.stream().map(s -> shown(s, questions)).toList());
    }

    @Property(tries = 100)
    void aStoreOfTheCorpusOfAStoreAnswersAsItDoes(@ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        ClaimStore store = storeOf(deposits);
        ClaimStore again = ClaimStore.of(store.corpus());
        assertEquals(store.corpus(), again.corpus());
        for (Condition condition : questions(new RandomConditions(store.corpus(), new Random(seed)))) {
            Query query = Query.of(condition);
            assertEquals(store.select(query).evidence(), again.select(query).evidence(), condition::toString);
        }
    }

    // ---- readers beside a writer

    private static final int WRITES = 200;

    private static Corpus one(int i) {
        return Corpus.builder()
                .knowing(base().directory(), id -> false)
                .add(Claim.of("c-" + i, "wire", Attribution.ownVoice("agency"), "word" + i % 3)
                        .build())
                .build();
    }

    private static Corpus base() {
        return Corpus.builder()
                .add(Source.of("wire", "A wire report"))
                .add(Actor.organisation("agency", "The Agency"))
                .build();
    }

    @Test
    void readersSeeWholeSnapshotsWhileAWriterAdds() throws InterruptedException, ExecutionException {
        AtomicReference<ClaimStore> latest = new AtomicReference<>(ClaimStore.of(base()));
        ExecutorService readers = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> checks = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                checks.add(readers.submit(() -> readUntilFull(latest)));
            }
            for (int i = 0; i < WRITES; i++) {
                latest.set(latest.get().with(one(i)));
            }
            for (Future<Integer> check : checks) {
                assertTrue(check.get() > 0);
            }
        } finally {
            readers.shutdownNow();
        }
        assertEquals(WRITES, latest.get().size());
    }

    private static int readUntilFull(AtomicReference<ClaimStore> latest) {
        int reads = 0;
        int size = 0;
        while (size < WRITES) {
            ClaimStore store = latest.get();
            assertTrue(store.size() >= size, "A snapshot taken later is not smaller.");
            size = store.size();
            Answer all = store.select(Query.of(Condition.everyClaim()));
            assertEquals(size, all.list().size());
            assertEquals(size, all.count());
            assertEquals(
                    size,
                    all.groupBy(Field.WORD).asMap().values().stream()
                            .mapToInt(Answer::count)
                            .sum());
            reads++;
        }
        return reads;
    }
}
