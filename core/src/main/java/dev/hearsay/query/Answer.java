package dev.hearsay.query;

import dev.hearsay.Claim;
import dev.hearsay.Directory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The set of claims that a store gives to a question, with its evidence and its plan.
 *
 * <p>An answer belongs to one snapshot and never changes. It iterates in the order its query states, then by claim id.
 * Two answers are combined only within one snapshot. Answers are safe for use by several threads.
 *
 * <p>Whatever looks at many claims one by one stops within some thousand of them when its thread is interrupted, with a {@link
 * dev.hearsay.QuestionStoppedException}; a {@linkplain Query#visitingAtMost bound} keeps a question from being so long.
 */
public interface Answer extends Iterable<Claim> {

    /** The question; of combined answers, one that asks for the same claims. */
    Query query();

    /** The records that the claims' ids stand for. */
    Directory directory();

    /**
     * The claims, in order; empty if there are none. A claim becomes an object when it is touched, and anew each time: whoever
     * needs it often keeps it, or copies the list.
     */
    List<Claim> list();

    /** The first claim in order. */
    Optional<Claim> first();

    /** How many claims. */
    int count();

    /** Whether there is any claim. */
    boolean exists();

    /** How many claims, voices and reports. */
    Counts counts();

    /** Whether a claim is among them. */
    boolean contains(Claim.Id claim);

    /**
     * Visits the claims as dense numbers of the snapshot, without materialising them; {@link #at} gives the claim of one. The
     * order is the same for the same snapshot, and no other is promised.
     *
     * @throws dev.hearsay.QuestionStoppedException if there are many and the thread has been interrupted
     */
    void forEachOrdinal(IntConsumer visitor);

    /** As {@link #forEachOrdinal}, in the stated order, then by claim id. */
    void forEachInOrder(IntConsumer visitor);

    /** The claim that this snapshot numbers so; see {@link #forEachOrdinal}. */
    Claim at(int ordinal);

    /** The values that the claim of a number has of a field, each once; of most fields, nothing else of the claim is materialised. */
    <V> Collection<V> valuesAt(int ordinal, Field<V> field);

    /** For each claim, in order, how we know it and where it stands; made when touched, as {@link #list}. */
    List<Evidence> evidence();

    /** How the answer was found: indexes, estimated and actual counts. */
    Plan explain();

    /** Why a claim is not in the answer: withdrawn, not yet recorded, cut off, or which parts of the condition it does not meet. */
    Absence explainMissing(Claim.Id claim);

    /** The claims that have each value of a field; a claim with several values is in several groups, one with none in none. */
    <V> Groups<V> groupBy(Field<V> field);

    /** The claims that have each combination of values of two or more fields. */
    Groups<Key> groupBy(Field<?> first, Field<?> second, Field<?>... more);

    /** The claims by the values of two fields, one along each side of a table. */
    <R, C> CrossTab<R, C> crossTab(Field<R> rows, Field<C> columns);

    /** The claims that are in both, by id. */
    Answer and(Answer other);

    /** The claims that are in either, by id. */
    Answer or(Answer other);

    /** The claims that are here and not in the other, by id. */
    Answer minus(Answer other);

    /** The claims of this answer that meet a condition, in the same order. */
    Answer where(Condition condition);

    /** The claims of this answer with these ids, in the same order. */
    default Answer only(Collection<Claim.Id> claims) {
        return where(Condition.oneOf(claims));
    }
}
