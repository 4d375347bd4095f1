package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Corpus;
import dev.hearsay.MisuseException;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Reference;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a table of claims mean: an immutable value, of which each method gives another.
 *
 * <pre>{@code
 * CsvMapping mapping = CsvMapping.of(Separator.SEMICOLON)
 *     .column(ID, "statement_id").column(SOURCE, "document").column(GIST, "text")
 *     .column(SPEAKER, "person").constant(VOICE, "agency")
 *     .column(TOPIC, "concept").column(STANCE, "agreement").calling(Stance.SUPPORT, "1").calling(Stance.OPPOSE, "0")
 *     .column(START, "start_position").column(END, "stop_position").positions(OffsetUnit.UTF16)
 *     .column(SAID, "time").dates("dd/MM/uuuu")
 *     .note("coder", "coder").ignoring("document_type")
 *     .beside(reference).makingActors(Actor.Kind.PERSON);
 * Corpus corpus = Seeds.csv(mapping).load(Path.of("statements.csv")).orThrow();
 * }</pre>
 *
 * <p>Ids that nothing has but the table stay open, for a store to know, unless {@link #beside} gives the records there are or
 * they are made on the fly; relation kinds never do, for they are the vocabulary.
 */
public final class CsvMapping {

    private static final String NOTE = "note:";

    private final CsvColumns columns;
    private final CsvStyle style;
    private final UnknownIds unknown;
    private final Optional<Corpus> beside;

    /** What stands between two cells. */
    public enum Separator {
        /** A comma. */
        COMMA(','),
        /** A tab. */
        TAB('\t'),
        /** A semicolon, as spreadsheets write it where the comma is the decimal mark. */
        SEMICOLON(';');

        private final char unit;

        Separator(char unit) {
            this.unit = unit;
        }

        char unit() {
            return unit;
        }
    }

    private CsvMapping(CsvColumns columns, CsvStyle style, UnknownIds unknown, Optional<Corpus> beside) {
        this.columns = columns;
        this.style = style;
        this.unknown = unknown;
        this.beside = beside;
    }

    private CsvMapping with(CsvColumns other) {
        return new CsvMapping(other, style, unknown, beside);
    }

    private CsvMapping with(CsvStyle other) {
        return new CsvMapping(columns, other, unknown, beside);
    }

    private CsvMapping with(UnknownIds other) {
        return new CsvMapping(columns, style, other, beside);
    }

    /** No column yet: dates as ISO 8601-2, positions in UTF-16 units, lists split at semicolons, or at bars where these part the cells. */
    public static CsvMapping of(Separator separator) {
        return new CsvMapping(CsvColumns.NONE, CsvStyle.of(separator), UnknownIds.OPEN, Optional.empty());
    }

    /**
     * The table that {@link HearsayCsv} writes: commas, every part of a claim in the column of its name in lower case, notes in
     * columns of {@code note:} and their key. A table may lack columns, but {@code id}, {@code source}, {@code voice} and
     * {@code gist}.
     */
    public static CsvMapping hearsay() {
        CsvMapping mapping = of(Separator.COMMA).notesAfter(NOTE);
        for (ClaimPart part : ClaimPart.values()) {
            mapping = mapping.column(part, header(part));
        }
        return mapping.with(mapping.columns.asPartial());
    }

    static String header(ClaimPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** The header of the column of a note in {@link #hearsay}. */
    static String header(String noteKey) {
        return NOTE + noteKey;
    }

    /**
     * Reads a part of a claim from the column of this header, which is matched to the letter.
     *
     * @throws MisuseException if the header is blank or another part has it already, {@code HS-2330}
     */
    public CsvMapping column(ClaimPart part, String header) {
        return with(columns.column(part, header));
    }

    /** Takes this for a part of every claim whose cell is empty or that has no column for it. */
    public CsvMapping constant(ClaimPart part, String value) {
        return with(columns.constant(part, value));
    }

    /** Keeps the cells of a column as a note of this key; a cell between quotes is one even where it is empty. */
    public CsvMapping note(String key, String header) {
        return with(columns.note(key, header));
    }

    /** Keeps the cells of each column whose header begins with this as notes, keyed by the rest of the header. */
    public CsvMapping notesAfter(String prefix) {
        return with(columns.notesAfter(prefix));
    }

    /** Leaves these columns out knowingly; of others that mean nothing it is told. */
    public CsvMapping ignoring(String... headers) {
        return with(columns.ignoring(headers));
    }

    /** Makes the ids of claims of this and the number of their row, from 1 in each file, where no column has them. */
    public CsvMapping numbering(String prefix) {
        return with(columns.numbering(prefix));
    }

    /**
     * Splits lists at this character, which a backslash before it makes part of a value, as it does the backslash. Blanks around the
     * values do not count, but in {@link ClaimPart#QUOTE} and what stands around it.
     *
     * @throws MisuseException if it is a quote, a backslash, a letter, a digit, a blank or what parts the cells, {@code HS-2331}
     */
    public CsvMapping splitting(char separator) {
        return with(style.splitting(separator));
    }

    /**
     * Reads days by a pattern of {@link java.time.format.DateTimeFormatter}, strictly and without a locale, such as
     * {@code dd/MM/uuuu}; a time of day that the pattern has is dropped.
     *
     * @throws MisuseException if it is no pattern, {@code HS-2331}
     */
    public CsvMapping dates(String pattern) {
        return with(style.dates(pattern));
    }

    /** Says what the positions count. */
    public CsvMapping positions(OffsetUnit unit) {
        return with(style.positions(unit));
    }

    /**
     * Takes these words for a value too: of {@link dev.hearsay.Modality}, {@link dev.hearsay.Certainty}, {@link dev.hearsay.Stance},
     * {@link dev.hearsay.Quotation} or {@link dev.hearsay.Channel.Kind}. They are matched to the letter.
     */
    public CsvMapping calling(Enum<?> value, String... words) {
        return with(style.calling(value, words));
    }

    /**
     * Takes over the sources, actors, topics and relation kinds of a corpus. The texts of its sources verify positions and find
     * quotes. Ids that neither it nor the table has become problems; {@link #leavingOpen}, or making them, may follow.
     */
    public CsvMapping beside(Corpus records) {
        return new CsvMapping(columns, style, UnknownIds.NONE, Optional.of(records));
    }

    /** Lets unknown ids of these types stay open, for a store to know. */
    public CsvMapping leavingOpen(Reference.Type... types) {
        return with(unknown.leavingOpen(Set.of(types)));
    }

    /** Makes unknown actors, of this kind and with their id for a name. */
    public CsvMapping makingActors(Actor.Kind kind) {
        return with(unknown.makingActors(kind));
    }

    /** Makes unknown sources, with their id for a title. */
    public CsvMapping makingSources() {
        return with(unknown.making(Reference.Type.SOURCE));
    }

    /** Makes unknown topics, with their id for a label. */
    public CsvMapping makingTopics() {
        return with(unknown.making(Reference.Type.TOPIC));
    }

    /** Checks that it tells of every claim what a claim must have, {@code HS-2332}. */
    CsvMapping checked() {
        columns.check();
        return this;
    }

    CsvColumns columns() {
        return columns;
    }

    CsvStyle style() {
        return style;
    }

    UnknownIds unknown() {
        return unknown;
    }

    Optional<Corpus> beside() {
        return beside;
    }

    /** Equal if everything said is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CsvMapping that
                && columns.equals(that.columns)
                && style.equals(that.style)
                && unknown.equals(that.unknown)
                && beside.equals(that.beside);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new Object[] {columns, style, unknown, beside});
    }

    /** The parts with their headers and constants. */
    @Override
    public String toString() {
        return columns.toString();
    }
}
