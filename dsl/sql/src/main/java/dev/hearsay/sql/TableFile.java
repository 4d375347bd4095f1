package dev.hearsay.sql;

import dev.hearsay.MisuseException;
import dev.hearsay.Place;
import dev.hearsay.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The CSV file of a table in a folder, to be read. */
record TableFile(Path file, Table table) {

    static TableFile in(Path folder, Table table) {
        return new TableFile(CsvWriter.file(folder, table), table);
    }

    /** Its rows, from the first to the last; what is none is a problem. Nothing is read below other column names than the table's. */
    void read(Consumer<Row> to, List<Problem> problems) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CsvReader rows = new CsvReader(in);
            if (!rows.row().equals(Optional.of(table.names())) || rows.isBroken()) {
                problems.add(unnamed());
                return;
            }
            int line = rows.line();
            for (Optional<List<@Nullable String>> row = rows.row(); row.isPresent(); row = rows.row()) {
                if (rows.isBroken()) {
                    problems.add(broken(line));
                } else if (row.get().size() != table.columns().size()) {
                    problems.add(misfit(line, row.get().size()));
                } else {
                    take(new Row(table, row.get()), line, to, problems);
                }
                line = rows.line();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + file + " could not be read.", e);
        }
    }

    private void take(Row row, int line, Consumer<Row> to, List<Problem> problems) {
        try {
            to.accept(row);
        } catch (MisuseException e) {
            problems.add(problem(e.code(), line, e.what(), e.remedy()));
        }
    }

    /** That its one row has the version of the schema. */
    void checkVersion(List<Problem> problems) {
        List<String> versions = new ArrayList<>();
        read(row -> versions.add(row.maybe("version").orElse("")), problems);
        if (problems.isEmpty() && !versions.equals(List.of(Integer.toString(Schema.VERSION)))) {
            problems.add(problem(
                    "HS-0516",
                    2,
                    "The tables are of version " + versions + " of the schema.",
                    "Write them anew by version " + Schema.VERSION + ", or read them with the library they are of."));
        }
    }

    private Problem unnamed() {
        return problem(
                "HS-0515",
                1,
                "The first line does not name the columns.",
                "Begin with " + String.join(",", table.names()) + ", and keep that order in every row.");
    }

    private Problem broken(int line) {
        return problem(
                "HS-0514",
                line,
                "A row does not end with its line: the file is cut, or a text follows a closing quote.",
                "Write the file anew; every row ends with a line feed.");
    }

    private Problem misfit(int line, int cells) {
        return problem(
                "HS-0512",
                line,
                "A row has " + cells + " cells.",
                "Give it one for each of " + table.columns().size() + " columns.");
    }

    private Problem problem(String code, int line, String summary, String fix) {
        return Problem.error(code, summary, fix).at(Place.at(file.toString(), line, 1), "");
    }
}
