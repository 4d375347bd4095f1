package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.MisuseException;
import dev.hearsay.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each limit lets through what it says, and not one more. */
class LoadLimitsTest {

    /** What is told of a file with one less, with exactly so many, and with one more. */
    private static void check(
            String code, String limit, int most, UnaryOperator<LoadLimits> with, IntFunction<String> file) {
        HearsayJson json = Seeds.json().within(with.apply(LoadLimits.DEFAULT));
        assertEquals(List.of(), codes(json, file.apply(most - 1)));
        assertEquals(List.of(), codes(json, file.apply(most)));
        List<Problem> problems = json.load("it.json", file.apply(most + 1)).problems();
        Problem last = problems.get(problems.size() - 1);
        assertEquals(code, last.code());
        assertTrue(
                last.toString().contains(limit) && last.toString().contains(Integer.toString(most)), last.toString());
    }

    private static List<String> codes(HearsayJson json, String file) {
        return json.load("it.json", file).problems().stream().map(Problem::code).toList();
    }

    @Test
    void bytesAreCountedNotCharacters() {
        check("HS-2010", "bytes", 200, limits -> limits.withBytes(200), size -> {
            String file = SampleFile.topics(SampleFile.topic("\u00e9"));
            return file + " ".repeat(size - file.getBytes(StandardCharsets.UTF_8).length);
        });
    }

    @Test
    void depthIsThatOfTheWholeFile() {
        // The file, the list of claims, the claim, its reported voices, one of them, and its channel.
        String channel = ", \"channel\": {\"kind\": \"told\"}";
        check(
                "HS-2011",
                "depth",
                5,
                limits -> limits.withDepth(5),
                depth -> SampleFile.of("\"sources\": [{\"id\": \"s\", \"title\": \"S\"}], "
                        + "\"actors\": [{\"id\": \"a\", \"kind\": \"state\", \"name\": \"A\"}], \"claims\": ["
                        + "{\"id\": \"c\", \"source\": \"s\", \"voice\": \"a\", \"gist\": \"G\", \"reported\": ["
                        + (depth < 5 ? "" : "{\"actor\": \"a\"" + (depth < 6 ? "" : channel) + "}")
                        + "]}]"));
    }

    @Test
    void depthIsCountedWhereNothingIsUnderstoodToo() {
        HearsayJson json = Seeds.json().within(LoadLimits.DEFAULT.withDepth(10));
        String open = SampleFile.HEAD + ", \"x\": " + "[".repeat(9) + "]".repeat(9) + "}";
        assertEquals(List.of("HS-2101"), codes(json, open));
        String deeper = SampleFile.HEAD + ", \"x\": " + "[".repeat(10) + "]".repeat(10) + "}";
        assertEquals(List.of("HS-2101", "HS-2011"), codes(json, deeper));
    }

    @Test
    void textsAreAsLongAsTheyMayBe() {
        check(
                "HS-2012",
                "textLength",
                20,
                limits -> limits.withTextLength(20),
                length -> SampleFile.topics("{\"id\": \"t\", \"label\": \"" + "\\u0041".repeat(length) + "\"}"));
        check(
                "HS-2012",
                "textLength",
                1_000_000,
                limits -> limits,
                length -> SampleFile.topics("{\"id\": \"t\", \"label\": \"" + "x".repeat(length) + "\"}"));
    }

    @Test
    void numbersAreAsLongAsTheyMayBe() {
        check(
                "HS-2013",
                "numberLength",
                100,
                limits -> limits,
                length -> SampleFile.of("\"relationKinds\": [{\"id\": \"k\", \"label\": \"K\", \"weight\": 0."
                        + "0".repeat(length - 2) + "}]"));
        check(
                "HS-2013",
                "numberLength",
                5,
                limits -> limits.withNumberLength(5),
                length -> SampleFile.of("\"relationKinds\": [{\"id\": \"k\", \"label\": \"K\", \"weight\": 0."
                        + "0".repeat(length - 2) + "}]"));
    }

    @Test
    void recordsAreCountedOverAllSections() {
        check(
                "HS-2014",
                "records",
                5,
                limits -> limits.withRecords(5),
                records -> SampleFile.of("\"sources\": [{\"id\": \"s\", \"title\": \"S\"}], \"topics\": ["
                        + IntStream.range(1, records)
                                .mapToObj(i -> SampleFile.topic("t" + i))
                                .collect(Collectors.joining(", "))
                        + "]"));
    }

    @Test
    void problemsAreToldUpToTheLimitAndTheRestIsNotRead() {
        HearsayJson json = Seeds.json().within(LoadLimits.DEFAULT.withProblems(3));
        assertEquals(List.of("HS-2102", "HS-2102"), codes(json, SampleFile.topics("{}")));
        assertEquals(List.of("HS-2102", "HS-2102", "HS-2102"), codes(json, SampleFile.topics("{}", "{\"id\": \"t\"}")));
        assertEquals(
                List.of("HS-2102", "HS-2102", "HS-2015", "HS-2102"), codes(json, SampleFile.topics("{}", "{}", "{}")));
    }

    @Test
    void problemsOfReferencesAreLimitedToo() {
        String topics = SampleFile.topics(IntStream.range(0, 9)
                .mapToObj(i -> "{\"id\": \"t" + i + "\", \"label\": \"T\", \"parent\": \"none" + i + "\"}")
                .toArray(String[]::new));
        assertEquals(
                List.of("HS-1002", "HS-1002", "HS-1002", "HS-2015"),
                codes(Seeds.json().within(LoadLimits.DEFAULT.withProblems(3)), topics));
    }

    @Test
    void linesHaveTheSameLimits() {
        String head = "{\"format\": \"hearsay-lines\", \"version\": 1}\n";
        String line =
                "{\"topic\": {\"id\": \"t\", \"label\": \"" + "x".repeat(20) + "\", \"notes\": {\"n\": \"1\"}}}\n";
        String file = head + line;
        LoadLimits exact = LoadLimits.DEFAULT
                .withBytes(file.length())
                .withDepth(3)
                .withTextLength(20)
                .withRecords(1)
                .withTotalBytes(file.length());
        assertEquals(List.of(), lineCodes(exact, file));
        assertEquals(List.of("HS-2010"), lineCodes(exact.withBytes(file.length() - 1), file));
        assertEquals(List.of("HS-2011"), lineCodes(exact.withDepth(2), file));
        assertEquals(List.of("HS-2012"), lineCodes(exact.withTextLength(19), file));
        assertEquals(List.of("HS-2016"), lineCodes(exact.withTotalBytes(file.length() - 1), file));
        LoadLimits longer = exact.withBytes(1000).withTotalBytes(1000);
        assertEquals(List.of("HS-2014"), lineCodes(longer, file + line.replace("\"t\"", "\"u\"")));
        String weight = head + "{\"relationKind\": {\"id\": \"k\", \"label\": \"K\", \"weight\": 0.00}}\n";
        assertEquals(List.of(), lineCodes(longer.withNumberLength(4), weight));
        assertEquals(List.of("HS-2013"), lineCodes(longer.withNumberLength(3), weight));
    }

    private static List<String> lineCodes(LoadLimits limits, String file) {
        return Seeds.jsonLines().within(limits).load("it.jsonl", file).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void aMillionLevelsAreRefusedOnASmallStack() throws InterruptedException {
        for (String brackets : List.of("[".repeat(1_000_000), "{\"a\":".repeat(1_000_000))) {
            int[] problems = {0};
            Thread small = new Thread(
                    null,
                    () -> problems[0] = SampleFile.load(SampleFile.HEAD + ", \"x\": " + brackets)
                            .problems()
                            .size(),
                    "small",
                    128 << 10);
            small.start();
            small.join();
            assertEquals(2, problems[0]);
        }
    }

    @Test
    void aLimitBelowOneIsMisuse() {
        LoadLimits usual = LoadLimits.DEFAULT;
        for (UnaryOperator<LoadLimits> with : List.<UnaryOperator<LoadLimits>>of(
                l -> l.withBytes(0),
                l -> l.withDepth(0),
                l -> l.withTextLength(-1),
                l -> l.withNumberLength(0),
                l -> l.withRecords(0),
                l -> l.withProblems(0))) {
            assertEquals(
                    "HS-2801",
                    assertThrows(MisuseException.class, () -> with.apply(usual)).code());
        }
        assertEquals(
                "HS-2801 The limit depth is 0. Set it to 1 or more.",
                assertThrows(MisuseException.class, () -> usual.withDepth(0)).getMessage());
        assertEquals(
                "HS-2801 The limit bytes is 1073741825. Set it to at most 1073741824.",
                assertThrows(MisuseException.class, () -> usual.withBytes((1 << 30) + 1))
                        .getMessage());
    }
}
