package dev.hearsay.samples.spark;

import dev.hearsay.sql.ClaimFiles;
import dev.hearsay.sql.Schema;
import dev.hearsay.sql.SqlClaims;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.SparkSession;

/**
 * Claims as Parquet files, one folder a table; the rows of a claim are in the same partition of every table.
 *
 * @param folder where the tables are
 */
record Lake(Path folder) {

    private static final int PARTITIONS = 8;

    /** What DuckDB may use besides the heap. */
    private static final String TO_WRITE = "2GB";

    /** With half of it the walk of Q7 fails on twenty million claims. */
    private static final String TO_ASK = "4GB";

    /** How many claims it has, slice by slice; what was begun of another does not count. */
    long claims() throws IOException {
        return Files.exists(done()) ? Long.parseLong(Files.readString(done())) : 0;
    }

    boolean has(long claims) throws IOException {
        return Files.exists(done()) && claims() == claims;
    }

    private Path done() {
        return folder.resolve("done");
    }

    /**
     * Writes slice after slice: as CSV files, of which DuckDB makes Parquet, table by table, while those of the next slice are written. Goes on
     * where it was stopped.
     */
    void write(long claims) throws IOException, SQLException {
        long written = claims();
        if (written > claims) {
            throw new IllegalArgumentException(folder + " has " + written + " claims: name another folder.");
        }
        clear("from_" + written);
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            settle(statement, TO_WRITE);
            CompletableFuture<Void> before = CompletableFuture.runAsync(() -> {});
            for (Synthetic slice : Synthetic.of(claims).from(written).slices()) {
                Path csv = folder.resolve("csv").resolve("from_" + slice.first());
                ClaimFiles.write(slice, csv);
                before.join();
                before = CompletableFuture.runAsync(() -> finish(slice, csv, statement));
            }
            before.join();
        }
    }

    private void finish(Synthetic slice, Path csv, Statement duckDb) {
        try {
            convert(slice, csv, duckDb);
            Path next = Files.writeString(folder.resolve("next"), "" + slice.end());
            Files.move(next, done(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deletes what was begun of a slice. */
    private void clear(String slice) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> begun;
        try (var files = Files.walk(folder)) {
            begun = files.filter(Files::isRegularFile)
                    .filter(file -> file.startsWith(folder.resolve("csv"))
                            || file.getFileName().toString().matches(slice + "[_.].*"))
                    .toList();
        }
        for (Path file : begun) {
            Files.delete(file);
        }
    }

    /** What claims name is the same in each slice: that of the first is kept. */
    private void convert(Synthetic slice, Path csv, Statement duckDb) throws IOException, SQLException {
        for (int i = 0; i < Schema.tables().size(); i++) {
            String table = Schema.tables().get(i);
            Path file = csv.resolve(table + ".csv");
            if (slice.first() == 0 || isOfClaims(table)) {
                duckDb.execute(copy(table, Schema.duckDbImports().get(i), file, "from_" + slice.first()));
            }
            Files.delete(file);
        }
        Files.delete(csv);
    }

    private static boolean isOfClaims(String table) {
        return table.equals("claim") || key(table).equals("claim_id");
    }

    private static String key(String table) {
        return Schema.columns(table).get(0);
    }

    private void settle(Statement statement, String memory) throws SQLException {
        statement.execute("SET threads = 2");
        statement.execute("SET memory_limit = '" + memory + "'");
        statement.execute("SET preserve_insertion_order = false");
        statement.execute("SET temp_directory = " + quoted(folder.resolve("temp")));
    }

    /** A path is this program's own, and COPY takes no parameters. */
    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private String copy(String table, String load, Path csv, String name) throws IOException {
        String rows = load.substring(load.indexOf("SELECT")).replace("?", quoted(csv));
        Path to = folder.resolve(table);
        if (isOfClaims(table) && hasRows(csv)) {
            Files.createDirectories(to);
            String part = "*, hash(" + key(table) + ") % " + PARTITIONS + " AS part";
            return "COPY (" + rows.replaceFirst("\\*", part) + ") TO " + quoted(to)
                    + " (FORMAT parquet, PARTITION_BY (part), OVERWRITE_OR_IGNORE true, FILENAME_PATTERN '" + name
                    + "_{i}')";
        }
        Path whole = isOfClaims(table) ? to.resolve("part=0") : to;
        Files.createDirectories(whole);
        return "COPY (" + rows + ") TO " + quoted(whole.resolve(name + ".parquet")) + " (FORMAT parquet)";
    }

    /** Of no rows no partition would be made. */
    private static boolean hasRows(Path csv) throws IOException {
        try (var lines = Files.lines(csv)) {
            return lines.limit(2).count() > 1;
        }
    }

    /** DuckDB over the files; close the connection after use. */
    Connection duckDb() throws SQLException {
        Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = duckDb.createStatement()) {
            settle(statement, TO_ASK);
            for (String table : Schema.tables()) {
                statement.execute("CREATE VIEW " + table + " AS SELECT " + String.join(", ", Schema.columns(table))
                        + " FROM read_parquet("
                        + quoted(folder.resolve(table).resolve("**").resolve("*.parquet")) + ")");
            }
        }
        return duckDb;
    }

    /** Spark over the files. */
    SqlClaims spark(SparkSession session) {
        return Sessions.claims(session, folder.toString());
    }

    long bytes() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
