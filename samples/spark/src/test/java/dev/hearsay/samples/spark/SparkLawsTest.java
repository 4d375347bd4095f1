package dev.hearsay.samples.spark;

import dev.hearsay.Corpus;
import dev.hearsay.RandomCorpora;
import dev.hearsay.sql.Equivalence;
import dev.hearsay.sql.HostileCorpora;
import dev.hearsay.sql.SqlClaims;
import dev.hearsay.store.ClaimStore;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.spark.sql.SparkSession;

/** Spark with two threads answers as the store in memory does, whether tables are in one partition or in four. */
class SparkLawsTest {

    private static final int CORPORA = 5;
    private static final int QUESTIONS = 20;

    private static final SparkSession SESSION = Spark.session(2);

    @AfterContainer
    static void stop() {
        SESSION.stop();
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    private static void ask(Corpus plain, long seed, int partitions, int times, List<Consumer<Equivalence>> checks) {
        Random random = new Random(seed);
        Corpus corpus = HostileCorpora.of(plain, random);
        ClaimStore store = ClaimStore.of(corpus);
        SqlClaims claims = Spark.claims(SESSION, store, partitions);
        Equivalence equivalence = new Equivalence(corpus, store, claims, random);
        for (int i = 0; i < times; i++) {
            checks.forEach(check -> check.accept(equivalence));
        }
    }

    @Property(tries = CORPORA, shrinking = ShrinkingMode.OFF)
    void claimsAreThoseOfTheStore(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        ask(corpus, seed, 1, QUESTIONS, List.of(Equivalence::claims));
    }

    @Property(tries = CORPORA, shrinking = ShrinkingMode.OFF)
    void claimsAreTheSameInFourPartitions(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        ask(corpus, seed, 4, QUESTIONS, List.of(Equivalence::claims));
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void countsAndViewsAreThoseOfTheStore(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        ask(
                corpus,
                seed,
                4,
                2,
                List.of(
                        Equivalence::evidence,
                        Equivalence::counts,
                        Equivalence::contests,
                        Equivalence::perspectives,
                        Equivalence::differences,
                        Equivalence::walks));
    }
}
