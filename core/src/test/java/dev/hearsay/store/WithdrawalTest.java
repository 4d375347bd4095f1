package dev.hearsay.store;

import static dev.hearsay.store.TwoClaims.ALL;
import static dev.hearsay.store.TwoClaims.MONDAY;
import static dev.hearsay.store.TwoClaims.STORE;
import static dev.hearsay.store.TwoClaims.TUESDAY;
import static dev.hearsay.store.TwoClaims.WEDNESDAY;
import static dev.hearsay.store.TwoClaims.claim;
import static dev.hearsay.store.TwoClaims.corpus;
import static dev.hearsay.store.TwoClaims.id;
import static dev.hearsay.store.TwoClaims.ids;
import static dev.hearsay.store.TwoClaims.refused;
import static dev.hearsay.store.TwoClaims.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.ClaimLink;
import dev.hearsay.Problem;
import dev.hearsay.Refusal;
import dev.hearsay.Withdrawal;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Condition.Linked.End;
import dev.hearsay.query.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Claims that are withdrawn and corrected, and what was known before. */
class WithdrawalTest {

    // ---- withdrawing

    @Test
    void aWithdrawnClaimIsGoneButKnown() {
        ClaimStore less = STORE.without(id("c-1"), "desk", TUESDAY, "misheard");
        assertEquals(List.of("c-2"), ids(less));
        assertEquals(1, less.size());
        assertEquals(Optional.empty(), less.claim(id("c-1")));
        assertTrue(less.knows(id("c-1")));
        assertFalse(less.select(ALL).contains(id("c-1")));
        assertEquals(List.of(new Withdrawal(id("c-1"), "desk", TUESDAY, "misheard")), less.withdrawals());
        assertEquals(List.of(), ids(less.without(id("c-2"), "desk", Instant.MIN, "misheard")));
        assertEquals(List.of("c-1", "c-2"), ids(STORE));
    }

    @Test
    void aClaimIsWithdrawnOnce() {
        ClaimStore less = STORE.without(id("c-1"), "desk", TUESDAY, "misheard");
        assertEquals(
                less.corpus(),
                less.without(id("c-1"), "desk", TUESDAY, "misheard").corpus());
        Problem problem = refused(() -> less.without(id("c-1"), "desk", WEDNESDAY, "misheard"))
                .get(0);
        assertEquals("HS-1003 Another withdrawal 'c-1' is already known.", problem.code() + " " + problem.summary());
        assertEquals(
                Optional.of("Withdrawal[claim=c-1, by=desk, when=2023-07-11T12:00:00Z, why=misheard, notes={}]"),
                problem.expected());
        assertEquals(
                Optional.of("Withdrawal[claim=c-1, by=desk, when=2023-07-12T12:00:00Z, why=misheard, notes={}]"),
                problem.found());
    }

    @Test
    void noClaimIsWithdrawnBeforeItWasRecordedOrWithoutBeingKnown() {
        assertEquals(
                List.of("HS-1008 Claim 'c-1' is withdrawn before it is recorded."
                        + " Withdraw it at 2023-07-10T12:00:00Z or later."),
                told(refused(() -> STORE.without(id("c-1"), "desk", MONDAY.minusNanos(1), "misheard"))));
        assertEquals(List.of("c-2"), ids(STORE.without(id("c-1"), "desk", MONDAY, "misheard")));
        assertEquals(
                List.of("HS-1002 No claim has the id 'c-9'. Add the claim first, or declare it open."),
                told(refused(() -> STORE.without(id("c-9"), "desk", MONDAY, "misheard"))));
        assertEquals("HS-0101", Refusal.codeOf(() -> STORE.without(id("c-1"), "desk", MONDAY, " ")));
    }

    @Test
    void aCorrectionIsANewClaimALinkAndTheWithdrawalOfTheOldOne() {
        ClaimStore corrected =
                STORE.with(corpus().add(claim("c-3", c -> c.about("agency").recorded(TUESDAY)))
                        .add(ClaimLink.of("c-3", ClaimLink.Kind.CORRECTS, "c-1"))
                        .add(new Withdrawal(id("c-1"), "desk", TUESDAY, "misheard"))
                        .build());
        assertEquals(List.of("c-2", "c-3"), ids(corrected));
        assertEquals(
                List.of("c-3"),
                ids(corrected.select(
                        Query.of(new Condition.Linked(ClaimLink.Kind.CORRECTS, End.FROM, Optional.of(id("c-1")))))));
        assertEquals(
                List.of(),
                ids(corrected.select(
                        Query.of(new Condition.Linked(ClaimLink.Kind.CORRECTS, End.TO, Optional.empty())))));
        assertEquals(List.of("c-1", "c-2"), ids(corrected.knownAt(MONDAY)));
    }

    @Test
    void aClaimAndItsWithdrawalMayArriveTogether() {
        ClaimStore store = STORE.with(corpus().add(claim("c-3", c -> c.recorded(MONDAY)))
                .add(new Withdrawal(id("c-3"), "desk", TUESDAY, "misheard"))
                .build());
        assertEquals(List.of("c-1", "c-2"), ids(store));
        assertEquals(List.of("c-1", "c-2", "c-3"), ids(store.knownAt(MONDAY)));
    }

    @Test
    void withdrawnClaimsStayGoneWhenSegmentsMerge() {
        ClaimStore store = STORE.without(id("c-1"), "desk", TUESDAY, "misheard");
        for (int i = 0; i < 20; i++) {
            store = store.with(corpus().add(claim("d-" + i, c -> c)).build());
        }
        assertEquals(21, store.size());
        assertFalse(store.select(ALL).contains(id("c-1")));
        assertEquals(22, store.knownAt(MONDAY).size());
        assertTrue(store.parts().size() <= 5, () -> "Twenty additions may not leave many segments.");
    }

    // ---- looking back

    @Test
    void lookingBackShowsWhatWasRecordedAndNotYetWithdrawn() {
        ClaimStore less = STORE.without(id("c-1"), "desk", WEDNESDAY, "misheard");
        assertEquals(List.of("c-2"), ids(less.knownAt(MONDAY.minusNanos(1))));
        assertEquals(List.of("c-1", "c-2"), ids(less.knownAt(MONDAY)));
        assertEquals(List.of("c-1", "c-2"), ids(less.knownAt(WEDNESDAY.minusNanos(1))));
        assertEquals(List.of("c-2"), ids(less.knownAt(WEDNESDAY)));
        assertEquals(List.of(), less.knownAt(TUESDAY).withdrawals());
        assertEquals(1, less.knownAt(WEDNESDAY).withdrawals().size());
        assertEquals(
                "2 claims as known at 2023-07-11T12:00:00Z",
                less.knownAt(TUESDAY).toString());
        assertEquals(Optional.empty(), less.knownAt(MONDAY.minusNanos(1)).claim(id("c-1")));
    }

    @Test
    void aStoreThatLooksBackCannotBeChanged() {
        ClaimStore past = STORE.knownAt(TUESDAY);
        String expected = "HS-0321 A store that looks back cannot be changed. Change the store it was taken from.";
        assertEquals(expected, Refusal.of(() -> past.with(STORE.corpus())));
        assertEquals(expected, Refusal.of(() -> past.without(id("c-1"), "desk", WEDNESDAY, "misheard")));
    }

    @Test
    void linksAreVisibleOnceBothTheirClaimsAreRecorded() {
        ClaimStore store = STORE.with(corpus().add(claim("c-3", c -> c.recorded(WEDNESDAY)))
                .add(ClaimLink.of("c-2", ClaimLink.Kind.SUPPORTS, "c-1"))
                .add(ClaimLink.of("c-3", ClaimLink.Kind.SUPPORTS, "c-1"))
                .build());
        assertEquals(List.of("c-2 SUPPORTS c-1", "c-3 SUPPORTS c-1"), links(store));
        assertEquals(List.of("c-2 SUPPORTS c-1"), links(store.knownAt(TUESDAY)));
        assertEquals(List.of(), links(store.knownAt(MONDAY.minusNanos(1))));
        assertEquals(List.of(), store.knownAt(TUESDAY).links(id("c-3")));
        assertEquals(2, store.links(id("c-1")).size());
        ClaimStore less = store.without(id("c-1"), "desk", WEDNESDAY, "misheard");
        assertEquals(2, less.links().size());
        Query supporting = Query.of(new Condition.Linked(ClaimLink.Kind.SUPPORTS, End.FROM, Optional.empty()));
        assertEquals(List.of("c-2", "c-3"), ids(less.select(supporting)));
        assertEquals(List.of("c-2"), ids(store.knownAt(TUESDAY).select(supporting)));
    }

    private static List<String> links(ClaimStore store) {
        return store.links().stream().map(ClaimLink::toString).toList();
    }
}
