package dev.hearsay.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows into one CSV file a table (RFC 4180, UTF-8, lines end with a line feed): an empty cell is nothing at all, an empty
 * text a pair of quotes.
 */
final class CsvWriter implements RowSink, AutoCloseable {

    private final Map<Table, Writer> files = new EnumMap<>(Table.class);

    CsvWriter(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Table table : Table.values()) {
                Writer file = Files.newBufferedWriter(file(folder, table), StandardCharsets.UTF_8);
                files.put(table, file);
                file.write(String.join(",", table.names()) + '\n');
            }
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("The tables could not be written to " + folder + ".", e);
        }
    }

    static Path file(Path folder, Table table) {
        return folder.resolve(table.sql() + ".csv");
    }

    @Override
    public void take(Table table, Cells row) {
        StringBuilder line = new StringBuilder();
        for (@Nullable Object cell : row.list()) {
            line.append(line.length() > 0 ? "," : "");
            if (cell instanceof String text) {
                append(line, text);
            } else if (cell != null) {
                line.append(cell);
            }
        }
        write(table, line.append('\n'));
    }

    private static void append(StringBuilder line, String text) {
        line.append('"').append(text.replace("\"", "\"\"")).append('"');
    }

    private void write(Table table, CharSequence line) {
        try {
            // Every table has had its file since the beginning.
            files.getOrDefault(table, Writer.nullWriter()).append(line);
        } catch (IOException e) {
            throw new UncheckedIOException("A row of " + table.sql() + " could not be written.", e);
        }
    }

    @Override
    public void close() {
        IOException[] failed = new IOException[1];
        files.values().forEach(file -> {
            try {
                file.close();
            } catch (IOException e) {
                failed[0] = e;
            }
        });
        if (failed[0] != null) {
            throw new UncheckedIOException("A table could not be written to its end.", failed[0]);
        }
    }
}
