package dev.hearsay.benchmarks.engines;

import dev.hearsay.benchmarks.Feed;
import dev.hearsay.benchmarks.Row;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * DuckDB, in memory: loaded by appenders, no keys or secondary indexes (scans are its idiom). One thread, like the other
 * engines; -Dduckdb.threads sets another number (its default is one a core). A checkpoint after the load compresses the tables;
 * -Dduckdb.plain=true leaves it out.
 */
public final class Duckdb extends Sql {

    @Override
    public void load(Feed feed) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("SET threads = " + Integer.getInteger("duckdb.threads", 1));
        createTables("NOT NULL");
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender claims = duck.createAppender("main", "claim");
                DuckDBAppender about = duck.createAppender("main", "about");
                DuckDBAppender relations = duck.createAppender("main", "relation")) {
            for (int i = 0; i < feed.size(); i++) {
                append(feed.row(i), claims, about, relations);
            }
        }
        if (!Boolean.getBoolean("duckdb.plain")) {
            execute("CHECKPOINT");
        }
    }

    @Override
    public Map<String, Long> footprint() {
        Map<String, Long> parts = new TreeMap<>();
        try (ResultSet rows =
                query("SELECT tag, memory_usage_bytes FROM duckdb_memory() WHERE memory_usage_bytes > 0")) {
            while (rows.next()) {
                parts.put(rows.getString(1), rows.getLong(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }

    private static void append(Row c, DuckDBAppender claims, DuckDBAppender about, DuckDBAppender relations)
            throws SQLException {
        claims.beginRow();
        claims.append(c.id());
        claims.append(c.source());
        claims.append((short) c.speaker());
        claims.append((byte) c.depth());
        claims.append((short) c.topic());
        claims.append((short) c.day());
        claims.append((byte) c.modality());
        claims.append((byte) c.stance());
        claims.append((byte) c.certainty());
        claims.append(c.text());
        claims.append(c.start());
        claims.append(c.end());
        claims.endRow();
        for (int actor : c.about()) {
            about.beginRow();
            about.append(c.id());
            about.append((short) actor);
            about.endRow();
        }
        for (Row.Relation r : c.relations()) {
            relations.beginRow();
            relations.append(c.id());
            relations.append((short) r.subject());
            relations.append((byte) r.kind());
            relations.append((short) r.object());
            relations.append(r.affirmed());
            relations.endRow();
        }
    }
}
