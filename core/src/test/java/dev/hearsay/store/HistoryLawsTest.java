package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Withdrawal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever becomes of a store - deposits, withdrawals, links, merges in any number of steps, branches, looking back - each answer
 * is that of the oracle.
 *
 * <p>The system property {@code hearsay.operations} tells how many changes and questions there are, in all.
 */
class HistoryLawsTest {

    private static final int TRIES = 20;
    private static final int QUESTIONS = 12;
    private static final int CLAIMS = 90;
    private static final int OPERATIONS = Integer.getInteger("hearsay.operations", 10_000);

    /** One of the stores of a history, with what it was told and what was seen in it last. */
    private record Branch(ClaimStore store, Ledger ledger) {}

    private static final class History {

        private final Random random;
        private final Chronicle chronicle;
        private final Deque<Runnable> tasks = new ArrayDeque<>();
        private final List<Branch> branches = new ArrayList<>();
        private int next;
        private int operations;

        History(Random random) {
            this.random = random;
            this.chronicle = new Chronicle(random, 3 + random.nextInt(9));
            Ledger ledger = new Ledger(chronicle.world());
            ClaimStore store = paced(ClaimStore.of(chronicle.world()));
            branches.add(new Branch(random.nextInt(3) == 0 ? store.mergingOn(tasks::add) : store, ledger));
        }

        /** Merges that cost so much in a large store happen in a small one, if they are told to. */
        private ClaimStore paced(ClaimStore store) {
            Layout.Pace pace = random.nextInt(4) == 0
                    ? Layout.Pace.STEADY
                    : new Layout.Pace(1 + random.nextInt(5), random.nextInt(12), 1, 1 + random.nextInt(12));
            return store.changed(
                    new Layout(store.layout().segments(), List.of(), pace),
                    new Snapshot(store.numbers(), store.parts(), store.directory(), store.linkIndex()),
                    store.mentionIndex(),
                    store.withdrawn());
        }

        void run() {
            Branch last = branches.get(0);
            while (next < CLAIMS) {
                Branch branch = random.nextInt(6) == 0 ? branches.get(random.nextInt(branches.size())) : last;
                last = changed(branch);
                branches.add(last);
                while (!tasks.isEmpty() && random.nextBoolean()) {
                    tasks.remove().run();
                }
                examine(last, QUESTIONS);
                examine(branches.get(random.nextInt(branches.size())), QUESTIONS / 4);
            }
        }

        private Branch changed(Branch branch) {
            Corpus.Builder change = Corpus.builder().knowing(branch.store().directory(), branch.store()::knows);
            int more = random.nextInt(8);
            for (Claim claim : chronicle.claims(next, next + more)) {
                change.add(claim);
            }
            next += more;
            List<Claim> known = branch.ledger().claims();
            if (known.size() > 1) {
                link(known.stream().map(Claim::id).toList(), branch.ledger(), change);
            }
            if (!known.isEmpty() && random.nextInt(3) == 0) {
                withdraw(known.get(random.nextInt(known.size())), branch.ledger(), change);
            }
            Corpus corpus = change.build();
            Ledger ledger = branch.ledger().copy();
            ledger.add(corpus);
            operations++;
            return new Branch(branch.store().with(corpus), ledger);
        }

        private void link(List<Claim.Id> claims, Ledger ledger, Corpus.Builder change) {
            Set<String> added = new HashSet<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                ClaimLink link = chronicle.link(claims);
                if (!ledger.knows(link) && added.add(link.toString())) {
                    change.add(link);
                }
            }
        }

        private void withdraw(Claim claim, Ledger ledger, Corpus.Builder change) {
            if (!ledger.isWithdrawn(claim.id())) {
                Instant when = chronicle.instant();
                Instant earliest = claim.recorded().orElse(when);
                change.add(
                        new Withdrawal(claim.id(), "an editor", when.isBefore(earliest) ? earliest : when, "misread"));
            }
        }

        /** Now, and looking back. */
        private void examine(Branch branch, int questions) {
            examine(branch.store(), branch.ledger().view(Optional.empty()), questions);
            Instant then = chronicle.instant();
            examine(branch.store().knownAt(then), branch.ledger().view(Optional.of(then)), questions / 3);
        }

        private void examine(ClaimStore store, Ledger.View view, int questions) {
            assertEquals(view.claims().size(), store.size());
            if (!view.corpus().claims().isEmpty()) {
                Examiner examiner = new Examiner(store, view, random);
                for (int i = 0; i < questions; i++) {
                    examiner.ask();
                    operations++;
                }
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everyAnswerOfEveryHistoryIsThatOfTheOracle(@ForAll long seed) {
        Random random = new Random(seed);
        for (int done = 0; done < OPERATIONS / TRIES; ) {
            long inner = random.nextLong();
            History history = new History(new Random(inner));
            try {
                history.run();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("history " + inner + " after " + history.operations + " operations", e);
            }
            done += history.operations;
        }
    }
}
