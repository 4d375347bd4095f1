package dev.hearsay.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An engine that prepares each text once, as one can who has only values to change. */
final class PreparedOnce implements Engine {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    PreparedOnce(Connection connection) {
        this.connection = connection;
    }

    @Override
    public List<List<Object>> rows(Sql sql) {
        PreparedStatement statement = prepared.computeIfAbsent(sql.text(), this::prepare);
        try {
            for (int i = 0; i < sql.parameters().size(); i++) {
                statement.setObject(i + 1, sql.parameters().get(i));
            }
            try (ResultSet results = statement.executeQuery()) {
                List<List<Object>> rows = new ArrayList<>();
                while (results.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                        row.add(results.getObject(i));
                    }
                    rows.add(row);
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new AssertionError(sql.toString(), e);
        }
    }

    private PreparedStatement prepare(String text) {
        try {
            return connection.prepareStatement(text);
        } catch (SQLException e) {
            throw new AssertionError(text, e);
        }
    }
}
