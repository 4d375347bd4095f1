package dev.hearsay.query;

import com.google.common.collect.ImmutableList;
import dev.hearsay.MisuseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A question: which claims, in which order, how many. A value that can be kept, compared and asked of any store.
 *
 * @param condition which claims
 * @param order the keys to sort by, the first foremost; after them claims are sorted by id
 * @param offset how many to skip, from the start of that order
 * @param limit how many to give at most; empty for all
 * @param bound how many may have to be visited, else the question is refused; empty for any number
 */
public record Query(Condition condition, List<Order> order, int offset, OptionalInt limit, OptionalInt bound) {

    /** Refuses negative counts, {@code HS-0311}, and conditions nested more than 256 levels deep, {@code HS-0326}. */
    public Query {
        Nesting.check(condition);
        order = ImmutableList.copyOf(order);
        if (offset < 0 || limit.orElse(0) < 0) {
            throw new MisuseException(
                    "HS-0311", "An offset or limit is negative.", "Use 0 or more; leave the limit out for all claims.");
        }
        if (bound.orElse(0) < 0) {
            throw new MisuseException(
                    "HS-0311",
                    "The number of claims to visit is negative.",
                    "Use 0 or more; leave it out for any number.");
        }
    }

    /** A question without a bound. */
    public Query(Condition condition, List<Order> order, int offset, OptionalInt limit) {
        this(condition, order, offset, limit, OptionalInt.empty());
    }

    /** All claims that meet a condition, by id. */
    public static Query of(Condition condition) {
        return new Query(condition, ImmutableList.of(), 0, OptionalInt.empty());
    }

    /** The same question with a further key to sort by. */
    public Query orderBy(Order key) {
        List<Order> keys = new ArrayList<>(order);
        keys.add(key);
        return new Query(condition, keys, offset, limit, bound);
    }

    /** The same question for at most so many claims. */
    public Query limit(int most) {
        return new Query(condition, order, offset, OptionalInt.of(most), bound);
    }

    /** The same question without the first so many claims. */
    public Query offset(int skipped) {
        return new Query(condition, order, skipped, limit, bound);
    }

    /**
     * The same question, to be refused if it is too long: if more than so many claims would have to be visited to find its answer,
     * to sort or to group it. Of a conjunction, these are the claims that its narrowest part promises.
     *
     * <p>Asking then throws a {@link MisuseException} {@code HS-0325} that tells the estimate, before anything is visited.
     */
    public Query visitingAtMost(int claims) {
        return new Query(condition, order, offset, limit, OptionalInt.of(claims));
    }

    /** Whether every claim that meets the condition is wanted. */
    public boolean isWhole() {
        return offset == 0 && limit.isEmpty();
    }

    /** The question in words, such as {@code claims by vali-kaleji, newest first, at most 20}. */
    @Override
    public String toString() {
        StringBuilder words =
                new StringBuilder(condition.equals(Condition.everyClaim()) ? "all claims" : "claims " + condition);
        if (!order.isEmpty()) {
            words.append(order.stream().map(Order::toString).collect(Collectors.joining(", then ", ", ", "")));
        }
        limit.ifPresent(most -> words.append(", at most ").append(most));
        if (offset > 0) {
            words.append(", after the first ").append(offset);
        }
        bound.ifPresent(most -> words.append(", visiting at most ").append(most));
        return words.toString();
    }
}
