package dev.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Refusal;
import dev.hearsay.Relation;
import dev.hearsay.RelationKinds;
import dev.hearsay.Sign;
import dev.hearsay.Stance;
import dev.hearsay.query.Condition.Dated.Match;
import dev.hearsay.query.Condition.Linked.End;
import dev.hearsay.store.ClaimStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final ClaimStore STORE = SixClaims.store();
    private static final Actor.Id KALEJI = new Actor.Id("kaleji");
    private static final Actor.Id RUSSIA = new Actor.Id("russia");
    private static final Actor.Id IRAN = new Actor.Id("iran");
    private static final Condition BY_KALEJI = Condition.has(Field.SPEAKER, KALEJI);
    private static final Condition ABOUT_IRAN = Condition.has(Field.ABOUT, IRAN);
    private static final Condition THREAT = Condition.has(Field.MODALITY, Modality.THREAT);

    private static List<String> found(Condition condition) {
        return SixClaims.ids(STORE.select(Query.of(condition)));
    }

    private static Condition asserts(Optional<Actor.Id> subject, KindPattern kind, Optional<Actor.Id> object) {
        return new Condition.Asserts(subject, kind, object, true);
    }

    @Test
    void whatIsSaidTwiceIsOnePartHoweverManyThereAre() {
        for (int different : new int[] {2, 7, 8, 9, 20}) {
            List<Condition> parts = new ArrayList<>();
            for (int i = 0; i < different; i++) {
                parts.add(Condition.has(Field.SPEAKER, new Actor.Id("a" + i)));
            }
            Condition all = parts.stream().reduce(Condition::and).orElseThrow();
            Condition any = parts.stream().reduce(Condition::or).orElseThrow();
            assertEquals(parts, all.and(parts.get(1)).parts());
            assertEquals(parts, all.and(all).parts());
            assertEquals(parts, any.or(parts.get(0)).or(any).parts());
        }
    }

    @Test
    void valuesAreSortedAndDistinctSoThatTheSameQuestionIsEqual() {
        assertEquals(Condition.has(Field.SPEAKER, KALEJI, IRAN), Condition.has(Field.SPEAKER, IRAN, KALEJI, IRAN));
        assertEquals(
                "(by iran or by kaleji)",
                Condition.has(Field.SPEAKER, KALEJI, IRAN, KALEJI).toString());
        assertNotEquals(Condition.has(Field.SPEAKER, KALEJI), Condition.has(Field.RELAY, KALEJI));
    }

    @Test
    void everyKindOfConditionReadsAsASentence() {
        assertEquals("by kaleji", BY_KALEJI.toString());
        assertEquals("none", Condition.has(Field.SPEAKER).toString());
        assertEquals("of modality threat", THREAT.toString());
        assertEquals(
                "of certainty not said",
                Condition.has(Field.CERTAINTY, Certainty.NOT_SAID).toString());
        assertEquals("conditional", Condition.has(Field.CONDITIONAL, true).toString());
        assertEquals("unconditional", Condition.has(Field.CONDITIONAL, false).toString());
        assertEquals(
                "taking the position OPPOSE gas",
                Condition.has(Field.POSITION, Position.of("gas", Stance.OPPOSE)).toString());
        assertEquals(
                "affirming ? excludes iran",
                Condition.has(Field.AFFIRMED, Relation.to(RelationKinds.EXCLUDES, "iran"))
                        .toString());
        assertEquals("whatever", Condition.everyClaim().toString());
        assertEquals("none", new Condition.Any(List.of()).toString());
        assertEquals("by kaleji", new Condition.All(List.of(BY_KALEJI)).toString());
        assertEquals("(by kaleji and about iran)", BY_KALEJI.and(ABOUT_IRAN).toString());
        assertEquals("(by kaleji or about iran)", BY_KALEJI.or(ABOUT_IRAN).toString());
        assertEquals("not by kaleji", BY_KALEJI.negate().toString());
        assertEquals(
                "not (by kaleji or about iran)",
                BY_KALEJI.or(ABOUT_IRAN).negate().toString());
        assertEquals(
                "mentions gas", Condition.described("mentions gas", c -> false).toString());
    }

    @Test
    void rangesReadAsSentences() {
        assertEquals(
                "at remove at least 1 and at most 2",
                between(Optional.of(1), Optional.of(2)).toString());
        assertEquals(
                "at remove at least 1",
                between(Optional.of(1), Optional.empty()).toString());
        assertEquals(
                "at remove at most 2", between(Optional.empty(), Optional.of(2)).toString());
        assertEquals(
                "at remove any", between(Optional.empty(), Optional.empty()).toString());
        assertEquals(
                "of certainty at least probable",
                new Condition.Between<>(Field.CERTAINTY, Optional.of(Certainty.PROBABLE), Optional.empty()).toString());
        assertEquals(
                "said within 2023-07",
                dated(Field.SAID, Match.CERTAINLY, "2023-07").toString());
        assertEquals(
                "about the time possibly within ../2016",
                dated(Field.ABOUT_TIME, Match.POSSIBLY, "../2016").toString());
    }

    private static Condition between(Optional<Integer> least, Optional<Integer> most) {
        return new Condition.Between<>(Field.REMOVE, least, most);
    }

    private static Condition dated(Field<Period> field, Match match, String range) {
        return new Condition.Dated(field, match, Period.parse(range));
    }

    @Test
    void assertionsAndLinksReadAsSentences() {
        assertEquals(
                "asserting that russia excludes iran",
                asserts(Optional.of(RUSSIA), KindPattern.of(RelationKinds.EXCLUDES.id()), Optional.of(IRAN))
                        .toString());
        assertEquals(
                "asserting that anyone relates to iran",
                asserts(Optional.empty(), KindPattern.any(), Optional.of(IRAN)).toString());
        assertEquals(
                "asserting that russia is negative towards anyone",
                asserts(Optional.of(RUSSIA), KindPattern.of(Sign.NEGATIVE), Optional.empty())
                        .toString());
        assertEquals(
                "denying that russia excludes anyone",
                new Condition.Asserts(
                                Optional.of(RUSSIA),
                                KindPattern.of(RelationKinds.EXCLUDES.id()),
                                Optional.empty(),
                                false)
                        .toString());
        assertEquals(
                "that contradicts c-1",
                linked(ClaimLink.Kind.CONTRADICTS, End.FROM, "c-1").toString());
        assertEquals(
                "that contradicts another claim",
                new Condition.Linked(ClaimLink.Kind.CONTRADICTS, End.FROM, Optional.empty()).toString());
        assertEquals(
                "that c-4 contradicts",
                linked(ClaimLink.Kind.CONTRADICTS, End.TO, "c-4").toString());
    }

    private static Condition linked(ClaimLink.Kind kind, End end, String other) {
        return new Condition.Linked(kind, end, Optional.of(new Claim.Id(other)));
    }

    @Test
    void conjunctionsAreFlatAndDropRepetitions() {
        assertEquals(new Condition.All(List.of(BY_KALEJI, ABOUT_IRAN, THREAT)), BY_KALEJI.and(ABOUT_IRAN.and(THREAT)));
        assertEquals(
                new Condition.Any(List.of(BY_KALEJI, ABOUT_IRAN, THREAT)),
                BY_KALEJI.or(ABOUT_IRAN).or(THREAT));
        assertEquals(BY_KALEJI, BY_KALEJI.and(BY_KALEJI));
        assertEquals(BY_KALEJI, BY_KALEJI.or(BY_KALEJI));
        assertEquals(BY_KALEJI, Condition.everyClaim().and(BY_KALEJI));
        assertEquals(BY_KALEJI, new Condition.Any(List.of()).or(BY_KALEJI));
        assertEquals(Condition.everyClaim(), Condition.everyClaim().and(Condition.everyClaim()));
        assertEquals(
                new Condition.All(List.of(BY_KALEJI.or(ABOUT_IRAN), THREAT)),
                BY_KALEJI.or(ABOUT_IRAN).and(THREAT));
        assertEquals(
                List.of("c-1", "c-2", "c-3", "c-4", "c-5", "c-6"),
                found(Condition.everyClaim().or(BY_KALEJI)));
    }

    @Test
    void twiceNotIsNothing() {
        assertEquals(BY_KALEJI, BY_KALEJI.negate().negate());
        assertEquals(List.of(BY_KALEJI), BY_KALEJI.negate().parts());
        assertEquals(List.of(), BY_KALEJI.parts());
    }

    @Test
    void aCallersOwnTestIsEqualOnlyToItself() {
        Predicate<Claim> test = c -> true;
        assertEquals(Condition.described("any", test), Condition.described("any", test));
        assertNotEquals(Condition.described("any", test), Condition.described("any", c -> true));
    }

    @Test
    void aTextWithoutAWordCannotBeSaid() {
        assertEquals(
                "HS-0313 There is no word in ' -- ? '. Give letters or digits.",
                Refusal.of(() -> Condition.saying(" -- ? ")));
    }

    @Test
    void wordsAreFoundInWhateverOrderAndCase() {
        assertEquals(List.of("c-1", "c-3", "c-4"), found(Condition.saying("IRAN russia")));
        assertEquals(List.of(), found(Condition.saying("Iran Ankara")));
        assertEquals(
                "(with the word iran and with the word russia)",
                Condition.saying("Iran, RUSSIA!").toString());
        assertEquals(Condition.has(Field.WORD, "iran"), Condition.saying("Iran"));
    }

    @Test
    void aDenialHasNoSign() {
        assertEquals(
                "HS-0310 A denial has no sign. Ask for denials of a kind, or for affirmations by sign.",
                Refusal.of(() -> new Condition.Asserts(
                        Optional.empty(), KindPattern.of(Sign.NEGATIVE), Optional.empty(), false)));
    }

    @Test
    void assertionsAreFoundByKindSubKindAndSign() {
        Optional<Actor.Id> russia = Optional.of(RUSSIA);
        List<String> affirmed = List.of("c-1", "c-2", "c-3");
        assertEquals(affirmed, found(asserts(russia, KindPattern.of(RelationKinds.EXCLUDES.id()), Optional.of(IRAN))));
        assertEquals(affirmed, found(asserts(russia, KindPattern.of(RelationKinds.REJECT.id()), Optional.empty())));
        assertEquals(affirmed, found(asserts(Optional.empty(), KindPattern.of(Sign.NEGATIVE), Optional.empty())));
        assertEquals(List.of("c-5"), found(asserts(Optional.empty(), KindPattern.of(Sign.POSITIVE), russia)));
        assertEquals(List.of("c-5"), found(asserts(Optional.empty(), KindPattern.any(), russia)));
        assertEquals(List.of(), found(asserts(Optional.of(IRAN), KindPattern.any(), russia)));
        assertEquals(List.of("c-4"), found(new Condition.Asserts(russia, KindPattern.any(), Optional.of(IRAN), false)));
    }

    @Test
    void datesAreFoundWhereTheyCertainlyAndWhereTheyPossiblyLie() {
        assertEquals(List.of("c-1", "c-2", "c-3"), found(dated(Field.SAID, Match.CERTAINLY, "2023-07")));
        assertEquals(List.of("c-1", "c-3"), found(dated(Field.SAID, Match.CERTAINLY, "2023-07-12")));
        assertEquals(List.of("c-1", "c-2", "c-3"), found(dated(Field.SAID, Match.POSSIBLY, "2023-07-12")));
        assertEquals(List.of("c-4", "c-5"), found(dated(Field.SAID, Match.POSSIBLY, "2023-08-05/..")));
        assertEquals(List.of("c-5"), found(dated(Field.ABOUT_TIME, Match.POSSIBLY, "2030")));
        assertEquals(List.of(), found(dated(Field.ABOUT_TIME, Match.CERTAINLY, "2024/2030")));
    }

    @Test
    void linksAreFoundFromEitherEnd() {
        assertEquals(List.of("c-4"), found(linked(ClaimLink.Kind.CONTRADICTS, End.FROM, "c-1")));
        assertEquals(List.of("c-1"), found(linked(ClaimLink.Kind.CONTRADICTS, End.TO, "c-4")));
        assertEquals(List.of(), found(linked(ClaimLink.Kind.CONTRADICTS, End.TO, "c-3")));
        assertEquals(List.of("c-1"), found(new Condition.Linked(ClaimLink.Kind.RESTATES, End.TO, Optional.empty())));
    }

    @Test
    void idsAreFoundOneByOneAndByRange() {
        assertEquals(
                List.of("c-1", "c-4"),
                found(Condition.oneOf(List.of(new Claim.Id("c-4"), new Claim.Id("c-1"), new Claim.Id("c-9")))));
        assertEquals(List.of(), found(Condition.oneOf(List.of())));
        assertEquals(List.of("c-3", "c-4"), found(ids("c-25", "c-4")));
        assertEquals(List.of(), found(ids("c-4", "c-3")));
        assertEquals(List.of(), found(ids("d", "e")));
    }

    private static Condition ids(String least, String most) {
        return new Condition.Between<>(Field.CLAIM, Optional.of(new Claim.Id(least)), Optional.of(new Claim.Id(most)));
    }

    @Test
    void aClaimThatWasNotRecordedHasNoInstant() {
        assertEquals(List.of(), found(Condition.has(Field.RECORDED, Instant.EPOCH)));
        assertEquals(List.of(), found(new Condition.Between<>(Field.RECORDED, Optional.empty(), Optional.empty())));
    }

    @Test
    void aCertaintyThatIsNotSaidLiesBetweenNoBounds() {
        for (Certainty bound : Certainty.values()) {
            Condition.Between<Certainty> least =
                    new Condition.Between<>(Field.CERTAINTY, Optional.of(bound), Optional.empty());
            Condition.Between<Certainty> most =
                    new Condition.Between<>(Field.CERTAINTY, Optional.empty(), Optional.of(bound));
            for (Certainty value : Certainty.values()) {
                assertEquals(value.isAtLeast(bound), least.holds(value));
            }
            assertFalse(most.holds(Certainty.NOT_SAID));
            assertEquals(bound != Certainty.NOT_SAID, most.holds(bound));
        }
        assertTrue(new Condition.Between<>(Field.CERTAINTY, Optional.<Certainty>empty(), Optional.empty())
                .holds(Certainty.NOT_SAID));
    }

    @Test
    void aRangeHoldsItsBounds() {
        Condition.Between<Integer> range = new Condition.Between<>(Field.REMOVE, Optional.of(1), Optional.of(2));
        assertTrue(range.holds(1) && range.holds(2));
        assertFalse(range.holds(0) || range.holds(3));
    }
}
