package dev.hearsay.samples.spark;

import dev.hearsay.sql.Dialect;
import dev.hearsay.sql.Engine;
import dev.hearsay.sql.Schema;
import dev.hearsay.sql.SqlClaims;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Spark sessions, and what makes an engine of one. */
final class Sessions {

    private Sessions() {}

    /** Spark in this process, with so many threads and partitions; it talks to nobody but itself. */
    static SparkSession local(int threads) {
        SparkSession session = SparkSession.builder()
                .master("local[" + threads + "]")
                .appName("hearsay")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", Integer.toString(threads))
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
        session.sparkContext().setLogLevel("ERROR");
        return session;
    }

    /** The tables in a folder, which is named as Spark names it. */
    static SqlClaims claims(SparkSession session, String folder) {
        for (String table : Schema.tables()) {
            session.read().parquet(folder + "/" + table).createOrReplaceTempView(table);
        }
        return SqlClaims.over(engine(session), Dialect.SPARK);
    }

    /** What runs a statement of Hearsay's on a session. */
    static Engine engine(SparkSession session) {
        return sql -> session.sql(sql.text(), sql.named()).collectAsList().stream()
                .map(Sessions::cells)
                .toList();
    }

    private static List<Object> cells(Row row) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.get(i));
        }
        return cells;
    }
}
