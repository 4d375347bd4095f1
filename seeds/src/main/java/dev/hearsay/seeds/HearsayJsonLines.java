package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import dev.hearsay.seeds.CorpusFormat.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Hearsay's own format a record a line, "hearsay-lines" version 1: JSON Lines in UTF-8 that lose nothing, for large
 * corpora and for tools that work line by line.
 *
 * <p>The first line is the head. Each other line is an object of one field, which names the type of its record; the record
 * stands as in {@link HearsayJson}. Lines may come in any order, blank lines are skipped, and the last line may lack its
 * end. A broken line is a problem of that line only.
 *
 * <pre>{@code
 * {"format": "hearsay-lines", "version": 1, "records": 3}
 * {"source": {"id": "wire-1", "title": "A wire report", "date": "2023-08-01"}}
 * {"actor": {"id": "agency", "kind": "organisation", "name": "The Agency"}}
 * {"claim": {"id": "c-1", "source": "wire-1", "voice": "agency", "gist": "The talks have begun"}}
 * }</pre>
 *
 * <table>
 * <caption>The first line; fields after the bar may be left out</caption>
 * <tr><th>field</th><th>means</th></tr>
 * <tr><td>format, version |</td><td>hearsay-lines, 1</td></tr>
 * <tr><td>records</td><td>how many records follow; who leaves it out will not be told if the end of the file is lost</td></tr>
 * <tr><td>vocabulary, open</td><td>as in {@link HearsayJson}</td></tr>
 * </table>
 *
 * <table>
 * <caption>The other lines</caption>
 * <tr><th>field</th><th>its list in {@link HearsayJson}</th></tr>
 * <tr><td>source, actor, topic, relationKind, claim, link, mention, withdrawal</td><td>the same in the plural</td></tr>
 * </table>
 */
public final class HearsayJsonLines implements SeedLoader, SeedWriter {

    /** How many bytes are read at once at least. */
    private static final int BATCH = 1 << 18;

    private final LoadLimits limits;
    private final Executor helpers;
    private final int most;
    private final int batch;

    /** The format with the usual limits. */
    public HearsayJsonLines() {
        this(LoadLimits.DEFAULT, task -> {}, 0, BATCH);
    }

    private HearsayJsonLines(LoadLimits limits, Executor helpers, int most, int batch) {
        this.limits = limits;
        this.helpers = helpers;
        this.most = most;
        this.batch = batch;
    }

    /** The same with other limits on what is read. */
    public HearsayJsonLines within(LoadLimits other) {
        return new HearsayJsonLines(other, helpers, most, batch);
    }

    /**
     * The same with helpers that read large files together with the thread that loads. What is loaded is the same, problems
     * included; a listener is told of what helpers read when they have read about a quarter of a megabyte. A load does without
     * helpers that are busy or refuse, and when it ends, or is interrupted, none of them goes on.
     *
     * @param executor lends its threads
     * @param helping how many helpers are asked for at most, such as the number of processors less one; none if it is 0 or
     *     less
     */
    public HearsayJsonLines readingOn(Executor executor, int helping) {
        return new HearsayJsonLines(limits, executor, helping, batch);
    }

    /** The same, reading files of more than so many bytes by batches of about as many. */
    HearsayJsonLines byBatches(int bytes) {
        return new HearsayJsonLines(limits, helpers, most, bytes);
    }

    /** What a seed holds; of a folder, what its files hold whose names end in {@code .jsonl}. */
    @Override
    public Loaded load(Seed seed) {
        return Loading.of(seed, limits, load -> {
            for (Seed file : load.files(seed, name -> name.endsWith(".jsonl"))) {
                if (!load.isFull()) {
                    load.text(file, bytes -> readsByBatches(file, bytes, load), LinesReader::read);
                }
            }
        });
    }

    private boolean readsByBatches(Seed file, byte[] bytes, Loading load) {
        return bytes.length > batch
                && bytes[0] == '{'
                && file.charset().equals(StandardCharsets.UTF_8)
                && new Batches(file.name(), bytes, load, batch).read(helpers, most);
    }

    /** By the name of the format in its first few thousand bytes, or a name that ends in {@code .jsonl}. */
    @Override
    public Optional<Recognition> recognise(Seed seed) {
        return Head.recognise(seed, "JSON Lines of Hearsay", LinesReader.FORMAT, ".jsonl");
    }

    /** Writes the corpus in its canonical form: each type in the order of {@link HearsayJson}, records by id. */
    @Override
    public void write(Corpus corpus, OutputStream out) {
        Output.utf8(out, writer -> write(corpus, writer));
    }

    private static void write(Corpus corpus, Appendable out) throws IOException {
        Vocabulary vocabulary = CorpusFormat.vocabulary(corpus);
        out.append("{\"format\": ").append(Json.quoted(LinesReader.FORMAT));
        field(out, "version", Json.whole(CorpusFormat.VERSION));
        field(out, "vocabulary", CorpusFormat.VOCABULARY.write(vocabulary));
        field(out, "records", Json.whole(count(corpus, vocabulary)));
        if (!corpus.open().isEmpty()) {
            field(out, "open", CorpusFormat.OPEN.write(corpus.open()));
        }
        out.append("}\n");
        for (Section<?> section : Section.ALL) {
            write(section, corpus, vocabulary, out);
        }
    }

    private static int count(Corpus corpus, Vocabulary vocabulary) {
        return Section.ALL.stream()
                .mapToInt(section -> section.written(corpus, vocabulary).size())
                .sum();
    }

    private static <R> void write(Section<R> section, Corpus corpus, Vocabulary vocabulary, Appendable out)
            throws IOException {
        for (R record : section.written(corpus, vocabulary)) {
            out.append('{').append(Json.quoted(section.single())).append(": ");
            section.shape().write(record).printLine(out);
            out.append("}\n");
        }
    }

    private static void field(Appendable out, String name, Json value) throws IOException {
        out.append(", ").append(Json.quoted(name)).append(": ");
        value.printLine(out);
    }
}
