package dev.hearsay.seeds;

import dev.hearsay.Place;
import dev.hearsay.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The tables of one database: of which version it is, what must be there, and which rows were not taken. */
final class DnaTables {

    private static final Set<String> KNOWN = Set.of(
            "SETTINGS",
            "CODERS",
            "DOCUMENTS",
            "STATEMENTTYPES",
            "VARIABLES",
            "STATEMENTS",
            "DATASHORTTEXT",
            "DATALONGTEXT",
            "DATAINTEGER",
            "DATABOOLEAN",
            "ENTITIES",
            "ATTRIBUTEVARIABLES",
            "ATTRIBUTEVALUES",
            "ATTRIBUTES");

    final Loading load;
    final SqliteFile database;
    final boolean isOld;
    private final Seed file;
    private final Set<String> refused = new HashSet<>();

    DnaTables(Loading load, SqliteFile database, Seed file) {
        this.load = load;
        this.database = database;
        this.file = file;
        this.isOld = isOld();
    }

    private boolean isOld() {
        List<String> versions = new ArrayList<>();
        if (database.has("SETTINGS")) {
            database.rows("SETTINGS", List.of("Property", "Value"), row -> {
                if (row.text("Property").equals(Optional.of("version"))) {
                    row.text("Value").ifPresent(versions::add);
                }
            });
        }
        String version = versions.isEmpty() ? "none" : versions.get(0);
        boolean old = version.startsWith("2.");
        if (!old && !version.startsWith("3.")) {
            throw load.stop(
                    Problem.error(
                                    "HS-2452",
                                    "No version of the database is known.",
                                    "Open and save it with version 3 of the program, if it is one of its databases.")
                            .expecting("version 2 or 3 in SETTINGS", Quoted.of(version)),
                    file.spot());
        }
        return old;
    }

    /** Checks that everything is there that is needed. */
    void check() {
        Map<String, List<String>> needed = new LinkedHashMap<>();
        needed.put("DOCUMENTS", List.of("ID", "Title", "Text", "Author", "Source", "Section", "Type", "Notes", "Date"));
        needed.put("STATEMENTTYPES", List.of("ID", "Label"));
        needed.put("VARIABLES", List.of("ID", "Variable", "DataType", "StatementTypeId"));
        needed.put("STATEMENTS", List.of("ID", "StatementTypeId", "DocumentId", "Start", "Stop"));
        needed.put("DATASHORTTEXT", List.of("StatementId", "VariableId", isOld ? "Value" : "Entity"));
        if (!isOld) {
            needed.put("ENTITIES", List.of("ID", "VariableId", "Value"));
        }
        List<String> missing = new ArrayList<>();
        needed.forEach((table, columns) -> columns.stream()
                .filter(column -> !database.has(table, column))
                .forEach(column -> missing.add(database.has(table) ? table + "." + column : table)));
        if (!missing.isEmpty()) {
            List<String> once = missing.stream().distinct().toList();
            throw load.stop(SqliteFile.lacking(String.join(", ", once)), file.spot());
        }
    }

    /** Tables that hold something and are not read. */
    void tellOthers(Unmapped unmapped) {
        for (String table : database.tables()) {
            boolean known = KNOWN.contains(table.toUpperCase(Locale.ROOT)) || table.startsWith("sqlite_");
            long rows = known ? 0 : database.count(table);
            if (rows > 0) {
                Spot first = Spot.of(Place.at(file.name() + "!/" + table, 1, 1), "", table);
                unmapped.count("rows of table", table, first, rows);
            }
        }
    }

    /** Notes that a row was not taken, so that those that name it are not blamed. */
    void refuse(String table, OptionalLong id) {
        load.refuseUnnamed();
        refused.add(table + "/" + (id.isPresent() ? id.getAsLong() : "any"));
    }

    /** Tells that no row of a table has the number that stands in a column, unless it was refused. */
    void missing(SqliteRow row, String column, String table) {
        load.refuseUnnamed();
        if (refused.contains(table + "/" + row.spot(column).text()) || refused.contains(table + "/any")) {
            return;
        }
        load.problem(
                Problem.error(
                                "HS-2460",
                                "No row of " + table + " has this number.",
                                "Open and save the database with the program that made it.")
                        .expecting(
                                "the ID of a row of " + table, row.spot(column).text()),
                row.spot(column));
    }

    /** Tells that something is there a second time. */
    void twice(SqliteRow row, String column) {
        load.problem(
                Problem.error(
                                "HS-2461",
                                "This is there a second time.",
                                "Open and save the database with the program that made it.")
                        .expecting("it once", row.spot(column).text()),
                row.spot(column));
    }
}
