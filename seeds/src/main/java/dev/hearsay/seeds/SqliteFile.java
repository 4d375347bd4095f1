package dev.hearsay.seeds;

import dev.hearsay.MisuseException;
import dev.hearsay.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * A SQLite file that nobody trusts: a copy of it is opened for reading only, its structure is checked before anything is read,
 * and nothing that the file itself could have the engine reckon is allowed in it. The one place that speaks JDBC.
 *
 * <p>Views, triggers, virtual tables, generated columns and checks are what a file can bring along to be run; the first four are
 * refused, the last are not looked at. So reading costs no more than going through the bytes of the copy, which are limited.
 */
final class SqliteFile implements AutoCloseable {

    private static final int READ_ONLY_BY_URI = 0x41;

    private static final List<String> CAUTION = List.of(
            "PRAGMA trusted_schema = OFF",
            "PRAGMA cell_size_check = ON",
            "PRAGMA mmap_size = 0",
            "PRAGMA query_only = ON",
            "PRAGMA ignore_check_constraints = ON",
            "PRAGMA temp_store = MEMORY");

    private final Connection connection;
    private final Path copy;
    private final Seed seed;
    private final Loading load;
    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    private SqliteFile(Connection connection, Path copy, Seed seed, Loading load) {
        this.connection = connection;
        this.copy = copy;
        this.seed = seed;
        this.load = load;
    }

    /**
     * Opens a copy of the bytes.
     *
     * @param url how drivers are asked, {@code jdbc:sqlite:}
     * @throws MisuseException if no driver answers, {@code HS-2450}
     */
    static SqliteFile open(String url, Seed seed, byte[] bytes, Loading load) {
        Driver driver = DriverManager.drivers()
                .filter(each -> answers(each, url))
                .findFirst()
                .orElseThrow(() -> new MisuseException(
                        "HS-2450",
                        "No JDBC driver answers '" + url + "', which .dna files are read with.",
                        "Add the dependency org.xerial:sqlite-jdbc; it is found by itself."));
        Path copy = copy(bytes);
        try {
            Properties properties = new Properties();
            properties.setProperty("open_mode", Integer.toString(READ_ONLY_BY_URI));
            properties.setProperty("limit_length", Integer.toString(Math.max(1 << 20, 2 * bytes.length)));
            Connection connection = driver.connect(url + copy.toUri() + "?mode=ro&immutable=1", properties);
            if (connection == null) {
                throw new SQLException("the driver declines");
            }
            return new SqliteFile(connection, copy, seed, load);
        } catch (SQLException e) {
            delete(copy);
            throw load.stop(unreadable(e), seed.spot());
        }
    }

    private static boolean answers(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Path copy(byte[] bytes) {
        try {
            Path copy = Files.createTempFile("hearsay", ".dna");
            Files.write(copy, bytes);
            return copy;
        } catch (IOException e) {
            throw new SeedException(
                    "HS-2901",
                    "The database cannot be copied to read it: " + e.getMessage() + ".",
                    "Check the folder for temporary files and its space.",
                    e);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            copy.toFile().deleteOnExit();
        }
    }

    /** What the engine says, without the words it puts around it. */
    private static Problem unreadable(SQLException e) {
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return Problem.error(
                        "HS-2453", "The database is damaged, or is none.", "Get the file again from where it was made.")
                .expecting("a whole SQLite database", Quoted.of(said.replaceAll("[!]", "")));
    }

    // ---- caution

    /** Looks at the whole structure before anything is read; what must not be there ends the reading. */
    void check() {
        CAUTION.forEach(this::pragma);
        List<String> refused = new ArrayList<>();
        List<String> names = new ArrayList<>();
        each("SELECT type, name, sql FROM sqlite_master", 3, row -> {
            String type = string(row[0]);
            String name = string(row[1]);
            if (type.equals("view") || type.equals("trigger") || isVirtual(string(row[2]))) {
                refused.add(isVirtual(string(row[2])) ? "virtual table " + name : type + " " + name);
            } else if (type.equals("table")) {
                names.add(name);
            }
        });
        if (refused.isEmpty()) {
            names.forEach(name -> tables.put(name, columns(name, refused)));
        }
        if (!refused.isEmpty()) {
            throw load.stop(
                    Problem.error(
                                    "HS-2454",
                                    "The database brings along what runs when it is read.",
                                    "Export the plain tables into a new database, if you trust whoever made it.")
                            .expecting("tables and indexes only", Quoted.of(String.join(", ", refused))),
                    seed.spot());
        }
        List<String> damages = new ArrayList<>();
        each("PRAGMA quick_check(1)", 1, row -> damages.add(string(row[0])));
        if (!damages.equals(List.of("ok"))) {
            throw load.stop(unreadable(new SQLException(String.join(" ", damages))), seed.spot());
        }
        List<String> encoding = new ArrayList<>();
        each("PRAGMA encoding", 1, row -> encoding.add(string(row[0])));
        if (!encoding.equals(List.of("UTF-8"))) {
            throw load.stop(
                    Problem.error("HS-2455", "The database is not in UTF-8.", "Export it into one that is.")
                            .expecting("UTF-8", Quoted.of(String.join(" ", encoding))),
                    seed.spot());
        }
    }

    private static boolean isVirtual(String sql) {
        return sql.strip().toUpperCase(Locale.ROOT).startsWith("CREATE VIRTUAL");
    }

    private List<String> columns(String table, List<String> refused) {
        List<String> columns = new ArrayList<>();
        each("PRAGMA table_xinfo(" + quoted(table) + ")", 7, row -> {
            String name = string(row[1]);
            columns.add(name.toUpperCase(Locale.ROOT));
            if (!"0".equals(string(row[6]))) {
                refused.add("generated column " + name + " of " + table);
            }
        });
        return columns;
    }

    private void pragma(String pragma) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(pragma);
        } catch (SQLException e) {
            throw load.stop(unreadable(e), seed.spot());
        }
    }

    // ---- reading

    boolean has(String table) {
        return tables.keySet().stream().anyMatch(table::equalsIgnoreCase);
    }

    /** The tables, by their names. */
    List<String> tables() {
        return List.copyOf(tables.keySet());
    }

    long count(String table) {
        long[] count = new long[1];
        each("SELECT count(*) FROM " + quoted(table), 1, row -> count[0] = Long.parseLong(string(row[0])));
        return count[0];
    }

    /** Whether a table has a column. */
    boolean has(String table, String column) {
        return tables.entrySet().stream()
                .anyMatch(entry -> entry.getKey().equalsIgnoreCase(table)
                        && entry.getValue().contains(column.toUpperCase(Locale.ROOT)));
    }

    /**
     * Reads a table row by row, in the order in which it is kept. Texts come as the bytes they are, to be decoded strictly.
     *
     * @param table a name of ours, not of the file
     * @param columns names of ours
     */
    void rows(String table, List<String> columns, Consumer<SqliteRow> reader) {
        // The engine takes the quoted name of a column that is not there for a text.
        List<String> missing =
                columns.stream().filter(column -> !has(table, column)).toList();
        if (!missing.isEmpty()) {
            throw load.stop(lacking(table + "." + missing.get(0)), seed.spot());
        }
        StringBuilder sql = new StringBuilder("SELECT rowid");
        for (String column : columns) {
            sql.append(", typeof(")
                    .append(quoted(column))
                    .append("), CASE WHEN typeof(")
                    .append(quoted(column));
            sql.append(") = 'text' THEN CAST(").append(quoted(column)).append(" AS BLOB) ELSE ");
            sql.append(quoted(column)).append(" END");
        }
        sql.append(" FROM ").append(quoted(table)).append(" NOT INDEXED");
        String name = seed.name() + "!/" + table;
        each(sql.toString(), 1 + 2 * columns.size(), row -> {
            SqliteRow read = new SqliteRow(load, name, table, columns, row);
            load.begin(read.spot());
            reader.accept(read);
        });
    }

    static Problem lacking(String what) {
        return Problem.error(
                        "HS-2457",
                        "The database lacks a table or column.",
                        "Open and save it with the program that made it.")
                .expecting("the tables of its version", "no " + Quoted.of(what));
    }

    private void each(String sql, int columns, Consumer<Object[]> reader) {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            while (results.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    Object value = results.getObject(i + 1);
                    row[i] = value == null ? "" : value;
                }
                reader.accept(row);
            }
        } catch (SQLException e) {
            throw load.stop(unreadable(e), seed.spot());
        }
    }

    /** In a damaged schema, even the name of a table can be bytes. */
    private static String string(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Closes the copy and removes it. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // The copy is removed either way, and nothing was written to it.
            return;
        } finally {
            delete(copy);
        }
    }
}
