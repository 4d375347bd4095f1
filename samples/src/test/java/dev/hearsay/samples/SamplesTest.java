package dev.hearsay.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.seeds.LoadLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each sample prints what its idea promises. */
class SamplesTest {

    @Test
    void annotatedTextShowsItsPlacesAndAnswersWithThem() {
        assertEquals(
                List.of(
                        "Ruritania ⸢gazette-12-1:will not be asked about the ferry:gazette-12-1⸥, complains its envoy."
                                + " ⸢gazette-12-2:The ferry sails in May:gazette-12-2⸥.",
                        "Borduria decides on the ferry without Ruritania — A gazette > an envoy (cue \"complains\") — gazette-12 10-43"),
                Printed.by(AnnotateAText::run));
    }

    @Test
    void nestedAttributionTellsASpeakersWordsFromThoseItTellsOf() {
        List<String> printed = Printed.by(NestedAttribution::run);
        assertEquals("said by Kaleji: 31", printed.get(0));
        assertEquals("told by Kaleji of others: 10", printed.get(1));
        assertTrue(printed.contains("  iran 7"));
        assertTrue(
                printed.contains("  The Cradle > Iranian experts (cue \"According to\") > Russia (cue \"concerned\")"));
    }

    @Test
    void twoPerspectivesAgreeOnSomeTenetsAndAreSilentOnOthers() {
        List<String> printed = Printed.by(TwoPerspectives::run);
        assertTrue(printed.contains("Vali Kaleji: 31 claims, 1 voice, 1 report"));
        assertTrue(printed.contains("CONTRADICT: 0"));
        assertTrue(
                printed.contains("agree: Israel endangers Iran (left: affirmed by Vali Kaleji; right: affirmed by Ehsan"
                        + " Movahedian)"));
    }

    @Test
    void contestedRelationNamesBothSidesAndTheirEvidence() {
        assertEquals(
                List.of(
                        "Borduria excludes Ruritania: affirmed by the envoy; denied by the minister and Borduria includes"
                                + " Ruritania affirmed by the minister",
                        "  against: That is untrue — courier > the minister — courier",
                        "  against: It has a seat — courier > the minister — courier",
                        "Borduria includes Ruritania: affirmed by the minister; Borduria excludes Ruritania affirmed by the"
                                + " envoy",
                        "  against: Ruritania is left out — gazette > the envoy — gazette"),
                Printed.by(ContestedRelations::run));
    }

    @Test
    void codedStatementsJoinThoseWhoAgree() {
        assertEquals(
                List.of(
                        "Bridge League - Shipowners 0.5",
                        "  A toll drives people away — Ada — minutes-2",
                        "  A toll is unjust — Ben — minutes-2",
                        "Harbour - Shipowners 0.5",
                        "  The ferry must stay — Ada — minutes-1",
                        "  The ferry feeds the harbour — Cay — minutes-1"),
                Printed.by(CodedToCongruence::run));
    }

    @Test
    void correctedClaimIsStillWhatWasKnownBefore() {
        List<String> printed = Printed.by(AsKnownAtADate::run);
        assertEquals(
                List.of("now: The ferry sails in May", "on Monday: The ferry sails in March"), printed.subList(0, 2));
        assertTrue(printed.get(2).contains("the month was misread"));
    }

    @Test
    void loaderOfOnesOwnTellsTheLineAndKeepsWhatIsWhole() {
        List<String> printed = Printed.by(BringYourOwnLoader::run);
        assertEquals("table.tsv:3:23: error HS-0301 No relation kind is called 'invites'.", printed.get(0));
        // Two lines that name the same actors are both whole.
        assertEquals(
                List.of(
                        "Ruritania is left out — Those who made the table > envoy — table",
                        "Ruritania is passed over — Those who made the table > envoy — table"),
                printed.subList(printed.size() - 2, printed.size()));
    }

    @Test
    void loaderOfOnesOwnCountsTheCells() {
        String problems = new BringYourOwnLoader(LoadLimits.DEFAULT)
                .load("t.tsv", "envoy\tborduria\n")
                .toString();
        assertTrue(problems.startsWith("t.tsv:1:1: error TAB-1 The line has 2 cells."), problems);
    }

    @Test
    void threePrintingsOfOneVoiceAreOneReport() {
        assertEquals(
                List.of("3 claims, 1 voice, 1 report", "wire: 3 claims, 1 voice, 1 report"),
                Printed.by(CountVoicesNotReprints::run));
    }

    @Test
    void crossTabCountsAndKeepsItsClaims() {
        List<String> printed = Printed.by(CrossTabOfModalities::run);
        assertTrue(printed.get(0).contains("\tTHREAT"));
        assertTrue(printed.contains("Who threatens:"));
        assertTrue(printed.get(printed.size() - 1).contains("The Cradle > Ilham Aliyev (cue \"threatened\")"));
    }
}
