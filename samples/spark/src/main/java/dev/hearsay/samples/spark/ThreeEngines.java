package dev.hearsay.samples.spark;

import dev.hearsay.sql.Dialect;
import dev.hearsay.sql.SqlClaims;
import dev.hearsay.store.ClaimStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/**
 * Asks the eight questions of a store in memory, of DuckDB and of Spark, and prints whether they agree and how long each took.
 *
 * <p>{@code ThreeEngines CLAIMS FOLDER memory,duckdb,spark ROUNDS}: a million claims in {@code target/lake}, all three, each question
 * three times, unless told otherwise. The claims are written once; a folder that has them is used again, and one that has fewer gets
 * the rest.
 */
public final class ThreeEngines {

    private static final long CLAIMS = 1_000_000;
    private static final int ROUNDS = 3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Results results;

    private ThreeEngines(int rounds) {
        results = new Results(rounds);
    }

    /** Runs it; see above. */
    public static void main(String[] args) throws IOException, SQLException {
        long claims = args.length > 0 ? Long.parseLong(args[0]) : CLAIMS;
        Path folder = Path.of(args.length > 1 ? args[1] : "target/lake").toAbsolutePath();
        List<String> engines = List.of((args.length > 2 ? args[2] : "memory,duckdb,spark").split(","));
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : ROUNDS;
        new ThreeEngines(rounds).run(claims, new Lake(folder), engines);
    }

    private void run(long claims, Lake lake, List<String> engines) throws IOException, SQLException {
        if (!lake.has(claims)) {
            long known = lake.claims();
            long start = System.nanoTime();
            lake.write(claims);
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            out.printf(Locale.ROOT, "%d claims written in %d s%n", claims - known, seconds);
        }
        out.printf(Locale.ROOT, "%.1f bytes of Parquet a claim%n", (double) lake.bytes() / claims);
        if (engines.contains("memory")) {
            ClaimStore store = ClaimStore.of(Synthetic.of(claims));
            out.printf(
                    Locale.ROOT,
                    "%.1f bytes of heap a claim%n",
                    (double) store.footprint().total() / claims);
            results.ask("memory", store, Question::store);
        }
        if (engines.contains("duckdb")) {
            try (Connection duckDb = lake.duckDb()) {
                results.ask("duckdb", SqlClaims.over(duckDb, Dialect.DUCKDB), Question::engine);
            }
        }
        if (engines.contains("spark")) {
            try (SparkSession session = Sessions.local(2)) {
                results.ask("spark", lake.spark(session), Question::engine);
            }
        }
        results.print(out);
    }
}
