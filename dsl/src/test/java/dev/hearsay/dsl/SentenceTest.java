package dev.hearsay.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.MisuseException;
import dev.hearsay.Modality;
import dev.hearsay.RelationKinds;
import dev.hearsay.Sign;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Evidence;
import dev.hearsay.query.Field;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    private static final AllClaims ALL = Claims.from(Fixture.STORE);

    /** Hard keywords of Kotlin and Scala that could be words of a grammar. */
    private static final Set<String> KEYWORDS = Set.of(
            "as",
            "class",
            "def",
            "do",
            "else",
            "enum",
            "export",
            "extends",
            "final",
            "for",
            "fun",
            "given",
            "if",
            "implicit",
            "import",
            "in",
            "interface",
            "is",
            "match",
            "new",
            "object",
            "override",
            "package",
            "return",
            "super",
            "then",
            "this",
            "throw",
            "try",
            "type",
            "typealias",
            "typeof",
            "val",
            "var",
            "when",
            "while",
            "with",
            "yield");

    @Test
    void questionsPrintThemselvesAsSentences() {
        assertEquals("all claims", ALL.toString());
        assertEquals("claims by kaleji", ALL.by("Vali Kaleji").toString());
        assertEquals(
                "claims (by kaleji and not of modality question), newest first, at most 20, after the first 5",
                ALL.by("kaleji")
                        .not()
                        .ofModality(Modality.QUESTION)
                        .newestFirst()
                        .limit(20)
                        .offset(5)
                        .toString());
        assertEquals(
                "claims (asserting that russia excludes iran or (denying that anyone relates to iran and said within 2023))",
                ALL.asserting("russia", RelationKinds.EXCLUDES, "iran")
                        .or()
                        .denying(Claims.ANYONE, Claims.ANY_KIND, "iran")
                        .said("2023")
                        .toString());
        assertEquals(
                "claims asserting that russia is negative towards anyone, oldest first, then by certainty descending",
                ALL.asserting("russia", Sign.NEGATIVE, Claims.ANYONE)
                        .oldestFirst()
                        .orderBy(Order.descending(Field.CERTAINTY))
                        .toString());
    }

    @Test
    void unfinishedQuestionsTrailOff() {
        assertEquals("all claims ...", ALL.not().toString());
        assertEquals("claims by kaleji ...", ALL.by("kaleji").or().toString());
        assertEquals("claims by kaleji ...", ALL.by("kaleji").not().toString());
        assertEquals("claims by kaleji ...", ALL.by("kaleji").or().not().toString());
    }

    @Test
    void questionsThatAskTheSameAreEqual() {
        assertEquals(ALL.by("kaleji").about("Tehran"), ALL.by("Vali Kaleji").about("iran"));
        assertEquals(ALL.by("kaleji").hashCode(), ALL.by("Vali Kaleji").hashCode());
        assertNotEquals(ALL.by("kaleji"), ALL.by("kaleji").limit(3));
        assertNotEquals(ALL, Claims.from(ClaimStore.of(Corpus.builder().build())));
    }

    @Test
    void halfBuiltQuestionsMayBeContinuedInSeveralWays() {
        ClaimsConjunction onCorridor = ALL.on("corridor");
        ClaimsThat negated = onCorridor.not();
        assertEquals(List.of("c-1"), ids(onCorridor.by("kaleji")));
        assertEquals(List.of("c-2"), ids(onCorridor.by("movahedian")));
        assertEquals(List.of("c-2"), ids(negated.by("kaleji")));
        assertEquals(List.of("c-1"), ids(negated.by("movahedian")));
        assertEquals(List.of("c-1", "c-2", "c-5"), ids(onCorridor.or().byVoice(Actor.Naming.COLLECTIVE)));
        assertEquals(List.of("c-1"), ids(onCorridor.limit(1)));
        assertEquals(List.of("c-1", "c-2"), ids(onCorridor));
    }

    @Test
    void notNotIsNothing() {
        assertEquals(ALL.by("kaleji"), ALL.not().not().by("kaleji"));
    }

    @Test
    void orAfterEverythingIsEverything() {
        assertEquals(5, ALL.where(Condition.everyClaim()).or().by("kaleji").count());
    }

    @Test
    void claimsComeInTheOrderAskedFor() {
        assertEquals(List.of("c-3", "c-5", "c-2", "c-1", "c-4"), ids(ALL.newestFirst()));
        assertEquals(List.of("c-1", "c-2", "c-5", "c-3", "c-4"), ids(ALL.oldestFirst()));
        assertEquals(
                List.of("c-2", "c-5"), ids(ALL.oldestFirst().offset(1).limit(9).limit(2)));
        assertEquals(
                List.of("c-3", "c-1", "c-2", "c-5", "c-4"),
                ids(ALL.orderBy(Order.descending(Field.REMOVE), Order.descending(Field.CERTAINTY))));
    }

    @Test
    void aQuestionMayBeBoundedInWhatItVisits() {
        OrderedClaims bounded = ALL.visitingAtMost(4);
        assertEquals("all claims, visiting at most 4", bounded.toString());
        assertEquals(
                "HS-0325 The question 'all claims, visiting at most 4' would visit about 5 claims."
                        + " Narrow it, ask for the newest few, or let it visit more.",
                assertThrows(MisuseException.class, bounded::ask).getMessage());
        assertEquals(List.of("c-1"), ids(ALL.by("kaleji").visitingAtMost(4)));
    }

    @Test
    void aMissingClaimIsExplained() {
        assertEquals(
                "c-2 is missing: it is not by kaleji",
                ALL.by("kaleji").explainMissing("c-2").toString());
        assertFalse(ALL.by("kaleji").explainMissing("c-1").isMissing());
    }

    @Test
    void negativeLimitsAreRefused() {
        assertEquals(
                "HS-0311 An offset or limit is negative. Use 0 or more; leave the limit out for all claims.",
                assertThrows(MisuseException.class, () -> ALL.limit(-1)).getMessage());
        assertThrows(MisuseException.class, () -> ALL.offset(-1));
    }

    @Test
    void queriesAndConditionsCanBeTakenElsewhere() {
        OrderedClaims asked = ALL.by("kaleji").newestFirst().limit(2);
        assertEquals(Query.of(asked.asCondition()).orderBy(Order.NEWEST_FIRST).limit(2), asked.query());
        assertEquals(asked.list(), Fixture.STORE.select(asked.query()).list());
        assertEquals(ALL.by("kaleji").asCondition(), asked.asCondition());
        assertEquals(Condition.everyClaim(), ALL.asCondition());
    }

    @Test
    void everyEndOfASentenceAsksTheStore() {
        ClaimsConjunction russia = ALL.involving("Moscow");
        assertEquals(3, russia.count());
        assertTrue(russia.exists());
        assertFalse(russia.by("aliyev").exists());
        assertEquals("c-1", russia.first().orElseThrow().id().value());
        assertEquals(List.of("c-1", "c-2", "c-5"), ids(russia));
        assertEquals(
                List.of("c-1", "c-2", "c-5"),
                russia.evidence().stream()
                        .map(Evidence::claim)
                        .map(claim -> claim.id().value())
                        .toList());
        assertEquals(
                "[experts, kaleji, movahedian]",
                russia.groupBy(Field.SPEAKER).keys().toString());
        assertEquals(3, russia.explain().answer());
        assertEquals(russia.query(), russia.ask().query());
    }

    @Test
    void everyWordFindsWhatItSays() {
        assertEquals(List.of("c-3"), ids(ALL.through("kaleji")));
        assertEquals(List.of("c-1", "c-3"), ids(ALL.accordingTo("kaleji")));
        assertEquals(List.of("c-3"), ids(ALL.affiliatedWith("azerbaijan")));
        assertEquals(List.of("c-3"), ids(ALL.aboutMemberOf("nato")));
        assertEquals(List.of("c-3"), ids(ALL.toMemberOf("nato")));
        assertEquals(List.of("c-3"), ids(ALL.quoted()));
        assertEquals(List.of("c-1", "c-2"), ids(ALL.atLeast(Certainty.POSSIBLE)));
        assertEquals(List.of("c-1", "c-2"), ids(ALL.said("2023-07")));
        assertEquals(List.of("c-1", "c-2", "c-3"), ids(ALL.saidPossibly("2023-07")));
        assertEquals(List.of("c-5"), ids(ALL.publishedBy("The Agency")));
        assertEquals(List.of("c-5"), ids(ALL.conditional()));
        assertEquals(List.of("c-1", "c-2"), ids(ALL.saying("out", "russia")));
        assertEquals(List.of("c-5"), ids(ALL.linking(ClaimLink.Kind.CONTRADICTS)));
        assertEquals(List.of("c-2"), ids(ALL.linkedBy(ClaimLink.Kind.CONTRADICTS, "c-5")));
    }

    @Test
    void sentencesThatStopHalfwayDoNotCompile() throws NoSuchMethodException {
        assertEquals(ClaimsThat.class, ClaimsThat.class.getMethod("not").getReturnType());
        assertEquals(ClaimsThat.class, ClaimsConjunction.class.getMethod("or").getReturnType());
        assertFalse(ClaimsAsked.class.isAssignableFrom(ClaimsThat.class), "not() and or() want another word");
        assertFalse(ClaimsThat.class.isAssignableFrom(OrderedClaims.class), "nothing narrows an ordered question");
        assertThrows(NoSuchMethodException.class, () -> ClaimsThat.class.getMethod("or"));
        assertThrows(NoSuchMethodException.class, () -> AllClaims.class.getMethod("or"));
    }

    @ParameterizedTest
    @ValueSource(classes = {ClaimsThat.class, ClaimsConjunction.class, ClaimsAsked.class})
    void noWordIsAKeywordElsewhere(Class<?> role) {
        assertEquals(
                List.of(),
                Stream.of(role.getMethods())
                        .map(Method::getName)
                        .filter(KEYWORDS::contains)
                        .toList());
    }

    private static List<String> ids(ClaimsAsked asked) {
        return asked.list().stream().map(Claim::id).map(Claim.Id::value).toList();
    }
}
