package dev.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Anchor;
import dev.hearsay.ClaimLink.Kind;
import dev.hearsay.CorpusException;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Period;
import dev.hearsay.Problem;
import dev.hearsay.Quote;
import dev.hearsay.SourceText;
import dev.hearsay.Topic;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AnnotationProblemsTest {

    private static final String TEXT = """
            Moscow has turned, he said, a blind eye.
            The strait is closed. The strait is open.

            😀😀 Tehran objects.
            """;

    private static final AnnotatedText WIRE = Annotate.source("wire", TEXT)
            .add(Actor.person("kaleji", "Vali Kaleji"))
            .add(Actor.state("russia", "Russia").alias("the capital").metonym("Moscow"))
            .add(Actor.state("iran", "Iran").alias("the capital").metonym("Tehran"))
            .add(Topic.of("strait", "The strait"));

    @Test
    void everyProblemIsToldAtOnceWithItsPlace() {
        AnnotatedText broken = WIRE.claim(c -> c.quote("Tehran objects")
                        .saidBy("Valli Kaleji")
                        .gist("Iran objects")
                        .about("Teheran", "Moskow")
                        .asserts("the capital", "exclude", "Tehran")
                        .on("straits"))
                .claim(c -> c.quote("is closed"));
        CorpusException refused = assertThrows(CorpusException.class, broken::build);
        assertEquals(broken.problems(), refused.problems());
        assertEquals(
                List.of(
                        "wire:2:12 claim 'wire-2' /gist HS-0402",
                        "wire:2:12 claim 'wire-2' /reported HS-0403",
                        "wire:4:4 claim 'wire-1' /about HS-0301",
                        "wire:4:4 claim 'wire-1' /about HS-0301",
                        "wire:4:4 claim 'wire-1' /assertions HS-0301",
                        "wire:4:4 claim 'wire-1' /assertions HS-0302",
                        "wire:4:4 claim 'wire-1' /positions HS-0301",
                        "wire:4:4 claim 'wire-1' /reported HS-0301"),
                refused.problems().stream().map(AnnotationProblemsTest::brief).toList());
        assertTrue(refused.getMessage().endsWith("8 problems. Nothing was taken over."));
        assertEquals("""
                wire:4:4: error HS-0302 The name 'the capital' may mean 'iran' or 'russia'.  [/assertions]
                  record    claim 'wire-1'
                        4 | 😀😀 Tehran objects.
                          |    ^
                  fix       Use one of these ids.""", refused.problems().get(5).toString());
    }

    @Test
    void gistAndSpeakerAreNeeded() {
        assertEquals(
                List.of(
                        "HS-0402 Claim 'wire-1' has no gist. Put it into your own words: gist(...).",
                        "HS-0403 Claim 'wire-1' has no speaker. End its chain by saidBy(...), or say inOwnVoice()."),
                problems(c -> c));
        assertEquals(
                List.of(
                        "HS-0402 Claim 'wire-1' has no gist. Put it into your own words: gist(...).",
                        "HS-0403 Claim 'wire-1' has no speaker. End its chain by saidBy(...), or say inOwnVoice()."),
                problems(c -> c.through("kaleji").gist(" ")));
    }

    @Test
    void voicesAreNamedFromTheSourceInwards() {
        String fix = " Name the voices from the source inwards: through(...) for each but the last, then saidBy(...).";
        assertEquals(
                List.of(
                        "HS-0404 'iran' stands in the wrong place of the chain." + fix,
                        "HS-0404 'russia' stands in the wrong place of the chain." + fix,
                        "HS-0404 The source's own voice stands in the wrong place of the chain." + fix),
                problems(c -> c.saidBy("kaleji")
                        .through("iran")
                        .saidBy("russia")
                        .inOwnVoice()
                        .gist("So")));
        assertEquals(
                List.of("HS-0404 The source's own voice stands in the wrong place of the chain." + fix),
                problems(c -> c.through("kaleji").inOwnVoice().saidBy("iran").gist("So")));
        assertEquals(
                List.of("HS-0404 'iran' stands in the wrong place of the chain." + fix),
                problems(c -> c.inOwnVoice().saidBy("iran").gist("So")));
    }

    @Test
    void wordsOnAVoiceNeedOne() {
        String fix = " Name the voice before it: through(...) or saidBy(...).";
        assertEquals(
                List.of(
                        "HS-0405 There is no reported voice that inRole(...) could tell of." + fix,
                        "HS-0405 There is no reported voice that inText(...) could tell of." + fix),
                problems(c -> c.inText("A book").inOwnVoice().inRole("editor").gist("So")));
    }

    @Test
    void unresolvedSpeakersDoNotMakeFurtherProblems() {
        assertEquals(
                List.of("HS-0301 No actor is called 'Valli Kaleji'. Closest: 'Vali Kaleji' (name of kaleji)."),
                problems(c ->
                        c.saidBy("Valli Kaleji").inText().inRole("professor").gist("So")));
        assertEquals(
                List.of(
                        "HS-0301 No topic is called 'straits'. Closest: 'strait'.",
                        "HS-0301 No topic is called 'strayt'. Closest: 'strait'."),
                problems(c -> c.inOwnVoice().gist("So").on("straits", "strayt")));
    }

    @Test
    void missingQuotesAreToldWithTheClosestPassage() {
        Problem missing = only(c -> c.quote("turned a blind eye").inOwnVoice().gist("So"));
        assertEquals("wire:1:22 claim 'wire-1' /anchors HS-0212", brief(missing));
        assertTrue(
                missing.summary().startsWith("'turned a blind eye' is not in the text. Closest is "),
                missing.summary());
        assertEquals(
                "claim 'wire-1' /anchors HS-0212",
                brief(only(c -> c.quote("xyzzy").inOwnVoice().gist("So"))));
    }

    @Test
    void ambiguousQuotesAreToldWithAllPlaces() {
        Problem twice = only(c -> c.quote("The strait").inOwnVoice().gist("So"));
        assertEquals("wire:2:1 claim 'wire-1' /anchors HS-0213", brief(twice));
        assertEquals("line 2, column 1; line 2, column 23", twice.found().orElseThrow());
        assertEquals("wire:2:23", twice.related().orElseThrow().toString());
        assertEquals("Say which one by after(...), before(...) or occurrence(n).", twice.fix());
        String letters = only(c -> c.quote("e").inOwnVoice().gist("So")).found().orElseThrow();
        assertTrue(letters.endsWith("; and more"), letters);
    }

    @Test
    void everySegmentIsLookedUp() {
        assertEquals(
                List.of("wire:1:12 claim 'wire-1' /anchors HS-0212", "wire:2:1 claim 'wire-1' /anchors HS-0213"),
                WIRE.claim(c -> c.quote("The strait", "turneed").inOwnVoice().gist("So")).problems().stream()
                        .map(AnnotationProblemsTest::brief)
                        .toList());
        assertEquals(
                List.of("HS-0202 Segment 11-17 does not stand after segment 28-39. "
                        + "List the segments in text order, and give words that two of them share to one of them."),
                problems(c -> c.quote(Quote.of("a blind eye"), Quote.of("turned"))
                        .inOwnVoice()
                        .gist("So")));
    }

    @Test
    void placesOutsideTheTextAreProblems() {
        Anchor elsewhere = SourceText.of("Another text").anchor(Quote.of("text"));
        assertEquals(
                List.of("HS-0101", "HS-0208", "HS-0406"),
                problems(c -> c.quote(" ")
                                .at(0, 1000, OffsetUnit.UTF8_BYTE)
                                .at(elsewhere)
                                .inOwnVoice()
                                .gist("So"))
                        .stream()
                        .map(problem -> problem.substring(0, 7))
                        .toList());
    }

    @Test
    void valuesThatDoNotGoTogetherAreProblems() {
        assertEquals(
                List.of("HS-0122 'July' is no date. Write 2023, 2023-07, 2023-07-12, or an interval such as 2023-07/.. "
                        + "(ISO 8601-2), without a time of day."),
                problems(c -> c.inOwnVoice().gist("So").said("July")));
        assertEquals(
                List.of(
                        "HS-0141 Claim 'wire-1' both affirms and denies 'iran excludes russia'. Split it into two claims."),
                problems(c -> c.inOwnVoice()
                        .gist("So")
                        .asserts("iran", "excludes", "russia")
                        .denies("iran", "excludes", "russia")));
    }

    @Test
    void linksAreCheckedAndBrokenClaimsOfTheTextCount() {
        assertEquals(
                List.of("HS-0111 Claim 'wire-1' is linked to itself. Name another claim."),
                problems(c -> c.inOwnVoice().gist("So").linking(Kind.SUPPORTS, "wire-1")));
        assertEquals(
                List.of("HS-0402", "HS-1002"),
                WIRE
                        .claim(c -> c.inOwnVoice().linking(Kind.SUPPORTS, "c-9"))
                        .claim(c -> c.inOwnVoice().gist("So").linking(Kind.SUPPORTS, "wire-1"))
                        .problems()
                        .stream()
                        .map(Problem::code)
                        .toList());
    }

    @Test
    void idsAreCheckedAndTakenOnce() {
        List<Problem> problems = WIRE.claim(
                        "wire-2", c -> c.quote("closed").inOwnVoice().gist("So"))
                .claim(c -> c.quote("open").inOwnVoice().gist("Not so"))
                .claim(" ", c -> c.inOwnVoice().gist("Blank"))
                .problems();
        assertEquals(
                List.of("claim 'wire-3' /id HS-0101", "wire:2:37 claim 'wire-2'  HS-1001"),
                problems.stream().map(AnnotationProblemsTest::brief).toList());
    }

    @Test
    void mentionsAreCheckedForNameAndPlace() {
        assertEquals(
                List.of(
                        "mention 'nobody in wire' /actor HS-0301",
                        "mention 'nobody in wire' /anchor HS-0101",
                        "wire:2:1 mention 'russia in wire' /anchor HS-0213",
                        "wire:4:4 mention 'Teheran in wire' /actor HS-0301"),
                WIRE
                        .mentions("russia", "The strait")
                        .mentions("Teheran", "Tehran")
                        .mentions("nobody", "")
                        .problems()
                        .stream()
                        .map(AnnotationProblemsTest::brief)
                        .toList());
    }

    @Test
    void unknownVoiceOfTheSourceIsToldOnce() {
        List<Problem> problems = WIRE.voice("The Agency")
                .claim(c -> c.inOwnVoice().gist("So"))
                .claim(c -> c.inOwnVoice().gist("And so"))
                .problems();
        assertEquals(
                List.of("source 'wire' /voice HS-0301"),
                problems.stream().map(AnnotationProblemsTest::brief).toList());
    }

    @Test
    void whatIsAddedIsCheckedToo() {
        Actor tied = Actor.person("envoy", "The envoy").with(Affiliation.member("league", Period.ALWAYS));
        Actor foreign = Actor.unnamed("official", "An official", "elsewhere");
        assertEquals(
                List.of(
                        "actor 'envoy' /affiliations/0/to HS-1002",
                        "actor 'official' /heardIn HS-1002",
                        "wire:1:1 claim 'wire-1' /reported HS-1006"),
                WIRE
                        .add(tied, foreign)
                        .claim(c -> c.quote("Moscow").saidBy("An official").gist("So"))
                        .problems()
                        .stream()
                        .map(AnnotationProblemsTest::brief)
                        .toList());
    }

    private static List<String> problems(UnaryOperator<ClaimDraft> words) {
        return WIRE.claim(words).problems().stream()
                .map(problem -> problem.code() + " " + problem.summary() + " " + problem.fix())
                .toList();
    }

    private static Problem only(UnaryOperator<ClaimDraft> words) {
        List<Problem> problems = WIRE.claim(words).problems();
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    private static String brief(Problem problem) {
        return problem.place().map(place -> place + " ").orElse("")
                + problem.subject().orElseThrow()
                + " " + problem.pointer() + " " + problem.code();
    }
}
