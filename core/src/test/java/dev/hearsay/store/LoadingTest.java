package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Directory;
import dev.hearsay.Problem;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Reference;
import dev.hearsay.Source;
import dev.hearsay.Withdrawal;
import dev.hearsay.query.Naive;
import dev.hearsay.query.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Many corpora taken at once are the store that they make one after the other, or fail as they would. */
class LoadingTest {

    private static final Instant NOON = Instant.parse("2023-07-10T12:00:00Z");

    @Provide
    Arbitrary<List<Corpus>> deposits() {
        return RandomCorpora.deposits();
    }

    /** A store, or why there is none. */
    private record Outcome(Optional<ClaimStore> store, List<Problem> problems) {

        static Outcome of(Supplier<ClaimStore> making) {
            try {
                return new Outcome(Optional.of(making.get()), List.of());
            } catch (CorpusException e) {
                return new Outcome(Optional.empty(), e.problems());
            }
        }
    }

    private static ClaimStore oneByOne(List<Corpus> corpora) {
        ClaimStore store = ClaimStore.of(corpora.get(0));
        for (Corpus corpus : corpora.subList(1, corpora.size())) {
            store = store.with(corpus);
        }
        return store;
    }

    private static Outcome check(List<Corpus> corpora) {
        Outcome expected = Outcome.of(() -> oneByOne(corpora));
        Outcome found = Outcome.of(() -> ClaimStore.of(corpora));
        assertEquals(told(expected.problems()), told(found.problems()));
        assertEquals(expected.store().isPresent(), found.store().isPresent());
        expected.store().ifPresent(store -> checkSame(store, found.store().orElseThrow()));
        return found;
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    private static void checkSame(ClaimStore expected, ClaimStore found) {
        assertEquals(expected.corpus(), found.corpus());
        assertEquals(expected.directory().kinds(), found.directory().kinds());
        assertEquals(expected.size(), found.size());
        assertEquals(expected.links(), found.links());
        assertEquals(expected.mentions(), found.mentions());
        assertEquals(expected.withdrawals(), found.withdrawals());
    }

    @Property(tries = 100)
    void depositsMakeOneStore(@ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        ClaimStore found = check(deposits).store().orElseThrow();
        ClaimStore expected = oneByOne(deposits);
        Random random = new Random(seed);
        RandomQuestions questions = new RandomQuestions(found.corpus(), new Naive(found.corpus()), random);
        for (int i = 0; i < 10; i++) {
            Query query = questions.query();
            assertEquals(expected.select(query).list(), found.select(query).list(), query::toString);
        }
    }

    @Property(tries = 100)
    void whatIsTooLongForOneSegmentMakesSeveral(@ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        Random random = new Random(seed);
        Loading loading = new Loading(1 + random.nextInt(400));
        deposits.forEach(deposit -> assertTrue(loading.add(deposit)));
        ClaimStore found = loading.store().orElseThrow();
        checkSame(oneByOne(deposits), found);
        RandomQuestions questions = new RandomQuestions(found.corpus(), new Naive(found.corpus()), random);
        ClaimStore whole = ClaimStore.of(deposits);
        for (int i = 0; i < 10; i++) {
            Query query = questions.query();
            assertEquals(whole.select(query).list(), found.select(query).list(), query::toString);
        }
    }

    @Test
    void aClaimThatComesTwiceIsSeenInAnySegment() {
        for (long most : new long[] {1, 5, 1_000_000}) {
            Loading loading = new Loading(most);
            loading.add(BASE);
            loading.add(more().add(claim("c-1", "one")).add(claim("c-2", "two")).build());
            loading.add(more().add(claim("c-1", "one")).build());
            assertTrue(loading.store().isEmpty(), () -> "at most " + most);
        }
    }

    @Property(tries = 100)
    void depositsThatComeAgainChangeNothing(@ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        Random random = new Random(seed);
        List<Corpus> more = new ArrayList<>(deposits);
        more.add(deposits.get(random.nextInt(deposits.size())));
        more.add(1 + random.nextInt(deposits.size()), deposits.get(0));
        ClaimStore found = check(more).store().orElseThrow();
        assertEquals(oneByOne(deposits).corpus(), found.corpus());
    }

    @Property(tries = 100)
    void depositsInAnyOrderFailAsTheyWouldOneByOne(@ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        List<Corpus> shuffled = new ArrayList<>(deposits);
        Collections.shuffle(shuffled, new Random(seed));
        check(shuffled);
    }

    // ---- one thing at a time

    private static final Corpus BASE = Corpus.builder()
            .add(Source.of("wire", "A wire report"))
            .add(Actor.organisation("agency", "The Agency"))
            .build();

    private static Claim claim(String id, String gist) {
        return Claim.of(id, "wire", Attribution.ownVoice("agency"), gist)
                .recorded(NOON)
                .build();
    }

    private static Corpus.Builder more() {
        return Corpus.builder().knowing(Directory.EMPTY.plus(BASE), id -> true);
    }

    /** A withdrawal of c-1 before it is recorded. */
    private static final Corpus EARLY = more().add(
                    new Withdrawal(new Claim.Id("c-1"), "desk", NOON.minusSeconds(1), "misheard"))
            .build();

    private static List<String> codes(List<Corpus> corpora) {
        return check(corpora).problems().stream().map(Problem::code).toList();
    }

    @Test
    void aClaimWithTwoValuesIsRefused() {
        Corpus one = more().add(claim("c-1", "one")).build();
        Corpus two = more().add(claim("c-1", "two")).build();
        assertEquals(List.of("HS-1003"), codes(List.of(BASE, one, two)));
        assertEquals(List.of(), codes(List.of(BASE, one, one)));
    }

    @Test
    void aSourceWithTwoValuesIsRefused() {
        Corpus other = Corpus.builder().add(Source.of("wire", "Another")).build();
        assertEquals(List.of("HS-1003"), codes(List.of(BASE, other)));
    }

    @Test
    void whatIsNotKnownYetIsRefused() {
        Corpus claim = more().add(claim("c-1", "one")).build();
        assertTrue(codes(List.of(claim, BASE)).contains("HS-1002"));
    }

    @Test
    void aLinkToAClaimThatComesLaterIsRefused() {
        Corpus first = more().add(claim("c-1", "one"))
                .open(Reference.to(new Claim.Id("c-2")))
                .add(ClaimLink.of("c-1", ClaimLink.Kind.SUPPORTS, "c-2"))
                .build();
        Corpus second = more().add(claim("c-2", "two")).build();
        assertEquals(List.of("HS-1002"), codes(List.of(BASE, first, second)));
        assertEquals(List.of(), codes(List.of(BASE, second, first)));
    }

    @Test
    void aWithdrawalOfAClaimThatComesLaterIsRefused() {
        Corpus first = more().add(new Withdrawal(new Claim.Id("c-1"), "desk", NOON, "misheard"))
                .build();
        Corpus second = more().add(claim("c-1", "one")).build();
        assertEquals(List.of("HS-1002"), codes(List.of(BASE, first, second)));
        assertEquals(List.of(), codes(List.of(BASE, second, first)));
    }

    @Test
    void aWithdrawalBeforeTheClaimWasRecordedIsRefused() {
        Corpus claim = more().add(claim("c-1", "one")).build();
        assertEquals(List.of("HS-1008"), codes(List.of(BASE, claim, EARLY)));
    }

    @Test
    void twoWithdrawalsOfOneClaimThatDifferAreRefused() {
        Corpus one = more().add(claim("c-1", "one"))
                .add(new Withdrawal(new Claim.Id("c-1"), "desk", NOON, "misheard"))
                .build();
        Corpus two = more().add(new Withdrawal(new Claim.Id("c-1"), "desk", NOON, "misread"))
                .build();
        assertEquals(List.of("HS-1003"), codes(List.of(BASE, one, two)));
        assertEquals(List.of(), codes(List.of(BASE, one, one)));
    }

    @Test
    void theFirstCorpusWithProblemsIsTheOneThatIsTold() {
        Corpus claim = more().add(claim("c-1", "one")).build();
        Corpus worse = Corpus.builder().add(Source.of("wire", "Another")).build();
        assertEquals(List.of("HS-1008"), codes(List.of(BASE, claim, EARLY, worse)));
        assertEquals(List.of("HS-1003"), codes(List.of(BASE, claim, worse, EARLY)));
    }

    @Test
    void noCorpusMakesAnEmptyStore() {
        ClaimStore none = ClaimStore.of(List.of());
        assertEquals(0, none.size());
        Corpus one = Corpus.builder().addAll(BASE).add(claim("c-1", "one")).build();
        assertEquals(1, none.with(one).size());
        assertEquals(1, ClaimStore.of(List.of(BASE)).with(one).size());
        assertEquals(
                2,
                ClaimStore.of(List.of(BASE, one))
                        .with(more().add(claim("c-2", "two")).build())
                        .size());
    }
}
