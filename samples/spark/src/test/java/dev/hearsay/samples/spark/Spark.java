package dev.hearsay.samples.spark;

import dev.hearsay.TemporaryFolder;
import dev.hearsay.sql.ClaimFiles;
import dev.hearsay.sql.Dialect;
import dev.hearsay.sql.Schema;
import dev.hearsay.sql.SqlClaims;
import dev.hearsay.store.ClaimStore;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Spark in this process, and stores in it. */
final class Spark {

    private Spark() {}

    static SparkSession session(int threads) {
        return Sessions.local(threads);
    }

    /** The claims of a store as Spark has them, read from its files, in so many partitions. */
    static SqlClaims claims(SparkSession session, ClaimStore store, int partitions) {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            ClaimFiles.write(store, folder.path());
            for (String table : Schema.tables()) {
                List<Row> rows = read(session, folder.path(), table).collectAsList();
                StructType type = StructType.fromDDL(Schema.sparkColumns(table));
                Dataset<Row> all = session.createDataFrame(rows, type);
                all = partitions == 1 ? all.coalesce(1) : all.repartition(partitions);
                all.createOrReplaceTempView(table);
            }
        }
        return SqlClaims.over(Sessions.engine(session), Dialect.SPARK);
    }

    private static Dataset<Row> read(SparkSession session, Path folder, String table) {
        List<String> options = Schema.sparkOptions();
        var reader = session.read().schema(Schema.sparkColumns(table));
        for (int i = 0; i < options.size(); i += 2) {
            reader = reader.option(options.get(i), options.get(i + 1));
        }
        return reader.csv(folder.resolve(table + ".csv").toString());
    }
}
