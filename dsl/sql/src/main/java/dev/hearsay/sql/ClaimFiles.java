package dev.hearsay.sql;

import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.MisuseException;
import dev.hearsay.Problem;
import dev.hearsay.store.ClaimStore;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Stores as CSV files of the {@link Schema}, one file a table, and back without loss.
 *
 * <p>RFC 4180 in UTF-8 with a line of column names; texts are quoted, an empty cell is nothing between its commas, an empty text is
 * {@code ""}, and every row ends with its line. The same store gives the same bytes.
 *
 * <pre>{@code
 * ClaimFiles.write(store, folder);
 * ClaimStore again = ClaimStore.of(ClaimFiles.read(folder));       // again.corpus() equals store.corpus()
 * }</pre>
 */
public final class ClaimFiles {

    private ClaimFiles() {}

    /**
     * Writes everything a store was given, withdrawn claims included.
     *
     * @param store the store
     * @param folder the folder, which is made if need be; files of these names are replaced
     */
    public static void write(ClaimStore store, Path folder) {
        write(List.of(store.corpus()), folder);
    }

    /**
     * Writes corpora one after the other, each of which may name what those before it hold: the way to write more claims than fit
     * into memory. A source, actor, topic or kind that is told again is written once; claims, links, mentions and withdrawals must
     * not be told again.
     *
     * @param corpora the corpora
     * @param folder as above
     * @throws CorpusException if an id has another value than in a corpus before
     */
    public static void write(Iterable<Corpus> corpora, Path folder) {
        try (CsvWriter files = new CsvWriter(folder)) {
            files.take(Table.SCHEMA_VERSION, Schema.VERSION);
            RecordRows rows = new RecordRows(files);
            corpora.forEach(rows::add);
        }
    }

    /**
     * The records of the files in a folder, which are held in memory. Derived tables are not looked at.
     *
     * @throws CorpusException with every problem that is found in one pass, in this order:
     *     <ul>
     *       <li>{@code HS-0516}: {@code schema_version.csv} does not say {@link Schema#VERSION}, and nothing else was read;
     *       <li>{@code HS-0515}: the first line of a file does not name the table's columns in their order;
     *           {@code HS-0514}: a row does not end with its line, as where a file was cut;
     *           {@code HS-0512}: it has too many or too few cells; {@code HS-0511}: it does not say whose it is;
     *       <li>{@code HS-0513}: the rows of an id make no record, or are there twice; {@code HS-0517}: rows are part of a record
     *           that is not there;
     *       <li>what the records have together.
     *     </ul>
     * @throws MisuseException {@code HS-0518} if there is no such folder
     * @throws UncheckedIOException if a file is not there or cannot be read
     */
    public static Corpus read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new MisuseException(
                    "HS-0518", "There is no folder " + folder + ".", "Name one that ClaimFiles.write has written.");
        }
        List<Problem> problems = new ArrayList<>();
        TableFile.in(folder, Table.SCHEMA_VERSION).checkVersion(problems);
        refuse(problems);
        RowRecords records = new RowRecords();
        for (Table table : Table.values()) {
            if (table != Table.SCHEMA_VERSION && !table.isDerived()) {
                TableFile.in(folder, table).read(records::add, problems);
            }
        }
        refuse(problems);
        return records.corpus();
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new CorpusException(problems);
        }
    }
}
