package dev.hearsay.sql;

import dev.hearsay.store.ClaimStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A DuckDB in memory that holds a store, filled from its files. */
final class DuckDb implements AutoCloseable {

    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    static DuckDb of(ClaimStore store) {
        try {
            Path folder = Files.createTempDirectory("claims");
            try {
                ClaimFiles.write(store, folder);
                return of(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no folder", e);
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

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
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
