package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Corpus;
import dev.hearsay.OffsetUnit;
import java.util.Arrays;
import java.util.List;

/** What holds whatever bytes a loader is given, and whatever corpus a writer. */
final class Fuzzed {

    /** One in so many inputs is looked at in full; all of them are loaded and told. */
    private static final int IN_FULL = 8;

    /** What stands behind so many bytes is cut off: short inputs are loaded several times as often. */
    private static final int LONGEST = Integer.getInteger("hearsay.fuzz.longest", Integer.MAX_VALUE);

    private static final byte NO_TEXT = (byte) 0xFF;

    private static final CsvLoader TABLE = Seeds.csv(SampleTable.mapping());

    private Fuzzed() {}

    static void json(byte[] input) {
        byte[] bytes = cut(input);
        load(Seeds.json(), Seed.of("it.json", bytes), bytes);
    }

    /** Read in batches, it is the same. */
    static void jsonLines(byte[] input) {
        byte[] bytes = cut(input);
        Seed seed = Seed.of("it.jsonl", bytes);
        load(Seeds.jsonLines(), seed, bytes);
        if (bytes.length % IN_FULL == 1) {
            HearsayJsonLines inBatches = Seeds.jsonLines().byBatches(1 + bytes.length / IN_FULL);
            assertEquals(
                    Seeds.jsonLines().load(seed).toString(),
                    inBatches.load(seed).toString());
        }
    }

    static void open(byte[] input) {
        byte[] bytes = cut(input);
        load(seed -> new Opening(seed, List.of(Seeds.json(), Seeds.jsonLines())).loaded(), Seed.of("it", bytes), bytes);
    }

    static void csv(byte[] input) {
        byte[] bytes = cut(input);
        load(TABLE, Seed.of("it.csv", bytes), bytes);
    }

    static void annotations(byte[] input) {
        byte[] bytes = cut(input);
        load(Seeds.webAnnotation().beside(SampleTable.BESIDE), Seed.of("it.json", bytes), bytes);
    }

    static void dna(byte[] input) {
        byte[] bytes = cut(input);
        load(Seeds.dna(), Seed.of("it.dna", bytes), bytes);
    }

    /** The text stands before the first byte that no text has, the annotations behind it. */
    static void brat(byte[] input) {
        byte[] bytes = cut(input);
        int end = 0;
        while (end < bytes.length && bytes[end] != NO_TEXT) {
            end++;
        }
        byte[] annotations = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
        Seed text = Seed.of("it.txt", Arrays.copyOf(bytes, end));
        load(Seeds.brat(), Seed.of("project", List.of(text, Seed.of("it.ann", annotations))), bytes);
    }

    private static byte[] cut(byte[] input) {
        return input.length <= LONGEST ? input : Arrays.copyOf(input, LONGEST);
    }

    /** Loading gives a result with places, the same each time, and what was whole can be written and read. */
    private static void load(SeedLoader loader, Seed seed, byte[] bytes) {
        Loaded loaded = loader.load(seed);
        String told = loaded.toString();
        if (bytes.length % IN_FULL == 0) {
            loaded.problems().forEach(problem -> assertTrue(problem.place().isPresent(), told));
            assertEquals(told, loader.load(seed).toString());
            assertTrue(loaded.json().endsWith("}\n"), told);
            comesBack(Seeds.json(), Seeds.json(), loaded.intact().corpus());
        }
    }

    static void jsonWriter(byte[] input) {
        comesBack(Seeds.json(), Seeds.json(), FuzzedCorpus.of(cut(input)));
    }

    static void jsonLinesWriter(byte[] input) {
        comesBack(Seeds.jsonLines(), Seeds.jsonLines(), FuzzedCorpus.of(cut(input)));
    }

    /** What is lost is lost the first time: what was read back is written to the same bytes. */
    static void csvWriter(byte[] input) {
        Corpus corpus = FuzzedCorpus.of(cut(input));
        String table = Seeds.csv().text(corpus);
        Corpus read = Seeds.csv(CsvMapping.hearsay().beside(corpus))
                .load("it.csv", table)
                .orThrow();
        assertEquals(table, Seeds.csv().text(read));
        assertEquals(corpus.claims().size(), read.claims().size());
    }

    /** As for tables. */
    static void annotationsWriter(byte[] input) {
        Corpus corpus = FuzzedCorpus.of(cut(input));
        WebAnnotations format = Seeds.webAnnotation().beside(corpus);
        String text = format.text(corpus);
        Corpus read = format.load("it.json", text).orThrow();
        assertEquals(text, format.text(read));
        assertEquals(corpus.claims().size(), read.claims().size());
    }

    /** As for tables. */
    static void bratWriter(byte[] input) {
        Corpus corpus = FuzzedCorpus.of(cut(input));
        Brat brat = Seeds.brat(OffsetUnit.CODE_POINT, BratMapping.standard().vocabulary(corpus.kinds()));
        Corpus read = brat.load(brat.seed("project", corpus)).orThrow();
        assertEquals(read, brat.load(brat.seed("project", read)).orThrow());
    }

    private static void comesBack(SeedLoader loader, SeedWriter writer, Corpus corpus) {
        String text = writer.text(corpus);
        Corpus read = loader.load("it", text).orThrow();
        assertEquals(corpus, read);
        assertEquals(text, writer.text(read));
    }
}
