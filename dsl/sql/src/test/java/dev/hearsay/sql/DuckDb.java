package dev.hearsay.sql;

import dev.hearsay.TemporaryFolder;
import dev.hearsay.store.ClaimStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A DuckDB in memory that holds a store, filled from its files. */
final class DuckDb implements AutoCloseable {

    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    static DuckDb of(ClaimStore store) {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            ClaimFiles.write(store, folder.path());
            return of(folder.path());
        }
    }

    static DuckDb of(Path folder) {
        try {
            DuckDb db = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
            db.fill(folder);
            return db;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void fill(Path folder) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            for (String definition : Schema.definitions(Dialect.DUCKDB)) {
                statement.execute(definition);
            }
        }
        List<String> tables = Schema.tables();
        for (int i = 0; i < tables.size(); i++) {
            try (PreparedStatement statement =
                    connection.prepareStatement(Schema.duckDbImports().get(i))) {
                statement.setString(1, folder.resolve(tables.get(i) + ".csv").toString());
                statement.execute();
            }
        }
    }

    Connection connection() {
        return connection;
    }

    SqlClaims claims() {
        return SqlClaims.over(connection, Dialect.DUCKDB);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
