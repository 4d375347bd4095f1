package dev.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.MisuseException;
import dev.hearsay.Refusal;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class QueryTest {

    private static final ClaimStore STORE = SixClaims.store();
    private static final Query ALL = Query.of(Condition.everyClaim());
    private static final Query BY_KALEJI = Query.of(Condition.has(Field.SPEAKER, new Actor.Id("kaleji")));

    @Test
    void aQueryReadsAsASentence() {
        assertEquals("all claims", ALL.toString());
        assertEquals("claims by kaleji", BY_KALEJI.toString());
        assertEquals(
                "claims by kaleji, newest first, then by certainty descending, then by speaker, at most 20, after the first 40",
                BY_KALEJI
                        .orderBy(Order.NEWEST_FIRST)
                        .orderBy(Order.descending(Field.CERTAINTY))
                        .orderBy(Order.ascending(Field.SPEAKER))
                        .limit(20)
                        .offset(40)
                        .toString());
        assertEquals("all claims, oldest first", ALL.orderBy(Order.OLDEST_FIRST).toString());
        assertEquals("all claims, at most 0", ALL.limit(0).toString());
    }

    @Test
    void eachStepLeavesTheQueryBeforeItAlone() {
        Query newest = ALL.orderBy(Order.NEWEST_FIRST);
        assertEquals(List.of(), ALL.order());
        assertEquals(
                new Query(Condition.everyClaim(), List.of(Order.NEWEST_FIRST), 2, OptionalInt.of(3)),
                newest.limit(3).offset(2));
        assertTrue(newest.isWhole());
        assertFalse(newest.limit(3).isWhole());
        assertFalse(newest.offset(1).isWhole());
        List<Order> keys = new ArrayList<>(List.of(Order.NEWEST_FIRST));
        Query copied = new Query(Condition.everyClaim(), keys, 0, OptionalInt.empty());
        keys.clear();
        assertEquals(newest, copied);
    }

    @Test
    void negativeCountsAreRefused() {
        String expected = "HS-0311 An offset or limit is negative. Use 0 or more; leave the limit out for all claims.";
        assertEquals(expected, Refusal.of(() -> ALL.limit(-1)));
        assertEquals(expected, Refusal.of(() -> ALL.offset(-1)));
    }

    @Test
    void aLimitOfNothingAndAnOffsetBeyondTheEndGiveNothing() {
        for (Query query : List.of(
                ALL.limit(0), ALL.offset(6), ALL.offset(Integer.MAX_VALUE).limit(Integer.MAX_VALUE))) {
            Answer answer = STORE.select(query);
            assertEquals(List.of(), answer.list());
            assertEquals(0, answer.count());
            assertFalse(answer.exists());
            assertEquals(Optional.empty(), answer.first());
            assertEquals(new Counts(0, 0, 0), answer.counts());
            assertEquals(0, answer.groupBy(Field.SPEAKER).size());
        }
        assertEquals(List.of("c-6"), SixClaims.ids(STORE.select(ALL.offset(5).limit(Integer.MAX_VALUE))));
    }

    @Test
    void aQuestionThatWouldVisitTooManyClaimsIsRefusedBeforeItIsAsked() {
        assertEquals(
                "HS-0325 The question 'all claims, visiting at most 5' would visit about 6 claims."
                        + " Narrow it, ask for the newest few, or let it visit more.",
                Refusal.of(() -> STORE.select(ALL.visitingAtMost(5))));
        assertEquals(6, STORE.select(ALL.visitingAtMost(6)).count());
        assertEquals(2, STORE.select(BY_KALEJI.visitingAtMost(2)).count());
        assertEquals("HS-0325", Refusal.codeOf(() -> STORE.select(BY_KALEJI.visitingAtMost(1))));
        Query narrowed = Query.of(BY_KALEJI.condition().and(Condition.saying("corridor")));
        assertEquals(2, STORE.select(narrowed.visitingAtMost(2)).count());
        Query newest = ALL.orderBy(Order.NEWEST_FIRST).limit(2).visitingAtMost(2);
        assertEquals(List.of("c-5", "c-4"), SixClaims.ids(STORE.select(newest)));
        assertEquals("HS-0325", Refusal.codeOf(() -> STORE.select(newest.limit(3))));
        assertEquals("all claims, newest first, at most 2, visiting at most 2", newest.toString());
        assertEquals(OptionalInt.of(2), newest.offset(1).bound());
        assertEquals(OptionalInt.empty(), ALL.bound());
        assertEquals(
                "HS-0311 The number of claims to visit is negative. Use 0 or more; leave it out for any number.",
                Refusal.of(() -> ALL.visitingAtMost(-1)));
    }

    @Test
    void newestComesByTheLatestPossibleDayAndUndatedLast() {
        assertEquals(
                List.of("c-5", "c-4", "c-2", "c-1", "c-3", "c-6"),
                SixClaims.ids(STORE.select(ALL.orderBy(Order.NEWEST_FIRST))));
        assertEquals(
                List.of("c-1", "c-3", "c-2", "c-4", "c-5", "c-6"),
                SixClaims.ids(STORE.select(ALL.orderBy(Order.OLDEST_FIRST))));
    }

    @Test
    void severalValuesSortByTheFirstInTheDirectionAndNoneComesLast() {
        assertEquals(
                List.of("c-1", "c-3", "c-4", "c-5", "c-2", "c-6"),
                SixClaims.ids(STORE.select(ALL.orderBy(Order.ascending(Field.TOPIC)))));
        assertEquals(
                List.of("c-5", "c-1", "c-3", "c-4", "c-2", "c-6"),
                SixClaims.ids(STORE.select(ALL.orderBy(Order.descending(Field.TOPIC)))));
    }

    @Test
    void anOrderComparesClaimsAndLeavesEqualOnesToTheNextKey() {
        List<Claim> claims = STORE.select(ALL).list();
        var byTopic = Order.descending(Field.TOPIC).comparator(STORE.directory());
        assertTrue(byTopic.compare(claims.get(4), claims.get(0)) < 0);
        assertEquals(0, byTopic.compare(claims.get(0), claims.get(2)));
        assertEquals(0, byTopic.compare(claims.get(1), claims.get(5)));
        assertTrue(byTopic.compare(claims.get(1), claims.get(0)) > 0);
    }

    @Test
    void anAnswerTellsItsQuestionAndItsCount() {
        assertEquals("claims by kaleji: 2", STORE.select(BY_KALEJI).toString());
        assertEquals(BY_KALEJI, STORE.select(BY_KALEJI).query());
        assertEquals("all claims, at most 1: 1", STORE.select(ALL.limit(1)).toString());
    }

    @Test
    void aCutAnswerIsAskedOnByTheIdsThatAreLeft() {
        Answer first = STORE.select(ALL.orderBy(Order.NEWEST_FIRST).limit(3));
        assertEquals(List.of("c-5", "c-4", "c-2"), SixClaims.ids(first));
        assertEquals(
                "claims (being c-2 or being c-4 or being c-5), newest first",
                first.where(Condition.everyClaim()).query().toString());
        assertEquals(
                List.of("c-5", "c-4"),
                SixClaims.ids(first.minus(STORE.select(Query.of(Condition.saying("snub"))))).stream()
                        .sorted(java.util.Collections.reverseOrder())
                        .toList());
        assertEquals(List.of("c-2"), SixClaims.ids(first.where(Condition.saying("snub"))));
        assertEquals(
                List.of("c-5", "c-2"),
                SixClaims.ids(first.only(List.of(new Claim.Id("c-2"), new Claim.Id("c-5"), new Claim.Id("c-1")))));
    }

    @Test
    void aPlanTellsHowTheAnswerWasFound() {
        Condition short3 = Condition.described("short", c -> c.gist().length() < 25);
        Plan plan = STORE.select(Query.of(short3.and(Condition.has(Field.SOURCE, new dev.hearsay.Source.Id("wire")))
                        .and(Condition.has(Field.ABOUT, new Actor.Id("iran")))
                        .and(Condition.saying("snub"))))
                .explain();
        assertEquals("""
                claims (short and in source wire and about iran and with the word snub)
                  of 6 claims
                  with the word snub  [values of word: about 1, expected 1, left 1]
                  in source wire  [values of source: about 3, expected 1, left 1]
                  about iran  [values of about: about 4, expected 0, left 1]
                  short  [scan: about 6, expected 0, left 1]
                  = 1""", plan.toString());
        assertTrue(plan.scans());
        assertEquals(
                new Plan.Step("in source wire", "values of source", 3, 1, 1),
                plan.steps().get(1));
    }

    /** Whoever wants only the newest claims is told that the counts may be those of the newest. */
    @Test
    void aPlanOfTheNewestFewSaysThatOlderClaimsMayNotBeCounted() {
        Query wire = Query.of(Condition.has(Field.SOURCE, new dev.hearsay.Source.Id("wire")));
        Query newest = wire.orderBy(Order.NEWEST_FIRST);
        Plan two = STORE.select(newest.limit(2)).explain();
        assertTrue(two.partial());
        assertTrue(two.toString().endsWith("  = 2, the newest: older claims may not be counted above"), two::toString);
        assertFalse(STORE.select(newest.limit(4)).explain().partial());
        assertFalse(STORE.select(newest).explain().partial());
        assertFalse(STORE.select(wire.orderBy(Order.ascending(Field.CLAIM)).limit(2))
                .explain()
                .partial());
    }

    @Test
    void everyIndexHasItsName() {
        assertEquals("sorted remove", index(new Condition.Between<>(Field.REMOVE, Optional.of(1), Optional.empty())));
        assertEquals(
                "days of said",
                index(new Condition.Dated(Field.SAID, Condition.Dated.Match.POSSIBLY, dev.hearsay.Period.ALWAYS)));
        assertEquals(
                "triples", index(new Condition.Asserts(Optional.empty(), KindPattern.any(), Optional.empty(), true)));
        assertEquals(
                "links",
                index(new Condition.Linked(
                        dev.hearsay.ClaimLink.Kind.CAUSES, Condition.Linked.End.FROM, Optional.empty())));
        assertEquals("sets", index(BY_KALEJI.condition().negate()));
        assertEquals("scan", index(Condition.described("any", c -> true).negate()));
        assertEquals(List.of(), STORE.select(ALL).explain().steps());
    }

    private static String index(Condition condition) {
        return STORE.select(Query.of(condition)).explain().steps().get(0).index();
    }

    @Test
    void anOrdinalThatTheSnapshotDoesNotHaveIsRefused() {
        String remedy = " Use numbers that forEachOrdinal of the same answer gave.";
        Answer answer = STORE.select(ALL);
        assertEquals("HS-0322 This snapshot numbers no claim 6." + remedy, Refusal.of(() -> answer.at(6)));
        assertEquals("HS-0322 This snapshot numbers no claim -1." + remedy, Refusal.of(() -> answer.at(-1)));
        assertEquals("c-6", answer.at(5).id().value());
        assertEquals(
                "HS-0322",
                org.junit.jupiter.api.Assertions.assertThrows(MisuseException.class, () -> answer.at(99))
                        .code());
    }

    private static Condition nested(int levels) {
        Condition nested = Condition.has(Field.SPEAKER, new Actor.Id("kaleji"));
        for (int level = 0; level < levels; level++) {
            List<Condition> parts = List.of(nested, Condition.has(Field.SPEAKER, new Actor.Id("a-" + level)));
            nested = level % 2 == 0 ? new Condition.Any(parts) : new Condition.All(parts);
        }
        return nested;
    }

    @Test
    void conditionsAreNestedAsDeepAsCanBeAnswered() {
        assertEquals(0, STORE.select(Query.of(nested(256))).count());
        assertEquals("HS-0326", Refusal.codeOf(() -> Query.of(nested(257))));
        assertEquals("HS-0326", Refusal.codeOf(() -> Query.of(nested(100_000))));
    }
}
