package dev.hearsay.seeds;

import dev.hearsay.Period;
import dev.hearsay.Problem;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The documents of a database, and who coded them. */
final class DnaDocuments {

    private static final int LAST_YEAR = 9999;

    private static final int TEXTS = 8;

    /** A document: its source, its text if it has one, and when it was made. */
    record Document(Source source, SourceText text, Optional<LocalDateTime> date) {}

    private final Loading load;
    private final DnaTables tables;
    private final String prefix;
    private final Map<Long, String> coders = new HashMap<>();
    private final Map<Long, Document> documents = new HashMap<>();

    DnaDocuments(DnaTables tables, String prefix) {
        this.load = tables.load;
        this.tables = tables;
        this.prefix = prefix;
        readCoders();
        readDocuments();
    }

    /** The document of a number, if it was taken. */
    Optional<Document> document(long id) {
        return Optional.ofNullable(documents.get(id));
    }

    private void readCoders() {
        if (tables.database.has("CODERS", "ID") && tables.database.has("CODERS", "Name")) {
            tables.database.rows(
                    "CODERS",
                    List.of("ID", "Name"),
                    row -> row.text("Name")
                            .filter(name -> !name.isBlank())
                            .ifPresent(name -> row.needed("ID").ifPresent(id -> coders.put(id, name))));
        }
    }

    private void readDocuments() {
        List<String> columns =
                new ArrayList<>(List.of("ID", "Title", "Text", "Author", "Source", "Section", "Type", "Notes", "Date"));
        boolean hasCoder = tables.database.has("DOCUMENTS", "Coder");
        if (hasCoder) {
            columns.add("Coder");
        }
        tables.database.rows("DOCUMENTS", columns, row -> {
            int faults = load.faults().count();
            OptionalLong id = row.needed("ID");
            Map<String, String> told = new LinkedHashMap<>();
            for (String column : columns.subList(1, TEXTS)) {
                row.text(column).ifPresent(text -> told.put(column, text));
            }
            Optional<LocalDateTime> date = date(row);
            Optional<String> coder = hasCoder ? coder(row) : Optional.empty();
            if (load.faults().count() > faults || id.isEmpty()) {
                tables.refuse("DOCUMENTS", id);
            } else {
                document(row, id.getAsLong(), told, date, coder);
            }
        });
    }

    /** The name of the coder of a row. */
    Optional<String> coder(SqliteRow row) {
        OptionalLong id = row.number("Coder");
        return id.isPresent() ? Optional.ofNullable(coders.get(id.getAsLong())) : Optional.empty();
    }

    private Optional<LocalDateTime> date(SqliteRow row) {
        OptionalLong number = row.number("Date");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        try {
            long seconds = tables.isOld ? Math.floorDiv(number.getAsLong(), 1000) : number.getAsLong();
            LocalDateTime date = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
            if (date.getYear() >= 0 && date.getYear() <= LAST_YEAR) {
                return Optional.of(date);
            }
        } catch (DateTimeException e) {
            // Told below, as any other year that has not four digits.
        }
        load.problem(
                Problem.error("HS-2459", "The date is none.", "Give it in " + unit() + " since 1970, in UTC.")
                        .expecting(unit() + " of the years 0 to 9999", String.valueOf(number.getAsLong())),
                row.spot("Date"));
        return Optional.empty();
    }

    private String unit() {
        return tables.isOld ? "milliseconds" : "seconds";
    }

    private void document(
            SqliteRow row, long id, Map<String, String> told, Optional<LocalDateTime> date, Optional<String> coder) {
        Map<String, String> notes = new LinkedHashMap<>();
        List.of("Section", "Type", "Notes").forEach(name -> note(notes, name.toLowerCase(Locale.ROOT), told.get(name)));
        coder.ifPresent(name -> notes.put("coder", name));
        date.ifPresent(time -> notes.put("time", time.toString()));
        String text = told.getOrDefault("Text", "");
        String title = told.getOrDefault("Title", "");
        Optional<Source> source = load.made(
                row.spot(),
                () -> new Source(
                        new Source.Id(prefix + "/" + DnaReader.padded("d", id)),
                        title.isBlank() ? "Document " + id : title,
                        filled(told.get("Source")),
                        filled(told.get("Author")).stream().toList(),
                        date.map(time -> Period.day(time.toLocalDate())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Source.digest(text)),
                        Optional.of(text),
                        Optional.empty(),
                        notes));
        if (source.isEmpty()) {
            tables.refuse("DOCUMENTS", OptionalLong.of(id));
        }
        source.ifPresent(made -> {
            load.add(made, row.spot());
            documents.put(id, new Document(made, SourceText.of(text), date));
        });
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    private static void note(Map<String, String> notes, String key, @Nullable String value) {
        filled(value).ifPresent(text -> notes.put(key, text));
    }
}
