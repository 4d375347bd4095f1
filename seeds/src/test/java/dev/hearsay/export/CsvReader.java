package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the three tables with FastCSV. */
final class CsvReader {

    private static final Set<String> BOUNDS = Set.of("start", "end");

    private CsvReader() {}

    static Seen read(String nodes, String edges, String attributes) {
        Map<String, Map<String, String>> byId = new TreeMap<>();
        rows(nodes).forEach(row -> assertNull(byId.put(row.remove("id"), row)));
        Map<String, String> ofGraph = new TreeMap<>();
        rows(attributes).forEach(row -> ofGraph.put(row.get("name"), value(row.get("name"), row.get("value"))));
        return new Seen(ofGraph, byId, rows(edges));
    }

    static List<Map<String, String>> rows(String text) {
        List<CsvRecord> records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .skipEmptyLines(false)
                .ofCsvRecord(text)
                .stream()
                .toList();
        List<String> header = records.get(0).getFields();
        assertEquals(header.size(), Set.copyOf(header).size());
        List<Map<String, String>> rows = new ArrayList<>();
        for (CsvRecord each : records.subList(1, records.size())) {
            assertEquals(header.size(), each.getFieldCount());
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < header.size(); i++) {
                put(row, Seen.unescaped(header.get(i)), each.getField(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static void put(Map<String, String> row, String name, String cell) {
        if (!BOUNDS.contains(name) && !(isNumber(name) && cell.isEmpty())) {
            row.put(name, value(name, Seen.unescaped(cell)));
        }
    }

    private static String value(String name, String text) {
        return isNumber(name) ? Seen.number(Double.parseDouble(text)) : text;
    }

    private static boolean isNumber(String name) {
        return name.equals("weight") || name.startsWith(RandomGraphs.DECIMAL);
    }
}
