package dev.hearsay.sql;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as {@link CsvWriter} writes them, one at a time; cells are texts, empty ones null.
 *
 * <p>Every row ends with its line. One that does not is {@link #isBroken broken}: the file was cut, or a text follows a closing quote.
 */
final class CsvReader {

    private static final int END = -1;

    private final Reader in;
    private int next;
    private int line = 1;
    private boolean broken;

    CsvReader(Reader in) {
        this.in = in;
        this.next = read();
    }

    /** The line on which the next row begins, from 1. */
    int line() {
        return line;
    }

    /** Whether the row that was given last goes on behind its last cell, or the file ends before the row does. */
    boolean isBroken() {
        return broken;
    }

    /** The next row; empty after the last one. */
    Optional<List<@Nullable String>> row() {
        if (next == END) {
            return Optional.empty();
        }
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(cell());
        while (next == ',') {
            next = read();
            cells.add(cell());
        }
        endLine();
        return Optional.of(cells);
    }

    private void endLine() {
        if (next == '\r') {
            next = read();
        }
        broken = next != '\n';
        while (next != END && next != '\n') {
            next = read();
        }
        line++;
        next = next == END ? END : read();
    }

    private @Nullable String cell() {
        return next == '"' ? quoted() : bare();
    }

    private @Nullable String bare() {
        StringBuilder cell = new StringBuilder();
        while (next != END && next != ',' && next != '\n' && next != '\r') {
            cell.append((char) next);
            next = read();
        }
        return cell.isEmpty() ? null : cell.toString();
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        next = read();
        while (next != END) {
            if (next == '"') {
                next = read();
                if (next != '"') {
                    break;
                }
            }
            line += next == '\n' ? 1 : 0;
            cell.append((char) next);
            next = read();
        }
        return cell.toString();
    }

    private int read() {
        try {
            return in.read();
        } catch (IOException e) {
            throw new UncheckedIOException("A table could not be read to its end.", e);
        }
    }
}
