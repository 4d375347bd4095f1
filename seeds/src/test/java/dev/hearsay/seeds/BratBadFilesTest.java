package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.BadInputs;
import dev.hearsay.Corpus;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Problem;
import dev.hearsay.RandomCorpora;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** One bad pair of files for every problem, with what is told of it beside it; and whatever else may be in such files. */
class BratBadFilesTest {

    private static final BadFiles FILES = new BadFiles("brat", ".ann", ".told", BratBadFilesTest::load);

    /** Annotations, and their text if there is one. */
    private static Loaded load(Path annotations) throws IOException {
        List<Seed> seeds = new ArrayList<>(List.of(BadFiles.seed(annotations)));
        Path text = Path.of(annotations.toString().replace(".ann", ".txt"));
        if (Files.exists(text)) {
            seeds.add(BadFiles.seed(text));
        }
        return Seeds.brat().load(Seed.of("project", seeds));
    }

    @TestFactory
    List<DynamicTest> everyBadFileIsToldAsItIsWrittenBesideIt() throws IOException {
        return FILES.tests();
    }

    @Test
    void noMessageShowsWhatItShouldNot() throws IOException {
        FILES.checkMessages();
    }

    @TestFactory
    List<DynamicTest> sharedFilesAreKeptOrRefusedAsTheirManifestSays() {
        return BadInputs.eachCase("brat-own", BratBadFilesTest::checkShared);
    }

    /** A pair of files is one input: both are loaded for each of them. */
    private static void checkShared(BadInputs.Case one) {
        Path file = one.file().resolveSibling(one.name().replace(".txt", ".ann"));
        String expectation = one.expectation();
        Loaded loaded = Seeds.brat().load(file);
        boolean refused = !Loaded.errors(loaded.problems()).isEmpty();
        assertTrue(expectation.equals("either") || refused == expectation.startsWith("reject"), loaded::toString);
        assertEquals(loaded.toString(), Seeds.brat().load(file).toString());
    }

    // ---- whatever the bytes are

    private static final List<String> EXAMPLE = List.of(
            "T1\tPerson 4 10\texpert",
            "T2\tState 23 29;43 47\tRussia Iran",
            "T3\tClaim 23 54\tRussia will go over Iran's head",
            "T4\tAttribution 11 17\twarned",
            "T5\tTopic 43 54\tIran's head",
            "E1\tClaim:T3 Topic:T5 About:T2",
            "E2\tAttribution:T4 Speaker:T1 Proposition:E1",
            "E3\tClaim:T5",
            "R1\tdisregards Arg1:T2 Arg2:T1",
            "R2\tSupports Arg1:E1 Arg2:E3",
            "A1\tModality E1 warning",
            "A2\tStance T5 oppose",
            "A3\tDenied R1",
            "N1\tReference T1 Wikidata:Q1\tAn Expert",
            "*\tEquiv T1 T2",
            "#1\tNote E1\ta=b",
            "#2\tSaid E1\t2023-07-01",
            "#3\tRecorded E1\t2023-08-01T12:00:00Z",
            "#4\tAnnotatorNotes R2\tsee there");

    /** What annotations have besides words. */
    private static final String SIGNS = "\t\n ;:0123TERAN#*-";

    private static final byte[] TEXT =
            "The expert warned that Russia will go over Iran's head.".getBytes(StandardCharsets.UTF_8);

    private static void checkTold(byte[] text, byte[] annotations) {
        for (OffsetUnit unit : OffsetUnit.values()) {
            Seed seed = Seed.of("project", List.of(Seed.of("a.txt", text), Seed.of("a.ann", annotations)));
            Loaded loaded = HostileBytes.checkTold(Seeds.brat(unit), seed);
            if (loaded.problems().isEmpty()) {
                assertEquals(loaded.intact().corpus(), loaded.orThrow());
            }
        }
    }

    @Test
    void everyPrefixGivesAResult() {
        byte[] all = String.join("\n", EXAMPLE).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= all.length; length++) {
            checkTold(TEXT, Arrays.copyOf(all, length));
        }
        for (int length = 0; length < TEXT.length; length++) {
            Seed seed =
                    Seed.of("project", List.of(Seed.of("a.txt", Arrays.copyOf(TEXT, length)), Seed.of("a.ann", all)));
            assertFalse(
                    Loaded.errors(Seeds.brat().load(seed).problems()).isEmpty() && length < 54, "prefix of " + length);
        }
    }

    @Property(tries = 400)
    void mutilatedFilesGiveAResult(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] text = TEXT;
        byte[] annotations = String.join("\n", EXAMPLE).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(5); i >= 0; i--) {
            annotations = HostileBytes.mutilated(annotations, SIGNS, random);
            text = random.nextInt(8) == 0 ? HostileBytes.mutilated(text, SIGNS, random) : text;
        }
        checkTold(text, annotations);
    }

    @Property(tries = 300)
    void partsOfTheFormatInAnyOrderGiveAResult(@ForAll long seed) {
        Random random = new Random(seed);
        String whole = String.join("\n", EXAMPLE);
        String lines = whole + '\n' + HostileBytes.pieces(whole, "\\s:;", 60, random);
        checkTold(TEXT, lines.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 150)
    void linesOfRealFilesThatAreLostSwappedOrDoubledGiveAResult(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        Random random = new Random(seed);
        for (BratDocument document : Seeds.brat().documents(corpus)) {
            List<String> lines = new ArrayList<>(document.annotations().lines().toList());
            for (int i = 0; i < 3; i++) {
                String line = lines.remove(random.nextInt(lines.size()));
                String other = lines.isEmpty() ? line : lines.get(random.nextInt(lines.size()));
                lines.add(
                        random.nextInt(lines.size() + 1), random.nextBoolean() ? other : line.replaceAll("[0-9]", "1"));
            }
            checkTold(
                    document.text().getBytes(StandardCharsets.UTF_8),
                    String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    // ---- much of it

    @Test
    void aLongChainIsRefusedByItsLimit() {
        StringBuilder lines = new StringBuilder(
                "T1\tPerson 4 10\texpert\nT2\tAttribution 11 17\twarned\nT3\tClaim 23 54\tRussia will go over Iran's head\nE0\tClaim:T3\n");
        for (int i = 1; i <= 20_000; i++) {
            lines.append("E" + i + "\tAttribution:T2 Speaker:T1 Proposition:E" + (i - 1) + "\n");
        }
        Loaded loaded =
                Seeds.brat().load(Seed.of("p", List.of(Seed.of("a.txt", TEXT), Seed.of("a.ann", lines.toString()))));
        assertEquals(
                List.of("HS-2011"),
                loaded.problems().stream().map(Problem::code).toList());
    }

    @Test
    void limitsAreNamed() {
        LoadLimits limits = LoadLimits.DEFAULT;
        for (LoadLimits few : List.of(
                limits.withRecords(5),
                limits.withTextLength(20),
                limits.withBytes(30),
                limits.withFiles(1),
                limits.withProblems(1),
                limits.withTotalBytes(70))) {
            List<Seed> files =
                    List.of(Seed.of("a.txt", TEXT), Seed.of("a.ann", String.join("\n", EXAMPLE) + "\nT1\nT2\nT3\n"));
            Loaded loaded = Seeds.brat().within(few).load(Seed.of("project", files));
            assertTrue(
                    few.files() == 1
                            || loaded.problems().stream()
                                    .anyMatch(p -> p.fix().contains("Raise LoadLimits")
                                            || p.fix().contains("raise LoadLimits")),
                    loaded::toString);
        }
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }
}
