package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Claim;
import dev.hearsay.query.Absence;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Counts;
import dev.hearsay.query.CrossTab;
import dev.hearsay.query.Field;
import dev.hearsay.query.Groups;
import dev.hearsay.query.Key;
import dev.hearsay.query.Naive;
import dev.hearsay.query.Order;
import dev.hearsay.query.Plan;
import dev.hearsay.query.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Asks a store random questions, and compares all that its answers tell with what reading every claim tells. */
final class Examiner {

    private final ClaimStore store;
    private final Ledger.View view;
    private final Naive naive;
    private final Random random;
    private final RandomQuestions questions;

    Examiner(ClaimStore store, Ledger.View view, Random random) {
        this.store = store;
        this.view = view;
        this.naive = new Naive(view.corpus());
        this.random = random;
        this.questions = new RandomQuestions(view.corpus(), naive, random);
    }

    /** Asks one question. */
    void ask() {
        Query query = questions.query();
        try {
            check(query);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("In " + view.claims().size() + " claims: " + query, e);
        }
    }

    private void check(Query query) {
        List<Claim> meeting = meeting(view.claims(), query.condition());
        List<Claim> expected = page(sorted(meeting, query.order()), query);
        Answer answer = store.select(query);
        assertEquals(ids(expected), ids(answer.list()));
        assertEquals(expected, answer.list());
        assertEquals(expected.size(), answer.count());
        assertEquals(!expected.isEmpty(), answer.exists());
        assertEquals(expected.stream().findFirst(), answer.first());
        switch (random.nextInt(8)) {
            case 0 -> checkGroups(questions.field(), answer, expected);
            case 1 -> checkKeys(answer, expected);
            case 2 -> checkTable(questions.field(), questions.field(), answer, expected);
            case 3 -> assertEquals(counts(expected), answer.counts());
            case 4 -> checkEach(query, answer, meeting, expected);
            case 5 -> checkOrdinals(answer, expected);
            case 6 -> checkAlgebra(answer, expected);
            default -> checkPlan(query, answer, meeting, expected);
        }
    }

    /** By the oracle, and by the condition itself, which knows no index. */
    private List<Claim> meeting(List<Claim> claims, Condition condition) {
        List<Claim> meeting =
                claims.stream().filter(claim -> naive.matches(condition, claim)).toList();
        List<Claim> scanned =
                claims.stream().filter(claim -> condition.matches(claim, store)).toList();
        assertEquals(ids(meeting), ids(scanned), "by the condition's own test");
        return meeting;
    }

    private static List<Claim.Id> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    private List<Claim> sorted(List<Claim> claims, List<Order> order) {
        Comparator<Claim> all = Comparator.comparing(Claim::id);
        for (int key = order.size() - 1; key >= 0; key--) {
            all = comparator(order.get(key).field(), order.get(key).descending())
                    .thenComparing(all);
        }
        return claims.stream().sorted(all).toList();
    }

    @SuppressWarnings("unchecked") // the oracle gives each field values of its own type
    private <V> Comparator<Claim> comparator(Field<V> field, boolean descending) {
        Comparator<? super V> order = descending ? Collections.reverseOrder(field.order()) : field.order();
        Map<Claim.Id, Optional<V>> least = new HashMap<>();
        view.claims()
                .forEach(claim -> least.put(
                        claim.id(),
                        naive.valuesOf(field, claim).stream().map(v -> (V) v).min(order)));
        return (a, b) -> {
            Optional<V> one = least.get(a.id());
            Optional<V> other = least.get(b.id());
            return one.isPresent() && other.isPresent()
                    ? order.compare(one.get(), other.get())
                    : Boolean.compare(one.isEmpty(), other.isEmpty());
        };
    }

    private static List<Claim> page(List<Claim> claims, Query query) {
        return claims.stream()
                .skip(query.offset())
                .limit(query.limit().orElse(Integer.MAX_VALUE))
                .toList();
    }

    private Counts counts(List<Claim> claims) {
        return new Counts(
                claims.size(),
                values(Field.SPEAKER, claims).size(),
                values(Field.REPORT, claims).size());
    }

    private Set<Object> values(Field<?> field, List<Claim> claims) {
        Set<Object> values = new HashSet<>();
        claims.forEach(claim -> values.addAll(naive.valuesOf(field, claim)));
        return values;
    }

    /** The claims that have each value of a field. */
    private Map<Object, List<Claim>> grouped(Field<?> field, List<Claim> claims) {
        Map<Object, List<Claim>> groups = new HashMap<>();
        for (Claim claim : claims) {
            for (Object value : naive.valuesOf(field, claim)) {
                groups.computeIfAbsent(value, v -> new ArrayList<>()).add(claim);
            }
        }
        return groups;
    }

    private <V> void checkGroups(Field<V> field, Answer answer, List<Claim> expected) {
        Groups<V> groups = answer.groupBy(field);
        Map<Object, List<Claim>> having = grouped(field, expected);
        assertEquals(having.keySet(), groups.keys(), field::name);
        assertEquals(having.size(), groups.size());
        List<V> keys = List.copyOf(groups.keys());
        assertEquals(keys.stream().sorted(field.order()).toList(), keys);
        Map<V, Counts> counts = groups.counts();
        for (V key : keys) {
            List<Claim> claims = having.get(key);
            assertEquals(claims.size(), groups.count(key));
            assertEquals(counts(claims), counts.get(key));
            assertEquals(claims, groups.get(key).orElseThrow().list());
        }
        checkBest(groups, keys);
    }

    private <V> void checkBest(Groups<V> groups, List<V> keys) {
        Counts.Measure measure = questions.some(List.of(Counts.Measure.values()));
        Map<V, Counts> counts = groups.counts();
        int most = random.nextInt(4);
        List<V> best = keys.stream()
                .sorted(Comparator.comparing((V key) -> counts.get(key).of(measure))
                        .reversed())
                .limit(most)
                .toList();
        assertEquals(best, List.copyOf(groups.top(most, measure).keys()));
        int least = 1 + random.nextInt(3);
        Predicate<V> many = key -> counts.get(key).of(measure) >= least;
        assertEquals(
                keys.stream().filter(many).toList(),
                List.copyOf(groups.havingAtLeast(least, measure).keys()));
    }

    private void checkKeys(Answer answer, List<Claim> expected) {
        List<Field<?>> fields = new ArrayList<>(List.of(questions.field(), questions.field()));
        if (random.nextBoolean()) {
            fields.add(questions.field());
        }
        if (new HashSet<>(fields).size() < fields.size()) {
            return;
        }
        Groups<Key> groups = answer.groupBy(
                fields.get(0), fields.get(1), fields.subList(2, fields.size()).toArray(new Field<?>[0]));
        Map<Key, List<Claim>> cells = new HashMap<>();
        for (Claim claim : expected) {
            for (List<Object> values : combinations(fields, claim)) {
                cells.computeIfAbsent(new Key(fields, values), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        assertEquals(cells.keySet(), groups.keys());
        List<Key> keys = List.copyOf(groups.keys());
        assertEquals(keys.stream().sorted(Key.order(fields)).toList(), keys);
        cells.forEach((key, claims) -> {
            assertEquals(claims.size(), groups.count(key));
            assertEquals(ids(claims), ids(groups.get(key).orElseThrow().list()));
        });
    }

    private List<List<Object>> combinations(List<Field<?>> fields, Claim claim) {
        List<List<Object>> combinations = List.of(List.of());
        for (Field<?> field : fields) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> begun : combinations) {
                for (Object value : naive.valuesOf(field, claim)) {
                    List<Object> more = new ArrayList<>(begun);
                    more.add(value);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private <R, C> void checkTable(Field<R> rows, Field<C> columns, Answer answer, List<Claim> expected) {
        if (rows.equals(columns)) {
            return;
        }
        CrossTab<R, C> table = answer.crossTab(rows, columns);
        List<Claim> both = expected.stream()
                .filter(claim -> !naive.valuesOf(rows, claim).isEmpty()
                        && !naive.valuesOf(columns, claim).isEmpty())
                .toList();
        assertEquals(values(rows, both), Set.copyOf(table.rows()));
        assertEquals(values(columns, both), Set.copyOf(table.columns()));
        Map<Object, List<Claim>> inRows = grouped(rows, both);
        for (R row : table.rows()) {
            Map<Object, List<Claim>> inCells = grouped(columns, inRows.get(row));
            for (C column : table.columns()) {
                assertEquals(inCells.getOrDefault(column, List.of()).size(), table.count(row, column));
            }
        }
    }

    private void checkEach(Query query, Answer answer, List<Claim> meeting, List<Claim> expected) {
        for (int i = 0; i < 5; i++) {
            Claim claim = questions.some(view.corpus().claims());
            assertEquals(expected.contains(claim), answer.contains(claim.id()));
            Absence absence = answer.explainMissing(claim.id());
            assertEquals(!expected.contains(claim), absence.isMissing());
            boolean cut = absence.reasons().stream().anyMatch(r -> r.cause() == Absence.Cause.CUT);
            assertEquals(meeting.contains(claim) && !expected.contains(claim), cut, absence::toString);
            boolean unmet = absence.reasons().stream().anyMatch(r -> r.cause() == Absence.Cause.CONDITION);
            if (unmet) {
                assertFalse(naive.matches(query.condition(), claim), absence::toString);
            }
        }
        assertFalse(answer.contains(new Claim.Id("c-none")));
    }

    private static void checkOrdinals(Answer answer, List<Claim> expected) {
        List<Claim.Id> inOrder = new ArrayList<>();
        answer.forEachInOrder(ordinal -> inOrder.add(answer.at(ordinal).id()));
        assertEquals(ids(expected), inOrder);
        Set<Integer> ordinals = new HashSet<>();
        Set<Claim.Id> visited = new HashSet<>();
        answer.forEachOrdinal(ordinal -> {
            assertTrue(ordinals.add(ordinal));
            visited.add(answer.at(ordinal).id());
        });
        assertEquals(new HashSet<>(inOrder), visited);
        List<Claim> iterated = new ArrayList<>();
        answer.forEach(iterated::add);
        assertEquals(expected, iterated);
    }

    private void checkAlgebra(Answer answer, List<Claim> expected) {
        Query other = questions.query();
        List<Claim> others = page(sorted(meeting(view.claims(), other.condition()), other.order()), other);
        Answer that = store.select(other);
        Set<Claim.Id> here = new HashSet<>(ids(expected));
        Set<Claim.Id> there = new HashSet<>(ids(others));
        List<Claim> either = visible(id -> here.contains(id) || there.contains(id));
        assertEquals(either, answer.or(that).list());
        assertEquals(
                visible(id -> here.contains(id) && there.contains(id)),
                answer.and(that).list());
        assertEquals(
                visible(id -> here.contains(id) && !there.contains(id)),
                answer.minus(that).list());
        Condition narrower = questions.condition();
        assertEquals(meeting(expected, narrower), answer.where(narrower).list(), narrower::toString);
        assertEquals(
                ids(either), ids(answer.or(that).where(Condition.everyClaim()).list()));
    }

    private List<Claim> visible(Predicate<Claim.Id> which) {
        return view.claims().stream().filter(claim -> which.test(claim.id())).toList();
    }

    private void checkPlan(Query query, Answer answer, List<Claim> meeting, List<Claim> expected) {
        Plan plan = answer.explain();
        assertEquals(expected.size(), plan.answer());
        assertEquals(view.claims().size(), plan.visible());
        assertEquals(query.toString(), plan.question());
        if (!plan.partial() && !plan.steps().isEmpty()) {
            int left = plan.steps().get(plan.steps().size() - 1).remaining();
            assertTrue(left >= meeting.size(), plan::toString);
        }
        assertEquals(
                expected.size(),
                store.select(query.visitingAtMost(Integer.MAX_VALUE)).count());
    }
}
