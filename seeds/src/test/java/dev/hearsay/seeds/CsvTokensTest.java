package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.hearsay.escaping.CsvCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rows of tables: as another reader has them, and where they are broken. */
class CsvTokensTest {

    private static List<CsvTokens.Row> rows(String text, char separator) {
        CsvTokens tokens = new CsvTokens(SeedText.of("it.csv", text), separator, 0, 100);
        List<CsvTokens.Row> rows = new ArrayList<>();
        for (Optional<CsvTokens.Row> row = tokens.next(); row.isPresent(); row = tokens.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    private static List<List<String>> cells(String text, char separator) {
        return rows(text, separator).stream()
                .map(row -> row.cells().stream().map(CsvTokens.Cell::text).toList())
                .toList();
    }

    /** Of a text in which nothing is broken, both have the same; FastCSV is lenient about the rest. */
    @Property(tries = 2000)
    void anotherReaderHasTheSameRows(@ForAll("tables") String table, @ForAll("separators") char separator) {
        boolean whole =
                rows(table, separator).stream().allMatch(row -> row.broken().isEmpty());
        if (whole) {
            List<List<String>> expected = new ArrayList<>();
            try (CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(table)) {
                reader.forEach(record -> expected.add(record.getFields()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertEquals(expected, cells(table, separator));
        }
    }

    @Property(tries = 1000)
    void whatIsWrittenAsACellIsReadBack(@ForAll("texts") List<String> texts) {
        String line = String.join(",", texts.stream().map(CsvCell::quoted).toList()) + "\n";
        assertEquals(List.of(texts), cells(line, ','));
        assertTrue(rows(line, ',').get(0).broken().isEmpty());
    }

    @Property(tries = 1000)
    void everyCellStandsWhereItsSpotSays(@ForAll("tables") String table) {
        for (CsvTokens.Row row : rows(table, ',')) {
            for (CsvTokens.Cell cell : row.cells()) {
                String stands = cell.spot().text();
                boolean broken = !row.broken().isEmpty();
                String bare = cell.quoted() && !broken ? stands.substring(1, stands.length() - 1) : stands;
                assertTrue(broken || bare.replace("\"\"", "\"").equals(cell.text()), stands);
            }
        }
    }

    private static List<String> broken(String text) {
        return rows(text, ',').stream()
                .flatMap(row -> row.broken().stream())
                .map(b -> b.flaw() + " in " + b.column() + " at " + b.spot().start() + "-"
                        + b.spot().end())
                .toList();
    }

    @Example
    void flawsAreFoundWhereTheyAre() {
        assertEquals(List.of("STRAY_QUOTE in 1 at 3-4"), broken("a,b\"c\"d,e\n"));
        assertEquals(List.of("TRAILING in 0 at 3-5"), broken("\"a\"xy,b\n"));
        assertEquals(List.of("UNCLOSED in 1 at 2-3"), broken("a,\"b\nc,d\n"));
        assertEquals(List.of("UNCLOSED in 0 at 0-1"), broken("\"a\"\""));
        assertEquals(List.of("TRAILING in 0 at 3-4"), broken("\"a\" ,b\n"));
        assertEquals(List.of(), broken("a,\"\",\"\"\"\"\r\"x\ny\"\r\nz"));
    }

    @Example
    void cellsBeyondThoseKeptAreCounted() {
        CsvTokens.Row row =
                new CsvTokens(SeedText.of("it", "a,b,c,d\n"), ',', 0, 2).next().orElseThrow();
        assertEquals(2, row.cells().size());
        assertEquals(4, row.count());
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(
                        "a", "b c", "\"", "\"\"", ",", ",", ";", "\t", "\n", "\r", "\r\n", "\"x\"", "\uD83D\uDE00")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("", " ", "a", "\"", ",", "\n", "\r\n", "\t", "=1", "\uD83D\uDE00", "b")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }
}
