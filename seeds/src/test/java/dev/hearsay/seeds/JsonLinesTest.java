package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import dev.hearsay.RandomCorpora;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A record a line: nothing is lost, and what is broken is broken by itself. */
class JsonLinesTest {

    private static final String HEAD = "{\"format\": \"hearsay-lines\", \"version\": 1}\n";

    private static final String TOPIC = "{\"topic\": {\"id\": \"t\", \"label\": \"T\"}}\n";

    private final HearsayJsonLines lines = Seeds.jsonLines();

    private Loaded load(String text) {
        return lines.load("it.jsonl", text);
    }

    private List<String> told(String text) {
        return load(text).problems().stream()
                .map(problem -> problem.code() + " "
                        + problem.place()
                                .map(place -> place.line() + ":" + place.column())
                                .orElse("") + " "
                        + problem.pointer())
                .toList();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBackEqual(@ForAll("corpora") Corpus corpus) {
        assertEquals(corpus, load(lines.text(corpus)).orThrow());
    }

    @Property(tries = 60)
    void openIdsAreReadBackOpen(@ForAll("deposits") List<Corpus> deposits) {
        for (Corpus deposit : deposits) {
            assertEquals(deposit, load(lines.text(deposit)).orThrow());
        }
    }

    @Property(tries = 100)
    void theOrderOfLinesIsNothing(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        List<String> all = new ArrayList<>(lines.text(corpus).lines().toList());
        String head = all.remove(0);
        Collections.shuffle(all, new Random(seed));
        assertEquals(
                corpus,
                load(head + "\n" + all.stream().map(line -> line + "\r\n").collect(Collectors.joining()))
                        .orThrow());
    }

    @Property(tries = 60)
    void bothFormatsSayTheSame(@ForAll("corpora") Corpus corpus) {
        Corpus whole = Seeds.json().load("it.json", Seeds.json().text(corpus)).orThrow();
        assertEquals(lines.text(corpus), lines.text(whole));
    }

    /** Only the last line end can be lost unnoticed, since nothing stands behind it. */
    @Property(tries = 15)
    void everyProperPrefixIsRefused(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        byte[] bytes = lines.text(corpus).getBytes(StandardCharsets.UTF_8);
        int from = new Random(seed).nextInt(97);
        for (int length = from; length < bytes.length - 1; length += 97) {
            Loaded loaded = lines.load(Seed.of("it.jsonl", Arrays.copyOf(bytes, length)));
            assertFalse(Loaded.errors(loaded.problems()).isEmpty(), "prefix of " + length);
        }
        assertEquals(
                corpus,
                load(new String(bytes, 0, bytes.length - 1, StandardCharsets.UTF_8))
                        .orThrow());
    }

    @Example
    void aBrokenLineIsAProblemOfItself() {
        String text = HEAD + "{\"topic\": {\"id\": \"a\", \"label\": }}\n" + TOPIC + "{\"topic\": {\"id\": \"b\"\n"
                + "[1, 2]\n{}\n{\"claims\": 1}\n{\"topic\": {\"id\": \"c\"}}\n\n7 8\n";
        assertEquals(
                List.of(
                        "HS-2003 2:32 /topic/label",
                        "HS-2004 4:21 /topic/id",
                        "HS-2103 5:1 ",
                        "HS-2023 6:2 ",
                        "HS-2101 7:2 /claims",
                        "HS-2102 8:11 /topic",
                        "HS-2103 10:1 "),
                told(text));
        assertEquals(1, load(text).intact().corpus().topics().size());
    }

    @Example
    void oneLineHoldsOneRecord() {
        assertEquals(List.of("HS-2005 2:37 "), told(HEAD + TOPIC.strip() + TOPIC));
        assertEquals(
                List.of("HS-2024 2:38 /actor"), told(HEAD + TOPIC.strip().replaceFirst("}}$", "}, \"actor\": {}}")));
    }

    @Example
    void aRecordOverSeveralLinesIsRefused() {
        assertTrue(told(HEAD + TOPIC.replace(", ", ",\n")).get(0).startsWith("HS-2004 2:"));
    }

    @Example
    void whatIsNotReadIsTheRestOfALine() {
        Loaded loaded = load(HEAD + TOPIC.replace("\"topic\":", "\"topic\"") + "{}\n");
        assertEquals(
                List.of("Mend it here; what follows in this line was not read.", "Remove it, or fill it in."),
                loaded.problems().stream().map(Problem::fix).toList());
    }

    @Example
    void aHeadThatPromisesMoreIsNotKept() {
        String head = HEAD.replace("}", ", \"records\": 2}");
        assertEquals(List.of("HS-2022 2:37 "), told(head + TOPIC));
        assertEquals(List.of(), told(head.replace('2', '1') + TOPIC));
    }

    @Example
    void aFileWithoutItsHeadIsNoCorpus() {
        assertEquals(List.of("HS-2020 1:36 "), told(TOPIC));
        assertEquals(List.of("HS-2004 1:1 "), told(""));
        assertEquals(List.of("HS-2020 1:12 /format"), told(HEAD.replace("lines", "corpus")));
        assertEquals(List.of("HS-2021 1:40 /version"), told(HEAD.replace('1', '2')));
    }

    @Example
    void anIdThatComesTwiceNamesBothLines() {
        Problem problem = load(HEAD + TOPIC + TOPIC).problems().get(0);
        assertEquals("HS-1001", problem.code());
        assertEquals("it.jsonl:3:18", problem.place().orElseThrow().toString());
        assertEquals("it.jsonl:2:18", problem.related().orElseThrow().toString());
        assertEquals("/topic/id", problem.pointer());
    }

    @Example
    void whatNamesABrokenLineIsNotBlamed() {
        String broken =
                "{\"topic\": {\"id\": \"a\", \"label\": 1}}\n{\"topic\": {\"id\": \"b\", \"label\": \"B\", \"parent\": \"a\"}}\n";
        assertEquals(List.of("HS-2103 2:32 /topic/label"), told(HEAD + broken));
        String torn = "{\"topic\": {\"id\": \"a\"\n{\"topic\": {\"id\": \"b\", \"label\": \"B\", \"parent\": \"a\"}}\n";
        assertEquals(List.of("HS-2004 2:21 /topic/id"), told(HEAD + torn));
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Provide
    Arbitrary<List<Corpus>> deposits() {
        return RandomCorpora.deposits();
    }
}
