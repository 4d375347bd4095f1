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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;

/**
 * Asks the eight questions of a store in memory, of DuckDB and of Spark, and prints whether they agree and how long each took.
 *
 * <p>{@code ThreeEngines CLAIMS FOLDER [memory,duckdb,spark]}: a million claims in {@code target/lake} and all three, unless told
 * otherwise. The claims are written once; a folder that has them is used again.
 */
public final class ThreeEngines {

    private static final long CLAIMS = 1_000_000;
    private static final int ROUNDS = 3;

    private final List<Question> questions = Question.all();
    private final Map<String, List<Long>> micros = new LinkedHashMap<>();
    private final List<Set<String>> answers = new ArrayList<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ThreeEngines() {
        questions.forEach(question -> answers.add(new LinkedHashSet<>()));
    }

    /** Runs it; see above. */
    public static void main(String[] args) throws IOException, SQLException {
        long claims = args.length > 0 ? Long.parseLong(args[0]) : CLAIMS;
        Path folder = Path.of(args.length > 1 ? args[1] : "target/lake").toAbsolutePath();
        List<String> engines = List.of((args.length > 2 ? args[2] : "memory,duckdb,spark").split(","));
        new ThreeEngines().run(claims, new Lake(folder), engines);
    }

    private void run(long claims, Lake lake, List<String> engines) throws IOException, SQLException {
        if (!lake.exists()) {
            long start = System.nanoTime();
            lake.write(new Synthetic(claims));
            out.printf(Locale.ROOT, "%d claims written in %d s%n", claims, (System.nanoTime() - start) / 1_000_000_000);
        }
        out.printf(Locale.ROOT, "%.1f bytes of Parquet a claim%n", (double) lake.bytes() / claims);
        if (engines.contains("memory")) {
            ClaimStore store = ClaimStore.of(new Synthetic(claims));
            out.printf(
                    Locale.ROOT,
                    "%.1f bytes of heap a claim%n",
                    (double) store.footprint().total() / claims);
            ask("memory", store, Question::store);
        }
        if (engines.contains("duckdb")) {
            try (Connection duckDb = lake.duckDb()) {
                ask("duckdb", SqlClaims.over(duckDb, Dialect.DUCKDB), Question::engine);
            }
        }
        if (engines.contains("spark")) {
            try (SparkSession session = Sessions.local(2)) {
                ask("spark", lake.spark(session), Question::engine);
            }
        }
        print();
    }

    /** The median of some rounds, after one that is not counted. */
    private <T> void ask(String name, T engine, Function<Question, Function<T, String>> how) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Function<T, String> asked = how.apply(questions.get(i));
            answers.get(i).add(asked.apply(engine));
            List<Long> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                answers.get(i).add(asked.apply(engine));
                rounds.add((System.nanoTime() - start) / 1000);
            }
            rounds.sort(null);
            times.add(rounds.get(ROUNDS / 2));
        }
        micros.put(name, times);
    }

    private void print() {
        out.printf(Locale.ROOT, "%-58s %-6s", "milliseconds, median of " + ROUNDS, "agree");
        micros.keySet().forEach(name -> out.printf(Locale.ROOT, " %12s", name));
        out.println();
        for (int i = 0; i < questions.size(); i++) {
            int row = i;
            out.printf(
                    Locale.ROOT,
                    "%-58s %-6s",
                    questions.get(i).words(),
                    answers.get(i).size() == 1 ? "yes" : "NO");
            micros.values().forEach(times -> out.printf(Locale.ROOT, " %12.3f", times.get(row) / 1000.0));
            out.println();
        }
    }
}
