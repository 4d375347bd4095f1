package dev.hearsay.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An engine behind a JDBC connection: the one place that knows of JDBC. */
record JdbcEngine(Connection connection) implements Engine {

    @Override
    public List<List<@Nullable Object>> rows(Sql sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            for (int i = 0; i < sql.parameters().size(); i++) {
                statement.setObject(i + 1, sql.parameters().get(i));
            }
            try (ResultSet results = statement.executeQuery()) {
                return rows(results);
            }
        } catch (SQLException e) {
            throw new EngineException(sql.text(), e);
        }
    }

    private static List<List<@Nullable Object>> rows(ResultSet results) throws SQLException {
        int columns = results.getMetaData().getColumnCount();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (results.next()) {
            List<@Nullable Object> row = new ArrayList<>(columns);
            for (int i = 1; i <= columns; i++) {
                row.add(results.getObject(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
