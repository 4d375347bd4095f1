package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Topic;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Naive;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import dev.hearsay.query.RandomConditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random questions of every form the language has, mostly about values that occur in a corpus. */
final class RandomQuestions {

    private final Corpus corpus;
    private final Naive naive;
    private final Random random;
    private final RandomConditions conditions;

    RandomQuestions(Corpus corpus, Naive naive, Random random) {
        this.corpus = corpus;
        this.naive = naive;
        this.random = random;
        this.conditions = new RandomConditions(corpus, random);
    }

    /** A question, often in an order, often for a page. */
    Query query() {
        Query query = Query.of(condition());
        if (random.nextInt(3) == 0) {
            query = query.orderBy(Order.NEWEST_FIRST);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            query = query.orderBy(new Order(field(), random.nextBoolean()));
        }
        if (random.nextInt(3) == 0) {
            query = query.limit(
                    random.nextInt(random.nextBoolean() ? 4 : corpus.claims().size() + 2));
        }
        return random.nextInt(4) == 0 ? query.offset(random.nextInt(6)) : query;
    }

    Field<?> field() {
        return some(RandomConditions.FIELDS);
    }

    Condition condition() {
        return switch (random.nextInt(6)) {
            case 0 -> conditions.next(0);
            case 1, 2 -> conditions.next(2);
            case 3 -> leaf();
            case 4 -> leaf().and(leaf()).and(conditions.next(0));
            default -> leaf().or(leaf()).and(leaf().negate());
        };
    }

    private Condition leaf() {
        return switch (random.nextInt(6)) {
            case 0 -> between(field());
            case 1, 2 -> oneOf(field(), 1 + random.nextInt(random.nextInt(8) == 0 ? 40 : 4));
            case 3 -> unknown();
            case 4 -> Condition.saying(some(List.of("so be", "blind", "IT", "never-said", "\u0130stanbul")));
            default -> conditions.next(0);
        };
    }

    private <V> Condition between(Field<V> field) {
        return new Condition.Between<>(field, sometimes(value(field)), sometimes(value(field)));
    }

    private <V> Condition oneOf(Field<V> field, int most) {
        List<V> values = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            value(field).ifPresent(values::add);
        }
        return new Condition.Is<>(field, values);
    }

    /** Values that no claim has, alone or beside some that a claim has. */
    private Condition unknown() {
        return switch (random.nextInt(5)) {
            case 0 -> Condition.has(Field.ABOUT, new Actor.Id("nobody"));
            case 1 -> Condition.has(Field.INVOLVED, new Actor.Id("nobody"), anyActor());
            case 2 -> Condition.has(Field.TOPIC, new Topic.Id("nothing"));
            case 3 -> Condition.has(Field.WORD, "never", "so");
            default -> Condition.has(Field.CLAIM, new Claim.Id("c-none"));
        };
    }

    private Actor.Id anyActor() {
        return some(corpus.actors()).id();
    }

    @SuppressWarnings("unchecked") // the oracle gives each field values of its own type
    private <V> Optional<V> value(Field<V> field) {
        if (corpus.claims().isEmpty()) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>(naive.valuesOf(field, some(corpus.claims())));
        return values.isEmpty() ? Optional.empty() : Optional.of((V) some(values));
    }

    private <T> Optional<T> sometimes(Optional<T> value) {
        return random.nextInt(4) > 0 ? value : Optional.empty();
    }

    <T> T some(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
