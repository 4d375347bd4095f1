package dev.hearsay.sql;

import dev.hearsay.Corpus;
import dev.hearsay.RandomCorpora;
import dev.hearsay.store.ClaimStore;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** DuckDB answers as the store in memory does: 40 corpora, and of each 20 questions of every form. */
class DuckDbLawsTest {

    private static final int CORPORA = 40;
    private static final int QUESTIONS = 20;

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    private static void ask(Corpus plain, long seed, int times, List<Consumer<Equivalence>> checks) {
        Random random = new Random(seed);
        Corpus corpus = HostileCorpora.of(plain, random);
        ClaimStore store = ClaimStore.of(corpus);
        try (DuckDb db = DuckDb.of(store)) {
            Equivalence equivalence = new Equivalence(corpus, store, db.claims(), random);
            for (int i = 0; i < times; i++) {
                checks.forEach(check -> check.accept(equivalence));
            }
        }
    }

    @Property(tries = CORPORA, shrinking = ShrinkingMode.OFF)
    void claimsAreThoseOfTheStoreAndOfTheNaiveOracle(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        ask(corpus, seed, QUESTIONS, List.of(Equivalence::claims));
    }

    @Property(tries = CORPORA, shrinking = ShrinkingMode.OFF)
    void evidenceAndCountsAreThoseOfTheStore(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        ask(corpus, seed, QUESTIONS / 4, List.of(Equivalence::evidence, Equivalence::counts));
    }

    /** An equality of nothing with nothing would show nothing. */
    private static void sometimes(String what, boolean seen) {
        Statistics.label(what)
                .collect(seen)
                .coverage(coverage -> coverage.check(true).count(times -> times > 0));
    }

    @Property(tries = CORPORA, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void viewsAreThoseOfTheStore(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        ask(
                corpus,
                seed,
                QUESTIONS / 4,
                List.of(
                        e -> sometimes("contested", e.contests()),
                        e -> sometimes("denied and positioned", e.perspectives()),
                        e -> sometimes("contradicting", e.differences()),
                        e -> sometimes("reached", e.walks())));
    }
}
