package dev.hearsay.seeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of one row, by what they mean. */
final class CsvCells {

    /**
     * What a row says of a part.
     *
     * @param text the words
     * @param spot where they stand; of a constant, the row
     * @param constant whether the mapping says it of all rows
     */
    record Value(String text, Spot spot, boolean constant) {}

    private final CsvTokens.Row row;
    private final CsvHeader header;
    private final int number;

    CsvCells(CsvTokens.Row row, CsvHeader header, int number) {
        this.row = row;
        this.header = header;
        this.number = number;
    }

    String pointer(int column) {
        return header.pointer(number, column);
    }

    /** The number of the row, from 1. */
    int number() {
        return number + 1;
    }

    /** What the row, or else the mapping, says of a part. */
    Optional<Value> find(ClaimPart part) {
        return header.column(part)
                .filter(column -> column < row.cells().size())
                .map(column -> new Value(row.cells().get(column).text(), cell(column), false))
                .filter(value -> !value.text().isEmpty())
                .or(() -> Optional.ofNullable(mapping().columns().constants().get(part))
                        .map(constant -> new Value(constant, spot(part), true)));
    }

    /** Where a part stands, or would stand. */
    Spot spot(ClaimPart part) {
        return header.column(part)
                .filter(column -> column < row.cells().size())
                .map(this::cell)
                .orElseGet(this::whole);
    }

    private Spot cell(int column) {
        return row.cells().get(column).spot().named(pointer(column));
    }

    /** Where the row stands, as far as it is kept. */
    Spot whole() {
        return row.cells().get(0).spot().named(pointer(header.count()));
    }

    /** Where the row is longer or shorter than it should be. */
    Spot ragged() {
        int last = Math.min(row.cells().size(), header.count() + 1) - 1;
        return row.cells().get(last).spot().named(pointer(header.count()));
    }

    /** The notes: of cells that say something, be it nothing between quotes. */
    Map<String, String> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        header.notes().forEach((column, key) -> {
            CsvTokens.Cell cell = row.cells().get(column);
            if (cell.quoted() || !cell.text().isEmpty()) {
                notes.put(key, cell.text());
            }
        });
        return notes;
    }

    CsvMapping mapping() {
        return header.mapping();
    }

    /** Where the values of the claim stand; the row is read anew when that is asked, since most rows never are. */
    Layout layout(SeedText text, int start) {
        CsvHeader columns = header;
        int ordinal = number;
        return pointer -> {
            CsvTokens tokens =
                    new CsvTokens(text, columns.mapping().style().separator().unit(), start, columns.count());
            CsvCells again = new CsvCells(tokens.next().orElseThrow(), columns, ordinal);
            return again.at(pointer);
        };
    }

    private Spot at(String pointer) {
        String[] names = pointer.split("/", -1);
        List<ClaimPart> parts = CsvParts.of(names.length > 1 ? names[1] : "", names[names.length - 1]);
        return parts.stream()
                .filter(part -> header.column(part).isPresent())
                .findFirst()
                .map(this::spot)
                .orElseGet(this::whole);
    }
}
