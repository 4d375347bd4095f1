package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import dev.hearsay.RandomCorpora;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever the bytes are, they give a result. */
class HostileInputTest {

    private static final Path SHARED = Path.of(System.getProperty("hearsay.shared", "../../shared"));

    private static final String EVERY_FIELD = new String(
            Seed.resource(HostileInputTest.class, "every-field.json").bytes(1 << 20), StandardCharsets.UTF_8);

    private static Loaded load(byte[] bytes) {
        return Seeds.json().load(Seed.of("it.json", bytes));
    }

    /** Every problem can be told, has a place, and comes again when the same is read again. */
    private static void checkTold(byte[] bytes) {
        Loaded loaded = load(bytes);
        loaded.problems().forEach(problem -> assertTrue(problem.place().isPresent(), problem.toString()));
        loaded.intact().leftOut().forEach(problem -> assertTrue(problem.place().isPresent(), problem.toString()));
        assertEquals(loaded.toString(), load(bytes).toString());
        Corpus intact = loaded.intact().corpus();
        assertEquals(
                intact, Seeds.json().load("it.json", Seeds.json().text(intact)).orThrow());
    }

    @Test
    void everyProperPrefixIsRefused() {
        byte[] bytes = EVERY_FIELD.getBytes(StandardCharsets.UTF_8);
        // The last byte is a line end, without which the file is complete.
        for (int length = 0; length < bytes.length - 1; length += length < 200 ? 1 : 7) {
            Loaded loaded = load(Arrays.copyOf(bytes, length));
            assertFalse(Loaded.errors(loaded.problems()).isEmpty(), "prefix of " + length);
        }
    }

    @Property(tries = 400)
    void mutilatedFilesGiveAResult(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = Seeds.json().text(corpus).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = mutilated(bytes, random);
        }
        checkTold(bytes);
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

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Property(tries = 300)
    void wordsOfTheFormatInAnyOrderGiveAResult(@ForAll long seed) {
        Random random = new Random(seed);
        String[] words = EVERY_FIELD.split("(?<=[\\s,:{}\\[\\]])|(?=[\\s,:{}\\[\\]])", -1);
        StringBuilder text = new StringBuilder("{\"format\": \"hearsay-corpus\", \"version\": 1, ");
        for (int i = 0; i < 40; i++) {
            text.append(words[random.nextInt(words.length)]);
        }
        checkTold(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void idsMadeToCollideAreNoSlower() {
        // "Aa" and "BB" have the same hash, and so have all words made of them.
        StringBuilder topics = new StringBuilder();
        for (int i = 0; i < 1 << 13; i++) {
            String bits = Integer.toBinaryString((1 << 13) | i).substring(1);
            String id = bits.replace("0", "Aa").replace("1", "BB");
            topics.append(i == 0 ? "" : ", ").append(SampleFile.topic(id));
        }
        assertEquals(
                1 << 13,
                SampleFile.load(SampleFile.topics(topics.toString()))
                        .orThrow()
                        .topics()
                        .size());
    }

    // ---- the public sets, where they are at hand

    private record Case(Path file, String expectation) {}

    private static List<Case> cases(String... sets) throws IOException {
        Path manifest = SHARED.resolve("bad-inputs/MANIFEST.csv");
        Set<String> wanted = Set.of(sets);
        return Files.readAllLines(manifest).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(row -> wanted.contains(row[1]))
                .map(row -> new Case(SHARED.resolve("bad-inputs").resolve(row[0]), row[2]))
                .toList();
    }

    private interface Check {
        void of(Case one) throws IOException;
    }

    private static List<DynamicTest> each(Check check, String... sets) throws IOException {
        if (!Files.exists(SHARED.resolve("bad-inputs"))) {
            return List.of(DynamicTest.dynamicTest(
                    "shared inputs", () -> abort("They are not at hand; -Dhearsay.shared names their folder.")));
        }
        return cases(sets).stream()
                .map(c -> DynamicTest.dynamicTest(c.file.getFileName().toString(), () -> check.of(c)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> sharedJsonIsRefusedForWhatItIs() throws IOException {
        return each(
                HostileInputTest::checkJson,
                "json-nst",
                "json-own",
                "json-roundtrip",
                "json-jackson-fuzz",
                "webannotation-w3c");
    }

    /** None of them is a corpus; those that must not be read as JSON at all are refused for that. */
    private static void checkJson(Case c) throws IOException {
        byte[] bytes = Files.readAllBytes(c.file);
        checkTold(bytes);
        List<Problem> problems = load(bytes).problems();
        assertNotEquals(List.of(), Loaded.errors(problems));
        if (c.expectation.equals("accept")) {
            assertEquals("HS-2020", problems.get(0).code(), problems.toString());
        }
        // Put where any value is skipped, it is still read as JSON.
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean decodes = Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8)) && !text.startsWith("\uFEFF");
        if (c.file.getParent().endsWith("json-nst") && c.expectation.equals("reject") && decodes && !text.isBlank()) {
            Loaded within = SampleFile.load(SampleFile.HEAD + ", \"x\": " + text + "\n}");
            assertTrue(within.problems().size() > 1 || isRefusedWhole(within), text);
        }
    }

    private static boolean isRefusedWhole(Loaded loaded) {
        return Set.of("HS-2003", "HS-2004", "HS-2005", "HS-2011")
                .contains(loaded.problems().get(0).code());
    }

    @TestFactory
    List<DynamicTest> sharedTextsAreDecodedOrRefusedByTheirOffset() throws IOException {
        return each(
                HostileInputTest::checkText, "utf8-flenniken", "text-own", "blns", "text-trojan-source", "payloads");
    }

    private static void checkText(Case c) throws IOException {
        byte[] bytes = Files.readAllBytes(c.file);
        checkTold(bytes);
        boolean refused = load(bytes).problems().stream()
                .anyMatch(p -> p.code().equals("HS-2001") || p.code().equals("HS-2002"));
        if (c.expectation.equals("accept") || c.expectation.equals("text-roundtrip")) {
            assertFalse(refused, load(bytes).toString());
            checkKept(new String(bytes, StandardCharsets.UTF_8));
        } else if (c.expectation.equals("reject")) {
            assertTrue(refused, load(bytes).toString());
        }
    }

    /** A text that can be kept is kept to the letter. */
    private static void checkKept(String text) {
        String file =
                SampleFile.topics("{\"id\": \"t\", \"label\": \"T\", \"notes\": {\"n\": " + Json.quoted(text) + "}}");
        Loaded loaded = SampleFile.load(file);
        if (loaded.problems().isEmpty()) {
            assertEquals(text, loaded.orThrow().topics().get(0).notes().get("n"));
        } else {
            assertEquals("HS-0102", loaded.problems().get(0).code());
        }
    }
}
