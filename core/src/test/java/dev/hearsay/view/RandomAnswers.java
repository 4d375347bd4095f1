package dev.hearsay.view;

import dev.hearsay.Actor;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Answers of stores of random claims, and what the oracles of several views know. */
final class RandomAnswers {

    private RandomAnswers() {}

    /** All claims in some order, those of a speaker, or the first few. */
    static Arbitrary<Answer> answers() {
        return Combinators.combine(stores(), queries()).as(ClaimStore::select);
    }

    static Arbitrary<ClaimStore> stores() {
        return RandomCorpora.deposits().map(RandomAnswers::store);
    }

    private static ClaimStore store(List<Corpus> deposits) {
        ClaimStore store = ClaimStore.of(deposits.get(0));
        for (Corpus deposit : deposits.subList(1, deposits.size())) {
            store = store.with(deposit);
        }
        return store;
    }

    static Arbitrary<Query> queries() {
        Query all = Query.of(Condition.everyClaim());
        return Arbitraries.of(
                all,
                all,
                all,
                all.orderBy(Order.NEWEST_FIRST),
                all.orderBy(Order.descending(Field.SPEAKER)).limit(6),
                by("iran"),
                by("russia").orderBy(Order.OLDEST_FIRST));
    }

    static Query by(String speaker) {
        return Query.of(Condition.has(Field.SPEAKER, new Actor.Id(speaker)));
    }

    static List<Claim.Id> ids(Answer answer) {
        return answer.list().stream().map(Claim::id).toList();
    }

    static List<Claim.Id> ids(Stream<Claim> claims) {
        return claims.map(Claim::id).toList();
    }

    /** Neither a question nor a mere possibility. */
    static boolean isFirm(Claim claim) {
        return claim.modality() != Modality.QUESTION && claim.certainty() != Certainty.POSSIBLE;
    }

    static RelationKind kind(Relation relation, Answer answer) {
        return answer.directory().kind(relation.kind()).orElseThrow();
    }

    /** Whether two relations say the same. */
    static boolean same(Relation one, Relation other, Answer answer) {
        return one.equals(other) || (kind(one, answer).symmetric() && one.equals(other.reversed()));
    }

    static boolean asserts(Claim claim, Relation relation, boolean affirmed, Answer answer) {
        return claim.assertions().stream()
                .anyMatch(a -> a.affirmed() == affirmed && same(a.relation(), relation, answer));
    }

    /** Whether a claim affirms the declared opposite between the same ends. */
    static boolean affirmsOpposite(Claim claim, Relation relation, Answer answer) {
        Optional<RelationKind.Id> opposite = kind(relation, answer).opposite();
        return opposite.isPresent()
                && (asserts(claim, relation.ofKind(opposite.get()), true, answer)
                        || (kind(relation, answer).symmetric()
                                && asserts(claim, relation.reversed().ofKind(opposite.get()), true, answer)));
    }

    /** Every relation of the universe in its normal form, in order. */
    static List<Relation> everyRelation(Answer answer) {
        List<Optional<Actor.Id>> ends = new ArrayList<>(List.of(Optional.empty()));
        RandomCorpora.ACTORS.forEach(id -> ends.add(Optional.of(new Actor.Id(id))));
        List<Relation> all = new ArrayList<>();
        for (Optional<Actor.Id> subject : ends) {
            for (String kind : RandomCorpora.KINDS) {
                for (Optional<Actor.Id> object : ends) {
                    Relation relation = new Relation(subject, new RelationKind.Id(kind), object);
                    if (!kind(relation, answer).symmetric() || relation.compareTo(relation.reversed()) <= 0) {
                        all.add(relation);
                    }
                }
            }
        }
        return all.stream().sorted().toList();
    }
}
