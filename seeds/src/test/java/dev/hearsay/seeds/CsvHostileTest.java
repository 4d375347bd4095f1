package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Reference;
import dev.hearsay.Source;
import dev.hearsay.seeds.CsvMapping.Separator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the bytes of a table are, they give a result. */
class CsvHostileTest {

    private static final Path SHARED = Path.of(System.getProperty("hearsay.shared", "../../shared"));

    /** The columns of the shared tables. */
    private static final CsvMapping GENERIC = CsvMapping.of(Separator.COMMA)
            .column(ClaimPart.ID, "id")
            .constant(ClaimPart.SOURCE, "doc")
            .constant(ClaimPart.VOICE, "outlet")
            .column(ClaimPart.SPEAKER, "speaker")
            .column(ClaimPart.GIST, "proposition")
            .column(ClaimPart.START, "start")
            .column(ClaimPart.END, "end")
            .column(ClaimPart.SAID, "date")
            .beside(Corpus.builder()
                    .add(Source.of("doc", "A document").withText("x".repeat(1000)))
                    .build())
            .leavingOpen(Reference.Type.ACTOR);

    private static final String EXAMPLE =
            "id,source,voice,speaker,remove,cue,gist,subject,kind,object,said,start,end,quote\r\n"
                    + "c-1,wire-1,agency,expert,1,warns,\"Russia \"\"turns\"\" a\nblind eye, he says\",russia,disregards,iran,"
                    + "2023-07,14,20,turned\r\n"
                    + "c-2,wire-2,agency,agency,0,,\uD83D\uDE00 holds,;iran,excludes;includes,iran;,2023,,,\r\n";

    /** Every problem can be told, has a place, and comes again when the same is read again. */
    private static Loaded checkTold(CsvMapping mapping, byte[] bytes) {
        Loaded loaded = Seeds.csv(mapping).load(Seed.of("it.csv", bytes));
        loaded.problems().forEach(problem -> assertTrue(problem.place().isPresent(), problem.toString()));
        loaded.intact().leftOut().forEach(problem -> assertTrue(problem.place().isPresent(), problem.toString()));
        assertEquals(
                loaded.toString(),
                Seeds.csv(mapping).load(Seed.of("it.csv", bytes)).toString());
        return loaded;
    }

    @Test
    void theExampleIsWhole() {
        assertEquals(
                List.of(),
                checkTold(SampleTable.mapping(), EXAMPLE.getBytes(StandardCharsets.UTF_8))
                        .problems());
    }

    @Test
    void truncatedAtEveryByteItIsRefusedOrHasWholeRows() {
        byte[] bytes = EXAMPLE.getBytes(StandardCharsets.UTF_8);
        List<Claim> all = checkTold(SampleTable.mapping(), bytes).orThrow().claims();
        for (int length = 0; length < bytes.length; length++) {
            Loaded loaded = checkTold(SampleTable.mapping(), Arrays.copyOf(bytes, length));
            if (loaded.problems().isEmpty()) {
                List<Claim> read = loaded.orThrow().claims();
                assertEquals(all.subList(0, read.size()), read, "prefix of " + length);
            }
        }
    }

    @Property(tries = 300)
    void mutilatedTablesGiveAResult(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = Seeds.csv().text(corpus).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(5); i >= 0; i--) {
            bytes = mutilated(bytes, random);
        }
        checkTold(CsvMapping.hearsay().beside(corpus), bytes);
        checkTold(CsvMapping.hearsay(), bytes);
    }

    private static byte[] mutilated(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 8));
        byte[] copy = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> copy[at] = (byte) "\",;\t\n\r\\ =-0:x/".charAt(random.nextInt(14));
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
    void piecesOfTablesInAnyOrderGiveAResult(@ForAll long seed) {
        Random random = new Random(seed);
        String[] words = EXAMPLE.split("(?<=[,;\"\\s])|(?=[,;\"\\s])", -1);
        StringBuilder text =
                new StringBuilder("id,source,voice,gist,start,end,quote,remove,speaker,through,topic,stance\n");
        for (int i = 0; i < 60; i++) {
            text.append(words[random.nextInt(words.length)]);
        }
        checkTold(SampleTable.mapping(), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    // ---- limits

    private static List<String> codes(LoadLimits limits, String table) {
        return Seeds.csv(SampleTable.mapping()).within(limits).load("it.csv", table).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void limitsAreKeptToTheUnit() {
        String table = "id,source,voice,gist\nc-1,wire-1,agency,It fails\nc-2,wire-1,agency,It holds\n";
        assertEquals(List.of(), codes(LoadLimits.DEFAULT.withTextLength(8), table));
        assertEquals(List.of("HS-2012", "HS-2012"), codes(LoadLimits.DEFAULT.withTextLength(7), table));
        assertEquals(List.of(), codes(LoadLimits.DEFAULT.withRecords(2), table));
        assertEquals(List.of("HS-2014"), codes(LoadLimits.DEFAULT.withRecords(1), table));
        assertEquals(List.of("HS-2010"), codes(LoadLimits.DEFAULT.withBytes(20), table));
        String broken = table.replace("It ", "It \"");
        assertEquals(List.of("HS-2300", "HS-2015"), codes(LoadLimits.DEFAULT.withProblems(1), broken));
    }

    @Test
    void tooManyColumnsAreRefusedAndTooManyCellsNotKept() {
        assertEquals(List.of("HS-2309"), codes(LoadLimits.DEFAULT, "id,source,voice,gist" + ",".repeat(20_000) + "\n"));
        String row = "id,source,voice,gist\nc-1,wire-1,agency,It fails" + ",".repeat(2_000_000) + "\n";
        assertEquals(List.of("HS-2303"), codes(LoadLimits.DEFAULT, row));
    }

    // ---- the shared sets, where they are at hand

    private record Case(Path file, String expectation) {}

    private interface Check {
        void of(Case one) throws IOException;
    }

    private static List<DynamicTest> each(Check check, String... sets) throws IOException {
        if (!Files.exists(SHARED.resolve("bad-inputs"))) {
            return List.of(DynamicTest.dynamicTest(
                    "shared inputs", () -> abort("They are not at hand; -Dhearsay.shared names their folder.")));
        }
        Set<String> wanted = Set.of(sets);
        return Files.readAllLines(SHARED.resolve("bad-inputs/MANIFEST.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(row -> wanted.contains(row[1]) && !row[2].equals("expected-output"))
                .map(row -> new Case(SHARED.resolve("bad-inputs").resolve(row[0]), row[2]))
                .map(c -> DynamicTest.dynamicTest(c.file.getFileName().toString(), () -> check.of(c)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> sharedTablesAreAcceptedOrRefusedAsTheyShould() throws IOException {
        return each(CsvHostileTest::checkOwn, "csv-own", "csv-commons");
    }

    private static void checkOwn(Case c) throws IOException {
        Loaded loaded = checkTold(GENERIC, Files.readAllBytes(c.file));
        boolean refused = !Loaded.errors(loaded.problems()).isEmpty();
        switch (c.expectation) {
            case "accept" -> assertEquals(List.of(), loaded.problems());
            case "reject", "reject-semantic" -> assertTrue(refused, loaded.toString());
            default -> assertEquals(expected(c), refused, loaded.toString());
        }
    }

    /** What may be either, is this: whether it is refused. */
    private static boolean expected(Case c) {
        return !Set.of(
                        "any_cr_only.csv",
                        "any_header_only.csv",
                        "any_mixed_eol.csv",
                        "any_quoted_empty_vs_null.csv",
                        "any_sep_line.csv")
                .contains(c.file.getFileName().toString());
    }

    @TestFactory
    List<DynamicTest> theSpectrumOfTablesHasTheCellsItShould() throws IOException {
        return each(CsvHostileTest::checkSpectrum, "csv-spectrum");
    }

    private static void checkSpectrum(Case c) throws IOException {
        String expected = Files.readString(
                c.file.resolveSibling(c.file.getFileName().toString().replace(".csv", ".expected.json")));
        CsvTokens tokens = new CsvTokens(SeedText.of("it", Files.readString(c.file)), ',', 0, 100);
        List<CsvTokens.Cell> header = tokens.next().orElseThrow().cells();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Optional<CsvTokens.Row> row = tokens.next(); row.isPresent(); row = tokens.next()) {
            assertEquals(List.of(), row.get().broken());
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i).text(), row.get().cells().get(i).text().replace("\r\n", "\n"));
            }
            rows.add(cells);
        }
        JsonMapper mapper = new JsonMapper();
        assertEquals(mapper.readTree(expected), mapper.valueToTree(rows));
    }
}
