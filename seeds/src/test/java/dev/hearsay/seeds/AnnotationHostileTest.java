package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.hearsay.Corpus;
import dev.hearsay.RandomCorpora;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    private static final Path SHARED = Path.of(System.getProperty("hearsay.shared", "../../shared"));

    private static final WebAnnotations FORMAT = Seeds.webAnnotation().voiceIs("publisher");

    /** Every problem can be told, has a place, and comes again when the same is read again. */
    private static Loaded checkTold(WebAnnotations format, byte[] bytes) {
        Loaded loaded = format.load(Seed.of("it.json", bytes));
        loaded.problems().forEach(problem -> assertTrue(problem.place().isPresent(), problem.toString()));
        loaded.intact().leftOut().forEach(problem -> assertTrue(problem.place().isPresent(), problem.toString()));
        assertEquals(loaded.toString(), format.load(Seed.of("it.json", bytes)).toString());
        return loaded;
    }

    @Property(tries = 300)
    void mutilatedAnnotationsGiveAResult(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = FORMAT.text(corpus).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = mutilated(bytes, random);
        }
        checkTold(FORMAT.beside(corpus), bytes);
    }

    private static byte[] mutilated(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 8));
        byte[] copy = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> copy[at] = (byte) "{}[]\",:01-etn\\ \n".charAt(random.nextInt(16));
            case 2 -> {
                byte[] cut = Arrays.copyOf(bytes, bytes.length - (end - at));
                System.arraycopy(bytes, end, cut, at, bytes.length - end);
                return cut.length == 0 ? bytes : cut;
            }
            default -> {
                byte[] twice = Arrays.copyOf(bytes, bytes.length + (end - at));
                System.arraycopy(bytes, at, twice, end, bytes.length - at);
                return twice;
            }
        }
        return copy;
    }

    /** Values of any type under the keys of the standard and ours. */
    @Property(tries = 1000)
    void valuesOfAnyTypeAnywhereGiveAResult(@ForAll long seed) {
        Random random = new Random(seed);
        String text = "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", " + members(random, 3) + "}";
        checkTold(FORMAT, text.getBytes(StandardCharsets.UTF_8));
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

    // ---- the shared set, where it is at hand

    @TestFactory
    List<DynamicTest> theSetOfTheStandardIsAcceptedOrRefusedAsItShould() throws IOException {
        if (!Files.exists(SHARED.resolve("bad-inputs"))) {
            return List.of(DynamicTest.dynamicTest(
                    "shared inputs", () -> abort("They are not at hand; -Dhearsay.shared names their folder.")));
        }
        return Files.readAllLines(SHARED.resolve("bad-inputs/MANIFEST.csv")).stream()
                .map(line -> line.split(",", -1))
                .filter(row -> row[1].equals("webannotation-w3c"))
                .map(row -> DynamicTest.dynamicTest(
                        row[0], () -> check(SHARED.resolve("bad-inputs").resolve(row[0]), row[2])))
                .toList();
    }

    /** What the standard allows is never an error, though it may make no claim. */
    private static void check(Path file, String expectation) throws IOException {
        Loaded loaded = checkTold(FORMAT, Files.readAllBytes(file));
        boolean refused = !Loaded.errors(loaded.problems()).isEmpty();
        assertEquals(!expectation.equals("accept"), refused, loaded.toString());
    }
}
