package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One bad table for every problem, and beside it what is told of it: {@code bad-csv/HS-2303-short.csv} and {@code .txt}. */
class CsvBadFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/hearsay/seeds/bad-csv");

    @TestFactory
    List<DynamicTest> everyBadTableIsToldAsItIsWrittenBesideIt() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)))
                .toList();
    }

    private static void check(Path file) throws IOException {
        Loaded loaded = load(file);
        assertEquals(Files.readString(file.resolveSibling(name(file).replace(".csv", ".txt"))), loaded + "\n");
        String code = name(file).substring(0, 7);
        assertTrue(loaded.problems().stream().anyMatch(p -> p.code().equals(code)), code);
    }

    @Test
    void everyCodeThatIsDocumentedHasABadTable() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path file : files()) {
            load(file).problems().forEach(problem -> shown.add(problem.code()));
        }
        for (String code : List.of(
                "HS-2300", "HS-2301", "HS-2302", "HS-2303", "HS-2304", "HS-2305", "HS-2306", "HS-2307", "HS-2308",
                "HS-2310", "HS-2311", "HS-2313", "HS-2314", "HS-2315", "HS-2316", "HS-2317", "HS-2318", "HS-2104",
                "HS-2105", "HS-2106", "HS-0101", "HS-0102", "HS-0110", "HS-0122", "HS-0140", "HS-0141", "HS-0202",
                "HS-1001", "HS-1002")) {
            assertTrue(shown.contains(code), code);
        }
    }

    @Test
    void noMessageShowsWhatItShouldNot() throws IOException {
        for (Path file : files()) {
            for (Problem problem : load(file).problems()) {
                String told = problem.toString();
                assertTrue(problem.summary().length() <= 100, told);
                assertTrue(told.codePoints().noneMatch(c -> c != '\n' && Character.isISOControl(c)), told);
                assertTrue(Stream.of("Exception", "java.", "dev.", "!").noneMatch(told::contains), told);
                assertTrue(problem.place().isPresent(), told);
            }
        }
    }

    private static Loaded load(Path file) throws IOException {
        CsvMapping mapping =
                name(file).contains("pattern") ? SampleTable.mapping().dates("dd/MM/uuuu") : SampleTable.mapping();
        return Seeds.csv(mapping).load(Seed.of(name(file), Files.readAllBytes(file)));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> name(file).endsWith(".csv")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
