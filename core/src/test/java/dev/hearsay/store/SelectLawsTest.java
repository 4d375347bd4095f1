package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Counts;
import dev.hearsay.query.CrossTab;
import dev.hearsay.query.Field;
import dev.hearsay.query.Key;
import dev.hearsay.query.Naive;
import dev.hearsay.query.Order;
import dev.hearsay.query.Plan;
import dev.hearsay.query.Query;
import dev.hearsay.query.RandomConditions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every answer equals what the oracle finds by reading all claims, whatever the history of the store. */
class SelectLawsTest {

    /** Corpora cost more to draw than questions: many of these are asked of each. */
    private static final int QUESTIONS = 40;

    private static final int SOME = 5;

    @Provide
    private Arbitrary<List<Corpus>> deposits() {
        return RandomCorpora.deposits();
    }

    @Provide
    private Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    private static ClaimStore storeOf(List<Corpus> deposits) {
        ClaimStore store = ClaimStore.of(deposits.get(0));
        for (Corpus more : deposits.subList(1, deposits.size())) {
            store = store.with(more);
        }
        return store;
    }

    private static List<Claim> visible(Corpus corpus) {
        Set<Claim.Id> gone =
                corpus.withdrawals().stream().map(Withdrawal::claim).collect(Collectors.toSet());
        return corpus.claims().stream().filter(c -> !gone.contains(c.id())).toList();
    }

    private static List<Claim> known(Corpus corpus, Instant then) {
        Set<Claim.Id> gone = corpus.withdrawals().stream()
                .filter(w -> !w.when().isAfter(then))
                .map(Withdrawal::claim)
                .collect(Collectors.toSet());
        return corpus.claims().stream()
                .filter(c -> c.recorded().map(r -> !r.isAfter(then)).orElse(true))
                .filter(c -> !gone.contains(c.id()))
                .toList();
    }

    private static List<Claim> filtered(List<Claim> claims, Condition condition, Corpus corpus) {
        Naive naive = new Naive(corpus);
        return claims.stream().filter(c -> naive.matches(condition, c)).toList();
    }

    @Property(tries = 200)
    void anAnswerEqualsTheNaiveFilterWhateverTheDepositsWere(
            @ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        ClaimStore store = storeOf(deposits);
        Corpus all = store.corpus();
        RandomConditions conditions = new RandomConditions(all, new Random(seed));
        for (int i = 0; i < QUESTIONS; i++) {
            Condition condition = conditions.next(2);
            Answer answer = store.select(Query.of(condition));
            List<Claim> expected = filtered(visible(all), condition, all);
            assertEquals(expected, answer.list(), condition::toString);
            assertEquals(expected.size(), answer.count());
            assertEquals(!expected.isEmpty(), answer.exists());
            assertEquals(expected.stream().findFirst(), answer.first());
        }
    }

    @Property(tries = 150)
    void lookingBackAnswersFromWhatWasKnownThen(@ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        ClaimStore store = storeOf(deposits);
        Corpus all = store.corpus();
        RandomConditions conditions = new RandomConditions(all, new Random(seed));
        Instant then = conditions.instant();
        ClaimStore past = store.knownAt(then);
        List<Claim> known = known(all, then);
        assertEquals(known, past.select(Query.of(Condition.everyClaim())).list());
        assertEquals(known.size(), past.size());
        for (int i = 0; i < SOME; i++) {
            Condition condition = conditions.next(0);
            // Which links are visible is told by ClaimStoreTest; the oracle knows none of them by time.
            if (!(condition instanceof Condition.Linked)) {
                assertEquals(
                        filtered(known, condition, all),
                        past.select(Query.of(condition)).list(),
                        condition::toString);
            }
        }
    }

    @Property(tries = 150)
    void everyConditionAnswersForAClaimAsTheOracleDoes(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        ClaimStore store = ClaimStore.of(corpus);
        RandomConditions conditions = new RandomConditions(corpus, new Random(seed));
        Naive naive = new Naive(corpus);
        for (int i = 0; i < QUESTIONS; i++) {
            Condition condition = conditions.next(2);
            for (Claim claim : corpus.claims()) {
                assertEquals(naive.matches(condition, claim), condition.matches(claim, store), condition::toString);
            }
        }
    }

    @Property(tries = 100)
    void setAlgebraIsThatOfSets(@ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        ClaimStore store = storeOf(deposits);
        RandomConditions conditions = new RandomConditions(store.corpus(), new Random(seed));
        List<Claim> all = store.select(Query.of(Condition.everyClaim())).list();
        for (int i = 0; i < SOME; i++) {
            Answer a = store.select(Query.of(conditions.next(1)));
            Answer b = store.select(Query.of(conditions.next(1)).limit(5));
            Set<Claim> left = new HashSet<>(a.list());
            Set<Claim> right = new HashSet<>(b.list());
            assertSame(
                    all.stream()
                            .filter(c -> left.contains(c) && right.contains(c))
                            .toList(),
                    a.and(b),
                    store);
            assertSame(
                    all.stream()
                            .filter(c -> left.contains(c) || right.contains(c))
                            .toList(),
                    a.or(b),
                    store);
            assertSame(
                    all.stream()
                            .filter(c -> left.contains(c) && !right.contains(c))
                            .toList(),
                    a.minus(b),
                    store);
        }
    }

    /** The claims are as expected, and the question told asks for just them. */
    private static void assertSame(List<Claim> expected, Answer answer, ClaimStore store) {
        assertEquals(expected, answer.list());
        assertEquals(expected, store.select(answer.query()).list());
        assertEquals(expected.size(), answer.explain().answer());
    }

    @Property(tries = 100)
    void orderLimitAndOffsetCutTheSortedList(@ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        ClaimStore store = storeOf(deposits);
        Corpus all = store.corpus();
        Random random = new Random(seed);
        RandomConditions conditions = new RandomConditions(all, random);
        for (int i = 0; i < SOME; i++) {
            Condition condition = conditions.next(1);
            checkCut(condition, random.nextInt(4), random.nextInt(6), filtered(visible(all), condition, all), store);
        }
    }

    private static void checkCut(Condition condition, int offset, int limit, List<Claim> found, ClaimStore store) {
        List<Claim> newest = new ArrayList<>(found);
        newest.sort(Comparator.comparing((Claim c) -> c.said().isEmpty())
                .thenComparing(
                        c -> c.said().orElse(Period.ALWAYS),
                        Comparator.<Period>naturalOrder().reversed())
                .thenComparing(Claim::modality)
                .thenComparing(Claim::id));
        Query query = Query.of(condition)
                .orderBy(Order.NEWEST_FIRST)
                .orderBy(Order.ascending(Field.MODALITY))
                .offset(offset)
                .limit(limit);
        List<Claim> expected = newest.stream().skip(offset).limit(limit).toList();
        Answer answer = store.select(query);
        assertEquals(expected, answer.list());
        assertEquals(expected, answer.where(Condition.everyClaim()).list());
    }

    @Property(tries = 150)
    void groupsHoldTheClaimsOfEachValue(@ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        ClaimStore store = storeOf(deposits);
        Corpus all = store.corpus();
        Random random = new Random(seed);
        Answer answer = store.select(Query.of(new RandomConditions(all, random).next(1)));
        for (Field<?> field : RandomConditions.FIELDS) {
            checkGroups(field, answer, new Naive(all));
        }
    }

    private static <V> void checkGroups(Field<V> field, Answer answer, Naive naive) {
        Set<Object> values = new HashSet<>();
        answer.forEach(c -> values.addAll(naive.valuesOf(field, c)));
        assertEquals(values, answer.groupBy(field).keys());
        List<V> keys = List.copyOf(answer.groupBy(field).keys());
        assertEquals(keys.stream().sorted(field.order()).toList(), keys);
        answer.groupBy(field).forEach((value, claims) -> {
            List<Claim> expected = answer.list().stream()
                    .filter(c -> naive.valuesOf(field, c).contains(value))
                    .toList();
            assertEquals(expected, claims.list());
            assertEquals(counts(expected, naive), claims.counts());
        });
    }

    private static Counts counts(List<Claim> claims, Naive naive) {
        Set<Object> voices = new HashSet<>();
        Set<Object> reports = new HashSet<>();
        claims.forEach(c -> voices.addAll(naive.valuesOf(Field.SPEAKER, c)));
        claims.forEach(c -> reports.addAll(naive.valuesOf(Field.REPORT, c)));
        return new Counts(claims.size(), voices.size(), reports.size());
    }

    @Property(tries = 100)
    void groupsByTwoFieldsAreTheCellsOfTheirTable(@ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        ClaimStore store = storeOf(deposits);
        Corpus all = store.corpus();
        Naive naive = new Naive(all);
        Answer answer = store.select(Query.of(new RandomConditions(all, new Random(seed)).next(1)));
        CrossTab<Topic.Id, Modality> table = answer.crossTab(Field.TOPIC, Field.MODALITY);
        int cells = 0;
        for (Topic.Id topic : table.rows()) {
            for (Modality modality : table.columns()) {
                List<Claim> expected = answer.list().stream()
                        .filter(c -> naive.valuesOf(Field.TOPIC, c).contains(topic) && c.modality() == modality)
                        .toList();
                assertEquals(expected.size(), table.count(topic, modality));
                cells += expected.isEmpty() ? 0 : 1;
            }
        }
        assertEquals(cells, answer.groupBy(Field.TOPIC, Field.MODALITY).size());
        for (Key key :
                answer.groupBy(Field.TOPIC, Field.MODALITY, Field.SPEAKER).keys()) {
            assertTrue(table.cell(key.get(Field.TOPIC), key.get(Field.MODALITY)).isPresent());
        }
    }

    @Property(tries = 100)
    void ordinalsNameTheClaimsOfTheAnswer(@ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        ClaimStore store = storeOf(deposits);
        RandomConditions conditions = new RandomConditions(store.corpus(), new Random(seed));
        for (int i = 0; i < SOME; i++) {
            Answer answer = store.select(Query.of(conditions.next(1)));
            Set<Claim.Id> visited = new TreeSet<>();
            answer.forEachOrdinal(
                    ordinal -> assertTrue(visited.add(answer.at(ordinal).id())));
            assertEquals(answer.list().stream().map(Claim::id).collect(Collectors.toSet()), visited);
            store.corpus().claims().forEach(c -> assertEquals(visited.contains(c.id()), answer.contains(c.id())));
        }
    }

    @Property(tries = 100)
    void onlyACallersOwnTestIsAnsweredByScanning(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        ClaimStore store = ClaimStore.of(corpus);
        RandomConditions conditions = new RandomConditions(corpus, new Random(seed));
        for (int i = 0; i < QUESTIONS; i++) {
            Condition condition = conditions.next(2);
            Plan plan = store.select(Query.of(condition)).explain();
            assertEquals(condition.toString().contains("of a long gist"), plan.scans(), plan::toString);
        }
    }

    @Property(tries = 100)
    void theOrderOfDepositsDoesNotShow(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        ClaimStore one = storeOf(RandomCorpora.deposits(corpus, 3, seed));
        ClaimStore two = ClaimStore.of(corpus);
        assertEquals(one.corpus().claims(), two.corpus().claims());
        RandomConditions conditions = new RandomConditions(corpus, new Random(seed));
        for (int i = 0; i < SOME; i++) {
            Condition condition = conditions.next(2);
            assertEquals(
                    one.select(Query.of(condition)).evidence().toString(),
                    two.select(Query.of(condition)).evidence().toString());
        }
        assertFalse(one.select(Query.of(Condition.everyClaim())).list().size()
                > corpus.claims().size());
    }
}
