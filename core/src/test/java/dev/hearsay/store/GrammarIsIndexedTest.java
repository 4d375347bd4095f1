package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Period;
import dev.hearsay.RelationKinds;
import dev.hearsay.Sign;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.KindPattern;
import dev.hearsay.query.Plan;
import dev.hearsay.query.Query;
import dev.hearsay.query.RandomConditions;
import dev.hearsay.query.SixClaims;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever can be said is looked up in an index, however it is put together; only a caller's own test is not. */
class GrammarIsIndexedTest {

    private static final ClaimStore STORE = SixClaims.store();
    private static final Condition OWN = Condition.described("of a caller's own", claim -> true);

    /** Every kind of condition that stands alone, but a caller's own test. */
    private static List<Condition> leaves() {
        List<Condition> leaves = new ArrayList<>();
        RandomConditions.FIELDS.forEach(field -> addValues(field, leaves));
        for (Condition.Dated.Match match : Condition.Dated.Match.values()) {
            for (String range : List.of("2023", "2023-07-12", "2023/..", "../2023", "../..")) {
                leaves.add(new Condition.Dated(Field.SAID, match, Period.parse(range)));
                leaves.add(new Condition.Dated(Field.ABOUT_TIME, match, Period.parse(range)));
            }
        }
        addAssertions(leaves);
        for (ClaimLink.Kind kind : ClaimLink.Kind.values()) {
            for (Condition.Linked.End end : Condition.Linked.End.values()) {
                leaves.add(new Condition.Linked(kind, end, Optional.empty()));
                leaves.add(new Condition.Linked(kind, end, Optional.of(new Claim.Id("c-1"))));
            }
        }
        return leaves;
    }

    private static <V> void addValues(Field<V> field, List<Condition> leaves) {
        List<V> values = new ArrayList<>(
                STORE.select(Query.of(Condition.everyClaim())).groupBy(field).keys());
        leaves.add(new Condition.Is<>(field, List.of()));
        leaves.add(new Condition.Is<>(field, values));
        leaves.add(new Condition.Between<>(field, Optional.empty(), Optional.empty()));
        for (V value : values) {
            leaves.add(new Condition.Is<>(field, List.of(value)));
            leaves.add(new Condition.Between<>(field, Optional.of(value), Optional.empty()));
            leaves.add(new Condition.Between<>(field, Optional.empty(), Optional.of(value)));
            leaves.add(new Condition.Between<>(field, Optional.of(value), Optional.of(value)));
        }
    }

    private static void addAssertions(List<Condition> leaves) {
        Optional<Actor.Id> russia = Optional.of(new Actor.Id("russia"));
        for (Optional<Actor.Id> subject : List.of(russia, Optional.<Actor.Id>empty())) {
            for (Optional<Actor.Id> object : List.of(russia, Optional.<Actor.Id>empty())) {
                for (KindPattern kind : List.of(KindPattern.any(), KindPattern.of(RelationKinds.EXCLUDES.id()))) {
                    leaves.add(new Condition.Asserts(subject, kind, object, true));
                    leaves.add(new Condition.Asserts(subject, kind, object, false));
                }
                leaves.add(new Condition.Asserts(subject, KindPattern.of(Sign.NEGATIVE), object, true));
            }
        }
    }

    private static Plan plan(Condition condition) {
        return STORE.select(Query.of(condition)).explain();
    }

    @Test
    void everyConditionHasAnIndex() {
        for (Condition leaf : leaves()) {
            Plan plan = plan(leaf);
            assertFalse(plan.scans(), plan::toString);
            assertEquals(1, plan.steps().size());
            assertNotEquals("sets", plan.steps().get(0).index(), leaf::toString);
        }
    }

    @Test
    void whatIsMadeOfIndexedConditionsIsIndexed() {
        Condition other = Condition.saying("Iran");
        for (Condition leaf : leaves()) {
            for (Condition made : List.of(
                    leaf.negate(),
                    leaf.and(other),
                    leaf.or(other),
                    leaf.and(other).negate(),
                    leaf.or(other).negate().and(leaf),
                    new Condition.Any(List.of(new Condition.All(List.of(leaf, other.negate())), leaf)))) {
                assertFalse(plan(made).scans(), made::toString);
            }
        }
    }

    @Test
    void onlyAnOwnTestScansAndThatOnlyWhatIsLeft() {
        List<Claim.Id> asked = new ArrayList<>();
        Condition noting = Condition.described("noted", claim -> asked.add(claim.id()));
        Answer answer = STORE.select(Query.of(noting.and(Condition.saying("snub"))));
        assertEquals(List.of(new Claim.Id("c-2")), asked);
        assertEquals(1, answer.count());
        assertTrue(plan(OWN).scans());
        assertTrue(plan(OWN.negate()).scans());
        assertTrue(plan(OWN.or(Condition.saying("snub"))).scans());
    }

    @Test
    void anAlternativeIsTestedOnlyWhereNoIndexAnswers() {
        List<String> asked = new ArrayList<>();
        Condition noting =
                Condition.described("noted", claim -> !asked.add(claim.id().value()));
        STORE.select(Query.of(noting.or(Condition.has(Field.ABOUT, new Actor.Id("iran")))));
        assertEquals(List.of("c-5", "c-6"), asked);
    }

    @Test
    void anOwnTestIsNotAskedOfWithdrawnClaims() {
        ClaimStore less = STORE.without(new Claim.Id("c-2"), "desk", java.time.Instant.EPOCH, "misheard");
        List<String> asked = new ArrayList<>();
        Condition noting =
                Condition.described("noted", claim -> asked.add(claim.id().value()));
        assertEquals(5, less.select(Query.of(noting)).count());
        assertFalse(asked.contains("c-2"));
    }
}
