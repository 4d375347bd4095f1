package dev.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.query.Absence.Cause;
import dev.hearsay.store.ClaimStore;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** See {@link SixClaims}. */
class AbsenceTest {

    private static final ClaimStore STORE = SixClaims.store();
    private static final Condition ABOUT_IRAN = Condition.has(Field.ABOUT, new Actor.Id("iran"));
    private static final Condition WARNINGS = Condition.has(Field.MODALITY, Modality.WARNING);
    private static final Instant NOON = Instant.parse("2023-08-01T12:00:00Z");

    private static Absence absence(ClaimStore store, Query query, String claim) {
        return store.select(query).explainMissing(new Claim.Id(claim));
    }

    private static List<Cause> causes(Absence absence) {
        return absence.reasons().stream().map(Absence.Reason::cause).toList();
    }

    @Test
    void aClaimOfTheAnswerIsNotMissing() {
        Absence absence = absence(STORE, Query.of(ABOUT_IRAN), "c-1");
        assertFalse(absence.isMissing());
        assertEquals("c-1 is in the answer", absence.toString());
    }

    @Test
    void eachConditionThatAClaimDoesNotMeetIsTold() {
        Absence absence = absence(STORE, Query.of(ABOUT_IRAN.and(WARNINGS).and(Condition.saying("Ankara"))), "c-5");
        assertTrue(absence.isMissing());
        assertEquals(List.of(Cause.CONDITION, Cause.CONDITION), causes(absence));
        assertEquals("c-5 is missing: it is not about iran, it is not of modality warning", absence.toString());
    }

    @Test
    void whatMustNotBeIsToldAsWhatIs() {
        assertEquals(
                "c-1 is missing: it is about iran",
                absence(STORE, Query.of(ABOUT_IRAN.negate()), "c-1").toString());
        assertEquals(
                "c-5 is missing: it is not (about iran or of modality warning)",
                absence(STORE, Query.of(ABOUT_IRAN.or(WARNINGS)), "c-5").toString());
    }

    @Test
    void anUnknownClaimIsTold() {
        Absence absence = absence(STORE, Query.of(ABOUT_IRAN), "c-99");
        assertEquals(List.of(Cause.UNKNOWN), causes(absence));
        assertEquals("c-99 is missing: it is no claim that this store knows", absence.toString());
    }

    @Test
    void aWithdrawnClaimIsToldWithWhoAndWhy() {
        ClaimStore less = STORE.without(new Claim.Id("c-1"), "desk", NOON, "misheard");
        Absence absence = absence(less, Query.of(WARNINGS), "c-1");
        assertEquals(List.of(Cause.WITHDRAWN, Cause.CONDITION), causes(absence));
        assertEquals(
                "c-1 is missing: it was withdrawn by desk at 2023-08-01T12:00:00Z: misheard, it is not of modality warning",
                absence.toString());
        Query all = Query.of(Condition.everyClaim());
        assertFalse(absence(less.knownAt(NOON.minusSeconds(1)), all, "c-1").isMissing());
        assertTrue(absence(less.knownAt(NOON), all, "c-1").isMissing());
    }

    @Test
    void aClaimRecordedLaterIsTold() {
        ClaimStore more = STORE.with(Corpus.builder()
                .knowing(STORE.directory(), STORE::knows)
                .add(Claim.of("c-7", "wire", Attribution.ownVoice("agency"), "It has begun")
                        .recorded(NOON)
                        .build())
                .build());
        Absence absence = absence(more.knownAt(NOON.minusSeconds(1)), Query.of(Condition.everyClaim()), "c-7");
        assertEquals(List.of(Cause.NOT_YET_RECORDED), causes(absence));
        assertEquals("c-7 is missing: it was not recorded before 2023-08-01T12:00:00Z", absence.toString());
    }

    @Test
    void aClaimThatIsCutOffIsToldWithItsPlace() {
        Query newest = Query.of(Condition.everyClaim()).orderBy(Order.NEWEST_FIRST);
        Absence absence = absence(STORE, newest.offset(1).limit(2), "c-1");
        assertEquals(List.of(Cause.CUT), causes(absence));
        assertEquals(
                "c-1 is missing: it is cut off: it is number 4, and those from number 2 to 3 were asked for",
                absence.toString());
        assertEquals(
                "c-5 is missing: it is cut off: it is number 1, and those from number 2 on were asked for",
                absence(STORE, newest.offset(1), "c-5").toString());
    }
}
