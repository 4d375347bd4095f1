package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What fuzzing starts from and what it has found, replayed without the fuzzer. */
class FindsTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/hearsay/seeds/SeedsFuzzTestInputs");

    private static final Map<String, Consumer<byte[]>> TARGETS = new TreeMap<>(Map.ofEntries(
            Map.entry("json", Fuzzed::json),
            Map.entry("jsonLines", Fuzzed::jsonLines),
            Map.entry("csv", Fuzzed::csv),
            Map.entry("brat", Fuzzed::brat),
            Map.entry("annotations", Fuzzed::annotations),
            Map.entry("dna", Fuzzed::dna),
            Map.entry("open", Fuzzed::open),
            Map.entry("jsonWriter", Fuzzed::jsonWriter),
            Map.entry("jsonLinesWriter", Fuzzed::jsonLinesWriter),
            Map.entry("csvWriter", Fuzzed::csvWriter),
            Map.entry("annotationsWriter", Fuzzed::annotationsWriter),
            Map.entry("bratWriter", Fuzzed::bratWriter)));

    @TestFactory
    List<DynamicTest> everyFindIsSurvived() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, Consumer<byte[]>> target : TARGETS.entrySet()) {
            for (Path file : list(FOLDER.resolve(target.getKey()))) {
                tests.add(DynamicTest.dynamicTest(
                        target.getKey() + " " + file.getFileName(),
                        () -> target.getValue().accept(Files.readAllBytes(file))));
            }
        }
        return tests;
    }

    @Test
    void everyTargetHasAFolderToBeginFrom() throws IOException {
        TreeSet<String> folders = new TreeSet<>();
        for (Path folder : list(FOLDER)) {
            folders.add(folder.getFileName().toString());
        }
        assertEquals(TARGETS.keySet(), folders);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
