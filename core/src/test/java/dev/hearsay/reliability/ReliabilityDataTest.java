package dev.hearsay.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReliabilityDataTest {

    private static List<String> ids(Answer claims) {
        return claims.list().stream().map(Claim::id).map(Claim.Id::value).toList();
    }

    private static List<String> told(List<CodedUnit> units) {
        return units.stream().map(CodedUnit::toString).toList();
    }

    @Test
    void disagreementsTellWhoHasCodedWhatAndTheClaims() {
        ReliabilityData data =
                new Codebook().row("ben", "x y x .").row("anna", "x z . x").data();
        assertEquals("code: 2 annotators, 2 shared places, 2 places of one alone, 0 claims not coded", data.toString());
        assertEquals(List.of("anna", "ben"), data.annotators());
        assertEquals(List.of("wire 0-4: anna x, ben x", "wire 10-14: anna z, ben y"), told(data.units()));
        assertEquals(List.of("wire 10-14: anna z, ben y"), told(data.disagreements()));
        assertEquals(2, data.alone());
        CodedUnit unit = data.disagreements().get(0);
        assertEquals(new Source.Id("wire"), unit.source());
        assertEquals(Codebook.place(1).withoutWords(), unit.anchor());
        assertEquals(List.of("c-2"), ids(unit.codeOf("ben").orElseThrow().claims()));
        assertEquals(Optional.of("y"), unit.codeOf("ben").orElseThrow().value());
        assertEquals(Optional.empty(), unit.codeOf("cleo"));
        assertEquals("code", data.coding().toString());
    }

    @Test
    void whoCodesOnePlaceInTwoWaysIsUndecidedThere() {
        ReliabilityData data = new Codebook()
                .row("anna", "x x")
                .row("ben", "x y")
                .codes("anna", 1, "y")
                .codes("anna", 0, "x")
                .data();
        assertEquals(List.of("wire 10-14: anna x/y, ben y"), told(data.undecided()));
        assertEquals(List.of(), data.disagreements());
        Code undecided = data.undecided().get(0).codes().get(0);
        assertEquals("anna", undecided.annotator());
        assertEquals(Optional.empty(), undecided.value());
        assertEquals(List.of("x", "y"), undecided.values());
        assertEquals(List.of("c-2", "c-5"), ids(undecided.claims()));
        assertEquals(new Coefficient.Undefined(Coefficient.Reason.NO_VARIATION), data.alpha(Metric.NOMINAL));
        assertEquals(new Coefficient.Undefined(Coefficient.Reason.NO_VARIATION), data.kappa("ben", "anna"));
    }

    @Test
    void thePlaceIsTheSameWhereSourcePositionsAndDigestsAre() {
        Anchor words = Codebook.place(0);
        Anchor between = Anchor.of(words.segments().get(0).between("before", "after"));
        Anchor other = Anchor.of(Anchor.Segment.ofWords(0, "else"));
        Anchor wider = Anchor.of(Anchor.Segment.ofWords(0, "wordy"));
        Anchor two =
                Anchor.of(words.segments().get(0), Codebook.place(1).segments().get(0));
        ReliabilityData data = new Codebook()
                .says(c -> c.annotator("anna").note("code", "x").at(words))
                .says(c -> c.annotator("ben").note("code", "y").at(words.withoutWords()))
                .says(c -> c.annotator("cleo").note("code", "z").at(between))
                .says(c -> c.annotator("dora").note("code", "z").at(other))
                .says(c -> c.annotator("dora").note("code", "z").at(wider))
                .says(c -> c.annotator("dora").note("code", "z").at(two))
                .says("reprint", c -> c.annotator("dora").note("code", "z").at(words))
                .data();
        assertEquals(List.of("wire 0-4: anna x, ben y, cleo z"), told(data.units()));
        assertEquals(4, data.alone());
    }

    @Test
    void aClaimIsCodedAtEachOfItsAnchors() {
        ReliabilityData data = new Codebook()
                .says(c -> c.annotator("anna")
                        .note("code", "x")
                        .at(Codebook.place(1))
                        .at(Codebook.place(0)))
                .codes("ben", 0, "x")
                .codes("ben", 1, "y")
                .data();
        assertEquals(List.of("wire 0-4: anna x, ben x", "wire 10-14: anna x, ben y"), told(data.units()));
    }

    @Test
    void claimsWithoutAnnotatorAnchorOrCodeAreGivenNotForgotten() {
        ReliabilityData data = new Codebook()
                .codes("anna", 0, "x")
                .says(c -> c.note("code", "x").at(Codebook.place(0)))
                .says(c -> c.annotator("ben").note("code", "x"))
                .says(c -> c.annotator("ben").at(Codebook.place(0)))
                .data();
        assertEquals(List.of("c-2", "c-3", "c-4"), ids(data.uncoded()));
        assertEquals(List.of("anna"), data.annotators());
        assertEquals(List.of(), data.units());
        assertFalse(data.alpha(Metric.NOMINAL).number().isPresent());
    }

    private static Codebook twoReadings() {
        return new Codebook()
                .says(c -> c.annotator("anna")
                        .at(Codebook.place(0))
                        .modality(Modality.WARNING)
                        .certainty(Certainty.POSSIBLE)
                        .on("corridor", Stance.OPPOSE)
                        .on("gas", Stance.SUPPORT)
                        .about("other", "speaker"))
                .says(c -> c.annotator("ben").at(Codebook.place(0)).on("corridor", Stance.NEUTRAL))
                .says(c -> c.annotator("cleo").at(Codebook.place(0)));
    }

    private static String coded(Coding coding) {
        ReliabilityData data = ReliabilityData.of(twoReadings().answer(), coding);
        return told(data.units()) + " " + data.coding() + " " + data.coding().order();
    }

    @Test
    void whatIsComparedIsChosen() {
        assertEquals(
                "[wire 0-4: anna OPPOSE, ben NEUTRAL] stance on the corridor [OPPOSE, NEUTRAL, SUPPORT]",
                coded(Coding.stanceOn("the corridor")));
        assertEquals("[wire 0-4: anna WARNING, ben ASSERTION, cleo ASSERTION] modality []", coded(Coding.MODALITY));
        assertEquals("[wire 0-4: anna POSSIBLE, ben NOT_SAID, cleo NOT_SAID] certainty []", coded(Coding.CERTAINTY));
        assertEquals("[] degree of certainty [POSSIBLE, PROBABLE, CERTAIN]", coded(Coding.DEGREE_OF_CERTAINTY));
        assertEquals("[wire 0-4: anna {corridor, gas}, ben {corridor}, cleo {}] topics []", coded(Coding.TOPICS));
        assertEquals("[wire 0-4: anna speaker, ben speaker, cleo speaker] speaker []", coded(Coding.SPEAKER));
        assertEquals("[] about []", coded(Coding.of(Field.ABOUT)));
        assertEquals(
                List.of("c-2", "c-3"),
                ids(ReliabilityData.of(twoReadings().answer(), Coding.of(Field.ABOUT))
                        .uncoded()));
    }

    @Test
    void claimsOnOtherTopicsOrOfUnsaidCertaintyAreNotCoded() {
        for (Coding coding : List.of(Coding.stanceOn("gas"), Coding.DEGREE_OF_CERTAINTY)) {
            ReliabilityData data = ReliabilityData.of(twoReadings().answer(), coding);
            assertEquals(List.of("anna"), data.annotators());
            assertEquals(List.of("c-2", "c-3"), ids(data.uncoded()));
        }
    }

    private static List<String> topicCodes(Coding coding) {
        Corpus.Builder corpus =
                Corpus.builder().add(Source.of("wire", "A wire report")).add(Actor.person("speaker", "A Speaker"));
        List<List<String>> coded = List.of(
                List.of("a", "b"), List.of("a, b"), List.of("{a, b}"), List.of("\"a, b\""), List.of("a\"", "\", b"));
        coded.stream().flatMap(List::stream).distinct().forEach(topic -> corpus.add(Topic.of(topic, "On " + topic)));
        for (List<String> topics : coded) {
            ClaimBuilder claim = Claim.of("c-" + coded.indexOf(topics), "wire", Attribution.ownVoice("speaker"), "said")
                    .annotator("annotator " + coded.indexOf(topics))
                    .at(Codebook.place(0));
            topics.forEach(topic -> claim.on(topic, Stance.NEUTRAL));
            corpus.add(claim.build());
        }
        Answer answer = ClaimStore.of(corpus.build()).select(Query.of(Condition.everyClaim()));
        return ReliabilityData.of(answer, coding).units().get(0).codes().stream()
                .map(code -> code.value().orElseThrow())
                .toList();
    }

    @Test
    void differentSetsAreDifferentCodesWhateverTheirTextsHold() {
        assertEquals(
                List.of("{a, b}", "{\"a, b\"}", "{\"{a, b}\"}", "{\"\"\"a, b\"\"\"}", "{\"\"\", b\", \"a\"\"\"}"),
                topicCodes(Coding.TOPICS));
        assertEquals(
                List.of("{a, b}", "a, b", "\"{a, b}\"", "\"\"\"a, b\"\"\"", "{\"\"\", b\", \"a\"\"\"}"),
                topicCodes(Coding.of(Field.TOPIC)));
    }
}
