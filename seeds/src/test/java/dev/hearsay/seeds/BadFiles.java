package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Bad files of one format in one folder, each named after a problem that it has, and beside each what is told of it: {@code
 * bad-csv/HS-2303-short.csv} and {@code HS-2303-short.txt}.
 *
 * @param folder the folder, among the resources of this package
 * @param ending how the names of bad files end
 * @param told how the name ends that stands beside each of them
 * @param loader what makes something of one
 */
record BadFiles(String folder, String ending, String told, FileLoader loader) {

    /** Loads one bad file. */
    interface FileLoader {
        Loaded load(Path file) throws IOException;
    }

    /** Of files that are loaded by themselves. */
    static BadFiles of(String folder, String ending, SeedLoader loader) {
        return new BadFiles(folder, ending, ".txt", file -> loader.load(seed(file)));
    }

    /** One file as a seed, by its name without its folder. */
    static Seed seed(Path file) throws IOException {
        return Seed.of(name(file), Files.readAllBytes(file));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/dev/hearsay/seeds", folder))) {
            return files.filter(file -> name(file).endsWith(ending)).sorted().toList();
        }
    }

    /** A test for each file: it is told as it is written beside it, and has the problem it is named after. */
    List<DynamicTest> tests() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)))
                .toList();
    }

    private void check(Path file) throws IOException {
        Loaded loaded = loader.load(file);
        assertEquals(Files.readString(file.resolveSibling(name(file).replace(ending, told))), loaded + "\n");
        String code = name(file).substring(0, 7);
        assertTrue(loaded.problems().stream().anyMatch(p -> p.code().equals(code)), code);
    }

    private List<Problem> problems() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Path file : files()) {
            problems.addAll(loader.load(file).problems());
        }
        return problems;
    }

    /** All of these codes are among the problems. */
    void checkShown(String... codes) throws IOException {
        Set<String> missing = new TreeSet<>(List.of(codes));
        problems().forEach(problem -> missing.remove(problem.code()));
        assertEquals(Set.of(), missing);
    }

    /** No message is long, without a place, in the words of a programmer, or loud. */
    void checkMessages() throws IOException {
        for (Problem problem : problems()) {
            String message = problem.toString();
            assertTrue(problem.summary().length() <= 100, message);
            assertTrue(message.codePoints().noneMatch(c -> c != '\n' && Character.isISOControl(c)), message);
            assertTrue(Stream.of("Exception", "java.", "dev.", "!").noneMatch(message::contains), message);
            assertTrue(problem.place().isPresent(), message);
        }
    }
}
