package dev.hearsay.samples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.sql.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was stopped is finished, and nothing of it is there twice. */
class LakeTest {

    @TempDir
    Path folder;

    private static List<String> rows(Lake lake, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection duckDb = lake.duckDb();
                Statement statement = duckDb.createStatement();
                ResultSet found = statement.executeQuery("SELECT COLUMNS(*)::VARCHAR FROM " + table + " ORDER BY ALL")) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(found.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    @Test
    void stoppedLakeIsContinuedToWhatItWouldHaveBeen() throws IOException, SQLException {
        Lake whole = new Lake(folder.resolve("whole"));
        whole.write(60_000);
        Lake stopped = new Lake(folder.resolve("stopped"));
        stopped.write(40_000);
        Path begun = folder.resolve("stopped/claim/part=0/from_40000_7.parquet");
        try (var files = Files.list(begun.getParent())) {
            Files.copy(files.findFirst().orElseThrow(), begun);
        }
        Files.createDirectories(folder.resolve("stopped/csv"));
        Files.writeString(folder.resolve("stopped/csv/claim.csv"), "begun");
        assertEquals(40_000, stopped.claims());
        stopped.write(60_000);
        assertTrue(stopped.has(60_000));
        for (String table : Schema.tables()) {
            assertEquals(rows(whole, table), rows(stopped, table), table);
        }
    }

    @Test
    void lakeIsNotMadeSmallerNorContinuedWithinAChunk() throws IOException, SQLException {
        Lake lake = new Lake(folder.resolve("lake"));
        lake.write(20_010);
        assertThrows(IllegalArgumentException.class, () -> lake.write(20_000));
        assertThrows(IllegalArgumentException.class, () -> lake.write(40_000));
        assertTrue(lake.has(20_010));
    }
}
