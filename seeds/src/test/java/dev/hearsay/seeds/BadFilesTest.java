package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One bad file for every problem, and beside it what is told of it: {@code bad/HS-2101-field.json} and {@code .txt}.
 * Together they show every code that a file can have.
 */
class BadFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/hearsay/seeds/bad");

    @TestFactory
    List<DynamicTest> everyBadFileIsToldAsItIsWrittenBesideIt() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)))
                .toList();
    }

    private static void check(Path file) throws IOException {
        Loaded loaded = load(file);
        Path told = file.resolveSibling(name(file).replace(".json", ".txt"));
        assertEquals(Files.readString(told), loaded + "\n");
        if (name(file).startsWith("HS-")) {
            String code = name(file).substring(0, 7);
            assertTrue(loaded.problems().stream().anyMatch(p -> p.code().equals(code)), code);
        }
    }

    @Test
    void everyCodeThatIsDocumentedHasABadFile() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path file : files()) {
            load(file).problems().forEach(problem -> shown.add(problem.code()));
        }
        // The limits that no small file passes are met in LoadLimitsTest.
        for (String code : List.of(
                "HS-2001", "HS-2002", "HS-2003", "HS-2004", "HS-2005", "HS-2006", "HS-2011", "HS-2013", "HS-2020",
                "HS-2021", "HS-2101", "HS-2102", "HS-2103", "HS-2104", "HS-2105", "HS-2106", "HS-2107", "HS-2201",
                "HS-1001", "HS-1002", "HS-1004", "HS-1006", "HS-1007", "HS-1008")) {
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
                assertTrue(
                        Stream.of("Exception", "tools.jackson", "java.", "token", "REDACTED", "!")
                                .noneMatch(told::contains),
                        told);
                assertTrue(problem.place().isPresent(), told);
            }
        }
    }

    private static Loaded load(Path file) throws IOException {
        return Seeds.json().load(Seed.of(name(file), Files.readAllBytes(file)));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> name(file).endsWith(".json"))
                    .sorted(Comparator.comparing(BadFilesTest::name))
                    .collect(Collectors.toList());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
