package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Position;
import dev.hearsay.Problem;
import dev.hearsay.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which claims the relations, topics and links of one short text belong to. */
class BratBelongingTest {

    //                                 0         1         2         3         4         5
    //                                 0123456789012345678901234567890123456789012345678901234
    private static final String TEXT = "The expert warned that Russia will go over Iran's head.";

    private static final List<String> WORDS = List.of(
            "T1\tPerson 4 10\texpert",
            "T2\tState 23 29\tRussia",
            "T3\tState 43 47\tIran",
            "T4\tClaim 0 55\tThe expert warned that Russia will go over Iran's head.",
            "T5\tClaim 23 54\tRussia will go over Iran's head",
            "T6\tClaim 23 42\tRussia will go over",
            "T7\tTopic 11 17\twarned",
            "T8\tTopic 50 54\thead",
            "N1\tReference T7 Topic:a\tA",
            "N2\tReference T8 Topic:b\tB");

    private static Loaded load(Brat brat, String... more) {
        List<String> lines = new ArrayList<>(WORDS);
        lines.addAll(List.of(more));
        return brat.load(Seed.of(
                "project", List.of(Seed.of("w.txt", TEXT), Seed.of("w.ann", String.join("\n", lines)))));
    }

    private static Corpus corpus(String... more) {
        return load(Seeds.brat(), more).orThrow();
    }

    private static List<String> told(String... more) {
        return load(Seeds.brat(), more).problems().stream()
                .map(problem -> problem.code() + " expected "
                        + problem.expected().orElseThrow() + ", found "
                        + problem.found().orElseThrow())
                .toList();
    }

    /** The relations of each claim. */
    private static Map<String, String> asserted(Corpus corpus) {
        Map<String, String> byClaim = new TreeMap<>();
        corpus.claims()
                .forEach(claim ->
                        byClaim.put(claim.id().value(), claim.assertions().toString()));
        return byClaim;
    }

    @Test
    void aRelationIsAssertedByTheFewestWordsThatHoldBothEnds() {
        assertEquals(
                Map.of("w#E1", "[]", "w#E2", "[w#T2 disregards w#T3]", "w#E3", "[]"),
                asserted(corpus("E1\tClaim:T4", "E2\tClaim:T5", "E3\tClaim:T6", "R1\tdisregards Arg1:T2 Arg2:T3")));
    }

    @Test
    void aRelationWithinTheSameWordsTwiceIsAssertedTwice() {
        assertEquals(
                Map.of("w#E1", "[w#T2 disregards w#T3]", "w#E2", "[w#T2 disregards w#T3]"),
                asserted(corpus("E1\tClaim:T5", "E2\tClaim:T5", "R1\tdisregards Arg1:T2 Arg2:T3")));
    }

    @Test
    void aRelationOfAPartyIsAssertedWhateverTheWordsHold() {
        String[] parties = {"Party:T2", "Party:T3", "Party:T2 Party2:T3"};
        for (String party : parties) {
            assertEquals(
                    Map.of("w#E1", "[]", "w#E3", "[w#T2 disregards w#T3]"),
                    asserted(corpus("E1\tClaim:T4", "E3\tClaim:T6 " + party, "R1\tdisregards Arg1:T2 Arg2:T3")),
                    party);
        }
    }

    @Test
    void aPartyOfTheVoiceIsOneOfTheClaimItPutsForwardWhicheverIsReadFirst() {
        String claim = "E1\tClaim:T6";
        String voice = "E2\tReported:T7 Speaker:T1 Proposition:E1 Party:T3";
        String relation = "R1\tdisregards Arg1:T2 Arg2:T3";
        assertEquals(Map.of("w#E1", "[w#T2 disregards w#T3]"), asserted(corpus(claim, voice, relation)));
        assertEquals(Map.of("w#E1", "[w#T2 disregards w#T3]"), asserted(corpus(voice, claim, relation)));
    }

    @Test
    void whatAVoicePutsForwardIsWordsOrAnEvent() {
        assertEquals(
                List.of("HS-2408 expected words of the text, or an event that puts something forward, found R1"),
                told("E1\tClaim:T4", "E2\tReported:T7 Speaker:T1 Proposition:R1", "R1\tdisregards Arg1:T2 Arg2:T3"));
    }

    @Test
    void anEndOfARelationIsAnActorOrUnspecified() {
        assertEquals(
                List.of("HS-2408 expected an entity that is an actor, found T8"),
                told("E1\tClaim:T4", "R1\tdisregards Arg1:T2 Arg2:T8"));
        assertEquals(
                List.of("HS-2408 expected an entity that is an actor, found T8"),
                told("E1\tClaim:T4", "R1\tdisregards Arg1:T8 Arg2:T2"));
        assertFalse(asserted(load(Seeds.brat(), "E1\tClaim:T4", "R1\tdisregards Arg1:T2 Arg2:T8")
                        .intact()
                        .corpus())
                .containsValue("[w#T2 disregards ?]"));
        assertEquals(
                Map.of("w#E1", "[w#T2 disregards ?]"),
                asserted(corpus("E1\tClaim:T4", "T9\tUnspecified 18 22\tthat", "R1\tdisregards Arg1:T2 Arg2:T9")));
    }

    @Test
    void aStanceOfAClaimIsThatOnItsTopicsThatHaveNoneOfTheirOwn() {
        Claim claim = corpus("E1\tClaim:T4 Topic:T8 Topic2:T7", "A1\tStance E1 oppose", "A2\tStance T8 support")
                .claims()
                .get(0);
        assertEquals(List.of(Position.of("a", Stance.OPPOSE), Position.of("b", Stance.SUPPORT)), claim.positions());
        assertEquals(
                List.of(Position.of("a", Stance.NEUTRAL)),
                corpus("E1\tClaim:T4 Topic:T7").claims().get(0).positions());
    }

    @Test
    void aTopicOfAClaimIsATopic() {
        assertEquals(List.of("HS-2408 expected an entity that is a topic, found T2"), told("E1\tClaim:T4 Topic:T2"));
    }

    @Test
    void aLinkJoinsWhatMakesOneClaimEach() {
        ClaimLink link = ClaimLink.of("w#E1", ClaimLink.Kind.SUPPORTS, "w#E2");
        String[] lines = {"E1\tClaim:T4", "E2\tClaim:T5", ""};
        for (String ends : List.of("Arg1:E1 Arg2:E2", "Arg1:T4 Arg2:T5", "Arg1:E1 Arg2:T5")) {
            lines[2] = "R1\tSupports " + ends;
            assertEquals(List.of(link), corpus(lines).links(), ends);
        }
    }

    @Test
    void aLinkToWordsOfNoClaimOrOfSeveralIsAProblem() {
        String expected = "HS-2408 expected an event or words that make exactly one claim, found ";
        assertEquals(
                List.of(expected + "T5"),
                told("E1\tClaim:T5", "E2\tClaim:T5", "E3\tClaim:T4", "R1\tSupports Arg1:E3 Arg2:T5"));
        assertEquals(List.of(expected + "T2"), told("E1\tClaim:T4", "R1\tSupports Arg1:E1 Arg2:T2"));
    }

    @Test
    void afterALineOfEqualsThatCannotBeReadOthersAreRead() {
        Loaded loaded = load(
                Seeds.brat(),
                "E1\tClaim:T4 About:T2",
                "T9\tState 18 22\tthat",
                "*\tEq\u0001uiv T1 T3",
                "*\tEquiv T2 T9");
        assertEquals(1, loaded.problems().size(), loaded::toString);
        assertEquals(
                List.of("w#T2"),
                loaded.intact().corpus().claims().get(0).about().stream()
                        .map(Actor.Id::value)
                        .toList());
    }

    @Test
    void aLinkToAClaimThatIsRefusedIsNoFurtherProblem() {
        Loaded loaded = load(
                Seeds.brat(),
                "E1\tClaim:T4",
                "E2\tClaim:T5",
                "#1\tRecorded E2\tyesterday",
                "R1\tSupports Arg1:E1 Arg2:E2");
        assertEquals(
                List.of("HS-2106"),
                loaded.problems().stream().map(Problem::code).toList());
        assertEquals(List.of(), loaded.intact().corpus().links());
        assertEquals(
                List.of("w#E1"),
                loaded.intact().corpus().claims().stream()
                        .map(claim -> claim.id().value())
                        .toList());
    }

    @Test
    void aNameOfARelationAndALinkIsALinkBetweenEvents() {
        Brat both = Seeds.brat()
                .with(BratMapping.standard().relation("about", "disregards").link("about", ClaimLink.Kind.RESTATES));
        Corpus corpus = load(
                        both, "E1\tClaim:T4", "E2\tClaim:T6", "R1\tabout Arg1:E1 Arg2:E2", "R2\tabout Arg1:T2 Arg2:T3")
                .orThrow();
        assertEquals(List.of(ClaimLink.of("w#E1", ClaimLink.Kind.RESTATES, "w#E2")), corpus.links());
        assertEquals(Map.of("w#E1", "[w#T2 disregards w#T3]", "w#E2", "[]"), asserted(corpus));
    }

    @Test
    void aChainMakesUpToSixtyFourClaims() {
        assertEquals(
                64,
                chained(8, 8).orThrow().claims().stream()
                        .map(Claim::attribution)
                        .distinct()
                        .count());
        assertEquals(
                List.of("HS-2417"),
                chained(5, 13).problems().stream().map(Problem::code).toList());
    }

    /** Words that so many speakers put forward, whom so many others report. */
    private static Loaded chained(int speakers, int reporters) {
        StringBuilder inner = new StringBuilder("E1\tAttribution:T11 Proposition:T12");
        StringBuilder outer = new StringBuilder("E2\tReported:T11 Proposition:E1");
        List<String> lines = new ArrayList<>(
                List.of("T11\tAttribution 11 17\twarned", "T12\tProposition 23 42\tRussia will go over"));
        for (int i = 0; i < speakers + reporters; i++) {
            lines.add("T" + (20 + i) + "\tPerson 4 10\texpert");
            lines.add("N" + (20 + i) + "\tReference T" + (20 + i) + " Actor:expert-" + i + "\tExpert");
            (i < speakers ? inner : outer)
                    .append(" Speaker")
                    .append(i + 1)
                    .append(":T")
                    .append(20 + i);
        }
        lines.add(inner.toString());
        lines.add(outer.toString());
        return load(Seeds.brat(), lines.toArray(String[]::new));
    }
}
