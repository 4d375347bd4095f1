package dev.hearsay.benchmarks.engines;

import dev.hearsay.benchmarks.Engine;
import dev.hearsay.benchmarks.Positions;
import dev.hearsay.benchmarks.Schema;
import dev.hearsay.benchmarks.Tally;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The relational form of the workload, shared by the SQL engines: four tables, prepared statements. */
@SuppressWarnings("NullAway.Init") // load comes first
abstract class Sql implements Engine {
    protected Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    protected final void createTables(String claimKey) throws SQLException {
        execute("CREATE TABLE claim (id INT " + claimKey
                + ", source INT NOT NULL, speaker SMALLINT NOT NULL, depth TINYINT NOT NULL, "
                + "topic SMALLINT NOT NULL, day_no SMALLINT NOT NULL, modality TINYINT NOT NULL, stance TINYINT NOT NULL, "
                + "certainty TINYINT NOT NULL, text VARCHAR NOT NULL, start_at INT NOT NULL, end_at INT NOT NULL)");
        execute("CREATE TABLE about (claim INT NOT NULL, actor SMALLINT NOT NULL)");
        execute("CREATE TABLE relation (claim INT NOT NULL, subject SMALLINT NOT NULL, kind TINYINT NOT NULL, "
                + "object SMALLINT NOT NULL, affirmed BOOLEAN NOT NULL)");
        execute("CREATE TABLE speaker (id SMALLINT PRIMARY KEY, org SMALLINT NOT NULL)");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO speaker VALUES (?, ?)")) {
            for (int s = 0; s < Schema.SPEAKERS; s++) {
                insert.setInt(1, s);
                insert.setInt(2, Schema.org(s));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    protected final void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    protected final ResultSet query(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else {
                statement.setString(i + 1, (String) arguments[i]);
            }
        }
        return statement.executeQuery();
    }

    private void ids(Tally out, String sql, Object... arguments) throws SQLException {
        try (ResultSet rows = query(sql, arguments)) {
            while (rows.next()) {
                out.add(rows.getInt(1));
            }
        }
    }

    @Override
    public void bySpeaker(int speaker, Tally out) throws SQLException {
        ids(out, "SELECT id FROM claim WHERE speaker = ?", speaker);
    }

    @Override
    public void bySpeakerActorTopic(int speaker, int actor, int topic, Tally out) throws SQLException {
        ids(
                out,
                "SELECT c.id FROM claim c JOIN about a ON a.claim = c.id WHERE a.actor = ? AND c.speaker = ? AND c.topic = ?",
                actor,
                speaker,
                topic);
    }

    @Override
    public void asserting(int subject, int kind, int object, Tally out) throws SQLException {
        ids(
                out,
                "SELECT claim FROM relation WHERE subject = ? AND kind = ? AND object = ? AND affirmed",
                subject,
                kind,
                object);
    }

    @Override
    public void latestAbout(int actor, int fromDay, int toDay, int modality, Tally out) throws SQLException {
        try (ResultSet rows = query(
                "SELECT c.id FROM about a JOIN claim c ON c.id = a.claim WHERE a.actor = ? "
                        + "AND c.day_no BETWEEN ? AND ? AND c.modality = ? ORDER BY c.day_no DESC, c.id LIMIT 20",
                actor,
                fromDay,
                toDay,
                modality)) {
            while (rows.next()) {
                out.next(rows.getInt(1));
            }
        }
    }

    @Override
    public void topSpeakersAbout(int actor, Tally out) throws SQLException {
        try (ResultSet rows = query(
                "SELECT c.speaker, count(*) AS claims FROM about a JOIN claim c ON c.id = a.claim "
                        + "WHERE a.actor = ? GROUP BY c.speaker ORDER BY claims DESC, c.speaker LIMIT 10",
                actor)) {
            while (rows.next()) {
                out.next(rows.getInt(1));
                out.next(rows.getLong(2));
            }
        }
    }

    @Override
    public void contestedIn(int topic, Tally out) throws SQLException {
        try (ResultSet rows = query(
                "SELECT r.subject, r.kind, r.object FROM claim c JOIN relation r ON r.claim = c.id "
                        + "WHERE c.topic = ? GROUP BY r.subject, r.kind, r.object HAVING count(*) FILTER (WHERE r.affirmed) > 0 "
                        + "AND count(*) FILTER (WHERE NOT r.affirmed) > 0 AND min(c.speaker) <> max(c.speaker)",
                topic)) {
            while (rows.next()) {
                out.add(Schema.triple(rows.getInt(1), rows.getInt(2), rows.getInt(3)));
            }
        }
    }

    @Override
    public void reachableOverNegative(int actor, Tally out) throws SQLException {
        String negative = "affirmed AND kind >= " + Schema.FIRST_NEGATIVE_KIND;
        try (ResultSet rows = query(
                "SELECT object FROM relation WHERE subject = ? AND " + negative + " UNION "
                        + "SELECT r.object FROM (SELECT DISTINCT object AS id FROM relation WHERE subject = ? AND "
                        + negative + ") near "
                        + "JOIN relation r ON r.subject = near.id WHERE r." + negative.replace("kind", "r.kind")
                        + " AND r.object <> ?",
                actor,
                actor,
                actor)) {
            while (rows.next()) {
                out.add(rows.getInt(1));
            }
        }
    }

    @Override
    public void crossTab(Tally out) throws SQLException {
        try (ResultSet rows = query("SELECT modality, stance, count(*) FROM claim GROUP BY modality, stance")) {
            while (rows.next()) {
                out.cell(rows.getInt(1), rows.getInt(2), rows.getLong(3));
            }
        }
    }

    /** The pairs are counted here: as a self-join in SQL they cost more in every engine tried. */
    @Override
    public void congruence(Tally out) throws SQLException {
        Positions positions = new Positions();
        try (ResultSet rows =
                query("SELECT s.org, c.topic, sum(c.stance) FROM claim c JOIN speaker s ON s.id = c.speaker "
                        + "GROUP BY s.org, c.topic")) {
            while (rows.next()) {
                positions.add(rows.getInt(1), rows.getInt(2), rows.getInt(3));
            }
        }
        positions.pairs(out);
    }

    @Override
    public void containing(String word1, String word2, Tally out) throws SQLException {
        ids(out, "SELECT id FROM claim WHERE text LIKE ? AND text LIKE ?", "%" + word1 + "%", "%" + word2 + "%");
    }
}
