package dev.hearsay.seeds;

import dev.hearsay.Problem;
import dev.hearsay.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The first row of a table: which column means what. */
final class CsvHeader {

    private final CsvMapping mapping;
    private final List<String> names;
    private final Map<ClaimPart, Integer> parts = new EnumMap<>(ClaimPart.class);
    private final Map<Integer, String> notes = new TreeMap<>();
    private final Map<Integer, Spot> strange = new TreeMap<>();

    private CsvHeader(CsvMapping mapping, List<String> names) {
        this.mapping = mapping;
        this.names = names;
    }

    /** What the first row says; where it lacks something, nothing more is read. */
    static CsvHeader of(CsvMapping mapping, CsvTokens.Row row, Loading load) {
        CsvHeader header = new CsvHeader(
                mapping, row.cells().stream().map(CsvTokens.Cell::text).toList());
        boolean whole = header.checkTwice(row, load);
        for (int i = 0; i < row.cells().size(); i++) {
            header.bind(i, row.cells().get(i));
        }
        boolean noted = !whole || header.checkNotes(row, load);
        if (!header.checkMissing(row, load) || !whole || !noted) {
            throw new Faults.Stop();
        }
        return header;
    }

    private boolean checkTwice(CsvTokens.Row row, Loading load) {
        Map<String, Spot> seen = new HashMap<>();
        boolean once = true;
        for (CsvTokens.Cell cell : row.cells()) {
            Spot first = seen.putIfAbsent(cell.text(), cell.spot());
            if (first != null && isRead(cell.text())) {
                load.problem(
                        Problem.error(
                                        "HS-2305",
                                        "Two columns are called '" + Quoted.of(cell.text()) + "'.",
                                        "Rename one of the two.")
                                .expecting("each header once", Quoted.of(cell.text())),
                        cell.spot().named(pointer(cell.text())),
                        first);
                once = false;
            }
        }
        return once;
    }

    private boolean isRead(String name) {
        return mapping.columns().partOf(name).isPresent()
                || mapping.columns().noteIn(name).isPresent();
    }

    private void bind(int column, CsvTokens.Cell cell) {
        CsvColumns columns = mapping.columns();
        Optional<ClaimPart> part = columns.partOf(cell.text());
        part.ifPresent(known -> parts.put(known, column));
        boolean ignored = columns.ignored().contains(cell.text());
        if (part.isEmpty() && !ignored) {
            columns.noteIn(cell.text()).ifPresent(key -> notes.put(column, key));
        }
        if (!isRead(cell.text()) && !ignored) {
            strange.put(column, cell.spot().named(pointer(cell.text())));
        }
    }

    /** Whether every note has a key of its own, and one that a note may have. */
    private boolean checkNotes(CsvTokens.Row row, Loading load) {
        Map<String, Spot> seen = new HashMap<>();
        int before = load.faults().count();
        notes.forEach((column, key) -> {
            Spot spot = row.cells().get(column).spot().named(pointer(names.get(column)));
            Spot first = seen.putIfAbsent(key, spot);
            if (first != null && !names.get(column).equals(first.text())) {
                load.problem(twice(key), spot, first);
            }
            // Any record shows what a key may be.
            load.made(spot, () -> Source.of("source", "Title").withNotes(Map.of(key, "")));
        });
        return load.faults().count() == before;
    }

    private static Problem twice(String key) {
        return Problem.error(
                        "HS-2305",
                        "Two columns hold the note '" + Quoted.of(key) + "'.",
                        "Leave one of the two out by ignoring(...), or rename it.")
                .expecting("each note once", Quoted.of(key));
    }

    private boolean checkMissing(CsvTokens.Row row, Loading load) {
        List<String> missing = new ArrayList<>();
        mapping.columns().parts().forEach((part, name) -> {
            if (!parts.containsKey(part) && isNeeded(part)) {
                missing.add(name);
            }
        });
        mapping.columns().notes().keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(missing::add);
        if (!missing.isEmpty() && row.count() == 1 && otherSeparator().isPresent()) {
            load.problem(separated(otherSeparator().get()), row.cells().get(0).spot());
            return false;
        }
        missing.stream()
                .sorted()
                .forEach(name ->
                        load.problem(missing(name), row.cells().get(0).spot().named(pointer(name))));
        return missing.isEmpty();
    }

    private boolean isNeeded(ClaimPart part) {
        return !mapping.columns().partial()
                || (CsvColumns.NEEDED.contains(part)
                        && !mapping.columns().constants().containsKey(part));
    }

    private Optional<CsvMapping.Separator> otherSeparator() {
        for (CsvMapping.Separator other : CsvMapping.Separator.values()) {
            if (other != mapping.style().separator() && names.get(0).indexOf(other.unit()) >= 0) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private Problem separated(CsvMapping.Separator other) {
        return Problem.error(
                        "HS-2308",
                        "The cells of this table are parted by another character.",
                        "Read it by a mapping with Separator." + other + ".")
                .expecting(word(mapping.style().separator()) + "s between the headers", word(other) + "s");
    }

    private static String word(CsvMapping.Separator separator) {
        return separator.name().toLowerCase(Locale.ROOT);
    }

    private Problem missing(String name) {
        List<String> alike = names.stream()
                .filter(other -> other.strip().equalsIgnoreCase(name.strip()))
                .toList();
        return Problem.error(
                        "HS-2306",
                        "No column is called '" + Quoted.of(name) + "'.",
                        alike.isEmpty()
                                ? Nearest.remedy(
                                        name, names.stream().map(Quoted::of).toList())
                                : "Did you mean '" + alike.get(0) + "'? Headers are matched to the letter.")
                .expecting("a column called '" + Quoted.of(name) + "'", names.size() + " others");
    }

    private static String pointer(String name) {
        return "/header/" + escaped(name);
    }

    private static String escaped(String name) {
        return Quoted.of(name).replace("~", "~0").replace("/", "~1");
    }

    /** What problems call a cell. */
    String pointer(int row, int column) {
        return "/rows/" + row + (column < names.size() ? "/" + escaped(names.get(column)) : "");
    }

    /** The headers of the mapping that the table does not have. */
    List<String> free() {
        return mapping.columns().parts().values().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .toList();
    }

    String name(int column) {
        return names.get(column);
    }

    int count() {
        return names.size();
    }

    Optional<Integer> column(ClaimPart part) {
        return Optional.ofNullable(parts.get(part));
    }

    Map<Integer, String> notes() {
        return notes;
    }

    /** The columns that mean nothing. */
    Map<Integer, Spot> strange() {
        return strange;
    }

    CsvMapping mapping() {
        return mapping;
    }
}
