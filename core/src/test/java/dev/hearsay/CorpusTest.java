package dev.hearsay;

import static dev.hearsay.OneWire.AGENCY;
import static dev.hearsay.OneWire.IRAN;
import static dev.hearsay.OneWire.WIRE;
import static dev.hearsay.OneWire.base;
import static dev.hearsay.OneWire.claim;
import static dev.hearsay.OneWire.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a corpus keeps. */
class CorpusTest {

    @Test
    void aCorpusOfWholeRecordsIsBuilt() {
        Corpus corpus = base().add(Topic.of("gas", "Gas"))
                .add(claim("c-2"))
                .add(claim("c-1"))
                .build();
        assertEquals(List.of(AGENCY, IRAN), corpus.actors());
        assertEquals(List.of(claim("c-1"), claim("c-2")), corpus.claims());
        assertEquals(List.of(), corpus.open());
        assertEquals("1 source, 2 actors, 1 topic, 2 claims", corpus.toString());
        assertThrows(UnsupportedOperationException.class, () -> corpus.claims().clear());
    }

    @Test
    void anEmptyCorpusHasNothingButTheBuiltInKinds() {
        Corpus corpus = Corpus.builder().build();
        assertEquals(Set.copyOf(RelationKinds.builtIn()), Set.copyOf(corpus.kinds()));
        assertEquals("0 sources, 0 actors, 0 topics, 0 claims", corpus.toString());
        assertEquals(List.of(), Corpus.builder().vocabulary(List.of()).build().kinds());
    }

    // ---- equality and addAll

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Property(tries = 100)
    void corporaOfTheSameRecordsAreEqualInWhateverOrderTheyWereAdded(
            @ForAll("corpora") Corpus corpus, @ForAll long seed) {
        List<Object> records = new ArrayList<>(RandomCorpora.all(corpus));
        Collections.shuffle(records, new Random(seed));
        Corpus.Builder builder = Corpus.builder().vocabulary(List.of());
        records.forEach(record -> RandomCorpora.add(builder, record));
        Corpus shuffled = builder.build();
        assertEquals(corpus, shuffled);
        assertEquals(corpus.hashCode(), shuffled.hashCode());
        assertEquals(RandomCorpora.all(corpus), RandomCorpora.all(shuffled));
    }

    @Property(tries = 100)
    void addAllAddsEveryRecord(@ForAll("corpora") Corpus corpus) {
        assertEquals(
                corpus, Corpus.builder().vocabulary(List.of()).addAll(corpus).build());
        Corpus both = Corpus.builder().addAll(corpus).build();
        assertTrue(both.kinds().containsAll(corpus.kinds()) && both.kinds().containsAll(RelationKinds.builtIn()));
        assertEquals(corpus.claims(), both.claims());
    }

    @Test
    void oneRecordMoreMakesAnotherCorpus() {
        assertNotEquals(base().build(), base().add(claim("c-1")).build());
        assertNotEquals((Object) base().build(), "base");
        Corpus.Builder open = base().open(Reference.to(new Topic.Id("gas"))).add(claim("c-1", c -> c.on("gas")));
        Corpus closed = base().add(Topic.of("gas", "Gas"))
                .add(claim("c-1", c -> c.on("gas")))
                .build();
        assertNotEquals(closed, open.build());
    }

    /** What a builder noted for an answer, it does not keep for the next one. */
    @Property(tries = 100)
    void aBuilderThatWasAskedBeforeBuildsTheSame(@ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        Random random = new Random(seed);
        Corpus.Builder asked = Corpus.builder();
        Corpus.Builder fresh = Corpus.builder();
        for (Corpus deposit : deposits) {
            asked.addAll(deposit);
            fresh.addAll(deposit);
            if (random.nextBoolean()) {
                asked.problems();
            }
            if (random.nextBoolean()) {
                asked.vocabulary(List.of(RelationKind.of("of-one-use", "Of one use", Sign.NEUTRAL, 0)))
                        .intact(new ArrayList<>());
            }
        }
        asked.vocabulary(RelationKinds.builtIn());
        fresh.vocabulary(RelationKinds.builtIn());
        assertEquals(fresh.problems(), asked.problems());
        List<Problem> reasons = new ArrayList<>();
        List<Problem> again = new ArrayList<>();
        Corpus corpus = fresh.intact(reasons);
        assertEquals(corpus, asked.intact(again));
        assertEquals(corpus.open(), asked.intact(new ArrayList<>()).open());
        assertEquals(reasons, again);
    }

    @Provide
    Arbitrary<List<Corpus>> deposits() {
        return RandomCorpora.deposits();
    }

    // ---- open ids

    @Test
    void declaredIdsStayOpenIfTheyAreNamedAndUnknown() {
        Reference gas = Reference.to(new Topic.Id("gas"));
        Reference first = Reference.to(new Claim.Id("c-0"));
        Corpus corpus = base().open(gas, first, Reference.to(IRAN.id()), Reference.to(new Actor.Id("nobody")))
                .add(claim("c-1", c -> c.on("gas").about("iran")))
                .add(ClaimLink.of("c-1", ClaimLink.Kind.CORRECTS, "c-0"))
                .build();
        assertEquals(List.of(gas, first), corpus.open());
        assertEquals(
                List.of(gas, first), Corpus.builder().addAll(corpus).build().open());
        assertEquals(
                List.of("No topic is called 'gas'.", "No claim has the id 'c-0'."),
                corpus.problemsAmong(Directory.EMPTY, id -> false).stream()
                        .map(Problem::summary)
                        .sorted(Collections.reverseOrder())
                        .toList());
    }

    @Test
    void whatIsKnownElsewhereStaysOpen() {
        Directory known = base().add(Topic.of("gas", "Gas")).build().directory();
        Claim.Id elsewhere = new Claim.Id("c-0");
        Corpus corpus = Corpus.builder()
                .knowing(known, elsewhere::equals)
                .add(claim("c-1", c -> c.on("gas").about("iran")))
                .add(ClaimLink.of("c-1", ClaimLink.Kind.CORRECTS, "c-0"))
                .build();
        assertEquals(
                List.of(
                        Reference.to(WIRE.id()),
                        Reference.to(AGENCY.id()),
                        Reference.to(IRAN.id()),
                        Reference.to(new Topic.Id("gas")),
                        Reference.to(elsewhere)),
                corpus.open());
        assertEquals(List.of(), corpus.problemsAmong(known, elsewhere::equals));
        assertEquals(
                List.of("HS-1002 No actor is called 'Teheran'. Closest: 'Tehran' (alias of iran)."),
                told(Corpus.builder().knowing(known, elsewhere::equals).add(claim("c-1", c -> c.about("Teheran")))));
    }

    @Test
    void theDirectoryOfABuilderKnowsWhatWasAddedSoFar() {
        Corpus.Builder builder = Corpus.builder().knowing(base().build().directory(), id -> false);
        assertEquals(IRAN.id(), builder.directory().actorNamed("tehran"));
        builder.add(Actor.state("russia", "Russia"));
        assertEquals(new Actor.Id("russia"), builder.directory().actorNamed("Russia"));
        assertFalse(builder.directory().sources().isEmpty());
        assertEquals(Optional.of(RelationKinds.AID), builder.directory().kind(RelationKinds.AID.id()));
    }
}
