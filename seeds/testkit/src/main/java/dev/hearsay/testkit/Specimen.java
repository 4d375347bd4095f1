package dev.hearsay.testkit;

import dev.hearsay.Corpus;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.SeedWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;

/**
 * A valid input of a loader: a file, the files that belong to it, and the corpus it holds, where that is known.
 *
 * <pre>{@code
 * Specimen.of("claims.tsv", "c-1\texpert\tThe talks will fail\n").holding(corpus)
 * }</pre>
 */
public final class Specimen {

    private final String name;
    private final byte[] bytes;
    private final List<Specimen> beside;
    private final Optional<Corpus> corpus;
    private final int head;

    private Specimen(String name, byte[] bytes, List<Specimen> beside, Optional<Corpus> corpus, int head) {
        this.name = name;
        this.bytes = bytes;
        this.beside = beside;
        this.corpus = corpus;
        this.head = head;
    }

    /** A file of these bytes, which are copied. */
    public static Specimen of(String name, byte[] bytes) {
        return new Specimen(name, bytes.clone(), List.of(), Optional.empty(), 0);
    }

    /** A file of this text, in UTF-8. */
    public static Specimen of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a writer makes of each corpus, with the corpus. */
    public static Arbitrary<Specimen> written(String name, SeedWriter writer, Arbitrary<Corpus> corpora) {
        return corpora.map(corpus -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.write(corpus, bytes);
            return of(name, bytes.toByteArray()).holding(corpus);
        });
    }

    /** The same specimen, which holds this corpus. */
    public Specimen holding(Corpus held) {
        return new Specimen(name, bytes, beside, Optional.of(held), head);
    }

    /** The same specimen with a further file in its folder. Laws that break something break the first file. */
    public Specimen beside(String otherName, byte[] otherBytes) {
        List<Specimen> more = new ArrayList<>(beside);
        more.add(of(otherName, otherBytes));
        return new Specimen(name, bytes, List.copyOf(more), corpus, head);
    }

    /** The same specimen, of which the first so many lines are no records. */
    public Specimen withHead(int lines) {
        return new Specimen(name, bytes, beside, corpus, lines);
    }

    /** The same specimen with other bytes in its first file, which hold nobody knows what. */
    public Specimen with(byte[] other) {
        return new Specimen(name, other.clone(), beside, Optional.empty(), head);
    }

    /** The same specimen with another text in its first file, which holds nobody knows what. */
    public Specimen with(String text) {
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The name of the first file. */
    public String name() {
        return name;
    }

    /** The bytes of the first file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The text of the first file, read as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The corpus it holds, where that is known. */
    public Optional<Corpus> corpus() {
        return corpus;
    }

    /** How many lines at its beginning are no records. */
    public int head() {
        return head;
    }

    /** Its files, the first one first. */
    List<Specimen> files() {
        List<Specimen> files = new ArrayList<>(List.of(this));
        files.addAll(beside);
        return files;
    }

    /** It as a loader gets it: one file, or a folder where several belong together. */
    Seed seed() {
        return seed(file -> Seed.of(file.name, file.bytes));
    }

    /** It as a loader gets it, each file in a way of one's own. */
    Seed seed(Function<Specimen, Seed> file) {
        return beside.isEmpty()
                ? file.apply(this)
                : Seed.of("specimen", files().stream().map(file).toList());
    }

    /** Its lines with what ends them; the last one may lack its end. */
    List<String> lines() {
        return Lines.of(text());
    }

    /** The lines that are no records, as text. */
    String headText() {
        return String.join("", lines().subList(0, Math.min(head, lines().size())));
    }

    /** The lines that are records. */
    List<String> records() {
        return lines().subList(Math.min(head, lines().size()), lines().size());
    }

    /** Name and text of each file, as jqwik shows what breaks a law. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder();
        for (Specimen file : files()) {
            shown.append("\n--- ").append(file.name).append('\n').append(Law.visible(file.text()));
        }
        return shown.toString();
    }
}
