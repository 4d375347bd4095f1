package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Period;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Source;
import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Counts;
import dev.hearsay.query.Field;
import dev.hearsay.query.Groups;
import dev.hearsay.query.Key;
import dev.hearsay.query.Naive;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import dev.hearsay.query.RandomConditions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The laws of answers, where there are so many claims that each way of finding, sorting and grouping them is taken. */
class CrowdLawsTest {

    private static final int QUESTIONS = 60;
    private static final int MANY_QUESTIONS = 300;
    private static final int SOME = 12;
    private static final int MANY = 4000;
    private static final int[] DEPOSITS = {1500, 200, 7};

    @Provide
    private Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    private static ClaimStore store(Corpus few, Random random) {
        return new Crowd(few, random).store(DEPOSITS);
    }

    /** The claims that were not withdrawn, and what meets a condition by an oracle. */
    private record Visible(List<Claim> claims, Naive naive) {

        static Visible in(ClaimStore store) {
            Corpus corpus = store.corpus();
            return new Visible(
                    corpus.claims().stream()
                            .filter(claim -> store.claim(claim.id()).isPresent())
                            .toList(),
                    new Naive(corpus));
        }

        List<Claim> filtered(Condition condition) {
            return claims.stream()
                    .filter(claim -> naive.matches(condition, claim))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    @Property(tries = 4)
    void everyAnswerEqualsTheNaiveFilter(@ForAll("corpora") Corpus few, @ForAll long seed) {
        Random random = new Random(seed);
        ClaimStore store = store(few, random);
        RandomConditions conditions = new RandomConditions(few, random);
        Visible visible = Visible.in(store);
        for (int i = 0; i < QUESTIONS; i++) {
            Condition condition = conditions.next(2);
            Answer answer = store.select(Query.of(condition));
            List<Claim> expected = visible.filtered(condition);
            assertEquals(expected, answer.list(), condition::toString);
            assertEquals(expected.size(), answer.count());
            assertEquals(expected.stream().findFirst(), answer.first());
            assertEquals(expected.size(), answer.explain().answer());
        }
    }

    /** Whatever way a look-up is taken, it finds the claims that meet its condition. */
    @Property(tries = 4)
    void everyLookUpFindsTheSameInEachOfItsWays(@ForAll("corpora") Corpus few, @ForAll long seed) {
        Random random = new Random(seed);
        ClaimStore store = store(few, random);
        RandomConditions conditions = new RandomConditions(few, random);
        Snapshot snapshot = ((StoredAnswer) store.select(Query.of(Condition.everyClaim()))).snapshot();
        Map<Part, List<Claim>> claims = new LinkedHashMap<>();
        snapshot.parts()
                .forEach(part -> claims.put(
                        part,
                        IntStream.range(0, part.size())
                                .mapToObj(part.segment()::claim)
                                .toList()));
        for (int i = 0; i < QUESTIONS; i++) {
            Condition condition = conditions.next(2);
            Lookup lookup = new Lookups(snapshot).of(condition);
            claims.forEach((part, those) -> {
                BitSet meeting = new BitSet();
                for (int row = 0; row < those.size(); row++) {
                    meeting.set(row, condition.matches(those.get(row), snapshot));
                }
                checkWays(lookup, part, random, condition, part.all().filter(meeting::get));
            });
        }
    }

    private static void checkWays(Lookup lookup, Part part, Random random, Condition condition, RowSet meeting) {
        int among = 1 + random.nextInt(40);
        RowSet few = part.all().filter(row -> random.nextInt(among) == 0);
        RowSet stretch = part.all().between(part.size() / 3, part.size() / 2);
        for (RowSet rows : List.of(part.all(), few, stretch, RowSet.of(few.bitmap()))) {
            List<Integer> expected = rows(rows.and(meeting));
            assertEquals(expected, rows(lookup.among(part, rows)), condition::toString);
            assertEquals(expected, rows(rows.sifted(lookup.sieve(part))), condition::toString);
            if (!lookup.scans()) {
                assertEquals(expected, rows(lookup.find(part).and(rows)), condition::toString);
            }
        }
        int estimate = lookup.estimate(part);
        assertTrue(estimate >= 0 && estimate <= part.size(), condition::toString);
    }

    private static List<Integer> rows(RowSet rows) {
        return IntStream.of(rows.toArray()).boxed().toList();
    }

    @Property(tries = 4)
    void everyOrderCutsTheSortedList(@ForAll("corpora") Corpus few, @ForAll long seed) {
        Random random = new Random(seed);
        ClaimStore store = store(few, random);
        RandomConditions conditions = new RandomConditions(few, random);
        Visible visible = Visible.in(store);
        for (int i = 0; i < SOME; i++) {
            Condition condition = random.nextBoolean() ? conditions.next(1) : Condition.everyClaim();
            List<Claim> expected = visible.filtered(condition);
            Query query = Query.of(condition);
            List<Comparator<Claim>> keys = new ArrayList<>();
            for (Order key : orders(random)) {
                query = query.orderBy(key);
                keys.add(key.comparator(store.directory()));
            }
            Collections.reverse(keys);
            keys.forEach(expected::sort);
            checkCuts(query, expected, random, store);
        }
    }

    private static List<Order> orders(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> List.of();
            case 1, 2 -> List.of(Order.NEWEST_FIRST);
            case 3 -> List.of(order(random));
            default -> List.of(order(random), order(random));
        };
    }

    private static Order order(Random random) {
        List<Field<?>> fields = RandomConditions.FIELDS;
        return new Order(fields.get(random.nextInt(fields.size())), random.nextBoolean());
    }

    private static void checkCuts(Query query, List<Claim> sorted, Random random, ClaimStore store) {
        assertEquals(sorted, store.select(query).list(), query::toString);
        int offset = random.nextInt(3) * random.nextInt(30);
        int limit = random.nextInt(40);
        Answer cut = store.select(query.offset(offset).limit(limit));
        List<Claim> expected = sorted.stream().skip(offset).limit(limit).toList();
        assertEquals(expected, cut.list(), cut::toString);
        List<Claim> visited = new ArrayList<>();
        cut.forEachInOrder(ordinal -> visited.add(cut.at(ordinal)));
        assertEquals(expected, visited);
        List<Claim> iterated = new ArrayList<>();
        cut.forEach(iterated::add);
        assertEquals(expected, iterated);
        assertEquals(expected.stream().findFirst(), cut.first());
    }

    /** Of conditions that many claims meet, and of those that hardly any does. */
    @Property(tries = 4)
    void theNewestFewAreTheFirstOfAllNewestFirst(@ForAll("corpora") Corpus few, @ForAll long seed) {
        Random random = new Random(seed);
        ClaimStore store = store(few, random);
        RandomConditions conditions = new RandomConditions(few, random);
        for (int i = 0; i < MANY_QUESTIONS; i++) {
            Condition condition = conditions.next(0);
            if (random.nextBoolean()) {
                condition = condition.and(conditions.next(0).negate());
            }
            if (random.nextInt(4) > 0) {
                condition = condition.and(new Condition.Dated(
                        Field.SAID,
                        random.nextBoolean() ? Condition.Dated.Match.CERTAINLY : Condition.Dated.Match.POSSIBLY,
                        Period.parse(random.nextBoolean() ? "2023" : "2023-07-11/2023-12")));
            }
            Query newest = Query.of(condition).orderBy(Order.NEWEST_FIRST);
            int limit = 1 + random.nextInt(5);
            assertEquals(
                    store.select(newest).list().stream().limit(limit).toList(),
                    store.select(newest.limit(limit)).list(),
                    newest::toString);
        }
    }

    /** Counted: how many claims are asked one by one, of thousands that meet what the index tells. */
    @Test
    void theNewestFewAreFoundWithoutLookingAtAll() {
        Corpus.Builder corpus = Corpus.builder()
                .vocabulary(List.of())
                .add(Source.of("wire", "A wire"))
                .add(Actor.person("ann", "Ann"));
        LocalDate first = LocalDate.parse("2001-01-01");
        for (int i = 0; i < MANY; i++) {
            corpus.add(Claim.of("c-" + i, "wire", Attribution.ownVoice("ann"), "Number " + i)
                    .said(Period.parse(first.plusDays(i).toString()))
                    .build());
        }
        AtomicInteger asked = new AtomicInteger();
        Condition even = Condition.described(
                "even", claim -> asked.incrementAndGet() > 0 && claim.gist().matches(".*[02468]"));
        Query newest = Query.of(
                        Condition.has(Field.SPEAKER, new Actor.Id("ann")).and(even))
                .orderBy(Order.NEWEST_FIRST)
                .limit(SOME);
        List<String> found = ClaimStore.of(corpus.build()).select(newest).list().stream()
                .map(Claim::gist)
                .toList();
        assertEquals(
                IntStream.range(0, SOME)
                        .mapToObj(i -> "Number " + (MANY - 2 - 2 * i))
                        .toList(),
                found);
        assertTrue(asked.get() < MANY / 4, () -> asked + " asked");
    }

    @Property(tries = 3)
    void groupsHoldAndCountTheClaimsOfEachValue(@ForAll("corpora") Corpus few, @ForAll long seed) {
        Random random = new Random(seed);
        ClaimStore store = store(few, random);
        Naive naive = new Naive(store.corpus());
        RandomConditions conditions = new RandomConditions(few, random);
        for (Condition condition : List.of(Condition.everyClaim(), conditions.next(0), conditions.next(1))) {
            Answer answer = store.select(Query.of(condition));
            List<Claim> claims = List.copyOf(answer.list());
            for (Field<?> field : RandomConditions.FIELDS) {
                checkGroups(field, answer, claims, naive);
            }
        }
    }

    private static <V> void checkGroups(Field<V> field, Answer answer, List<Claim> claims, Naive naive) {
        Map<V, List<Claim>> expected = new TreeMap<>(field.order());
        for (Claim claim : claims) {
            for (Object value : naive.valuesOf(field, claim)) {
                expected.computeIfAbsent(value(field, value), v -> new ArrayList<>())
                        .add(claim);
            }
        }
        Map<V, Counts> counts = new TreeMap<>(field.order());
        expected.forEach((value, those) -> counts.put(value, counts(those, naive)));
        Groups<V> groups = answer.groupBy(field);
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(groups.keys()), field::name);
        int looked = 0;
        for (Map.Entry<V, List<Claim>> group : expected.entrySet()) {
            assertEquals(group.getValue().size(), groups.count(group.getKey()));
            if (looked++ < SOME) {
                Answer one = groups.get(group.getKey()).orElseThrow();
                assertEquals(group.getValue().size(), one.count());
                assertEquals(group.getValue(), one.list(), one::toString);
                assertEquals(counts.get(group.getKey()), one.counts());
            }
        }
        checkTops(groups, counts);
    }

    @SuppressWarnings({"unchecked", "UnusedVariable"}) // the field tells the type
    private static <V> V value(Field<V> field, Object value) {
        return (V) value;
    }

    private static <V> void checkTops(Groups<V> groups, Map<V, Counts> expected) {
        for (Counts.Measure measure : Counts.Measure.values()) {
            List<V> byCount = expected.entrySet().stream()
                    .sorted(Comparator.comparingLong(group -> -group.getValue().of(measure)))
                    .map(Map.Entry::getKey)
                    .toList();
            for (int most : new int[] {0, 1, 3, Integer.MAX_VALUE}) {
                assertEquals(
                        byCount.stream().limit(most).toList(),
                        List.copyOf(groups.top(most, measure).keys()));
            }
            int least = 5;
            assertEquals(
                    expected.entrySet().stream()
                            .filter(group -> group.getValue().of(measure) >= least)
                            .map(Map.Entry::getKey)
                            .toList(),
                    List.copyOf(groups.havingAtLeast(least, measure).keys()));
        }
        assertEquals(expected, groups.counts());
    }

    private static Counts counts(List<Claim> claims, Naive naive) {
        Set<Object> voices = new HashSet<>();
        Set<Object> reports = new HashSet<>();
        claims.forEach(claim -> voices.addAll(naive.valuesOf(Field.SPEAKER, claim)));
        claims.forEach(claim -> reports.addAll(naive.valuesOf(Field.REPORT, claim)));
        return new Counts(claims.size(), voices.size(), reports.size());
    }

    @Property(tries = 4)
    void groupsBySeveralFieldsAreTheGroupsOfGroups(@ForAll("corpora") Corpus few, @ForAll long seed) {
        Random random = new Random(seed);
        ClaimStore store = store(few, random);
        RandomConditions conditions = new RandomConditions(few, random);
        for (int i = 0; i < SOME; i++) {
            Answer answer = store.select(Query.of(random.nextBoolean() ? Condition.everyClaim() : conditions.next(1)));
            List<Field<?>> fields = new ArrayList<>(RandomConditions.FIELDS);
            // The ids of claims would make too many keys.
            fields.remove(Field.CLAIM);
            Collections.shuffle(fields, random);
            checkPairs(fields.get(0), fields.get(1), answer);
            checkThree(fields.get(0), fields.get(1), fields.get(2), answer);
        }
    }

    private static <A, B> void checkPairs(Field<A> first, Field<B> second, Answer answer) {
        Groups<Key> pairs = answer.groupBy(first, second);
        int keys = 0;
        for (A one : answer.groupBy(first).keys()) {
            Groups<B> within = answer.groupBy(first).get(one).orElseThrow().groupBy(second);
            for (B other : within.keys()) {
                keys++;
                Key key = new Key(List.of(first, second), List.of(one, other));
                assertEquals(within.count(other), pairs.count(key), key::toString);
                assertEquals(within.count(other), answer.crossTab(first, second).count(one, other));
                assertEquals(ids(within.get(other)), ids(pairs.get(key)), () -> first + " " + second + " " + key);
            }
        }
        assertEquals(keys, pairs.size());
    }

    private static List<Claim.Id> ids(Optional<Answer> answer) {
        return answer.orElseThrow().list().stream().map(Claim::id).toList();
    }

    private static void checkThree(Field<?> first, Field<?> second, Field<?> third, Answer answer) {
        int total = 0;
        Groups<Key> keys = answer.groupBy(first, second, third);
        for (Key pair : answer.groupBy(first, second).keys()) {
            total += answer.groupBy(first, second)
                    .get(pair)
                    .orElseThrow()
                    .groupBy(third)
                    .size();
        }
        assertEquals(total, keys.size());
        keys.forEach((key, claims) -> assertEquals(claims.count(), claims.list().size()));
    }
}
