package dev.hearsay.seeds;

import static dev.hearsay.seeds.ClaimPart.END;
import static dev.hearsay.seeds.ClaimPart.GIST;
import static dev.hearsay.seeds.ClaimPart.ID;
import static dev.hearsay.seeds.ClaimPart.KIND;
import static dev.hearsay.seeds.ClaimPart.OBJECT;
import static dev.hearsay.seeds.ClaimPart.QUOTE;
import static dev.hearsay.seeds.ClaimPart.SAID;
import static dev.hearsay.seeds.ClaimPart.SOURCE;
import static dev.hearsay.seeds.ClaimPart.SPEAKER;
import static dev.hearsay.seeds.ClaimPart.STANCE;
import static dev.hearsay.seeds.ClaimPart.START;
import static dev.hearsay.seeds.ClaimPart.SUBJECT;
import static dev.hearsay.seeds.ClaimPart.TOPIC;
import static dev.hearsay.seeds.ClaimPart.VOICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.MisuseException;
import dev.hearsay.Modality;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Period;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import dev.hearsay.Relation;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.seeds.CsvMapping.Separator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Tables of others' making, read by what their columns are said to mean. */
class CsvMappingTest {

    private static final CsvMapping PLAIN = CsvMapping.of(Separator.SEMICOLON)
            .column(ID, "statement_id")
            .column(SOURCE, "document")
            .constant(VOICE, "agency")
            .column(SPEAKER, "person")
            .column(GIST, "text");

    private static Loaded load(CsvMapping mapping, String... lines) {
        return Seeds.csv(mapping).load("it.csv", String.join("\n", lines) + "\n");
    }

    private static Claim only(CsvMapping mapping, String... lines) {
        List<Claim> claims = load(mapping, lines).orThrow().claims();
        assertEquals(1, claims.size());
        return claims.get(0);
    }

    @Test
    void aTableOfStatementsIsReadByItsMapping() {
        CsvMapping mapping = PLAIN.column(TOPIC, "concept")
                .column(STANCE, "agreement")
                .calling(Stance.SUPPORT, "1")
                .calling(Stance.OPPOSE, "0")
                .column(SAID, "time")
                .dates("dd/MM/uuuu HH:mm")
                .note("coder", "who coded it")
                .ignoring("document_type")
                .makingActors(Actor.Kind.PERSON)
                .makingSources()
                .makingTopics();
        Loaded loaded = load(
                mapping,
                "statement_id;document;person;text;concept;agreement;time;who coded it;document_type",
                "7;The Times, p. 1;A. Person;\"It will; \"\"surely\"\" fail\";trade|peace;0|1;12/07/2023 10:15;ann;x");
        Claim expected = Claim.of(
                        "7",
                        "The Times, p. 1",
                        Attribution.ownVoice("agency").then(Step.of("A. Person")),
                        "It will; \"surely\" fail")
                .on("trade", Stance.OPPOSE)
                .on("peace", Stance.SUPPORT)
                .said(Period.day(2023, 7, 12))
                .note("coder", "ann")
                .build();
        Corpus corpus = Corpus.builder()
                .add(Source.of("The Times, p. 1", "The Times, p. 1"))
                .add(Actor.person("A. Person", "A. Person"))
                .add(Actor.person("agency", "agency"))
                .add(Topic.of("trade", "trade"))
                .add(Topic.of("peace", "peace"))
                .add(expected)
                .build();
        assertEquals(List.of(), loaded.problems());
        assertEquals(corpus, loaded.orThrow());
    }

    @Test
    void idsThatOnlyTheTableHasStayOpenUnlessItIsSaidWhatThereIs() {
        String[] table = {"statement_id;document;person;text", "1;d;p;It fails"};
        assertEquals(
                List.of("source 'd'", "actor 'agency'", "actor 'p'"),
                load(PLAIN, table).orThrow().open().stream()
                        .map(Reference::toString)
                        .toList());
        Loaded beside = load(PLAIN.beside(SampleTable.BESIDE), table);
        assertEquals("HS-1002 2:3 /rows/0/document\nHS-1002 2:5 /rows/0/person\n", SampleTable.told(beside));
        Loaded reopened = load(
                PLAIN.beside(SampleTable.BESIDE)
                        .leavingOpen(Reference.Type.SOURCE)
                        .makingActors(Actor.Kind.GROUP),
                table);
        assertEquals(
                List.of("source 'd'"),
                reopened.orThrow().open().stream().map(Reference::toString).toList());
        assertEquals(5, reopened.orThrow().actors().size());
    }

    @Test
    void anUnknownRelationKindIsNeverTakenForOne() {
        CsvMapping mapping = PLAIN.column(SUBJECT, "a").column(KIND, "does").column(OBJECT, "b");
        String[] table = {"statement_id;document;person;text;a;does;b", "1;d;p;It fails;russia;excldes;iran"};
        Problem problem = load(mapping, table).problems().get(0);
        assertEquals("HS-1002", problem.code());
        assertTrue(problem.fix().contains("excludes"), problem.toString());
        assertEquals(
                1,
                load(mapping.leavingOpen(Reference.Type.RELATION_KIND), table)
                        .orThrow()
                        .claims()
                        .size());
    }

    @Test
    void rowsWithoutIdsAreNumbered() {
        CsvMapping mapping = CsvMapping.of(Separator.TAB)
                .numbering("row-")
                .constant(SOURCE, "d")
                .constant(VOICE, "agency")
                .column(GIST, "text");
        assertEquals(
                List.of("row-1", "row-2"),
                load(mapping, "text", "It fails", "", "It holds").orThrow().claims().stream()
                        .map(claim -> claim.id().value())
                        .toList());
    }

    @Test
    void listsRunSideBySideAndConstantsStandForAll() {
        CsvMapping mapping = PLAIN.column(SUBJECT, "a")
                .constant(KIND, "excludes")
                .column(OBJECT, "b")
                .column(ClaimPart.ABOUT, "about");
        Claim claim = only(
                mapping.constant(KIND, "excludes|includes"),
                "statement_id;document;person;text;a;b;about",
                "1;d;p;It fails;russia|;iran|x\\|y; iran | a\\\\b ");
        assertEquals(
                List.of("? includes x|y", "russia excludes iran"),
                claim.assertions().stream().map(Object::toString).toList());
        assertEquals(
                List.of("a\\b", "iran"),
                claim.about().stream().map(Actor.Id::value).toList());
        CsvMapping one = PLAIN.column(KIND, "k").constant(SUBJECT, "russia");
        assertEquals(
                List.of(
                        Relation.from("russia", RelationKinds.EXCLUDES),
                        Relation.from("russia", RelationKinds.INCLUDES)),
                only(one, "statement_id;document;person;text;k", "1;d;p;It fails;excludes|includes")
                        .assertions()
                        .stream()
                        .map(assertion -> assertion.relation())
                        .toList());
    }

    @Test
    void aBackslashBeforeAnythingElseIsABackslash() {
        Claim claim = only(
                PLAIN.column(ClaimPart.ABOUT, "about"),
                "statement_id;document;person;text;about",
                "1;d;p;It fails;a\\b|\\\\\\||c\\");
        assertEquals(
                List.of("\\|", "a\\b", "c\\"),
                claim.about().stream().map(Actor.Id::value).toList());
    }

    @Test
    void whoSpeaksIsToldByTheRemoveOrElseByTheSpeaker() {
        CsvMapping mapping = SampleTable.mapping().leavingOpen(Reference.Type.ACTOR);
        String head = "id,source,voice,through,speaker,remove,cue,quotation,channel,channel_title,inferred,gist";
        assertEquals(
                Attribution.ownVoice("agency"),
                only(mapping, head, "1,wire-2,agency,,agency,0,,,,,,It fails").attribution());
        assertEquals(
                Attribution.ownVoice("agency").then(Step.of("agency")),
                only(mapping, head, "1,wire-2,agency,,agency,1,,,,,,It fails").attribution());
        assertEquals(
                Attribution.ownVoice("agency"),
                only(mapping, head, "1,wire-2,agency,,,,,,,,,It fails").attribution());
        assertEquals(
                Attribution.ownVoice("agency")
                        .then(Step.of("expert").channel(Channel.text("The Title")))
                        .then(Step.of("russia").cue("warns").asInferred()),
                only(mapping, head, "1,wire-2,agency,expert,russia,,warns,,text,The Title,TRUE,It fails")
                        .attribution());
    }

    // ---- places

    private static final CsvMapping PLACED = SampleTable.mapping();

    private static final String PLACE = "id,source,voice,gist,start,end,quote";

    @Test
    void positionsAreTakenFromTheTextInTheUnitThatIsDeclared() {
        SourceText text = SourceText.of(SampleTable.TEXT);
        for (OffsetUnit unit : OffsetUnit.values()) {
            long start = unit.fromUtf16(14, text);
            String row = "1,wire-1,agency,It fails," + start + "," + (start + 6) + ",turned";
            assertEquals(
                    text.anchor(14, 20, OffsetUnit.UTF16),
                    only(PLACED.positions(unit), PLACE, row).firstAnchor().orElseThrow());
            String bare = "1,wire-1,agency,It fails," + start + "," + (start + 6) + ",";
            assertEquals(
                    text.anchor(14, 20, OffsetUnit.UTF16),
                    only(PLACED.positions(unit), PLACE, bare).firstAnchor().orElseThrow());
        }
    }

    @Test
    void positionsInAnotherUnitAreRefusedAndTheUnitThatFitsIsNamed() {
        Problem problem = load(PLACED, PLACE, "1,wire-1,agency,It fails,13,19,turned")
                .problems()
                .get(0);
        assertEquals("HS-2317", problem.code());
        assertEquals("/rows/0/start", problem.pointer());
        assertEquals("They fit if counted in code points: say so by positions(OffsetUnit.CODE_POINT).", problem.fix());
        Problem lost = load(PLACED, PLACE, "1,wire-1,agency,It fails,3,9,turned")
                .problems()
                .get(0);
        assertEquals("Give the positions and words as the text has them.", lost.fix());
        Problem longer = load(PLACED, PLACE, "1,wire-2,agency,It fails,3,4,\uD83D\uDE00")
                .problems()
                .get(0);
        assertEquals("HS-2317", longer.code());
        assertTrue(longer.fix().contains("CODE_POINT"), longer.fix());
    }

    @Test
    void aQuoteAloneIsFoundInTheText() {
        SourceText text = SourceText.of(SampleTable.TEXT);
        assertEquals(
                text.anchor(14, 20, OffsetUnit.UTF16),
                only(PLACED, PLACE, "1,wire-1,agency,It fails,,,turned")
                        .firstAnchor()
                        .orElseThrow());
        assertEquals(
                "HS-0212 2:28 /rows/0/quote\n",
                SampleTable.told(load(PLACED, PLACE, "1,wire-1,agency,It fails,,,twisted")));
        assertEquals(
                "HS-0213 2:28 /rows/0/quote\n", SampleTable.told(load(PLACED, PLACE, "1,wire-1,agency,It fails,,,a")));
    }

    @Test
    void withoutTheTextPlacesAreLeftOutAndCounted() {
        Loaded loaded = load(
                PLACED.positions(OffsetUnit.CODE_POINT),
                PLACE,
                "1,wire-2,agency,It fails,13,19,turned",
                "2,wire-2,agency,It fails,,,turned");
        assertEquals("HS-2318 2:26 /rows/0/start\n", SampleTable.told(loaded));
        assertEquals(
                "2 claims whose source has no text",
                loaded.problems().get(0).found().orElseThrow());
        assertEquals(2, loaded.orThrow().claims().size());
        Claim kept = only(PLACED, PLACE, "1,wire-2,agency,It fails,13,19,turned");
        assertEquals("13-19", kept.firstAnchor().orElseThrow().toString());
    }

    @Test
    void interruptedWordsAreOneAnchorOfSeveralSegments() {
        Claim claim = only(PLACED, PLACE, "1,wire-1,agency,It fails,0;14,6;20,Moscow;turned");
        assertEquals("0-6, 14-20", claim.firstAnchor().orElseThrow().toString());
    }

    // ---- mappings as values

    private static void refused(String code, Executable use) {
        assertEquals(code, assertThrows(MisuseException.class, use).code());
    }

    @Test
    void whatAMappingLacksIsToldBeforeAnythingIsRead() {
        CsvMapping none = CsvMapping.of(Separator.COMMA);
        refused("HS-2332", () -> Seeds.csv(none));
        refused("HS-2332", () -> Seeds.csv(PLAIN.column(SUBJECT, "a")));
        refused("HS-2332", () -> Seeds.csv(PLAIN.column(START, "a")));
        refused("HS-2330", () -> PLAIN.column(QUOTE, "text"));
        refused("HS-2330", () -> PLAIN.column(QUOTE, " "));
        refused("HS-2330", () -> PLAIN.note("n", "person"));
        refused("HS-2331", () -> PLAIN.splitting(';'));
        for (char unfit : "\"\\- \t7x".toCharArray()) {
            refused("HS-2331", () -> PLAIN.splitting(unfit));
        }
        refused("HS-2331", () -> PLAIN.dates("yyyy-bb"));
    }

    private static String told(Executable use) {
        return assertThrows(MisuseException.class, use).getMessage();
    }

    @Test
    void whatAMappingLacksIsToldWithWhatMayGiveIt() {
        assertEquals(
                "HS-2332 The mapping does not say where the id of a claim stands. Give it a column, or numbering(prefix).",
                told(() -> Seeds.csv(CsvMapping.of(Separator.COMMA))));
        assertEquals(
                "HS-2332 The mapping does not say where the source of a claim stands. Give it a column, or a constant.",
                told(() -> Seeds.csv(CsvMapping.of(Separator.COMMA).numbering("c"))));
        assertEquals(
                "HS-2330 The column 'text' means two things. Give every part a column of its own, by its header.",
                told(() -> PLAIN.column(QUOTE, "text")));
        assertEquals(
                "HS-2330 The column ' ' has no name. Give every part a column of its own, by its header.",
                told(() -> PLAIN.column(QUOTE, " ")));
    }

    @Test
    void aMappingIsAValue() {
        CsvMapping mapping = PLAIN.column(START, "a").column(END, "b");
        assertEquals(mapping, PLAIN.column(START, "a").column(END, "b"));
        assertEquals(
                mapping.hashCode(), PLAIN.column(START, "a").column(END, "b").hashCode());
        assertNotEquals(mapping, PLAIN);
        assertNotEquals(PLAIN, PLAIN.splitting(','));
        assertNotEquals(PLAIN, PLAIN.makingSources());
        assertNotEquals(PLAIN, PLAIN.beside(SampleTable.BESIDE));
        assertEquals("{ID=statement_id, SOURCE=document, VOICE='agency', SPEAKER=person, GIST=text}", PLAIN.toString());
    }

    @Test
    void otherWordsAndSplittersAreDeclared() {
        CsvMapping mapping = PLAIN.column(ClaimPart.MODALITY, "mode")
                .calling(Modality.THREAT, "Drohung")
                .column(ClaimPart.ABOUT, "about")
                .splitting('/');
        Claim claim =
                only(mapping, "statement_id;document;person;text;mode;about", "1;d;p;It fails;Drohung;russia / iran");
        assertEquals(Modality.THREAT, claim.modality());
        assertEquals(2, claim.about().size());
    }

    @Test
    void aFirstLineThatNamesTheSeparatorIsSkipped() {
        assertEquals(
                1,
                load(PLAIN, "sep=;", "statement_id;document;person;text", "1;d;p;It fails")
                        .orThrow()
                        .claims()
                        .size());
    }

    @Test
    void severalTablesOfAFolderAreOneCorpus() {
        String head = "statement_id;document;person;text\n";
        Seed folder = Seed.of(
                "tables",
                List.of(
                        Seed.of("a.csv", head + "1;d;p;It fails\n"),
                        Seed.of("b.csv", head + "2;d;p;It holds\n"),
                        Seed.of("c.txt", "nothing")));
        CsvMapping mapping = PLAIN.makingActors(Actor.Kind.PERSON).makingSources();
        assertEquals(2, Seeds.csv(mapping).load(folder).orThrow().claims().size());
        assertEquals(1, Seeds.csv(mapping).load(folder).orThrow().sources().size());
    }

    @Test
    void twoColumnsDoNotHoldOneNote() {
        CsvMapping mapping = SampleTable.mapping().note("page", "Page");
        assertEquals(
                "HS-2305 1:27 /header/note:page\n",
                SampleTable.told(load(mapping, "id,source,voice,gist,Page,note:page", "1,wire-1,agency,It fails,1,2")));
        Claim claim = only(
                mapping.ignoring("note:page"), "id,source,voice,gist,Page,note:page", "1,wire-1,agency,It fails,1,2");
        assertEquals(Map.of("page", "1"), claim.notes());
    }
}
