package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code PROBLEMS.md} lists every code that loading can tell, and what it shows is what is told. */
class ProblemsPageTest {

    private static final Pattern LOADING = Pattern.compile("\"(HS-2[0-9]{3})\\b");

    private static final Pattern RECORDS = Pattern.compile("\"(HS-(?:01|02|10)[0-9]{2})\\b");

    private static final Pattern ROW = Pattern.compile("^\\| (HS-[0-9]{4}) \\|", Pattern.MULTILINE);

    /** Codes of records that no file can have, and why. */
    private static final Map<String, String> NEVER_OF_A_FILE = Map.ofEntries(
            Map.entry("HS-0121", "dates are written with years of four digits"),
            Map.entry("HS-0150", "places are counted by loaders"),
            Map.entry("HS-0210", "quotes are what programs search by"),
            Map.entry("HS-0211", "searches are made by programs"),
            Map.entry("HS-1003", "loaders know no store in which something could be already"));

    @TempDir
    private Path folder;

    private static Stream<Example> examples(boolean good) {
        return Example.all().stream().filter(example -> example.isGood() == good);
    }

    private String told(Loaded loaded) {
        return (loaded + "\n").replace(folder.toString(), "corpus");
    }

    @TestFactory
    Stream<DynamicTest> everyBadExampleIsToldAsThePageHasIt() {
        return examples(false)
                .map(example -> DynamicTest.dynamicTest(example.code(), () -> {
                    Loaded loaded = example.load(own(example));
                    assertEquals(example.told(), told(loaded));
                    assertTrue(loaded.problems().stream().map(Problem::code).anyMatch(example.code()::equals));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyGoodExampleHasNoProblem() {
        return examples(true)
                .map(example -> DynamicTest.dynamicTest(
                        example.code(),
                        () -> assertEquals(List.of(), example.load(own(example)).problems())));
    }

    /** A folder of its own, whose name is told as that of the corpus. */
    private Path own(Example example) throws IOException {
        try (Stream<Path> before = Files.list(folder)) {
            for (Path file : before.toList()) {
                Files.delete(file);
            }
        }
        return example.text().startsWith("==> ") ? folder : folder.resolve("none");
    }

    @Test
    void everyCodeHasABadExampleWithWhatIsToldOfItAndThenAGoodOne() {
        List<Example> all = Example.all();
        List<String> order = all.stream().map(Example::code).distinct().toList();
        assertEquals(
                order.stream()
                        .flatMap(code -> Stream.of(code + " bad", code + " good"))
                        .toList(),
                all.stream()
                        .map(example -> example.code() + (example.isGood() ? " good" : " bad"))
                        .toList());
        assertEquals(
                List.of(),
                all.stream()
                        .filter(example -> example.isGood() != example.told().isEmpty())
                        .map(Example::code)
                        .toList());
    }

    @Test
    void everyCodeIsOnThePageAndEveryCodeOfThePageIsThere() throws IOException {
        Set<String> codes = codes(Path.of("src/main/java/dev/hearsay/seeds"), LOADING);
        codes.addAll(codes(Path.of("../core/src/main/java/dev/hearsay"), RECORDS));
        codes.removeAll(NEVER_OF_A_FILE.keySet());
        Set<String> shown = Example.all().stream().map(Example::code).collect(Collectors.toCollection(TreeSet::new));
        Matcher row = ROW.matcher(Example.page());
        while (row.find()) {
            assertTrue(shown.add(row.group(1)), row.group(1) + " is there twice");
        }
        assertEquals(codes, shown);
    }

    private static Set<String> codes(Path folder, Pattern code) throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
        Set<String> codes = new TreeSet<>();
        for (Path source : sources) {
            code.matcher(Files.readString(source)).results().forEach(found -> codes.add(found.group(1)));
        }
        return codes;
    }
}
