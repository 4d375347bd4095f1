package dev.hearsay.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table of separated values, by RFC 4180 and nothing beside it. A line ends with a line feed, a carriage return or
 * both; lines without anything are no rows.
 */
final class CsvTokens {

    /** What can be wrong with the form of a row. */
    enum Flaw {
        /** A quote within a cell that does not begin with one. */
        STRAY_QUOTE,
        /** Something between a closing quote and the separator. */
        TRAILING,
        /** A quote that is not closed before the file ends. */
        UNCLOSED
    }

    /**
     * One flaw.
     *
     * @param flaw which
     * @param column in which column, from 0
     * @param spot where
     */
    record Broken(Flaw flaw, int column, Spot spot) {}

    /**
     * One cell.
     *
     * @param text what it says
     * @param quoted whether it stands between quotes
     * @param spot where it stands, with its quotes
     */
    record Cell(String text, boolean quoted, Spot spot) {}

    /**
     * One row.
     *
     * @param start where it begins, in units
     * @param cells its cells, at most as many as are kept
     * @param count how many cells it has
     * @param broken what is wrong with its form
     */
    record Row(int start, List<Cell> cells, int count, List<Broken> broken) {

        private boolean isBlank() {
            return count == 1 && cells.get(0).spot().length() == 0;
        }
    }

    private final SeedText text;
    private final char separator;
    private final int kept;
    private int at;

    /** Reads from a unit of the text on, where a row begins; keeps so many cells of each row at most. */
    CsvTokens(SeedText text, char separator, int from, int kept) {
        this.text = text;
        this.separator = separator;
        this.at = from;
        this.kept = kept;
    }

    /** The next row. */
    Optional<Row> next() {
        while (at < text.length()) {
            Row row = row();
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Where the next row begins, or an empty line before it. */
    int at() {
        return at;
    }

    private Row row() {
        int start = at;
        List<Cell> cells = new ArrayList<>();
        List<Broken> broken = new ArrayList<>();
        int count = 0;
        boolean more = true;
        while (more) {
            Cell cell = at < text.length() && unit() == '"' ? quoted(count, broken) : bare(count, broken);
            if (count++ < kept) {
                cells.add(cell);
            }
            more = at < text.length() && unit() == separator;
            at += more ? 1 : 0;
        }
        endLine();
        return new Row(start, cells, count, broken);
    }

    private char unit() {
        return text.units()[at];
    }

    private boolean isInCell() {
        return at < text.length() && unit() != separator && unit() != '\n' && unit() != '\r';
    }

    private void endLine() {
        if (at < text.length()) {
            boolean pair = unit() == '\r' && at + 1 < text.length() && text.units()[at + 1] == '\n';
            at += pair ? 2 : 1;
        }
    }

    private Cell bare(int column, List<Broken> broken) {
        int start = at;
        boolean stray = false;
        for (; isInCell(); at++) {
            if (unit() == '"' && !stray) {
                broken.add(new Broken(Flaw.STRAY_QUOTE, column, text.spot(at, at + 1)));
                stray = true;
            }
        }
        return new Cell(text.words(start, at), false, text.spot(start, at));
    }

    private Cell quoted(int column, List<Broken> broken) {
        int open = at++;
        while (at < text.length() && (unit() != '"' || isDoubled())) {
            at += unit() == '"' ? 2 : 1;
        }
        String words = text.words(open + 1, at).replace("\"\"", "\"");
        if (at == text.length()) {
            broken.add(new Broken(Flaw.UNCLOSED, column, text.spot(open, open + 1)));
            return new Cell(words, true, text.spot(open, at));
        }
        int behind = ++at;
        while (isInCell()) {
            at++;
        }
        if (at > behind) {
            broken.add(new Broken(Flaw.TRAILING, column, text.spot(behind, at)));
        }
        return new Cell(words, true, text.spot(open, at));
    }

    private boolean isDoubled() {
        return at + 1 < text.length() && text.units()[at + 1] == '"';
    }
}
