package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Place;
import dev.hearsay.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every problem of every bad file tells, in twelve points: file, line, column, pointer, record, expected, found, fix, a
 * code that is documented, no names of classes, no raw control characters, and what became of the load. A point counts where
 * it can be had: what is wrong with a file as a whole has no pointer, and what stands in no record has no record.
 */
class RubricTest {

    private static final Path BAD = Path.of("src/test/resources/dev/hearsay/seeds");

    private static final double POINTS = 12;

    private static final double MEAN = 11.8;

    private static final double LEAST = 11;

    /** What is wrong with a file, a folder or a load as a whole, or with bytes that cannot be read any further. */
    private static final Set<String> OF_THE_WHOLE =
            codes("2001 2002 2003 2004 2005 2010 2011 2014 2015 2016 2017 2020 2022"
                    + " 2023 2030 2031 2202 2304 2308 2400 2401 2452 2453 2454 2457");

    /** What is wrong with the first row of a table, which is no record, or is told once of many records. */
    private static final Set<String> OF_NO_RECORD = codes("2305 2306 2307 2318 2352 2353 2354 2356 2430 2480");

    private static Set<String> codes(String numbers) {
        return Stream.of(numbers.split(" ", -1)).map(number -> "HS-" + number).collect(Collectors.toSet());
    }

    /** What names classes or comes from a parser; a fix may name what a program calls. */
    private static final Pattern FOREIGN = Pattern.compile(
            "Exception|[a-z]\\.[a-z]+\\.[A-Z]|jackson|java\\.|REDACTED|[Tt]oken\\b|[Ii]nvalid input|!$");

    /** A load, and the texts of its files by their names as far as they are what the bytes are. */
    private record Case(String name, Loaded loaded, Map<String, String> texts) {}

    @TempDir
    private Path folder;

    private List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        int number = 0;
        for (Example example : Example.all()) {
            if (!example.isGood()) {
                Path own = Files.createDirectory(folder.resolve(Integer.toString(number++)));
                Map<String, String> texts = example.isPlain() ? Map.of(example.name(), example.text()) : Map.of();
                cases.add(new Case("page " + example.code(), example.load(own), texts));
            }
        }
        for (Path file : files("bad", ".json")) {
            cases.add(read(file, Seeds.json()));
        }
        for (Path file : files("bad-csv", ".csv")) {
            cases.add(read(file, Seeds.csv(SampleTable.mapping())));
        }
        for (Path file : files("bad-annotation", ".json")) {
            cases.add(read(file, Seeds.webAnnotation().beside(SampleTable.BESIDE)));
        }
        for (Path file : files("brat", ".ann")) {
            cases.add(pair(file));
        }
        return cases;
    }

    private static Case read(Path file, SeedLoader loader) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        return new Case(
                name, loader.load(Seed.of(name, bytes)), Map.of(name, new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Annotations, with their text if it is there. */
    private static Case pair(Path annotations) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        List<Seed> seeds = new ArrayList<>();
        for (String ending : List.of(".ann", ".txt")) {
            String name = annotations.getFileName().toString().replace(".ann", ending);
            Path file = annotations.resolveSibling(name);
            if (Files.exists(file)) {
                texts.put(name, Files.readString(file));
                seeds.add(Seed.of(name, Files.readAllBytes(file)));
            }
        }
        String name = annotations.getFileName().toString();
        return new Case(name, Seeds.brat().load(Seed.of("project", seeds)), texts);
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        if (Files.notExists(BAD.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(BAD.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyProblemTellsWhatIsNeededToMendIt() throws IOException {
        List<Double> scores = new ArrayList<>();
        Map<String, Set<String>> missed = new LinkedHashMap<>();
        List<Case> cases = cases();
        for (Case each : cases) {
            for (Problem problem : each.loaded.problems()) {
                Map<String, Boolean> points = points(problem, each);
                long met =
                        points.values().stream().filter(Boolean::booleanValue).count();
                scores.add(POINTS * met / points.size());
                points.forEach((point, has) -> {
                    if (!has) {
                        missed.computeIfAbsent(point, p -> new TreeSet<>()).add(each.name + " " + problem.code());
                    }
                });
            }
        }
        double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double least = scores.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "Rubric: %d problems of %d bad files have %.2f of 12 points in the mean, %.2f at least; missed: %s%n",
                scores.size(),
                cases.size(),
                mean,
                least,
                missed);
        assertTrue(mean >= MEAN && least >= LEAST, missed.toString());
    }

    private static Map<String, Boolean> points(Problem problem, Case in) {
        Place place = problem.place().orElseThrow(() -> new AssertionError(in.name + " " + problem));
        String told = problem.toString();
        Map<String, Boolean> points = new LinkedHashMap<>();
        points.put("file", told.startsWith(place.file() + ":"));
        String text = in.texts.getOrDefault(place.file(), "");
        points.put("line", isLine(place, text));
        points.put("column", isColumn(place, text));
        boolean whole = OF_THE_WHOLE.contains(problem.code()) || isTheRoot(problem, place);
        if (!whole) {
            points.put(
                    "pointer",
                    told.contains("  [" + Problem.visible(problem.pointer()) + "]")
                            && !problem.pointer().isEmpty());
        }
        if (!whole && isInRecord(problem)) {
            points.put("record", told.contains("\n  record    "));
        }
        points.put("expected", isTold(problem.expected().orElse(""), told, "expected"));
        points.put("found", isTold(problem.found().orElse(""), told, "found"));
        points.put("fix", isTold(problem.fix(), told, "fix"));
        points.put("documented", Example.page().contains(problem.code()));
        points.put(
                "no class names",
                !FOREIGN.matcher(problem.summary()).find()
                        && !FOREIGN.matcher(problem.expected().orElse("")).find());
        points.put("no control characters", told.codePoints().noneMatch(c -> c != '\n' && isHidden(c)));
        points.put(
                "outcome",
                in.loaded.toString().endsWith(in.loaded.summary())
                        && in.loaded.summary().contains("taken over"));
        return points;
    }

    private static boolean isTold(String words, String told, String label) {
        return !words.isBlank() && told.contains("\n  " + (label + " ".repeat(10)).substring(0, 10));
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    /** The pointer to what a whole file holds, or to the parent of what its head lacks, is empty. */
    private static boolean isTheRoot(Problem problem, Place place) {
        boolean start = place.line() == 1 && place.column() == 1;
        return problem.pointer().isEmpty() && (start || problem.code().equals("HS-2102"));
    }

    /**
     * In a record stands what is neither in the head of a file nor a list of it; in standoff, the pointer is the id of the
     * annotation itself.
     */
    private static boolean isInRecord(Problem problem) {
        String pointer = problem.pointer();
        boolean head = Stream.of("/open", "/version", "/vocabulary", "/records").anyMatch(pointer::startsWith);
        return pointer.startsWith("/")
                && !head
                && !OF_NO_RECORD.contains(problem.code())
                && !pointer.matches("(/[^/]*)?");
    }

    /** The lines of a text, counted here once more; that of a file that is cut ends it. */
    private static List<String> lines(String text) {
        return List.of(text.replaceFirst("^\uFEFF", "").split("\r\n|\r|\n", -1));
    }

    private static boolean isLine(Place place, String text) {
        return text.isEmpty() ? place.line() >= 1 : place.line() <= lines(text).size();
    }

    /** What is marked stands in that column of the line, and the bytes before it are as many as is told. */
    private static boolean isColumn(Place place, String text) {
        if (text.isEmpty() || place.excerpt().isEmpty()) {
            return true;
        }
        String line = lines(text).get(place.line() - 1);
        String marked = place.excerpt()
                .substring(place.excerpt().offsetByCodePoints(0, place.marked()))
                .replaceFirst("\\.\\.\\.$", "");
        boolean there = place.column() - 1 <= line.codePointCount(0, line.length())
                && line.startsWith(marked, line.offsetByCodePoints(0, place.column() - 1));
        return there && place.byteOffset().stream().allMatch(offset -> isOffset(offset, place, text));
    }

    private static boolean isOffset(long offset, Place place, String text) {
        String before = new String(text.getBytes(StandardCharsets.UTF_8), 0, (int) offset, StandardCharsets.UTF_8);
        List<String> lines = lines(before);
        String last = lines.get(lines.size() - 1);
        return lines.size() == place.line() && last.codePointCount(0, last.length()) == place.column() - 1;
    }

    @Test
    void everySummaryIsOneShortSentence() throws IOException {
        for (Case each : cases()) {
            for (Problem problem : each.loaded.problems()) {
                String summary = problem.summary();
                assertTrue(summary.codePointCount(0, summary.length()) <= 80, each.name + ": " + summary);
                assertTrue(summary.matches("(?s).*[.]"), each.name + ": " + summary);
            }
        }
    }

    @Test
    void whatIsLongIsCutWhereItIsQuoted() {
        String id = "x".repeat(250);
        Loaded loaded = SampleFile.load(
                SampleFile.topics("{\"id\": \"" + id + "\", \"label\": \"L\", \"parent\": \"" + id + "y\"}"));
        assertEquals(
                List.of("No topic is called '" + "x".repeat(55) + "...'."),
                loaded.problems().stream().map(Problem::summary).collect(Collectors.toList()));
        Problem two =
                Problem.error("HS-2104", "'" + id + "' and '" + "\uD83D\uDE00".repeat(90) + "' differ.", "Mend it.");
        String brief = Quoted.brief(two).summary();
        assertEquals(80, brief.codePointCount(0, brief.length()), brief);
        assertEquals("'xxxxxxxx...' and '" + "\uD83D\uDE00".repeat(49) + "...' differ.", brief);
        Problem sentences =
                Quoted.brief(Problem.error("HS-0212", "'" + id + "' is nowhere. Closest is 'x'.", "Mend it."));
        assertEquals("'" + "x".repeat(63) + "...' is nowhere.", sentences.summary());
        assertEquals("Closest is 'x'. Mend it.", sentences.fix());
        assertEquals(
                "y".repeat(77) + "...",
                Quoted.brief(Problem.error("HS-2104", "y".repeat(90), "Mend it."))
                        .summary());
    }
}
