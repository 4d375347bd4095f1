package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.BadInputs;
import dev.hearsay.Corpus;
import dev.hearsay.RandomCorpora;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever the bytes of annotations are, they give a result. */
class AnnotationHostileTest {

    private static final WebAnnotations FORMAT = Seeds.webAnnotation().voiceIs("publisher");

    @Property(tries = 300)
    void mutilatedAnnotationsGiveAResult(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = FORMAT.text(corpus).getBytes(StandardCharsets.UTF_8);
        byte[] mutilated = HostileBytes.mutilated(bytes, HostileBytes.JSON_SIGNS, 4, random);
        HostileBytes.checkTold(FORMAT.beside(corpus), Seed.of("it.json", mutilated));
    }

    /** Values of any type under the keys of the standard and ours. */
    @Property(tries = 1000)
    void valuesOfAnyTypeAnywhereGiveAResult(@ForAll long seed) {
        Random random = new Random(seed);
        String text = "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", " + members(random, 3) + "}";
        HostileBytes.checkTold(FORMAT, Seed.of("it.json", text));
    }

    private static String members(Random random, int depth) {
        String[] keys = {
            "id",
            "type",
            "body",
            "bodyValue",
            "target",
            "source",
            "selector",
            "start",
            "end",
            "exact",
            "prefix",
            "value",
            "purpose",
            "items",
            "first",
            "created",
            "creator",
            "motivation",
            "refinedBy",
            "hearsay:voice",
            "hearsay:segment",
            "hearsay:anchor",
            "hearsay:source",
            "hearsay:asserts",
            "hearsay:notes",
            "hearsay:said"
        };
        StringBuilder members = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            members.append('"')
                    .append(keys[random.nextInt(keys.length)])
                    .append("\": ")
                    .append(value(random, depth));
            members.append(i > 0 ? ", " : "");
        }
        return members.toString();
    }

    private static String value(Random random, int depth) {
        String[] scalars = {
            "\"Annotation\"",
            "\"http://example.org/1\"",
            "\"TextualBody\"",
            "\"TextPositionSelector\"",
            "\"TextQuoteSelector\"",
            "\"tagging\"",
            "null",
            "true",
            "0",
            "3",
            "-1",
            "1.5",
            "1e99",
            "99999999999",
            "\"\"",
            "\" \"",
            "\"2023-08-01T12:00:00Z\"",
            "\"agency\"",
            "[]",
            "{}",
            "\"AnnotationPage\""
        };
        int kind = depth == 0 ? 0 : random.nextInt(4);
        return switch (kind) {
            case 1 -> "{" + members(random, depth - 1) + "}";
            case 2 -> "[" + value(random, depth - 1) + ", " + value(random, depth - 1) + "]";
            default -> scalars[random.nextInt(scalars.length)];
        };
    }

    @Test
    void nestingIsLimitedHoweverHighTheLimit() {
        assertEquals("HS-2011", nested(LoadLimits.DEFAULT, 100_000));
        assertEquals("HS-2351", nested(LoadLimits.DEFAULT.withDepth(4_000), 3_000));
    }

    private static String nested(LoadLimits limits, int depth) {
        String deep = "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"x\": " + "[".repeat(depth)
                + "]".repeat(depth) + "}";
        return FORMAT.within(limits).load("it", deep).problems().get(0).code();
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    /** What the standard allows is never an error, though it may make no claim. */
    @TestFactory
    List<DynamicTest> theSetOfTheStandardIsAcceptedOrRefusedAsItShould() {
        return BadInputs.eachCase("webannotation-w3c", one -> {
            Loaded loaded = HostileBytes.checkTold(FORMAT, Seed.of("it.json", one.bytes()));
            boolean refused = !Loaded.errors(loaded.problems()).isEmpty();
            assertEquals(!one.expectation().equals("accept"), refused, loaded.toString());
        });
    }
}
