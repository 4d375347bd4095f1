package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Problem;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Stance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Annotations of others' making. */
class WebAnnotationsTest {

    private static final String HEAD = "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", ";

    private static final String FAILS = "\"bodyValue\": \"It fails\"";

    private static final SourceText TEXT = SourceText.of(SampleTable.TEXT);

    private static final Corpus BESIDE = Corpus.builder()
            .addAll(SampleTable.BESIDE)
            .add(Source.of("page", "A page").at("http://example.org/page").withText(SampleTable.TEXT))
            .build();

    private static final WebAnnotations FORMAT =
            Seeds.webAnnotation().voiceIs("agency").beside(BESIDE);

    private static String annotation(String members) {
        return HEAD + "\"id\": \"http://example.org/1\", \"type\": \"Annotation\", " + members + "}";
    }

    private static String at(String selector) {
        return annotation(
                "\"bodyValue\": \"It fails\", \"target\": {\"source\": \"http://example.org/page\", \"selector\": "
                        + selector + "}");
    }

    private static String position(int start, int end) {
        return "{\"type\": \"TextPositionSelector\", \"start\": " + start + ", \"end\": " + end + "}";
    }

    private static String quote(String exact) {
        return "{\"type\": \"TextQuoteSelector\", \"exact\": \"" + exact + "\"}";
    }

    private static Claim only(WebAnnotations format, String text) {
        Loaded loaded = format.load("it.json", text);
        assertEquals(List.of(), Loaded.errors(loaded.problems()));
        assertEquals(1, loaded.orThrow().claims().size(), loaded.toString());
        return loaded.orThrow().claims().get(0);
    }

    @Test
    void anAnnotationIsAClaimOfItsTextOnItsTarget() {
        Claim claim = only(
                FORMAT,
                annotation(
                        "\"motivation\": \"commenting\", \"creator\": {\"id\": \"http://example.org/u\", \"name\": \"ann\"},"
                                + "\"created\": \"2023-08-01T14:00:00+02:00\","
                                + "\"body\": [{\"type\": \"TextualBody\", \"purpose\": \"tagging\", \"value\": \"corridor\"},"
                                + "{\"type\": \"TextualBody\", \"value\": \"It fails\"}],"
                                + "\"target\": {\"source\": \"http://example.org/page\", \"selector\": ["
                                + quote("turned") + ", " + position(13, 19) + "]}"));
        Claim expected = Claim.of("http://example.org/1", "page", Attribution.ownVoice("agency"), "It fails")
                .on("corridor", Stance.NEUTRAL)
                .recorded(Instant.parse("2023-08-01T12:00:00Z"))
                .annotator("ann")
                .at(TEXT.anchor(14, 20, OffsetUnit.UTF16))
                .note("motivation", "commenting")
                .build();
        assertEquals(expected, claim);
    }

    @Test
    void positionsCountWhatIsDeclaredAndTheUnitThatFitsIsNamed() {
        assertEquals(
                TEXT.anchor(14, 20, OffsetUnit.UTF16),
                only(FORMAT.positions(OffsetUnit.UTF16), at(position(14, 20)))
                        .firstAnchor()
                        .orElseThrow());
        Problem problem = FORMAT.load("it.json", at("[" + quote("turned") + ", " + position(14, 20) + "]"))
                .problems()
                .get(0);
        assertEquals("HS-2317", problem.code());
        assertEquals("They fit if counted in UTF-16 units: say so by positions(OffsetUnit.UTF16).", problem.fix());
        assertEquals("/target/selector", problem.pointer());
    }

    @Test
    void aQuoteAloneMustStandInTheTextOnce() {
        assertEquals(
                TEXT.anchor(14, 20, OffsetUnit.UTF16),
                only(FORMAT, at(quote("turned"))).firstAnchor().orElseThrow());
        assertEquals("HS-0212 1:187 /target/selector\n", told(FORMAT, at(quote("twisted"))));
        assertEquals("HS-0213 1:187 /target/selector\n", told(FORMAT, at(quote("a"))));
    }

    private static String told(WebAnnotations format, String text) {
        return SampleTable.told(format.load("it.json", text));
    }

    @Test
    void withoutTheTextOnlyUtf16PositionsWithTheirWordsArePlaced() {
        WebAnnotations bare = Seeds.webAnnotation().voiceIs("agency");
        String both = at("[" + quote("turned") + ", " + position(14, 20) + "]");
        assertEquals(
                "14-20",
                only(bare.positions(OffsetUnit.UTF16), both)
                        .firstAnchor()
                        .orElseThrow()
                        .toString());
        assertEquals("HS-2354 1:187 /target/selector\n", told(bare, both));
        assertEquals(List.of(), only(bare, both).anchors());
        assertEquals("HS-2354 1:187 /target/selector\n", told(bare, at(quote("turned"))));
        assertEquals("http://example.org/page", only(bare, both).source().value());
    }

    @Test
    void severalTargetsAreOneInterruptedPlace() {
        String target = "{\"source\": \"http://example.org/page\", \"selector\": ";
        Claim claim = only(
                FORMAT,
                annotation("\"bodyValue\": \"It fails\", \"target\": [" + target + quote("turned") + "}, " + target
                        + quote("Moscow") + "}]"));
        assertEquals("0-6, 14-20", claim.firstAnchor().orElseThrow().toString());
    }

    @Test
    void listsPagesAndCollectionsAreRead() {
        String one = "\"type\": \"Annotation\", \"bodyValue\": \"It fails\", \"target\": \"http://example.org/page\"}";
        String first = "{\"id\": \"http://example.org/1\", " + one;
        String second = "{\"id\": \"http://example.org/2\", " + one;
        String page = "{\"id\": \"http://example.org/p\", \"type\": \"AnnotationPage\", \"items\": [" + first + ", "
                + second + "]}";
        String collection = HEAD
                + "\"id\": \"http://example.org/c\", \"type\": \"AnnotationCollection\", \"total\": 2, \"first\": ";
        assertEquals(
                2, FORMAT.load("it", collection + page + "}").orThrow().claims().size());
        assertEquals(
                2,
                FORMAT.load("it", HEAD + page.substring(1)).orThrow().claims().size());
        String list = "[" + HEAD + first.substring(1) + ", " + HEAD + second.substring(1) + "]";
        assertEquals(2, FORMAT.load("it", list).orThrow().claims().size());
        assertEquals("HS-2356 1:133 /first\n", told(FORMAT, collection + "\"http://example.org/p\"}"));
    }

    @Test
    void whatHasNoPlaceIsNamedAndCounted() {
        Loaded loaded = FORMAT.load(
                "it",
                annotation("\"rights\": \"CC0\", \"bodyValue\": \"It fails\", \"body\": [\"http://example.org/b\","
                        + "{\"type\": \"Choice\", \"items\": []}, {\"type\": \"TextualBody\", \"value\": \"more\"}],"
                        + "\"target\": {\"source\": \"http://example.org/page\", \"selector\": ["
                        + "{\"type\": \"XPathSelector\", \"value\": \"/p\"}, \"http://example.org/s\","
                        + "{\"type\": \"TextQuoteSelector\", \"exact\": \"a\", \"refinedBy\": {}}]}"));
        assertEquals(
                List.of(
                        "Not mapped: body 'elsewhere'.",
                        "Not mapped: body of type 'Choice'.",
                        "Not mapped: field 'rights'.",
                        "Not mapped: further body 'of no purpose'.",
                        "Not mapped: selector 'TextQuoteSelector refined by another'.",
                        "Not mapped: selector 'XPathSelector'.",
                        "Not mapped: selector 'elsewhere'."),
                loaded.problems().stream().map(Problem::summary).sorted().toList());
        assertTrue(loaded.problems().stream().allMatch(p -> p.found().equals(Optional.of("1 left out"))));
        assertEquals(1, loaded.orThrow().claims().size());
    }

    private static Claim saying(String members) {
        return only(FORMAT, annotation(members + ", \"target\": \"http://example.org/page\""));
    }

    @Test
    void theAnnotatorIsTheNameOrNicknameOrIdOfTheFirstCreator() {
        String nick = "{\"nickname\": \"a\", \"id\": \"http://example.org/u\"}";
        Map.of(
                        "\"ann\"",
                        "ann",
                        "{\"name\": \"Ann\", \"nickname\": \"a\"}",
                        "Ann",
                        nick,
                        "a",
                        "[" + nick + "]",
                        "a",
                        "{\"id\": \"http://example.org/u\"}",
                        "http://example.org/u")
                .forEach((creator, name) -> assertEquals(
                        Optional.of(name),
                        saying(FAILS + ", \"creator\": " + creator).annotator(),
                        creator));
        assertEquals(Optional.empty(), saying(FAILS + ", \"creator\": \" \"").annotator());
        Loaded several = FORMAT.load(
                "it", annotation(FAILS + ", \"creator\": [\"ann\", \"bob\"], \"target\": \"http://example.org/page\""));
        assertEquals(Optional.of("ann"), several.orThrow().claims().get(0).annotator());
        assertEquals(
                List.of("Not mapped: further 'creator'."),
                several.problems().stream().map(Problem::summary).toList());
    }

    @Test
    void motivationsAreOneNoteUnlessThereIsNone() {
        assertEquals(
                Map.of("motivation", "commenting tagging"),
                saying(FAILS + ", \"motivation\": [\"commenting\", \"tagging\"]")
                        .notes());
        assertEquals(Map.of(), saying(FAILS + ", \"motivation\": \" \"").notes());
        assertEquals(Map.of(), saying(FAILS).notes());
    }

    @Test
    void aValueWithoutATypeIsATextualBody() {
        assertEquals("It fails", saying("\"body\": {\"value\": \"It fails\"}").gist());
        assertEquals(
                "It fails",
                saying("\"body\": {\"type\": \"TextualBody\", \"value\": \"It fails\"}")
                        .gist());
        assertEquals(
                List.of("Not mapped: annotation 'without a textual body'.", "Not mapped: body of type 'Video'."),
                FORMAT
                        .load(
                                "it",
                                annotation("\"body\": {\"type\": \"Video\", \"value\": \"It fails\"},"
                                        + " \"target\": \"http://example.org/page\""))
                        .problems()
                        .stream()
                        .map(Problem::summary)
                        .sorted()
                        .toList());
    }

    @Test
    void aBodyIsATextOrAnObjectWithOne() {
        List.of(
                        "\"bodyValue\": 1",
                        "\"bodyValue\": [\"It fails\"]",
                        "\"body\": 1",
                        "\"body\": {\"type\": \"TextualBody\"}",
                        "\"body\": {\"type\": \"TextualBody\", \"value\": 1}")
                .forEach(body -> assertEquals(
                        "HS-2351",
                        FORMAT.load("it", annotation(body + ", \"target\": \"http://example.org/page\""))
                                .problems()
                                .get(0)
                                .code(),
                        body));
    }

    @Test
    void annotationsThatSayNothingOrNothingOfOneSourceMakeNoClaim() {
        Loaded tag = FORMAT.load("it", annotation("\"target\": \"http://example.org/page\""));
        assertEquals("HS-2353", tag.problems().get(0).code());
        assertEquals(List.of(), tag.orThrow().claims());
        Loaded two = FORMAT.load(
                "it",
                annotation(
                        "\"bodyValue\": \"It fails\", \"target\": [\"http://example.org/page\", \"http://example.org/2\"]"));
        assertEquals(
                "Not mapped: annotation 'of several sources'.",
                two.problems().get(0).summary());
    }

    private static final String PAGE = "{\"source\": \"http://example.org/page\"";

    private static Loaded targeting(WebAnnotations format, String target) {
        return format.load("it", annotation(FAILS + ", \"target\": " + target));
    }

    private static List<String> summaries(Loaded loaded) {
        return loaded.problems().stream().map(Problem::summary).sorted().toList();
    }

    @Test
    void aTargetIsAnIriOrHasOneSource() {
        assertEquals(
                List.of(),
                targeting(FORMAT, "[" + PAGE + "}, \"http://example.org/page\"]")
                        .problems());
        for (String none :
                List.of("\"the page\"", "{\"source\": \"the page\"}", "{\"selector\": " + quote("a") + "}", "1")) {
            Loaded loaded = targeting(FORMAT, none);
            assertEquals("HS-2351", loaded.problems().get(0).code(), none);
            assertEquals(List.of(), loaded.intact().corpus().claims(), none);
        }
        Loaded composite = targeting(FORMAT, "{\"type\": \"Composite\", \"items\": [\"http://example.org/page\"]}");
        assertEquals(
                List.of(
                        "Not mapped: annotation 'of a target of type Composite'.",
                        "Not mapped: field of a target 'items'."),
                summaries(composite));
        assertEquals(List.of(), composite.orThrow().claims());
    }

    @Test
    void fieldsOfATargetThatHaveNoPlaceAreNamed() {
        assertEquals(
                List.of("Not mapped: field of a segment 'colour'.", "Not mapped: field of a target 'state'."),
                summaries(targeting(
                        FORMAT,
                        PAGE + ", \"state\": {}, \"hearsay:segment\": {\"start\": 14, \"end\": 20, \"colour\": 1,"
                                + " \"digest\": \"" + Source.digest("turned") + "\"}}")));
    }

    @Test
    void aTargetWithoutASelectorIsTheWholeSourceAndNoPlace() {
        Loaded loaded = targeting(FORMAT, "[" + PAGE + "}, " + PAGE + ", \"selector\": " + quote("turned") + "}]");
        assertEquals("[14-20]", loaded.orThrow().claims().get(0).anchors().toString());
    }

    @Test
    void aPlaceOfWhichOnePartCannotBeFoundIsLeftOut() {
        WebAnnotations bare = Seeds.webAnnotation().voiceIs("agency").positions(OffsetUnit.UTF16);
        String found = PAGE + ", \"selector\": [" + quote("turned") + ", " + position(14, 20) + "]}";
        String lost = PAGE + ", \"selector\": " + quote("Moscow") + "}";
        assertEquals(
                "[14-20]",
                targeting(bare, found).orThrow().claims().get(0).anchors().toString());
        for (String both : List.of("[" + found + ", " + lost + "]", "[" + lost + ", " + found + "]")) {
            Loaded loaded = targeting(bare, both);
            assertEquals("HS-2354", loaded.problems().get(0).code());
            assertEquals(List.of(), loaded.orThrow().claims().get(0).anchors());
        }
    }

    @Test
    void otherRecordsAreMadeWhereItIsSaid() {
        Corpus corpus = Seeds.webAnnotation()
                .voiceIs("agency")
                .makingActors(Actor.Kind.ORGANISATION)
                .makingSources()
                .makingTopics()
                .load("it", annotation("\"bodyValue\": \"It fails\", \"target\": \"http://example.org/page\""))
                .orThrow();
        assertEquals(List.of(Source.of("http://example.org/page", "http://example.org/page")), corpus.sources());
        assertEquals(List.of(Actor.organisation("agency", "agency")), corpus.actors());
        assertEquals(List.of(), corpus.open());
    }

    @Test
    void idsThatAreNoIrisAreEncodedAndOursAreDecoded() {
        assertEquals("urn:hearsay:claim:c-1%20%F0%9F%98%80%25", Iris.ofClaim("c-1 \uD83D\uDE00%"));
        for (String id : List.of("c-1 \uD83D\uDE00%", "http://example.org/?a=b#c", "~.-_", "urn:hearsay:claim:x")) {
            assertEquals(id, Iris.claim(Iris.ofClaim(id)));
            assertEquals(id, Iris.source(Iris.ofSource(id)));
            assertTrue(Iris.isIri(Iris.ofClaim(id)));
        }
        assertEquals("urn:hearsay:claim:%zz", Iris.claim("urn:hearsay:claim:%zz"));
        assertEquals("urn:hearsay:claim:a%41", Iris.claim("urn:hearsay:claim:a%41"));
    }

    @Test
    void anAnnotationIsWrittenWithBothSelectorsAndOurKeys() {
        Corpus corpus = Corpus.builder()
                .addAll(BESIDE)
                .add(Claim.of("c-1", "page", Attribution.ownVoice("agency"), "It fails")
                        .at(TEXT.anchor(14, 20, OffsetUnit.UTF16))
                        .on("corridor", Stance.OPPOSE)
                        .build())
                .build();
        assertEquals(
                """
                {
                  "@context": ["http://www.w3.org/ns/anno.jsonld", {"hearsay": "urn:hearsay:ns:"}],
                  "id": "urn:hearsay:annotations",
                  "type": "AnnotationPage",
                  "items": [
                    {
                      "id": "urn:hearsay:claim:c-1",
                      "type": "Annotation",
                      "motivation": "describing",
                      "body": [
                        {"type": "TextualBody", "purpose": "describing", "value": "It fails"},
                        {"type": "TextualBody", "purpose": "tagging", "value": "corridor", "hearsay:stance": "oppose"}
                      ],
                      "target": [
                        {
                          "type": "SpecificResource",
                          "source": "http://example.org/page",
                          "hearsay:source": "page",
                          "selector": [
                            {"type": "TextQuoteSelector", "exact": "turned", "prefix": "Moscow \uD83D\uDE00 has ", "suffix": " a blind eye, \u00ABagain\u00BB."},
                            {"type": "TextPositionSelector", "start": 13, "end": 19}
                          ],
                          "hearsay:segment": {"start": 14, "end": 20, "digest": "%s"}
                        }
                      ],
                      "hearsay:voice": "agency"
                    }
                  ]
                }
                """.formatted(Source.digest("turned")), Seeds.webAnnotation().text(corpus));
    }
}
