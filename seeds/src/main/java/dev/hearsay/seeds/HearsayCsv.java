package dev.hearsay.seeds;

import dev.hearsay.Claim;
import dev.hearsay.CodePoints;
import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import dev.hearsay.escaping.CsvCell;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Claims as a flat table of comma-separated values, one row a claim: for R, pandas, spreadsheets and SQL.
 *
 * <p>The form is that of RFC 4180 with line feeds. A column for each part of a claim, of which {@link ClaimPart} has the
 * meaning, in this order, and one for each note before the last: {@code id, source, voice, voice_role,
 * voice_speaking_for, through, speaker, role, speaking_for, remove, cue, quotation, channel, channel_title, inferred, gist,
 * modality, certainty, condition, addressees, about, subject, kind, object, polarity, topic, stance, said, said_inferred,
 * about_time, about_time_inferred, recorded, annotator, start, end, quote, prefix, suffix, note:..., digest}. What is not
 * told is an empty cell; a note that is empty is two quotes. Lists are parted by semicolons, those within a value, and
 * backslashes, after a backslash. Positions count UTF-16 units. {@code speaker} is always who puts the claim forward,
 * {@code remove} tells the source's own voice (0) from a reported one.
 *
 * <pre>{@code
 * id,source,voice,speaker,remove,cue,gist,subject,kind,object,said
 * c-1,wire-1,agency,expert,1,warns,"Russia goes over Iran's head, he says",russia,disregards,iran,2023-07
 * }</pre>
 *
 * <pre>{@code
 * claims <- read.csv("claims.csv", colClasses = "character")                      # R
 * claims = pandas.read_csv("claims.csv", dtype=str, keep_default_na=False)         # Python
 * Corpus corpus = Seeds.csv(CsvMapping.hearsay().beside(reference)).load(file).orThrow();
 * }</pre>
 *
 * <p>What {@link #write} writes is read back as the same claims, but for what {@link #losses} lists; sources, actors, topics
 * and relation kinds come from a corpus beside the table, or stay open.
 *
 * <table>
 * <caption>What is lost</caption>
 * <tr><th>code</th><th>what</th></tr>
 * <tr><td>HS-2340</td><td>all records but claims</td></tr>
 * <tr><td>HS-2341</td><td>of voices between the source's own and the speaker all but who they are; channels but the
 *     outermost</td></tr>
 * <tr><td>HS-2342</td><td>anchors but the first</td></tr>
 * </table>
 *
 * <p>Any other table is read by a {@link CsvMapping}, and {@link Seeds#csv(CsvMapping)}.
 *
 * <table>
 * <caption>Problems of tables</caption>
 * <tr><th>code</th><th>means</th></tr>
 * <tr><td>HS-2300 to HS-2302</td><td>a quote within a bare cell, something behind a closing quote, a quote that is never
 *     closed</td></tr>
 * <tr><td>HS-2303</td><td>a row with too few or too many cells</td></tr>
 * <tr><td>HS-2304 to HS-2306</td><td>no header, two columns of one name, a column that is missing</td></tr>
 * <tr><td>HS-2307</td><td>a column that means nothing to the mapping; a warning that counts its cells</td></tr>
 * <tr><td>HS-2308, HS-2309</td><td>another separator; more than 16,384 columns</td></tr>
 * <tr><td>HS-2310</td><td>an empty cell that must not be</td></tr>
 * <tr><td>HS-2311</td><td>a file that ends within its header; a warning</td></tr>
 * <tr><td>HS-2313</td><td>a date that is not of the mapping's form</td></tr>
 * <tr><td>HS-2314</td><td>lists that do not run side by side</td></tr>
 * <tr><td>HS-2315, HS-2316</td><td>a remove that is not the number of voices; a cue or the like without a reported
 *     voice</td></tr>
 * <tr><td>HS-2317</td><td>positions that do not cover the quote or digest; units that fit are named</td></tr>
 * <tr><td>HS-2318</td><td>places that cannot be found without the source's text; a warning that counts them</td></tr>
 * </table>
 */
public final class HearsayCsv implements SeedLoader, SeedWriter {

    private final CsvLoader loader;
    private final boolean guarded;

    /** The table with the usual limits. */
    public HearsayCsv() {
        this(Seeds.csv(CsvMapping.hearsay()), false);
    }

    private HearsayCsv(CsvLoader loader, boolean guarded) {
        this.loader = loader;
        this.guarded = guarded;
    }

    /**
     * The same table for people who open it in a spreadsheet: a cell that one would take for a formula - which begins with
     * {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return, also after blanks or quotes or in full width -
     * has an apostrophe before it, and so has what follows a semicolon, a bar, a tab or a line break in it, where some begin
     * another cell. It is not for round trips: the apostrophes are read as part of the text.
     */
    public HearsayCsv forSpreadsheets() {
        return new HearsayCsv(loader, true);
    }

    /** The same with other limits on what is read. */
    public HearsayCsv within(LoadLimits other) {
        return new HearsayCsv(loader.within(other), guarded);
    }

    /** What a seed holds; of a folder, what its files hold whose names end in {@code .csv} or {@code .tsv}. */
    @Override
    public Loaded load(Seed seed) {
        return loader.load(seed);
    }

    /** By a first line that names the columns without which no claim can be read, or a name that ends in {@code .csv}. */
    @Override
    public Optional<Recognition> recognise(Seed seed) {
        return Opening.recognise(
                seed,
                "CSV of Hearsay",
                ".csv",
                start -> start.lines()
                        .findFirst()
                        .filter(head -> List.of(head.replace("\"", "").split(",", -1))
                                .containsAll(List.of("id", "source", "voice", "gist")))
                        .isPresent(),
                "its first line names the columns id, source, voice and gist");
    }

    /** Writes the claims, by id. */
    @Override
    public void write(Corpus corpus, OutputStream out) {
        Output.utf8(out, writer -> write(corpus, writer));
    }

    /** What of a corpus is not in its table: warnings that count and name it, by code; empty where nothing is lost. */
    public List<Problem> losses(Corpus corpus) {
        return CsvLosses.of(corpus);
    }

    private void write(Corpus corpus, Appendable out) throws IOException {
        NavigableSet<String> keys = new TreeSet<>(CodePoints.ORDER);
        corpus.claims().forEach(claim -> keys.addAll(claim.notes().keySet()));
        List<ClaimPart> parts = new ArrayList<>(List.of(ClaimPart.values()));
        ClaimPart last = parts.remove(parts.size() - 1);
        List<String> header = new ArrayList<>();
        parts.forEach(part -> header.add(cell(CsvMapping.header(part))));
        keys.forEach(key -> header.add(cell(CsvMapping.header(key))));
        header.add(cell(CsvMapping.header(last)));
        out.append(String.join(",", header)).append('\n');
        for (Claim claim : corpus.claims()) {
            row(claim, parts, keys, last, out);
        }
    }

    private void row(Claim claim, List<ClaimPart> parts, NavigableSet<String> keys, ClaimPart last, Appendable out)
            throws IOException {
        List<String> row = new ArrayList<>();
        CsvRow written = new CsvRow(claim, CsvMapping.hearsay().style());
        parts.forEach(part -> row.add(part(written, part)));
        for (String key : keys) {
            String note = claim.notes().get(key);
            row.add(note == null ? "" : cell(note));
        }
        // A digest at the end shows where the end of a line is lost.
        row.add(part(written, last));
        out.append(String.join(",", row)).append('\n');
    }

    private String part(CsvRow row, ClaimPart part) {
        String text = row.text(part);
        return text.isEmpty() ? "" : cell(text);
    }

    private String cell(String text) {
        return guarded ? CsvCell.guarded(text) : CsvCell.quoted(text);
    }
}
