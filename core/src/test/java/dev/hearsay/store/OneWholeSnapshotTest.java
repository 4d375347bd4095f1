package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A reader sees one whole snapshot: every change adds, or withdraws, a claim in favour and a claim against, and whoever counts
 * both, and all, at any time counts what some order of the changes explains. Lincheck looks for an execution that none explains.
 */
@Tag("interleaved")
@Param(name = "pair", gen = IntGen.class, conf = "0:2")
public class OneWholeSnapshotTest {

    private static final int PAIRS = 3;

    private static final Corpus BASE = Corpus.builder()
            .vocabulary(List.of())
            .add(Source.of("wire", "A wire report"))
            .add(Topic.of("talks", "The talks"))
            .build();

    private static final List<Corpus> ADDITIONS =
            IntStream.range(0, PAIRS).mapToObj(OneWholeSnapshotTest::addition).toList();

    private static final List<Corpus> WITHDRAWALS =
            IntStream.range(0, PAIRS).mapToObj(OneWholeSnapshotTest::withdrawal).toList();

    private static Corpus addition(int pair) {
        return Corpus.builder()
                .knowing(Directory.EMPTY.plus(BASE), claim -> false)
                .add(Actor.person("a-" + pair, "Actor " + pair))
                .add(claim("for-" + pair, pair, Stance.SUPPORT))
                .add(claim("against-" + pair, pair, Stance.OPPOSE))
                .build();
    }

    private static Claim claim(String id, int pair, Stance stance) {
        return Claim.of(id, "wire", Attribution.ownVoice("a-" + pair), "word" + pair)
                .on("talks", stance)
                .build();
    }

    private static Corpus withdrawal(int pair) {
        return Corpus.builder()
                .knowing(Directory.EMPTY.plus(BASE), claim -> true)
                .add(new Withdrawal(new Claim.Id("for-" + pair), "desk", Instant.EPOCH, "misheard"))
                .add(new Withdrawal(new Claim.Id("against-" + pair), "desk", Instant.EPOCH, "misheard"))
                .build();
    }

    private final AtomicReference<ClaimStore> latest =
            new AtomicReference<>(BrokenOffTest.paced(ClaimStore.of(BASE), new Layout.Pace(2, 2, 1, 1)));

    @Operation
    public boolean add(@Param(name = "pair") int pair) {
        while (true) {
            ClaimStore store = latest.get();
            if (store.knows(new Claim.Id("for-" + pair))) {
                return false;
            }
            if (latest.compareAndSet(store, store.with(ADDITIONS.get(pair)))) {
                return true;
            }
        }
    }

    @Operation
    public boolean withdraw(@Param(name = "pair") int pair) {
        while (true) {
            ClaimStore store = latest.get();
            if (store.claim(new Claim.Id("for-" + pair)).isEmpty()) {
                return false;
            }
            if (latest.compareAndSet(store, store.with(WITHDRAWALS.get(pair)))) {
                return true;
            }
        }
    }

    @Operation
    public String read() {
        ClaimStore store = latest.get();
        return count(store, Condition.has(Field.STANCE, Stance.SUPPORT)) + " for, "
                + count(store, Condition.has(Field.STANCE, Stance.OPPOSE)) + " against, "
                + count(store, Condition.everyClaim()) + " in all";
    }

    private static int count(ClaimStore store, Condition condition) {
        return store.select(Query.of(condition)).count();
    }

    /** What the operations mean, one after the other. */
    public static final class Sequential {

        private final Set<Integer> known = new TreeSet<>();
        private final Set<Integer> visible = new TreeSet<>();

        public boolean add(int pair) {
            visible.addAll(known.contains(pair) ? List.of() : List.of(pair));
            return known.add(pair);
        }

        public boolean withdraw(int pair) {
            return visible.remove(pair);
        }

        public String read() {
            int pairs = visible.size();
            return pairs + " for, " + pairs + " against, " + 2 * pairs + " in all";
        }
    }

    @Test
    void stressed() {
        new StressOptions()
                .iterations(10)
                .invocationsPerIteration(100)
                .threads(3)
                .actorsPerThread(3)
                .sequentialSpecification(Sequential.class)
                .check(OneWholeSnapshotTest.class);
    }
}
