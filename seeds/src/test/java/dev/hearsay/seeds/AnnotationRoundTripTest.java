package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.AlteredClaim;
import dev.hearsay.Anchor;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Problem;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Reference;
import dev.hearsay.Source;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims that are written as annotations are read back as they were, and by the standard mean what they meant. */
class AnnotationRoundTripTest {

    private static Corpus read(WebAnnotations format, String text) {
        Loaded loaded = format.load("it.json", text);
        assertEquals(List.of(), loaded.problems());
        return loaded.orThrow();
    }

    /** The records that have no place in annotations, and the claims as an operator leaves them. */
    private static Corpus reduced(Corpus corpus, UnaryOperator<Claim> claims) {
        Corpus.Builder builder = Corpus.builder().vocabulary(corpus.kinds());
        corpus.sources().forEach(builder::add);
        corpus.actors().forEach(builder::add);
        corpus.topics().forEach(builder::add);
        corpus.claims().forEach(claim -> builder.add(claims.apply(claim)));
        return builder.build();
    }

    private static Claim withoutWords(Claim claim) {
        return AlteredClaim.of(claim)
                .at(claim.anchors().stream().map(Anchor::withoutWords).toList())
                .claim();
    }

    @Property(tries = 300)
    void claimsAreReadBackEqualInEveryUnit(@ForAll("corpora") Corpus corpus, @ForAll OffsetUnit unit) {
        WebAnnotations format = Seeds.webAnnotation(unit).beside(corpus);
        assertEquals(reduced(corpus, UnaryOperator.identity()), read(format, format.text(corpus)));
        assertTrue(format.losses(corpus).stream().allMatch(loss -> loss.code().equals("HS-2370")));
    }

    @Property(tries = 100)
    void withoutTheOtherRecordsClaimsAreReadBackEqual(@ForAll("corpora") Corpus corpus) {
        WebAnnotations format = Seeds.webAnnotation().leavingOpen(Reference.Type.RELATION_KIND);
        assertEquals(corpus.claims(), read(format, format.text(corpus)).claims());
    }

    @Property(tries = 100)
    void positionsAndDigestsOnlyLoseTheWordsOnly(@ForAll("corpora") Corpus corpus) {
        WebAnnotations format = Seeds.webAnnotation().beside(corpus).withoutWords();
        Corpus expected = reduced(corpus, AnnotationRoundTripTest::withoutWords);
        assertEquals(expected, read(format, format.text(corpus)));
        boolean lost = !expected.claims().equals(corpus.claims());
        List<String> codes = format.losses(corpus).stream().map(Problem::code).toList();
        assertEquals(lost, codes.contains("HS-2371"));
    }

    @Property(tries = 100)
    void annotationsWrittenAgainAreTheSameToTheByte(@ForAll("corpora") Corpus corpus) {
        WebAnnotations format = Seeds.webAnnotation().beside(corpus);
        String text = format.text(corpus);
        assertEquals(text, format.text(read(format, text)));
    }

    /** Whoever knows the standard alone finds the same words. */
    @Property(tries = 100)
    void theSelectorsFindTheWordsByTheStandardAlone(@ForAll("corpora") Corpus corpus) {
        JsonNode page = new JsonMapper().readTree(Seeds.webAnnotation().text(corpus));
        Set<String> ids = new HashSet<>();
        for (JsonNode annotation : page.get("items")) {
            assertTrue(ids.add(annotation.get("id").asString()));
            for (JsonNode target :
                    annotation.get("target").isArray() ? annotation.get("target") : List.<JsonNode>of()) {
                Source source = corpus.sources().stream()
                        .filter(each -> each.id()
                                .value()
                                .equals(target.get("hearsay:source").asString()))
                        .findFirst()
                        .orElseThrow();
                checkSelectors(target.get("selector"), source);
            }
        }
    }

    private static void checkSelectors(JsonNode selectors, Source source) {
        Optional<String> exact = Optional.empty();
        Optional<String> covered = Optional.empty();
        for (JsonNode selector : selectors) {
            if (selector.get("type").asString().equals("TextQuoteSelector")) {
                exact = Optional.of(selector.get("exact").asString());
            } else {
                int[] points = source.text().orElseThrow().codePoints().toArray();
                int start = selector.get("start").asInt();
                covered = Optional.of(
                        new String(points, start, selector.get("end").asInt() - start));
            }
        }
        assertEquals(source.text().isPresent(), covered.isPresent());
        if (exact.isPresent() && covered.isPresent()) {
            assertEquals(exact, covered);
        }
    }

    @Property(tries = 15)
    void everyProperPrefixIsRefused(@ForAll("corpora") Corpus corpus) {
        byte[] bytes = Seeds.webAnnotation().text(corpus).getBytes(StandardCharsets.UTF_8);
        WebAnnotations format = Seeds.webAnnotation().beside(corpus);
        for (int length = 0; length < bytes.length - 1; length += 1 + bytes.length / 200) {
            Loaded loaded = format.load(Seed.of("cut.json", Arrays.copyOf(bytes, length)));
            assertFalse(Loaded.errors(loaded.problems()).isEmpty(), "prefix of " + length);
        }
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }
}
