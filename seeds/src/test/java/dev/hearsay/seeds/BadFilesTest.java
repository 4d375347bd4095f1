package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the examples of {@code PROBLEMS.md} have no room for: other ways to break the same rules, several problems in one
 * file, and what must not follow from them. Beside each file is what is told of it: {@code bad/HS-2101-section.json} and
 * {@code .txt}.
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
