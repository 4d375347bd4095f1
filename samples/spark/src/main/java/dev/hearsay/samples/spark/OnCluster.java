package dev.hearsay.samples.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;

/**
 * What is submitted to a cluster: asks the eight questions of claims that are there already as Parquet.
 *
 * <p>{@code OnCluster FOLDER [ROUNDS]}: the folder as Spark names it, such as {@code hdfs:///lake}, and how often each question is
 * asked, once unless told otherwise. Master, memory and all else are for {@code spark-submit} to say.
 */
public final class OnCluster {

    private OnCluster() {}

    /** Runs it; see above. */
    public static void main(String[] args) throws IOException {
        Results results = new Results(args.length > 1 ? Integer.parseInt(args[1]) : 1);
        try (SparkSession session = SparkSession.builder().appName("hearsay").getOrCreate()) {
            results.ask("spark", Sessions.claims(session, args[0]), Question::engine);
        }
        results.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }
}
