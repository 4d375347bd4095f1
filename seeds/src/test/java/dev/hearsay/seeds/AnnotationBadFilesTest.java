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

/** One bad annotation for every problem, and beside it what is told of it: {@code bad-annotation/HS-2351-type.json} and {@code .txt}. */
class AnnotationBadFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/hearsay/seeds/bad-annotation");

    @TestFactory
    List<DynamicTest> everyBadAnnotationIsToldAsItIsWrittenBesideIt() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)))
                .toList();
    }

    private static void check(Path file) throws IOException {
        Loaded loaded = load(file);
        assertEquals(Files.readString(file.resolveSibling(name(file).replace(".json", ".txt"))), loaded + "\n");
        String code = name(file).substring(0, 7);
        assertTrue(loaded.problems().stream().anyMatch(p -> p.code().equals(code)), code);
    }

    @Test
    void everyCodeThatIsDocumentedHasABadAnnotation() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path file : files()) {
            load(file).problems().forEach(problem -> shown.add(problem.code()));
        }
        for (String code : List.of(
                "HS-2350", "HS-2351", "HS-2352", "HS-2353", "HS-2354", "HS-2355", "HS-2356", "HS-2357", "HS-2317",
                "HS-0212", "HS-2101", "HS-2106", "HS-2104", "HS-1002", "HS-2004")) {
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
        return Seeds.webAnnotation().beside(SampleTable.BESIDE).load(Seed.of(name(file), Files.readAllBytes(file)));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> name(file).endsWith(".json")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
