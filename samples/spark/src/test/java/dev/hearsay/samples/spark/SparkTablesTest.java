package dev.hearsay.samples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.TemporaryFolder;
import dev.hearsay.sql.Dialect;
import dev.hearsay.sql.Injected;
import dev.hearsay.sql.Payloads;
import dev.hearsay.sql.Schema;
import dev.hearsay.store.ClaimStore;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spark takes the schema's definitions as they are, and tables in as many partitions as a test wants. */
class SparkTablesTest {

    private static final SparkSession SESSION = Spark.session(2);

    @AfterAll
    static void stop() {
        SESSION.stop();
    }

    @Test
    void definitionsMakeTheTablesOfTheSchema() {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            SESSION.sql("CREATE DATABASE defined LOCATION '"
                    + folder.path().resolve("tables").toUri() + "'");
            SESSION.sql("USE defined");
            Schema.definitions(Dialect.SPARK).forEach(SESSION::sql);
            for (String table : Schema.tables()) {
                assertEquals(
                        StructType.fromDDL(Schema.sparkColumns(table)).catalogString(),
                        SESSION.table("defined." + table).schema().catalogString());
            }
            SESSION.sql("USE default");
            SESSION.sql("DROP DATABASE defined CASCADE");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void tablesAreInAsManyPartitionsAsAskedFor(int partitions) {
        ClaimStore store = Injected.store(Payloads.OWN);
        Spark.claims(SESSION, store, partitions);
        for (String table : Schema.tables()) {
            assertEquals(partitions, SESSION.table(table).rdd().getNumPartitions(), table);
        }
    }
}
