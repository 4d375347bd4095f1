package dev.hearsay.samples.report;

import static dev.hearsay.RelationKinds.EXCLUDES;
import static dev.hearsay.RelationKinds.INCLUDES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Certainty;
import dev.hearsay.Modality;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.annotate.Annotate;
import dev.hearsay.annotate.AnnotatedText;
import dev.hearsay.store.ClaimStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a report makes of two invented papers:
 *
 * <pre>
 * gazette   the envoy     Borduria excludes Ruritania; against the ferry
 * courier   the minister  Borduria does not exclude Ruritania; for the ferry
 *           the minister  perhaps Ruritania excludes Borduria
 *           an aide       the ferry sails
 * </pre>
 */
class ReportTest {

    private static final ClaimStore GAZETTE = ClaimStore.of(Annotate.source("gazette", "The envoy complains.")
            .add(Actor.state("ruritania", "Ruritania"), Actor.state("borduria", "Borduria"))
            .add(Actor.person("envoy", "the envoy"), Actor.person("minister", "the minister"))
            .add(Topic.of("ferry", "The ferry"))
            .claim(c -> c.quote("complains")
                    .saidBy("envoy")
                    .gist("Ruritania is left out")
                    .asserts("borduria", EXCLUDES, "ruritania")
                    .on("ferry", Stance.OPPOSE))
            .build());

    private static AnnotatedText courier() {
        return Annotate.source("courier", "The minister disagrees, and an aide adds a word.")
                .knowing(GAZETTE)
                .add(Actor.unnamed("aide", "an aide", "courier"));
    }

    private static List<String> lines(ClaimStore store) {
        return PlainText.of(Report.of(store), Ink.PLAIN)
                .lines()
                .map(String::strip)
                .toList();
    }

    private static List<String> bothPapers() {
        return lines(GAZETTE.with(courier()
                .claim(c -> c.saidBy("minister")
                        .gist("Nobody is left out")
                        .denies("borduria", EXCLUDES, "ruritania")
                        .on("ferry", Stance.SUPPORT))
                .claim(c -> c.saidBy("minister")
                        .gist("Ruritania may leave Borduria out")
                        .ofCertainty(Certainty.POSSIBLE)
                        .asserts("ruritania", EXCLUDES, "borduria"))
                .claim(c -> c.saidBy("aide").gist("The ferry sails"))
                .build()));
    }

    @Test
    void contestNamesBothSides() {
        List<String> lines = bothPapers();
        int contested = lines.indexOf("Contested");
        List<String> section = lines.subList(contested, lines.size());
        assertTrue(section.contains("− Borduria excludes Ruritania"));
        assertTrue(section.contains("affirmed by the envoy:"));
        assertTrue(section.contains("denied, or the opposite affirmed, by the minister:"));
        assertTrue(section.contains("supported by the minister:"));
        assertTrue(section.contains("opposed by the envoy:"));
    }

    @Test
    void comparedSpeakersContradictEachOther() {
        List<String> lines = bothPapers();
        int from = lines.indexOf("They contradict each other");
        assertEquals("− Borduria excludes Ruritania", lines.get(from + 1));
        assertTrue(lines.subList(from, lines.indexOf("Contested")).contains("denied by the minister:"));
        assertTrue(lines.subList(from, lines.indexOf("Contested")).contains("The ferry"));
    }

    @Test
    void affirmedOppositeIsToldAsSuch() {
        List<String> lines = lines(GAZETTE.with(courier()
                .claim(c -> c.saidBy("minister").gist("It has a seat").asserts("borduria", INCLUDES, "ruritania"))
                .build()));
        assertTrue(lines.contains("the opposite affirmed by the minister:"));
    }

    @Test
    void denialPointsNowhereAndAPossibilityIsNotAffirmed() {
        List<String> lines = bothPapers();
        int denied = lines.indexOf("Relations denied:");
        assertEquals("Borduria excludes Ruritania", lines.get(denied + 1));
        int open = lines.indexOf("Relations asked about, wanted, or held possible:");
        assertEquals("− Ruritania excludes Borduria  (as possible)", lines.get(open + 1));
    }

    @Test
    void voiceThatBelongsToOneOfSeveralSourcesIsToldWithIt() {
        assertTrue(bothPapers().stream().anyMatch(line -> line.startsWith("an aide (in courier)  unnamed person")));
        assertTrue(bothPapers().contains("Who says what in 2 sources"));
    }

    @Test
    void wordsOfTheSourceAreShownWhereItCarriesThem() {
        assertTrue(bothPapers().contains("“complains”"));
        assertTrue(Page.of(Report.of(GAZETTE)).contains("<blockquote><bdi>complains</bdi></blockquote>"));
    }

    @Test
    void claimsWithoutPlaceOrParagraphStandWithTheirSource() {
        assertTrue(bothPapers().contains("courier · courier > an aide · courier-3"));
        String page = Page.of(Report.of(GAZETTE));
        assertFalse(page.substring(page.indexOf("<main")).contains("¶"));
    }

    @Test
    void readingStandsUnderTheEvidenceOnce() {
        List<String> lines = lines(GAZETTE.with(courier()
                .claim(c -> c.saidBy("minister")
                        .gist("The ferry is needed")
                        .asserts("borduria", INCLUDES, "ruritania")
                        .on("ferry", Stance.SUPPORT)
                        .note("reading", "Needed by whom is left open.")
                        .note("paragraph", "2"))
                .build()));
        int evidence = lines.indexOf("courier ¶2 · courier > the minister · courier-1");
        assertEquals("Reading: Needed by whom is left open.", lines.get(evidence + 1));
        assertEquals(evidence + 1, lines.lastIndexOf("Reading: Needed by whom is left open."));
        assertTrue(lines.contains("The ferry is needed · courier-1, see above"));
    }

    @Test
    void demandIsMarkedUnlessTheSpeakerAlsoSaysSo() {
        AnnotatedText demand = courier()
                .claim(c -> c.saidBy("minister")
                        .gist("Ruritania must be let in")
                        .ofModality(Modality.DEMAND)
                        .asserts("borduria", INCLUDES, "ruritania"));
        assertTrue(lines(GAZETTE.with(demand.build())).contains("the opposite affirmed by the minister (demand):"));
        assertTrue(lines(GAZETTE.with(demand.claim(c -> c.saidBy("minister")
                                .gist("Ruritania is let in")
                                .asserts("borduria", INCLUDES, "ruritania"))
                        .build()))
                .contains("the opposite affirmed by the minister:"));
    }

    @Test
    void lonelySpeakerIsNotCompared() {
        assertTrue(lines(GAZETTE).contains("Fewer than two named persons are given a voice."));
    }
}
