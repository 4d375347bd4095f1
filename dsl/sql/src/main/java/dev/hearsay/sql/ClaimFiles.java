package dev.hearsay.sql;

import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Place;
import dev.hearsay.Problem;
import dev.hearsay.store.ClaimStore;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stores as CSV files of the {@link Schema}, one file a table, and back without loss.
 *
 * <p>RFC 4180 in UTF-8 with a line of column names; texts are quoted, an empty cell is nothing between its commas, an empty text is
 * {@code ""}. The same store gives the same bytes.
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
            RecordRows rows = new RecordRows(files);
            corpora.forEach(rows::add);
        }
    }

    /**
     * The records of the files in a folder, which are held in memory. Derived tables are not looked at.
     *
     * @throws CorpusException with every row that has too many or too few cells, {@code HS-0512}, every one that makes no record, {@code HS-0513}, or every problem the records have together
     * @throws UncheckedIOException if a file is not there or cannot be read
     */
    public static Corpus read(Path folder) {
        List<Problem> problems = new ArrayList<>();
        RowRecords records = new RowRecords();
        for (Table table : Table.values()) {
            if (!table.isDerived()) {
                read(CsvWriter.file(folder, table), table, records, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new CorpusException(problems);
        }
        return records.corpus();
    }

    private static void read(Path file, Table table, RowRecords records, List<Problem> problems) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CsvReader rows = new CsvReader(in);
            rows.row();
            int line = rows.line();
            for (Optional<List<@Nullable String>> row = rows.row(); row.isPresent(); row = rows.row()) {
                if (row.get().size() == table.columns().size()) {
                    records.add(new Row(table, row.get()));
                } else {
                    problems.add(misfit(file, line, table, row.get().size()));
                }
                line = rows.line();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + file + " could not be read.", e);
        }
    }

    private static Problem misfit(Path file, int line, Table table, int cells) {
        return Problem.error(
                        "HS-0512",
                        "A row has " + cells + " cells.",
                        "Give it one for each of " + table.columns().size() + " columns.")
                .at(Place.at(file.toString(), line, 1), "");
    }
}
