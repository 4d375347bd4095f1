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

    private static final byte NO_TEXT = (byte) 0xFF;

    private Fuzzed() {}

    static void json(byte[] bytes) {
        load(Seeds.json(), Seed.of("it.json", bytes), bytes);
    }

    /** Read in batches, it is the same. */
    static void jsonLines(byte[] bytes) {
        Seed seed = Seed.of("it.jsonl", bytes);
        load(Seeds.jsonLines(), seed, bytes);
        if (bytes.length % IN_FULL == 1) {
            HearsayJsonLines inBatches = Seeds.jsonLines().byBatches(1 + bytes.length / IN_FULL);
            assertEquals(
                    Seeds.jsonLines().load(seed).toString(),
                    inBatches.load(seed).toString());
        }
    }

    static void open(byte[] bytes) {
        load(seed -> new Opening(seed, List.of(Seeds.json(), Seeds.jsonLines())).loaded(), Seed.of("it", bytes), bytes);
    }

    static void csv(byte[] bytes) {
        load(Seeds.csv(SampleTable.mapping()), Seed.of("it.csv", bytes), bytes);
    }

    static void annotations(byte[] bytes) {
        load(Seeds.webAnnotation().beside(SampleTable.BESIDE), Seed.of("it.json", bytes), bytes);
    }

    static void dna(byte[] bytes) {
        load(Seeds.dna(), Seed.of("it.dna", bytes), bytes);
    }

    /** The text stands before the first byte that no text has, the annotations behind it. */
    static void brat(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != NO_TEXT) {
            end++;
        }
        byte[] annotations = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
        Seed text = Seed.of("it.txt", Arrays.copyOf(bytes, end));
        load(Seeds.brat(), Seed.of("project", List.of(text, Seed.of("it.ann", annotations))), bytes);
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

    static void jsonWriter(byte[] bytes) {
        comesBack(Seeds.json(), Seeds.json(), FuzzedCorpus.of(bytes));
    }

    static void jsonLinesWriter(byte[] bytes) {
        comesBack(Seeds.jsonLines(), Seeds.jsonLines(), FuzzedCorpus.of(bytes));
    }

    /** What is lost is lost the first time: what was read back is written to the same bytes. */
    static void csvWriter(byte[] bytes) {
        Corpus corpus = FuzzedCorpus.of(bytes);
        String table = Seeds.csv().text(corpus);
        Corpus read = Seeds.csv(CsvMapping.hearsay().beside(corpus))
                .load("it.csv", table)
                .orThrow();
        assertEquals(table, Seeds.csv().text(read));
        assertEquals(corpus.claims().size(), read.claims().size());
    }

    /** As for tables. */
    static void annotationsWriter(byte[] bytes) {
        Corpus corpus = FuzzedCorpus.of(bytes);
        WebAnnotations format = Seeds.webAnnotation().beside(corpus);
        String text = format.text(corpus);
        Corpus read = format.load("it.json", text).orThrow();
        assertEquals(text, format.text(read));
        assertEquals(corpus.claims().size(), read.claims().size());
    }

    /** As for tables. */
    static void bratWriter(byte[] bytes) {
        Corpus corpus = FuzzedCorpus.of(bytes);
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
