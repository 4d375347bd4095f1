package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.BadInputs;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Period;
import dev.hearsay.Problem;
import dev.hearsay.Quotation;
import dev.hearsay.Relation;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The flat table of claims as people see it. */
class HearsayCsvTest {

    private static final Corpus CORPUS = Corpus.builder()
            .addAll(SampleTable.BESIDE)
            .add(Claim.of(
                            "c-1",
                            "wire-1",
                            Attribution.ownVoice("agency")
                                    .then(Step.of("russia").cue("says").channel(Channel.text("The Title")))
                                    .then(Step.of("expert").cue("warns").quotation(Quotation.MIXED)),
                            "=Russia \"turns\" away, he says")
                    .at(new Anchor(List.of(Anchor.Segment.ofWords(0, "Moscow"), Anchor.Segment.ofWords(14, "turned"))))
                    .at(Anchor.of(Anchor.Segment.ofWords(14, "turned")))
                    .affirms(Relation.of("russia", RelationKinds.DISREGARDS, "iran"))
                    .denies(Relation.from("iran", RelationKinds.EXCLUDES))
                    .on("corridor", Stance.OPPOSE)
                    .said(Period.parse("2023-07").asInferred())
                    .note("page", "12")
                    .note("empty", "")
                    .build())
            .add(Claim.of("c-2", "wire-2", Attribution.ownVoice("agency"), "It holds")
                    .build())
            .build();

    @Test
    void aRowTellsAClaim() {
        assertEquals(
                """
                id,source,voice,voice_role,voice_speaking_for,through,speaker,role,speaking_for,remove,cue,quotation,channel,channel_title,inferred,gist,modality,certainty,condition,addressees,about,subject,kind,object,polarity,topic,stance,said,said_inferred,about_time,about_time_inferred,recorded,annotator,start,end,quote,prefix,suffix,note:empty,note:page,digest
                c-1,wire-1,agency,,,russia,expert,,,2,warns,mixed,text,The Title,,"=Russia ""turns"" away, he says",assertion,,,,,iran;russia,excludes;disregards,;iran,denied;affirmed,corridor,oppose,2023-07,true,,,,,0;14,6;20,Moscow;turned,,,"",12,%s;%s
                c-2,wire-2,agency,,,,agency,,,0,,,,,,It holds,assertion,,,,,,,,,,,,,,,,,,,,,,,,
                """.formatted(Source.digest("Moscow"), Source.digest("turned")),
                Seeds.csv().text(CORPUS));
    }

    @Test
    void whatIsLostIsCountedAndNamed() {
        assertEquals("""
                warning HS-2340 A flat table of claims has no other records.
                  expected  nothing that the format lacks
                  found     2 sources, 4 actors, 1 topic
                  fix       Give them beside the table when it is read; JSON keeps them.
                warning HS-2341 A flat table of claims has the ids only of voices between, and one channel.
                  expected  nothing that the format lacks
                  found     1: c-1
                  fix       Their roles, cues, quotations and further channels are left out; JSON keeps them.
                warning HS-2342 A flat table of claims has one anchor a claim.
                  expected  nothing that the format lacks
                  found     1: c-1
                  fix       The first is kept; JSON keeps all.
                """, Problem.listed(Seeds.csv().losses(CORPUS)));
        assertEquals(List.of(), Seeds.csv().losses(Corpus.builder().build()));
    }

    @Test
    void forSpreadsheetsFormulasAreText() {
        String table = Seeds.csv().forSpreadsheets().text(CORPUS);
        assertTrue(table.contains(",\"'=Russia \"\"turns\"\" away, he says\","), table);
    }

    @TestFactory
    List<DynamicTest> noPayloadIsAFormulaInASpreadsheetAndEachIsReadBackElsewhere() {
        return Stream.of("payloads", "blns", "text-trojan-source")
                .flatMap(set -> BadInputs.each(set, HearsayCsvTest::checkPayloads).stream())
                .toList();
    }

    private static void checkPayloads(String text) {
        checkPayloads(Set.of(text));
        checkPayloads(BadInputs.lines(text));
    }

    private static void checkPayloads(Set<String> payloads) {
        Corpus.Builder builder = Corpus.builder().add(Source.of("s", "S")).add(Actor.organisation("a", "A"));
        int number = 0;
        for (String payload : payloads) {
            if (!payload.isBlank() && Characters.problem(payload).isEmpty()) {
                builder.add(Claim.of("c-" + number++, "s", Attribution.ownVoice("a"), payload)
                        .note("n", payload)
                        .build());
            }
        }
        Corpus corpus = builder.build();
        String exact = Seeds.csv().text(corpus);
        assertEquals(
                corpus,
                Seeds.csv(CsvMapping.hearsay().beside(corpus)).load("it", exact).orThrow());
        String safe = Seeds.csv().forSpreadsheets().text(corpus);
        CsvTokens tokens = new CsvTokens(SeedText.of("it", safe), ',', 0, 100);
        tokens.next();
        for (int row = 0; row < number; row++) {
            tokens.next().orElseThrow().cells().forEach(cell -> checkCell(cell.text()));
        }
    }

    private static void checkCell(String cell) {
        String stripped = cell.replaceFirst("^[\\s\\p{Z}\"\u2018\u2019\u201C\u201D]+", "");
        assertTrue(stripped.isEmpty() || "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(stripped.charAt(0)) < 0, cell);
    }
}
