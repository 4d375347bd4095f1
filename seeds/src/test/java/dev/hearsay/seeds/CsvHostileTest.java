package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.BadInputs;
import dev.hearsay.BadInputs.Case;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import dev.hearsay.RandomCorpora;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final String EXAMPLE =
            "id,source,voice,speaker,remove,cue,gist,subject,kind,object,said,start,end,quote\r\n"
                    + "c-1,wire-1,agency,expert,1,warns,\"Russia \"\"turns\"\" a\nblind eye, he says\",russia,disregards,iran,"
                    + "2023-07,14,20,turned\r\n"
                    + "c-2,wire-2,agency,agency,0,,\uD83D\uDE00 holds,;iran,excludes;includes,iran;,2023,,,\r\n";

    private static Loaded checkTold(CsvMapping mapping, byte[] bytes) {
        return HostileBytes.checkTold(Seeds.csv(mapping), Seed.of("it.csv", bytes));
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
        byte[] mutilated = HostileBytes.mutilated(bytes, "\",;\t\n\r\\ =-0:x/", 5, random);
        checkTold(CsvMapping.hearsay().beside(corpus), mutilated);
        checkTold(CsvMapping.hearsay(), mutilated);
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Property(tries = 300)
    void piecesOfTablesInAnyOrderGiveAResult(@ForAll long seed) {
        Random random = new Random(seed);
        String text = "id,source,voice,gist,start,end,quote,remove,speaker,through,topic,stance\n"
                + HostileBytes.pieces(EXAMPLE, ",;\"\\s", 60, random);
        checkTold(SampleTable.mapping(), text.getBytes(StandardCharsets.UTF_8));
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

    @TestFactory
    List<DynamicTest> sharedTablesAreAcceptedOrRefusedAsTheyShould() {
        return Stream.of("csv-own", "csv-commons")
                .flatMap(set -> BadInputs.eachCase(set, CsvHostileTest::checkOwn).stream())
                .toList();
    }

    private static void checkOwn(Case c) {
        Loaded loaded = checkTold(SampleTable.SHARED, c.bytes());
        boolean refused = !Loaded.errors(loaded.problems()).isEmpty();
        switch (c.expectation()) {
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
                .contains(c.name());
    }

    @TestFactory
    List<DynamicTest> theSpectrumOfTablesHasTheCellsItShould() {
        return BadInputs.eachCase("csv-spectrum", CsvHostileTest::checkSpectrum);
    }

    private static void checkSpectrum(Case c) throws IOException {
        String expected = Files.readString(c.file().resolveSibling(c.name().replace(".csv", ".expected.json")));
        CsvTokens tokens = new CsvTokens(SeedText.of("it", Files.readString(c.file())), ',', 0, 100);
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
