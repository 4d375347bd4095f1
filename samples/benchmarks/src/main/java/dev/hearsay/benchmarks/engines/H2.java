package dev.hearsay.benchmarks.engines;

import dev.hearsay.benchmarks.Feed;
import dev.hearsay.benchmarks.Row;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** H2, in memory, embedded: batch inserts, then B-tree indexes for the point queries; its cache of last results is off. */
public final class H2 extends Sql {
    private static final int BATCH = 1_000;

    @Override
    public void load(Feed feed) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:;OPTIMIZE_REUSE_RESULTS=0");
        createTables("PRIMARY KEY");
        connection.setAutoCommit(false);
        try (PreparedStatement claims =
                        connection.prepareStatement("INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement about = connection.prepareStatement("INSERT INTO about VALUES (?, ?)");
                PreparedStatement relations =
                        connection.prepareStatement("INSERT INTO relation VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < feed.size(); i++) {
                insert(feed.row(i), claims, about, relations);
                if (i % BATCH == BATCH - 1 || i == feed.size() - 1) {
                    claims.executeBatch();
                    about.executeBatch();
                    relations.executeBatch();
                    connection.commit();
                }
            }
        }
        connection.setAutoCommit(true);
        execute("CREATE INDEX claim_speaker ON claim (speaker)");
        execute("CREATE INDEX claim_topic ON claim (topic)");
        execute("CREATE INDEX about_actor ON about (actor, claim)");
        execute("CREATE INDEX about_claim ON about (claim)");
        execute("CREATE INDEX relation_triple ON relation (subject, kind, object)");
        execute("CREATE INDEX relation_claim ON relation (claim)");
        execute("ANALYZE");
    }

    private static void insert(Row c, PreparedStatement claims, PreparedStatement about, PreparedStatement relations)
            throws SQLException {
        claims.setInt(1, c.id());
        claims.setInt(2, c.source());
        claims.setInt(3, c.speaker());
        claims.setInt(4, c.depth());
        claims.setInt(5, c.topic());
        claims.setInt(6, c.day());
        claims.setInt(7, c.modality());
        claims.setInt(8, c.stance());
        claims.setInt(9, c.certainty());
        claims.setString(10, c.text());
        claims.setInt(11, c.start());
        claims.setInt(12, c.end());
        claims.addBatch();
        for (int actor : c.about()) {
            about.setInt(1, c.id());
            about.setInt(2, actor);
            about.addBatch();
        }
        for (Row.Relation r : c.relations()) {
            relations.setInt(1, c.id());
            relations.setInt(2, r.subject());
            relations.setInt(3, r.kind());
            relations.setInt(4, r.object());
            relations.setBoolean(5, r.affirmed());
            relations.addBatch();
        }
    }
}
