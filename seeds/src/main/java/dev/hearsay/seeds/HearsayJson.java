package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import dev.hearsay.seeds.CorpusFormat.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Hearsay's own format, "hearsay-corpus" version 1: one JSON object in UTF-8 that loses nothing.
 *
 * <p>What is written is read back as an equal corpus. The written form is canonical, so reading and writing a canonical
 * file gives the same bytes: records by id, fields in the order below, two blanks of indentation, a list or object that
 * holds no other on one line, and whatever has its usual value left out.
 *
 * <p>On input, fields, records and lists may come in any order, but for {@code reported}, {@code authors} and
 * {@code segments}, whose order means something. Nothing is guessed and nothing converted: unknown fields, fields that
 * come twice, {@code null}, numbers in quotes, comments, and whatever follows the end are errors. One byte order mark is
 * skipped.
 *
 * <pre>{@code
 * {
 *   "format": "hearsay-corpus",
 *   "version": 1,
 *   "sources": [
 *     {"id": "wire-1", "title": "A wire report", "date": "2023-08-01"}
 *   ],
 *   "actors": [
 *     {"id": "agency", "kind": "organisation", "name": "The Agency"},
 *     {"id": "iran", "kind": "state", "name": "Iran"},
 *     {"id": "russia", "kind": "state", "name": "Russia"},
 *     {"id": "expert", "kind": "person", "name": "An Expert"}
 *   ],
 *   "claims": [
 *     {
 *       "id": "c-1",
 *       "source": "wire-1",
 *       "voice": "agency",
 *       "reported": [
 *         {"actor": "expert", "cue": "argues", "quotation": "mixed"}
 *       ],
 *       "gist": "Russia will go over Iran's head",
 *       "modality": "prediction",
 *       "asserts": [
 *         {"subject": "russia", "kind": "disregards", "object": "iran"}
 *       ]
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <table>
 * <caption>The fields, in their order; those after the bar may be left out</caption>
 * <tr><th>object</th><th>fields</th></tr>
 * <tr><td>the file</td><td>format, version | vocabulary, sources, actors, topics, relationKinds, claims, links, mentions,
 *     withdrawals, open</td></tr>
 * <tr><td>source</td><td>id, title | publisher, authors, date, language, url, digest, text, republishes, notes</td></tr>
 * <tr><td>actor</td><td>id, kind, name | naming, heardIn, aliases, metonyms, affiliations, notes</td></tr>
 * <tr><td>affiliation</td><td>type, to | role, period</td></tr>
 * <tr><td>topic</td><td>id, label | parent, notes</td></tr>
 * <tr><td>relation kind</td><td>id, label | parent, sign, weight, symmetric, opposite, notes</td></tr>
 * <tr><td>claim</td><td>id, source, voice, gist | reported, modality, certainty, condition, addressees, about, asserts,
 *     denies, topics, said, aboutTime, recorded, annotator, anchors, notes</td></tr>
 * <tr><td>voice</td><td>the id of an actor, or: actor | role, speakingFor</td></tr>
 * <tr><td>reported voice</td><td>actor | role, speakingFor, cue, quotation, channel, inferred</td></tr>
 * <tr><td>channel</td><td>its kind, or: kind | title</td></tr>
 * <tr><td>relation</td><td>kind | subject, object; what is left out is unspecified</td></tr>
 * <tr><td>position, in topics</td><td>topic | stance</td></tr>
 * <tr><td>anchor</td><td>of one segment: start, end, digest | exact, prefix, suffix; of several: segments, a list of
 *     such objects</td></tr>
 * <tr><td>link</td><td>from, kind, to | notes</td></tr>
 * <tr><td>mention</td><td>source, anchor, actor | notes</td></tr>
 * <tr><td>withdrawal</td><td>claim, by, when, why | notes</td></tr>
 * <tr><td>open</td><td>| sources, actors, topics, relationKinds, claims: ids that some store is to know</td></tr>
 * </table>
 *
 * <table>
 * <caption>The values, the usual one first where there is one</caption>
 * <tr><th>field</th><th>values</th></tr>
 * <tr><td>vocabulary</td><td>built-in: relationKinds lists only what is added; own: it lists all</td></tr>
 * <tr><td>kind of an actor</td><td>state, organisation, alliance, person, group</td></tr>
 * <tr><td>naming</td><td>named, unnamed, collective; the last two need heardIn</td></tr>
 * <tr><td>type of an affiliation</td><td>membership, affiliation</td></tr>
 * <tr><td>sign</td><td>neutral, positive, negative</td></tr>
 * <tr><td>weight</td><td>0; a number from -10 to 10</td></tr>
 * <tr><td>modality</td><td>assertion, evaluation, prediction, warning, threat, demand, commitment, question, concern</td></tr>
 * <tr><td>certainty</td><td>not-said, possible, probable, certain</td></tr>
 * <tr><td>quotation</td><td>indirect, direct, mixed</td></tr>
 * <tr><td>channel</td><td>not-stated, told, text, broadcast; the last two may have a title</td></tr>
 * <tr><td>stance</td><td>neutral, oppose, support</td></tr>
 * <tr><td>kind of a link</td><td>supports, contradicts, restates, elaborates, causes, corrects</td></tr>
 * <tr><td>symmetric, inferred</td><td>false, true</td></tr>
 * <tr><td>date, period, said, aboutTime</td><td>a day, month, year or interval as {@link dev.hearsay.Period#parse} reads
 *     it, or an object: date | inferred; a period left out is all time</td></tr>
 * <tr><td>recorded, when</td><td>an instant in UTC, such as 2023-08-01T12:00:00.000000001Z</td></tr>
 * <tr><td>start, end</td><td>UTF-16 code units from the start of the source's text, the end exclusive</td></tr>
 * <tr><td>digest</td><td>SHA-256 of the text, or of the words covered, in UTF-8, in 64 lower-case hexadecimal digits; may
 *     be left out where text or exact is given</td></tr>
 * <tr><td>notes</td><td>an object of texts</td></tr>
 * </table>
 *
 * <p>A JSON Schema of the format lies beside this class as {@code hearsay-corpus-1.schema.json}. The codes of the problems
 * are listed in the description of this package.
 */
public final class HearsayJson implements SeedLoader, SeedWriter {

    private final LoadLimits limits;

    /** The format with the usual limits. */
    public HearsayJson() {
        this(LoadLimits.DEFAULT);
    }

    private HearsayJson(LoadLimits limits) {
        this.limits = limits;
    }

    /** The same with other limits on what is read. */
    public HearsayJson within(LoadLimits other) {
        return new HearsayJson(other);
    }

    /**
     * What a seed holds. A record with a problem is left out, the others are kept; where the JSON itself breaks off, what
     * stands before is kept.
     */
    @Override
    public Loaded load(Seed seed) {
        return Loading.texts(
                seed, limits, name -> name.endsWith(".json"), (text, load) -> new CorpusReader(text, load).read());
    }

    /** By the name of the format in its first few thousand bytes, or a name that ends in {@code .json}. */
    @Override
    public Optional<Recognition> recognise(Seed seed) {
        return Head.recognise(seed, "JSON of Hearsay", CorpusFormat.FORMAT, ".json");
    }

    /** Writes the corpus in its canonical form. */
    @Override
    public void write(Corpus corpus, OutputStream out) {
        Output.utf8(out, writer -> write(corpus, writer));
    }

    private static void write(Corpus corpus, Appendable out) throws IOException {
        Vocabulary vocabulary = CorpusFormat.vocabulary(corpus);
        out.append("{\n  \"format\": ").append(Json.quoted(CorpusFormat.FORMAT));
        field(out, "version", Json.whole(CorpusFormat.VERSION));
        field(out, "vocabulary", CorpusFormat.VOCABULARY.write(vocabulary));
        for (Section<?> section : Section.ALL) {
            write(section, corpus, vocabulary, out);
        }
        if (!corpus.open().isEmpty()) {
            field(out, "open", CorpusFormat.OPEN.write(corpus.open()));
        }
        out.append("\n}\n");
    }

    private static <R> void write(Section<R> section, Corpus corpus, Vocabulary vocabulary, Appendable out)
            throws IOException {
        String separator = ",\n  " + Json.quoted(section.name()) + ": [\n    ";
        for (R record : section.written(corpus, vocabulary)) {
            out.append(separator);
            section.shape().write(record).print(out, "    ");
            separator = ",\n    ";
        }
        if (separator.equals(",\n    ")) {
            out.append("\n  ]");
        }
    }

    private static void field(Appendable out, String name, Json value) throws IOException {
        out.append(",\n  ").append(Json.quoted(name)).append(": ");
        value.print(out, "  ");
    }
}
