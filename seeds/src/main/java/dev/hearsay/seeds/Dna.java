package dev.hearsay.seeds;

import dev.hearsay.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Databases of the Discourse Network Analyzer, versions 2 and 3: SQLite files whose names end in {@code .dna}.
 *
 * <p>Reading them takes a JDBC driver for SQLite, such as {@code org.xerial:sqlite-jdbc}, which whoever wants this adds; without one,
 * loading is a misuse, {@code HS-2450}.
 *
 * <pre>{@code
 * Corpus corpus = Seeds.dna().load(Path.of("sample.dna")).orThrow();
 * ClaimStore store = ClaimStore.of(corpus);
 * }</pre>
 *
 * <table>
 * <caption>What maps to what; {@code x} is the name of the file, or {@link DnaMapping#prefix}</caption>
 * <tr><th>in the database</th><th>here</th></tr>
 * <tr><td>a document</td><td>a source {@code x/d-000007} with its title, text, author, source as publisher, and day; section, type, notes,
 *     coder and the time of day are notes</td></tr>
 * <tr><td>what a document's source says, or else its author</td><td>the source's own voice, an organisation or a person</td></tr>
 * <tr><td>a statement of a type that has a variable of a {@link DnaMapping.Part}</td><td>a claim {@code x/s-000041}, anchored at its
 *     offsets, said on the day of its document (inferred), annotated by its coder</td></tr>
 * <tr><td>its variables</td><td>speaker, organisation spoken for, topics and stances as the mapping says; and each a note under
 *     its own name. What is not coded, an empty text, is left out</td></tr>
 * <tr><td>the gist</td><td>a variable that is one, else the topics, with {@code against: } before them where they are opposed, else the
 *     words of the text, else that nothing was coded</td></tr>
 * <tr><td>an entity</td><td>an actor {@code x/person:Joel Bluestein} or a topic {@code x/concept:...}, whether or not a statement has it; its
 *     attributes are notes, {@code Alias} is an alias</td></tr>
 * <tr><td>the entity it is a child of</td><td>an affiliation, or the wider topic</td></tr>
 * </table>
 *
 * <p>What is not mapped is counted and named in warnings: statements of other types, entities of variables that are only notes
 * where they have attributes, highlighted expressions, links, permissions. Colours, settings and passwords are not read.
 *
 * <p>The file is not trusted: a copy is opened for reading only, its structure is checked first, and views, triggers, virtual tables and
 * generated columns are refused. Texts are decoded strictly, and a value of another type than its column's is a problem. Places are
 * those of a row and a column, {@code sample.dna!/STATEMENTS:41:4}, the line being the row's number.
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><th>code</th><th>means</th></tr>
 * <tr><td>HS-2450, HS-2451</td><td>misuse: no driver; a blank prefix</td></tr>
 * <tr><td>HS-2452</td><td>no version that is known</td></tr>
 * <tr><td>HS-2453</td><td>no SQLite database, or a damaged one</td></tr>
 * <tr><td>HS-2454</td><td>a database that brings along what runs</td></tr>
 * <tr><td>HS-2455</td><td>texts that are not UTF-8</td></tr>
 * <tr><td>HS-2456</td><td>a value of another type</td></tr>
 * <tr><td>HS-2457</td><td>a missing table or column</td></tr>
 * <tr><td>HS-2458</td><td>offsets outside the text or covering nothing</td></tr>
 * <tr><td>HS-2459</td><td>a date that is none</td></tr>
 * <tr><td>HS-2460</td><td>a number of a row that is not there</td></tr>
 * <tr><td>HS-2461</td><td>a number or value that comes twice</td></tr>
 * <tr><td>HS-2462</td><td>entities that are each other's children</td></tr>
 * <tr><td>HS-2463</td><td>a variable of another type of data than its part needs</td></tr>
 * <tr><td>HS-2480</td><td>what is not mapped: counted by name; a warning</td></tr>
 * </table>
 */
public final class Dna implements SeedLoader {

    private static final String DRIVER = "jdbc:sqlite:";

    /** What every SQLite database begins with, says its file format. */
    private static final String MAGIC = "SQLite format 3\0";

    private final DnaMapping mapping;
    private final LoadLimits limits;
    private final String driver;

    /** The standard mapping and the usual limits. */
    public Dna() {
        this(DnaMapping.standard(), LoadLimits.DEFAULT, DRIVER);
    }

    Dna(DnaMapping mapping, LoadLimits limits, String driver) {
        this.mapping = mapping;
        this.limits = limits;
        this.driver = driver;
    }

    /** The same with another mapping. */
    public Dna with(DnaMapping other) {
        return new Dna(other, limits, driver);
    }

    /** The same with other limits on what is read. */
    public Dna within(LoadLimits other) {
        return new Dna(mapping, other, driver);
    }

    /** What a database holds, or the databases of a folder whose names end in {@code .dna}. */
    @Override
    public Loaded load(Seed seed) {
        return Loading.of(seed, limits, load -> {
            for (Seed file : load.files(seed, name -> name.endsWith(".dna"))) {
                if (!load.isFull()) {
                    load.binary(file, bytes -> read(file, bytes, load));
                }
            }
        });
    }

    /** By what every SQLite database begins with, or a name that ends in {@code .dna}. */
    @Override
    public Optional<Recognition> recognise(Seed seed) {
        return Opening.recognise(
                seed,
                "a database of the Discourse Network Analyzer",
                ".dna",
                start -> start.startsWith("SQLite format 3"),
                "it is an SQLite database");
    }

    private void read(Seed file, byte[] bytes, Loading load) {
        String start = new String(bytes, 0, Math.min(bytes.length, MAGIC.length()), StandardCharsets.ISO_8859_1);
        if (!start.equals(MAGIC)) {
            // The engine takes nothing at all for an empty database.
            throw load.stop(
                    Problem.error(
                                    "HS-2453",
                                    "The file is no SQLite database.",
                                    "Get the file again from where it was made.")
                            .expecting(
                                    "a file that begins with 'SQLite format 3'",
                                    start.isEmpty() ? "nothing" : Quoted.of(start)),
                    file.spot());
        }
        try (SqliteFile database = SqliteFile.open(driver, file, bytes, load)) {
            database.check();
            DnaTables tables = new DnaTables(load, database, file);
            tables.check();
            DnaReader.prefix(mapping, file, load).ifPresent(prefix -> new DnaReader(tables, mapping, prefix).read());
        }
    }
}
