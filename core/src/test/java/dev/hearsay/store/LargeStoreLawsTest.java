package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Of thousands of claims, indexes hold bitmaps beside lists, plans differ, and segments are merged as they are in life; the answers
 * are still those of the oracle. Fewer questions than {@link HistoryLawsTest} asks, since the oracle reads every claim.
 */
class LargeStoreLawsTest {

    private static final int TRIES = 2;
    private static final int QUESTIONS = Integer.getInteger("hearsay.operations", 10_000) / 200 / TRIES;

    /** Many at once, some together, and some one by one. */
    private static final class Growing {

        private final Random random;
        private final Chronicle chronicle;
        private final Ledger ledger;
        private ClaimStore store;
        private int next;

        Growing(Random random) {
            this.random = random;
            this.chronicle = new Chronicle(random, 4 + random.nextInt(60));
            this.ledger = new Ledger(chronicle.world());
            this.store = ClaimStore.of(chronicle.world());
        }

        void add(int more, int withdrawn) {
            Corpus.Builder change = Corpus.builder().knowing(store.directory(), store::knows);
            chronicle.claims(next, next + more).forEach(change::add);
            next += more;
            List<Claim> known = ledger.claims();
            for (int i = 0; i < withdrawn; i++) {
                Claim claim = known.get(random.nextInt(known.size()));
                if (!ledger.isWithdrawn(claim.id())) {
                    Instant when = claim.recorded().orElseGet(chronicle::instant);
                    Corpus one = Corpus.builder()
                            .knowing(store.directory(), store::knows)
                            .add(new Withdrawal(claim.id(), "desk", when, "misheard"))
                            .build();
                    store = store.with(one);
                    ledger.add(one);
                }
            }
            Corpus corpus = change.build();
            store = store.with(corpus);
            ledger.add(corpus);
        }

        void examine(Optional<Instant> then, int questions) {
            ClaimStore seen = then.map(store::knownAt).orElse(store);
            Ledger.View view = ledger.view(then);
            assertEquals(view.claims().size(), seen.size());
            Examiner examiner = new Examiner(seen, view, random);
            for (int i = 0; i < questions; i++) {
                examiner.ask();
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everyAnswerOfALargeStoreIsThatOfTheOracle(@ForAll long seed) {
        Growing growing = new Growing(new Random(seed));
        growing.add(1500, 0);
        growing.examine(Optional.empty(), QUESTIONS / 4);
        growing.add(400, 60);
        for (int i = 0; i < 60; i++) {
            growing.add(1, i % 5 == 0 ? 1 : 0);
        }
        growing.examine(Optional.empty(), QUESTIONS / 2);
        growing.examine(Optional.of(growing.chronicle.instant()), QUESTIONS / 4);
    }
}
