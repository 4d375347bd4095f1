package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Mention;
import dev.hearsay.MisuseException;
import dev.hearsay.Modality;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What annotations mean, on one short text. */
class BratTest {

    //                                 0         1         2         3         4         5
    //                                 0123456789012345678901234567890123456789012345678901234
    private static final String TEXT = "The expert warned that Russia will go over Iran's head.";

    private static final List<String> WARNING = List.of(
            "T1\tPerson 4 10\texpert",
            "T2\tState 23 29\tRussia",
            "T3\tState 43 47\tIran",
            "T4\tAttribution 11 17\twarned",
            "T5\tProposition 23 54\tRussia will go over Iran's head",
            "E1\tAttribution:T4 Speaker:T1 Proposition:T5 About:T3");

    private static Seed document(String text, List<String> lines, String... more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(List.of(more));
        return Seed.of("project", List.of(Seed.of("wire.txt", text), Seed.of("wire.ann", String.join("\n", all))));
    }

    private static Corpus corpus(String... more) {
        Loaded loaded = Seeds.brat().load(document(TEXT, WARNING, more));
        assertEquals("", Problem.listed(loaded.problems()));
        return loaded.orThrow();
    }

    private static Claim claim(String... more) {
        return corpus(more).claims().get(0);
    }

    private static List<String> codes(Loaded loaded) {
        return loaded.problems().stream().map(Problem::code).toList();
    }

    @Test
    void wordsThatAnEventPutsForwardAreAClaimOfItsSpeaker() {
        Corpus corpus = corpus();
        Claim claim = corpus.claims().get(0);
        assertEquals("wire#E1", claim.id().value());
        assertEquals("Russia will go over Iran's head", claim.gist());
        assertEquals("23-54", claim.anchors().get(0).toString());
        assertEquals("wire#T1", claim.speaker().actor().value());
        assertEquals(
                Optional.of("warned"), claim.attribution().reported().get(0).cue());
        assertEquals(List.of(new Actor.Id("wire#T3")), claim.about());
        assertEquals("wire#voice", claim.attribution().voice().actor().value());
        assertEquals(Optional.of(TEXT), corpus.sources().get(0).text());
        assertEquals("wire", corpus.sources().get(0).title());
        assertEquals(
                List.of("wire#T1 in wire 4-10", "wire#T2 in wire 23-29", "wire#T3 in wire 43-47"),
                corpus.mentions().stream().map(Object::toString).toList());
    }

    @Test
    void anEventAsPropositionIsAVoiceFurtherIn() {
        Corpus corpus = corpus(
                "T6\tOrganisation 0 3\tThe", "T7\tReported 0 3\tThe", "E2\tReported:T7 Speaker:T6 Proposition:E1");
        Attribution attribution = corpus.claims().get(0).attribution();
        assertEquals(
                List.of("wire#voice", "wire#T6", "wire#T1"),
                attribution.chain().stream().map(s -> s.actor().value()).toList());
        assertEquals(Optional.empty(), attribution.reported().get(0).cue());
        assertEquals(1, corpus.claims().size());
    }

    @Test
    void aClaimOfItsOwnIsTheVoiceOfTheSource() {
        Loaded loaded = Seeds.brat()
                .load(document(TEXT, List.of("T1\tClaim 23 54\tRussia will go over Iran's head", "E1\tClaim:T1")));
        Claim claim = loaded.orThrow().claims().get(0);
        assertEquals(0, claim.attribution().remove());
        assertEquals("wire", loaded.orThrow().actors().get(0).name());
        Brat told = Seeds.brat().with(BratMapping.standard().voice(Actor.organisation("agency", "The Agency")));
        Corpus corpus = told.load(
                        document(TEXT, List.of("T1\tClaim 23 54\tRussia will go over Iran's head", "E1\tClaim:T1")))
                .orThrow();
        assertEquals("agency", corpus.claims().get(0).speaker().actor().value());
        assertEquals(
                List.of("agency"),
                corpus.actors().stream().map(a -> a.id().value()).toList());
    }

    @Test
    void severalSpeakersMakeAClaimEach() {
        Corpus corpus = corpus(
                "T6\tPerson 0 3\tThe",
                "T7\tReported 0 3\tThe",
                "E2\tReported:T7 Speaker:T6 Speaker2:T1 Proposition:T5");
        assertEquals(
                List.of("wire#E1", "wire#E2", "wire#E2-2"),
                corpus.claims().stream().map(c -> c.id().value()).toList());
        assertEquals(
                List.of("wire#T1", "wire#T6", "wire#T1"),
                corpus.claims().stream().map(c -> c.speaker().actor().value()).toList());
    }

    @Test
    void attributesAndNotesAreOfTheClaim() {
        Claim claim = claim(
                "A1\tModality E1 Warning",
                "M2\tCertainty T5 probable",
                "#1\tAnnotatorNotes E1\tsee \\n page 3",
                "#2\tSaid E1\t2023-07",
                "#3\tGist E1\tRussia\\npasses Iran over",
                "#4\tNote E1\tpage=3",
                "#5\tId E1\tc-1");
        assertEquals(Modality.WARNING, claim.modality());
        assertEquals(Certainty.PROBABLE, claim.certainty());
        assertEquals("see \\n page 3", claim.notes().get("AnnotatorNotes"));
        assertEquals("3", claim.notes().get("page"));
        assertEquals("2023-07", claim.said().orElseThrow().toString());
        assertEquals("Russia\npasses Iran over", claim.gist());
        assertEquals("c-1", claim.id().value());
    }

    @Test
    void relationsAreAssertedByTheWordsAroundThem() {
        Assertion asserted =
                claim("R1\tdisregards Arg1:T2 Arg2:T3").assertions().get(0);
        assertEquals("wire#T2 disregards wire#T3", asserted.toString());
        Assertion denied = claim("R1\tdisregards Arg2:T3 Arg1:T2", "A1\tDenied R1")
                .assertions()
                .get(0);
        assertEquals("not wire#T2 disregards wire#T3", denied.toString());
        Loaded outside = Seeds.brat().load(document(TEXT, WARNING, "R1\tdisregards Arg1:T1 Arg2:T3"));
        assertEquals(List.of("HS-2430"), codes(outside));
    }

    @Test
    void positionsAreTakenOnTopics() {
        Claim claim = Seeds.brat()
                .load(document(
                        TEXT,
                        List.of(
                                "T1\tClaim 23 54\tRussia will go over Iran's head",
                                "T2\tTopic 43 54\tIran's head",
                                "E1\tClaim:T1 Topic:T2",
                                "A1\tStance T2 oppose",
                                "N1\tReference T2 Topic:heads\tHeads of Iran")))
                .orThrow()
                .claims()
                .get(0);
        assertEquals(List.of(Position.of("heads", Stance.OPPOSE)), claim.positions());
    }

    @Test
    void relationsBetweenEventsAreLinks() {
        Corpus corpus = corpus("T6\tClaim 23 29\tRussia", "E2\tClaim:T6", "R1\tSupports Arg1:E2 Arg2:E1");
        assertEquals(List.of(ClaimLink.of("wire#E2", ClaimLink.Kind.SUPPORTS, "wire#E1")), corpus.links());
    }

    @Test
    void referencesMakeActorsOneInAllDocuments() {
        Seed seed = Seed.of(
                "project",
                List.of(
                        Seed.of("project/a/1.txt", "Tehran"),
                        Seed.of("project/a/1.ann", "T1\tState 0 6\tTehran\nN1\tReference T1 Wikidata:Q794\tIran"),
                        Seed.of("project/2.txt", "Iran"),
                        Seed.of("project/2.ann", "T1\tState 0 4\tIran\nN1\tReference T1 Wikidata:Q794\tPersia"),
                        Seed.of("project/3.txt", "Iran"),
                        Seed.of("project/3.ann", "T1\tState 0 4\tIran")));
        Corpus corpus = Seeds.brat().load(seed).orThrow();
        assertEquals(
                List.of("2", "3", "a/1"),
                corpus.sources().stream().map(s -> s.id().value()).toList());
        assertEquals(
                List.of("3#T1", "Wikidata:Q794"),
                corpus.actors().stream().map(a -> a.id().value()).toList());
        assertEquals(List.of("Persia", "Iran"), corpus.actors().get(1).names());
        Corpus byName = Seeds.brat()
                .with(BratMapping.standard().actorsByName())
                .load(seed)
                .orThrow();
        assertEquals(
                List.of("Iran", "Wikidata:Q794"),
                byName.actors().stream().map(a -> a.id().value()).toList());
    }

    @Test
    void equivalentsAreOneActor() {
        Corpus corpus = corpus("T6\tState 0 3\tThe", "*\tEquiv T6 T2", "N1\tReference T2 Actor:russia\tRussia");
        assertEquals(
                List.of("russia", "russia"),
                corpus.mentions().stream()
                        .filter(m -> m.anchor().start() == 0 || m.anchor().start() == 23)
                        .map(m -> m.actor().value())
                        .toList());
    }

    @Test
    void discontinuousWordsAreOneAnchor() {
        Corpus corpus = Seeds.brat()
                .load(document(TEXT, List.of("T1\tPerson 4 10;23 29\texpert Russia")))
                .orThrow();
        assertEquals("4-10, 23-29", corpus.mentions().get(0).anchor().toString());
    }

    @Test
    void offsetsCountWhatTheyAreSaidToCount() {
        String text = "\uD83D\uDE00 \u00E9 Iran";
        List<String> points = List.of("T1\tState 4 8\tIran");
        assertEquals("5-9", place(Seeds.brat().load(document(text, points))));
        assertEquals("5-9", place(Seeds.brat(OffsetUnit.UTF16).load(document(text, List.of("T1\tState 5 9\tIran")))));
        assertEquals(
                "5-9", place(Seeds.brat(OffsetUnit.UTF8_BYTE).load(document(text, List.of("T1\tState 8 12\tIran")))));
        Problem wrong = Seeds.brat(OffsetUnit.UTF8_BYTE)
                .load(document(text, points))
                .problems()
                .get(0);
        assertEquals("HS-2405", wrong.code());
        assertTrue(wrong.fix().contains("Seeds.brat(OffsetUnit.CODE_POINT)"), wrong.fix());
    }

    private static String place(Loaded loaded) {
        Anchor anchor = loaded.orThrow().mentions().get(0).anchor();
        return anchor.toString();
    }

    @Test
    void lineEndsInWordsMayBeBlanks() {
        Corpus corpus = Seeds.brat()
                .load(document("New\r\nYork", List.of("T1\tState 0 9\tNew  York")))
                .orThrow();
        assertEquals("New  York", corpus.actors().get(0).name());
    }

    @Test
    void tabsInWordsArePartOfThem() {
        Corpus corpus = Seeds.brat()
                .load(document("New\tYork\tCity", List.of("T1\tState 0 13\tNew\tYork\tCity")))
                .orThrow();
        assertEquals("0-13", corpus.mentions().get(0).anchor().toString());
    }

    @Test
    void aReferenceNamesADatabaseAndAnEntry() {
        assertEquals(
                "W:Q",
                corpus("N1\tReference T2 W:Q\tRussia").mentions().get(1).actor().value());
        for (String none : List.of(":Q794", "Wikidata:", "Wikidata", "Wikidata :Q794")) {
            Loaded loaded = Seeds.brat().load(document(TEXT, WARNING, "N1\tReference T2 " + none + "\tRussia"));
            assertEquals(List.of("HS-2409"), codes(loaded), none);
        }
    }

    @Test
    void aRoleMayBeOneLetter() {
        Brat brat = Seeds.brat().with(BratMapping.standard().role("S", BratMapping.Role.SPEAKER));
        Loaded loaded = brat.load(document(TEXT, WARNING.subList(0, 5), "E1\tAttribution:T4 S:T1 Proposition:T5"));
        assertEquals(
                "wire#T1", loaded.orThrow().claims().get(0).speaker().actor().value());
    }

    @Test
    void whatIsNotMappedIsCountedAndNamed() {
        Loaded loaded = Seeds.brat()
                .load(document(
                        TEXT,
                        WARNING,
                        "T6\tDate 0 3\tThe",
                        "T7\tDate 4 10\texpert",
                        "T8\tTrial 0 3\tThe",
                        "E2\tTrial:T8 Judge:T1",
                        "A1\tTense E1 past",
                        "R1\tnear Arg1:T1 Arg2:T2",
                        "#1\tTypo E1\tx",
                        "E3\tAttribution:T4 Speaker:T1 Proposition:T5 Where:T6",
                        "Z1\twhat 0 6\tKaleji"));
        assertEquals(List.of("HS-2430"), codes(loaded).stream().distinct().toList());
        String told = Problem.listed(loaded.problems());
        for (String name : List.of(
                "entities 'Date'",
                "events 'Trial'",
                "attributes 'Tense'",
                "relations 'near'",
                "notes 'Typo'",
                "roles 'Where'",
                "annotations whose ids begin with 'Z'")) {
            assertTrue(told.contains("Not mapped: " + name), told);
        }
        assertTrue(told.contains("2 left out"), told);
        assertEquals(2, loaded.orThrow().claims().size());
        Brat ignoring =
                Seeds.brat().with(BratMapping.standard().ignoring("Date", "Trial", "Tense", "near", "Typo", "Where"));
        assertEquals(
                List.of(),
                ignoring.load(document(TEXT, WARNING, "T6\tDate 0 3\tThe", "A1\tTense E1 past"))
                        .problems());
    }

    @Test
    void aMappingSaysWhatTypesMean() {
        BratMapping mapping = BratMapping.empty()
                .actor("PER", Actor.Kind.PERSON)
                .proposition("Span")
                .attribution("Says")
                .role("Who", BratMapping.Role.SPEAKER)
                .role("What", BratMapping.Role.PROPOSITION)
                .attribute("Factuality", BratMapping.Attribute.CERTAINTY)
                .value("CT+", "certain")
                .note("Comment", BratMapping.Note.GIST);
        Claim claim = Seeds.brat(OffsetUnit.CODE_POINT, mapping)
                .load(document(
                        TEXT,
                        List.of(
                                "T1\tPER 4 10\texpert",
                                "T2\tSpan 23 54\tRussia will go over Iran's head",
                                "T3\tSays 11 17\twarned",
                                "E1\tSays:T3 Who:T1 What:T2",
                                "A1\tFactuality E1 CT+",
                                "#1\tComment E1\tRussia passes Iran over")))
                .orThrow()
                .claims()
                .get(0);
        assertEquals(Certainty.CERTAIN, claim.certainty());
        assertEquals("Russia passes Iran over", claim.gist());
        assertEquals(mapping, mapping.ignoring());
        assertNotEquals(mapping, mapping.actorsByName());
        assertEquals(mapping.hashCode(), mapping.ignoring().hashCode());
        assertEquals("7 names mapped, 0 ignored", mapping.toString());
    }

    @Test
    void aPathIsReadWithItsTwin(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("wire.txt"), TEXT);
        Files.writeString(folder.resolve("wire.ann"), String.join("\n", WARNING));
        assertEquals(
                1,
                Seeds.brat().load(folder.resolve("wire.ann")).orThrow().claims().size());
        assertEquals(
                1,
                Seeds.brat().load(folder.resolve("wire.txt")).orThrow().claims().size());
        assertEquals(1, Seeds.brat().load(folder).orThrow().claims().size());
        Files.delete(folder.resolve("wire.txt"));
        assertEquals(List.of("HS-2400"), codes(Seeds.brat().load(folder.resolve("wire.ann"))));
    }

    @Test
    void aTextWithoutAnnotationsIsASourceAndAWarning() {
        Loaded loaded = Seeds.brat().load(Seed.of("wire.txt", TEXT));
        assertEquals(List.of("HS-2400"), codes(loaded));
        assertEquals(1, loaded.orThrow().sources().size());
    }

    @Test
    void aNameOfAFileMayCodeAnId() {
        for (String id : List.of("a/b", "\u00FC \uD83D\uDE00", "100%", "..", "a.b", "%41")) {
            Corpus corpus =
                    Corpus.builder().add(Source.of(id, "T").withText("x")).build();
            Brat brat = Seeds.brat();
            assertEquals(corpus, brat.load(brat.seed("p", corpus)).orThrow());
            assertFalse(brat.documents(corpus).get(0).name().contains("/"));
            assertFalse(brat.documents(corpus).get(0).name().startsWith("."));
        }
        assertEquals("%C3%28", Percent.decoded("%C3%28"));
        assertEquals("50%", Percent.decoded("50%"));
        assertEquals("%zz", Percent.decoded("%zz"));
    }

    @Test
    void lossesAreCountedAndNamed() {
        Corpus corpus = Corpus.builder()
                .add(Source.of("s", "S").withText("Words of the agency."))
                .add(Source.of("r", "R").withText("Words of the agency.").republishing("s"))
                .add(Source.of("bare", "Bare"))
                .add(Actor.organisation("agency", "The Agency"))
                .add(Actor.organisation("absent", "The Absent"))
                .add(Claim.of("c-1", "s", Attribution.ownVoice("agency"), "words")
                        .build())
                .add(Claim.of("c-2", "bare", Attribution.ownVoice("agency"), "words")
                        .build())
                .add(ClaimLink.of("c-1", ClaimLink.Kind.SUPPORTS, "c-2"))
                .add(new Withdrawal(new Claim.Id("c-1"), "me", Instant.EPOCH, "misread"))
                .build();
        assertEquals(
                List.of(
                        "HS-2440 1: bare",
                        "HS-2441 1: r",
                        "HS-2442 1: absent",
                        "HS-2447 1: c-1 SUPPORTS c-2",
                        "HS-2448 1: c-1"),
                Brat.losses(corpus).stream()
                        .map(loss -> loss.code() + " " + loss.found().orElseThrow())
                        .toList());
    }

    @Test
    void whatIsWrittenWithLessThanItHasIsCountedAndNamed() {
        String text = "Words of the agency.";
        Anchor bare = new Anchor(List.of(new Anchor.Segment(
                0, 5, Source.digest("Words"), Optional.empty(), Optional.empty(), Optional.empty())));
        Corpus corpus = Corpus.builder()
                .add(Source.of("s", "S").withText(text))
                .add(Source.of("bare", "Bare"))
                .add(Actor.organisation("agency", "The Agency").with(Affiliation.member("union", Period.ALWAYS)))
                .add(Actor.organisation("union", "The Union"))
                .add(Actor.collective("experts", "Experts", "bare"))
                .add(Topic.of("transport", "Transport"))
                .add(Topic.of("road", "The road").under("transport"))
                .add(RelationKind.of("snubs", "snubs", Sign.NEGATIVE, 0))
                .add(Claim.of("c-1", "s", Attribution.ownVoice("agency"), "words")
                        .at(bare)
                        .on("road")
                        .about("experts", "union")
                        .build())
                .add(Mention.of("agency", "s", bare))
                .build();
        assertEquals(
                List.of(
                        "HS-2440 1: bare",
                        "HS-2443 1: agency",
                        "HS-2438 1: experts",
                        "HS-2444 1: transport",
                        "HS-2445 1: road",
                        "HS-2446 1: snubs",
                        "HS-2449 2: c-1, agency in s 0-5"),
                Brat.losses(corpus).stream()
                        .map(loss -> loss.code() + " " + loss.found().orElseThrow())
                        .toList());
    }

    @Test
    void openIdsAreRefused() {
        Corpus corpus = Corpus.builder()
                .open(Reference.to(new Actor.Id("elsewhere")))
                .add(Source.of("s", "S").withText("x"))
                .add(Claim.of("c", "s", Attribution.ownVoice("elsewhere"), "g").build())
                .build();
        MisuseException refused =
                assertThrows(MisuseException.class, () -> Seeds.brat().documents(corpus));
        assertEquals("HS-2439", refused.code());
    }

    @Test
    void textsThatNoLineCanHoldAreKept() {
        String odd = "a\tb\nc\rd\\e=f\u2028g\\n";
        Corpus corpus = Corpus.builder()
                .add(Source.of("s", odd)
                        .withText(odd)
                        .publishedBy(odd)
                        .by(odd, "A")
                        .withNotes(Map.of("a=b\\", odd)))
                .add(Actor.organisation("x y", odd).alias(odd))
                .add(Claim.of(
                                "c d",
                                "s",
                                Attribution.ownVoice("x y")
                                        .then(Attribution.Step.of("x y").cue(odd)),
                                odd)
                        .affirms(Relation.to(RelationKinds.DISREGARDS, "x y"))
                        .build())
                .build();
        Brat brat = Seeds.brat();
        assertEquals(corpus, brat.load(brat.seed("p", corpus)).orThrow());
    }

    @Test
    void annotationsAreRecognisedByTheirFirstLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("wire.txt"), TEXT);
        Files.writeString(folder.resolve("wire.ann"), String.join("\n", WARNING));
        assertEquals(1, Seeds.open(folder).orThrow().claims().size());
        assertEquals(
                1, Seeds.open(folder.resolve("wire.ann")).orThrow().claims().size());
        assertTrue(Seeds.brat().recognise(Seed.of("a", "E1\tSays:T1 Who:T2\n")).isPresent());
        assertTrue(Seeds.brat().recognise(Seed.of("a", "Talks in the corridor")).isEmpty());
    }

    @Test
    void aNameThatMakesNoIdIsAProblem() {
        Loaded loaded = Seeds.brat()
                .load(Seed.of(
                        "p",
                        List.of(
                                Seed.of("x".repeat(300) + ".txt", "a"),
                                Seed.of("y".repeat(253) + ".txt", "Russia"),
                                Seed.of(
                                        "y".repeat(253) + ".ann",
                                        "T1\tClaim 0 6\tRussia\nE1\tClaim:T1\nT2\tState 0 6\tRussia"))));
        assertEquals(
                List.of("HS-0103"),
                codes(loaded).stream()
                        .filter(c -> !c.equals("HS-2400"))
                        .distinct()
                        .toList());
    }

    @Test
    void anEntityThatMakesNoIdIsRefusedByItself() {
        Loaded loaded = Seeds.brat()
                .load(document(
                        TEXT,
                        WARNING,
                        "N1\tReference T2 Actor:%20\tBlank",
                        "T6\tTopic 0 3\tThe",
                        "N2\tReference T6 Topic:%20\tBlank",
                        "T7\tPerson 0 3\tThe"));
        assertEquals(List.of("HS-0101"), codes(loaded).stream().distinct().toList());
        assertEquals(2, loaded.problems().size());
        assertEquals(1, loaded.intact().corpus().claims().size());
    }

    @Test
    void relationsOfAClaimThatIsRefusedAreNoOtherClaims() {
        Loaded loaded = Seeds.brat()
                .load(document(
                        TEXT,
                        WARNING,
                        "T6\tClaim 0 3\tNot what stands there",
                        "E2\tClaim:T6 Party:T2",
                        "R1\tdisregards Arg1:T2 Arg2:T3"));
        assertEquals(List.of("HS-2405"), codes(loaded));
        Claim kept = loaded.intact().corpus().claims().get(0);
        assertEquals("wire#E1", kept.id().value());
        assertEquals(List.of(), kept.assertions());
    }
}
