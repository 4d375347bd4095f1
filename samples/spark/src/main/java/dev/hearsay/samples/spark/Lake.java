package dev.hearsay.samples.spark;

import dev.hearsay.sql.ClaimFiles;
import dev.hearsay.sql.Dialect;
import dev.hearsay.sql.Schema;
import dev.hearsay.sql.SqlClaims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.spark.sql.SparkSession;

/**
 * Claims as Parquet files, one folder a table; the rows of a claim are in the same partition of every table.
 *
 * @param folder where the tables are
 */
record Lake(Path folder) {

    private static final int PARTITIONS = 8;

    boolean exists() {
        return Files.exists(folder.resolve("done"));
    }

    /** Writes the claims as CSV files, and has DuckDB turn these into Parquet, table by table. */
    void write(Synthetic claims) throws IOException, SQLException {
        Path csv = folder.resolve("csv");
        ClaimFiles.write(claims, csv);
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            settle(statement);
            for (int i = 0; i < Schema.tables().size(); i++) {
                String table = Schema.tables().get(i);
                statement.execute(copy(table, Schema.duckDbImports().get(i), csv.resolve(table + ".csv")));
                Files.delete(csv.resolve(table + ".csv"));
            }
        }
        Files.delete(csv);
        Files.createFile(folder.resolve("done"));
    }

    private void settle(Statement statement) throws SQLException {
        statement.execute("SET threads = 2");
        statement.execute("SET memory_limit = '2GB'");
        statement.execute("SET preserve_insertion_order = false");
        statement.execute("SET temp_directory = " + quoted(folder.resolve("temp")));
    }

    /** A path is this program's own, and COPY takes no parameters. */
    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private String copy(String table, String load, Path csv) throws IOException {
        Files.createDirectories(folder.resolve(table));
        String rows = load.substring(load.indexOf("SELECT")).replace("?", quoted(csv));
        String key = Schema.columns(table).get(0);
        if ((key.equals("claim_id") || table.equals("claim")) && hasRows(csv)) {
            String part = "*, hash(" + key + ") % " + PARTITIONS + " AS part";
            return "COPY (" + rows.replaceFirst("\\*", part) + ") TO " + quoted(folder.resolve(table))
                    + " (FORMAT parquet, PARTITION_BY (part), OVERWRITE_OR_IGNORE true)";
        }
        return "COPY (" + rows + ") TO " + quoted(folder.resolve(table).resolve("all.parquet")) + " (FORMAT parquet)";
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
            settle(statement);
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
        for (String table : Schema.tables()) {
            session.read().parquet(folder.resolve(table).toString()).createOrReplaceTempView(table);
        }
        return SqlClaims.over(Sessions.engine(session), Dialect.SPARK);
    }

    long bytes() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
