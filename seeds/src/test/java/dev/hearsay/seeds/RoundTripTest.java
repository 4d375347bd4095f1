package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Reference;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What is written is read back, whatever it is; and there is one way to write it. */
class RoundTripTest {

    private final HearsayJson json = Seeds.json();

    private Corpus read(String text) {
        return json.load("it.json", text).orThrow();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBackEqual(@ForAll("corpora") Corpus corpus) {
        assertEquals(corpus, read(json.text(corpus)));
    }

    @Property(tries = 100)
    void openIdsAreReadBackOpen(@ForAll("deposits") List<Corpus> deposits) {
        for (Corpus deposit : deposits) {
            assertEquals(deposit, read(json.text(deposit)));
        }
    }

    @Property(tries = 150)
    void aCanonicalFileIsWrittenBackToTheByte(@ForAll("corpora") Corpus corpus) {
        String canonical = json.text(corpus);
        assertEquals(canonical, json.text(read(canonical)));
    }

    @Property(tries = 150)
    void theOrderOfFieldsRecordsAndListsIsNothing(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        String canonical = json.text(corpus);
        assertEquals(canonical, json.text(read(JsonTree.shuffled(canonical, seed))));
    }

    @Property(tries = 100)
    void theOrderInWhichRecordsAreAddedIsNothing(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        List<Object> records = new ArrayList<>(RandomCorpora.all(corpus));
        Collections.shuffle(records, new Random(seed));
        Corpus.Builder builder = Corpus.builder().vocabulary(List.of());
        records.forEach(record -> RandomCorpora.add(builder, record));
        assertEquals(json.text(corpus), json.text(builder.build()));
    }

    @Property(tries = 500)
    void everyTextIsReadBack(@ForAll("texts") String text) {
        Source source = Source.of("s", "Title").withNotes(Map.of("k", text));
        Corpus corpus = Corpus.builder().add(source).build();
        assertEquals(corpus, read(json.text(corpus)));
    }

    @Property(tries = 500)
    void everyWeightIsReadBackFromItsFewestDigits(@ForAll @DoubleRange(min = -10, max = 10) double weight) {
        assertEquals(weight, Double.parseDouble(written(weight)));
        assertTrue(written(weight).length() <= Double.toString(weight).length(), written(weight));
    }

    private static String written(double weight) {
        return ((Json.Scalar) Json.decimal(weight)).written();
    }

    @Example
    void weightsAreWrittenPlainly() {
        assertEquals("0", written(0));
        assertEquals("10", written(10));
        assertEquals("-2.5", written(-2.5));
        assertEquals("0.1", written(0.1));
        assertEquals("1E-7", written(1e-7));
        assertEquals("5E-324", written(Double.MIN_VALUE));
    }

    @Example
    void everyNanosecondIsKept() {
        for (Instant instant : List.of(
                Instant.MIN,
                Instant.MAX,
                Instant.EPOCH,
                Instant.ofEpochSecond(1, 1),
                Instant.ofEpochSecond(-1, 10_000_000))) {
            Corpus corpus = Corpus.builder()
                    .open(Reference.to(new Claim.Id("c")))
                    .add(new Withdrawal(new Claim.Id("c"), "me", instant, "misread"))
                    .build();
            assertEquals(corpus, read(json.text(corpus)));
        }
    }

    @Example
    void controlAndDirectionCharactersAreEscapedAndJoinersAreNot() {
        Corpus corpus = Corpus.builder()
                .add(Topic.of("t", "a\tb\nc\rd\u007f\u0085\u2028\u202e\u2066\u200c\u200d\\\"é\uD83D\uDE00"))
                .build();
        assertTrue(
                json.text(corpus)
                        .contains(
                                "\"a\\tb\\nc\\rd\\u007f\\u0085\\u2028\\u202e\\u2066\u200c\u200d\\\\\\\"é\uD83D\uDE00\""),
                json.text(corpus));
        assertEquals(corpus, read(json.text(corpus)));
    }

    @Example
    void theVocabularyIsWrittenOnlyWhereItIsOwn() {
        RelationKind own = RelationKind.of("snubs", "snubs", Sign.NEGATIVE, -1);
        Corpus more = Corpus.builder().add(own).build();
        Corpus only = Corpus.builder().vocabulary(List.of(own)).build();
        Corpus none = Corpus.builder().vocabulary(List.of()).build();
        String line = "{\"id\": \"snubs\", \"label\": \"snubs\", \"sign\": \"negative\", \"weight\": -1}";
        String head = "{\n  \"format\": \"hearsay-corpus\",\n  \"version\": 1,\n  \"vocabulary\": ";
        assertEquals(head + "\"built-in\",\n  \"relationKinds\": [\n    " + line + "\n  ]\n}\n", json.text(more));
        assertEquals(head + "\"own\",\n  \"relationKinds\": [\n    " + line + "\n  ]\n}\n", json.text(only));
        assertEquals(head + "\"own\"\n}\n", json.text(none));
        for (Corpus corpus : List.of(more, only, none)) {
            assertEquals(corpus, read(json.text(corpus)));
        }
    }

    @Example
    void aFileWithEveryFieldIsCanonical() {
        String file = new String(
                Seed.resource(RoundTripTest.class, "every-field.json").bytes(1 << 20), StandardCharsets.UTF_8);
        assertEquals(file, json.text(read(file)));
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Provide
    Arbitrary<List<Corpus>> deposits() {
        return RandomCorpora.deposits();
    }

    /** Texts of all code points that a text may hold. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0x20, 0xD7FF),
                        Arbitraries.integers().between(0xE000, 0x10FFFF),
                        Arbitraries.of(0x9, 0xA, 0xD, 0x22, 0x2F, 0x5C, 0x7F, 0x85, 0x2028, 0x202E, 0xFEFF))
                .list()
                .ofMaxSize(20)
                .map(points -> {
                    StringBuilder text = new StringBuilder();
                    points.forEach(text::appendCodePoint);
                    return text.toString();
                });
    }
}
