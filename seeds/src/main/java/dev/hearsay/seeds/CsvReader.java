package dev.hearsay.seeds;

import dev.hearsay.Claim;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One table being read: its header, and a claim from each other row. */
final class CsvReader {

    private static final int MOST_COLUMNS = 16_384;

    private final SeedText text;
    private final Loading load;
    private final CsvMapping mapping;
    private final NamedRecords names;
    private final CsvTally unplaced = new CsvTally();
    private final Map<Integer, CsvTally> unread = new TreeMap<>();
    private int rows;

    CsvReader(SeedText text, Loading load, CsvMapping mapping, NamedRecords names) {
        this.text = text;
        this.load = load;
        this.mapping = mapping;
        this.names = names;
    }

    void read() {
        CsvTokens first = tokens(start(), MOST_COLUMNS);
        CsvTokens.Row top = first.next().orElseThrow(() -> load.stop(noHeader(), text.spot(0, 0)));
        checkTop(top);
        CsvHeader header = CsvHeader.of(mapping, top, load);
        CsvTokens tokens = tokens(first.at(), header.count() + 1);
        for (Optional<CsvTokens.Row> row = tokens.next(); row.isPresent(); row = tokens.next()) {
            read(row.get(), header);
        }
        tellUnread(header);
        if (rows == 0 && first.at() == text.length() && !endsLine()) {
            load.problem(torn(), text.spot(text.length(), text.length()).named("/header"));
        }
        unplaced.first().ifPresent(spot -> load.problem(unplaced(), spot));
    }

    private boolean endsLine() {
        char last = text.units()[text.length() - 1];
        return last == '\n' || last == '\r';
    }

    private static Problem torn() {
        return Problem.error(
                        "HS-2311",
                        "The file ends within its header; the end may be lost.",
                        "Get the whole file, or end the line if no claims are meant.")
                .asWarning()
                .expecting("the end of the line", "the end of the file");
    }

    private CsvTokens tokens(int from, int kept) {
        return new CsvTokens(text, separator(), from, kept);
    }

    private char separator() {
        return mapping.style().separator().unit();
    }

    /** Behind a first line such as {@code sep=,}, by which spreadsheets are told the separator. */
    private int start() {
        for (Spot line : text.lines()) {
            return line.text().equals("sep=" + separator()) ? line.end() : 0;
        }
        return 0;
    }

    private static Problem noHeader() {
        return Problem.error("HS-2304", "The table has no header.", "Begin it with a row of the names of its columns.")
                .expecting("the names of the columns", "nothing");
    }

    private void checkTop(CsvTokens.Row top) {
        for (CsvTokens.Broken broken : top.broken()) {
            throw load.stop(CsvProblems.of(broken, separator()), broken.spot().named("/header"));
        }
        if (top.count() > MOST_COLUMNS) {
            throw load.stop(
                    Problem.error("HS-2309", "The table has too many columns.", "Leave out those that mean nothing.")
                            .expecting("at most " + MOST_COLUMNS + " columns", top.count() + " columns"),
                    top.cells().get(0).spot().named("/header"));
        }
    }

    private void read(CsvTokens.Row row, CsvHeader header) {
        int number = rows++;
        CsvTokens.Cell first = row.cells().get(0);
        load.begin(first.spot());
        int before = load.faults().count();
        CsvCells cells = new CsvCells(row, header, number);
        boolean whole = isWhole(row, cells, header);
        tally(row, header);
        try {
            if (whole) {
                add(cells, before, first.spot().start());
            }
        } finally {
            if (load.faults().count() > before) {
                refuse(cells, before);
            }
        }
    }

    private void add(CsvCells cells, int before, int start) {
        CsvFaults faults = new CsvFaults(load, cells);
        Optional<Claim> claim = new CsvClaim(cells, faults, names, unplaced).read();
        if (load.faults().count() == before) {
            claim.ifPresent(made -> {
                Layout layout = cells.layout(text, start);
                names.namedBy(made, layout);
                load.add(made, layout);
            });
        }
    }

    private void refuse(CsvCells cells, int before) {
        cells.find(ClaimPart.ID).filter(id -> !id.text().isBlank()).ifPresent(id -> {
            Reference claim = new Reference(Reference.Type.CLAIM, Quoted.of(id.text()));
            load.faults().since(before, claim);
            load.refuse(claim);
        });
    }

    /** Whether the form of the row and the characters in it are as they should be. */
    private boolean isWhole(CsvTokens.Row row, CsvCells cells, CsvHeader header) {
        for (CsvTokens.Broken broken : row.broken()) {
            Spot spot = broken.spot().named(cells.pointer(broken.column()));
            if (broken.flaw() == CsvTokens.Flaw.UNCLOSED) {
                load.refuseUnnamed();
                throw load.stop(CsvProblems.of(broken, separator()), spot);
            }
            load.problem(CsvProblems.of(broken, separator()), spot);
        }
        if (row.broken().isEmpty() && row.count() != header.count()) {
            load.problem(CsvProblems.ragged(row.count(), header.count()), cells.ragged());
            return false;
        }
        boolean whole = row.broken().isEmpty();
        for (int i = 0; i < Math.min(row.cells().size(), header.count()); i++) {
            whole &= isReadable(row.cells().get(i), cells.pointer(i));
        }
        return whole;
    }

    private boolean isReadable(CsvTokens.Cell cell, String pointer) {
        int most = load.limits().textLength();
        Optional<Problem> problem = cell.text().length() > most
                ? Optional.of(Loading.limit("HS-2012", "textLength", most, "UTF-16 units", "texts longer")
                        .expecting(
                                "at most " + most + " UTF-16 units", cell.text().length() + " units"))
                : Characters.problem(cell.text());
        problem.ifPresent(found -> load.problem(found, cell.spot().named(pointer)));
        return problem.isEmpty();
    }

    /** Counts what stands in columns that mean nothing. */
    private void tally(CsvTokens.Row row, CsvHeader header) {
        header.strange().forEach((column, spot) -> {
            CsvTally tally = unread.computeIfAbsent(column, c -> new CsvTally());
            if (column < row.cells().size() && !row.cells().get(column).text().isEmpty()) {
                tally.count(spot);
            }
        });
    }

    private void tellUnread(CsvHeader header) {
        header.strange().forEach((column, spot) -> {
            long count =
                    Optional.ofNullable(unread.get(column)).map(CsvTally::count).orElse(0L);
            load.problem(CsvProblems.unread(header.name(column), header.free(), count), spot);
        });
    }

    private Problem unplaced() {
        return Problem.error(
                        "HS-2318",
                        "Positions or quotes cannot be placed without the text, and are left out.",
                        "Give the texts of the sources by CsvMapping.beside; UTF-16 positions need only the quote.")
                .asWarning()
                .expecting("the texts of the sources", unplaced.count() + " claims whose source has no text");
    }
}
