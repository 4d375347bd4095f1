package dev.hearsay.dsl;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.Relation;
import dev.hearsay.Topic;
import dev.hearsay.query.Absence;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Evidence;
import dev.hearsay.query.Field;
import dev.hearsay.query.Groups;
import dev.hearsay.query.Order;
import dev.hearsay.query.Plan;
import dev.hearsay.query.Query;
import dev.hearsay.view.ActorGraph;
import dev.hearsay.view.Agreement;
import dev.hearsay.view.Contest;
import dev.hearsay.view.Lineage;
import dev.hearsay.view.Perspective;
import dev.hearsay.view.Relations;
import dev.hearsay.view.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * A question that can be asked: the words that end a sentence.
 *
 * <p>Each word but {@link #query}, {@link #asCondition} and the ordering ones asks the store anew; keep the
 * {@link #ask Answer} to see several sides of it. What an answer shows it shows of the claims asked for, so a limit also
 * limits its views. {@code toString} is the question in words; two questions are equal if they ask the same of the same
 * store.
 */
public sealed interface ClaimsAsked permits AllClaims, ClaimsConjunction, OrderedClaims {

    /** The claims asked for, as a set that can be combined, grouped and explained. */
    Answer ask();

    /** The question as a value that any store can be asked. */
    Query query();

    /** Which claims are meant, as a value; order and limits are not part of it. */
    Condition asCondition();

    /** The claims, in the order asked for, then by id. */
    default List<Claim> list() {
        return ask().list();
    }

    /** The first of the claims. */
    default Optional<Claim> first() {
        return ask().first();
    }

    /** How many claims there are. */
    default int count() {
        return ask().count();
    }

    /** Whether there is any such claim. */
    default boolean exists() {
        return ask().exists();
    }

    /** For each claim, in the same order, how we know it and where it stands. */
    default List<Evidence> evidence() {
        return ask().evidence();
    }

    /** How the answer is found: indexes, estimated and actual counts. */
    default Plan explain() {
        return ask().explain();
    }

    /** Why the claim of this id is not among the claims: withdrawn, cut off, or what of the question it does not meet. */
    default Absence explainMissing(String claim) {
        return ask().explainMissing(new Claim.Id(claim));
    }

    /** The claims by each value of a field. */
    default <V> Groups<V> groupBy(Field<V> field) {
        return ask().groupBy(field);
    }

    /** The relations that the claims affirm or deny, each with its claims. */
    default Relations relations() {
        return Relations.of(ask());
    }

    /** Who relates to whom as the claims have it: what can be compared with another's picture. */
    default Perspective perspective() {
        return Perspective.of(ask());
    }

    /** The relations that one speaker affirms and another denies, or affirms the opposite of. */
    default List<Contest<Relation>> contested() {
        return Contest.relations(ask());
    }

    /** The topics that one speaker supports and another opposes. */
    default List<Contest<Topic.Id>> contestedTopics() {
        return Contest.topics(ask());
    }

    /** On how many topics actors take the same side: speakers, by {@link Field#SPEAKER}, or whom they speak for ... */
    default Agreement agreement(Field<Actor.Id> whose) {
        return Agreement.of(ask(), whose);
    }

    /** The claims along the time at which they were said, in steps of this unit. */
    default Timeline timeline(Timeline.Unit unit) {
        return Timeline.of(ask(), unit);
    }

    /** Who reports whom, and through how many voices the claims come. */
    default Lineage lineage() {
        return Lineage.of(ask());
    }

    /** The actors as a graph whose edges are the relations the claims affirm. */
    default ActorGraph graph() {
        return ActorGraph.of(ask());
    }

    /** The same question with further keys to sort by; the claim id decides last. */
    OrderedClaims orderBy(Order... keys);

    /** The same question, what was said last first. */
    default OrderedClaims newestFirst() {
        return orderBy(Order.NEWEST_FIRST);
    }

    /** The same question, what was said first first. */
    default OrderedClaims oldestFirst() {
        return orderBy(Order.OLDEST_FIRST);
    }

    /** The same question for at most so many claims; a later limit replaces an earlier one. Negative: {@code HS-0311}. */
    OrderedClaims limit(int most);

    /** The same question without the first so many claims; as {@link #limit} otherwise. */
    OrderedClaims offset(int skipped);

    /**
     * The same question, to be refused, {@code HS-0325}, if more than so many claims would have to be visited to answer it; see
     * {@link Query#visitingAtMost}.
     */
    OrderedClaims visitingAtMost(int claims);
}
