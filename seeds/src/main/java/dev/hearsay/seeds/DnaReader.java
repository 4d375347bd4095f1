package dev.hearsay.seeds;

import dev.hearsay.Anchor;
import dev.hearsay.Claim;
import dev.hearsay.MisuseException;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import dev.hearsay.Source;
import dev.hearsay.seeds.DnaDocuments.Document;
import dev.hearsay.seeds.DnaMapping.Part;
import dev.hearsay.seeds.DnaVariables.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the tables of one database, each once, and makes claims of its statements. */
final class DnaReader {

    /** A statement, and what its variables have. */
    static final class Statement {
        final long id;
        final String type;
        final Document document;
        final Anchor anchor;
        final Optional<String> coder;
        final Spot spot;
        final Map<String, String> values = new LinkedHashMap<>();
        final Map<Part, List<String>> parts = new HashMap<>();
        final Map<Part, List<String>> variables = new HashMap<>();
        boolean refused;
        boolean stanceIsBoolean;

        Statement(long id, String type, Document document, Anchor anchor, Optional<String> coder, Spot spot) {
            this.id = id;
            this.type = type;
            this.document = document;
            this.anchor = anchor;
            this.coder = coder;
            this.spot = spot;
        }
    }

    private final Loading load;
    private final DnaTables tables;
    private final DnaMapping mapping;
    private final String prefix;
    private final Unmapped unmapped =
            new Unmapped("HS-2480", "Map the variable if it matters: DnaMapping; the database keeps it.");
    private final DnaDocuments documents;
    private final DnaVariables variables;
    private final DnaEntities entities;
    private final Map<Long, Optional<Statement>> statements = new LinkedHashMap<>();

    DnaReader(DnaTables tables, DnaMapping mapping, String prefix) {
        this.load = tables.load;
        this.tables = tables;
        this.mapping = mapping;
        this.prefix = prefix;
        this.documents = new DnaDocuments(tables, prefix);
        this.variables = new DnaVariables(tables, mapping);
        this.entities = new DnaEntities(load, mapping, prefix, unmapped);
    }

    /** The word before all ids of a database. */
    static Optional<String> prefix(DnaMapping mapping, Seed file, Loading load) {
        String name = file.fileName();
        String stem = name.endsWith(".dna") ? name.substring(0, name.length() - ".dna".length()) : name;
        String prefix = mapping.prefix().orElse(stem.isBlank() ? "dna" : stem.strip());
        // Room for what follows it in the id of a record.
        return load.made(file.spot(), () -> new Source.Id(prefix + "/" + padded("d", Long.MIN_VALUE)))
                .map(id -> prefix);
    }

    void read() {
        new DnaEntityTables(tables, variables, entities).read();
        readStatements();
        values("DATABOOLEAN", "boolean");
        values("DATAINTEGER", "integer");
        values("DATALONGTEXT", "long text");
        shortTexts();
        DnaClaims claims = new DnaClaims(load, prefix, entities);
        statements
                .values()
                .forEach(statement -> statement.filter(taken -> !taken.refused).ifPresent(claims::add));
        claims.addVoices();
        entities.add();
        tables.tellOthers(unmapped);
        unmapped.tell(load);
    }

    static String padded(String letter, long id) {
        return String.format(Locale.ROOT, "%s-%06d", letter, id);
    }

    // ---- statements

    private void readStatements() {
        List<String> columns = new ArrayList<>(List.of("ID", "StatementTypeId", "DocumentId", "Start", "Stop"));
        boolean hasCoder = tables.database.has("STATEMENTS", "Coder");
        if (hasCoder) {
            columns.add("Coder");
        }
        tables.database.rows("STATEMENTS", columns, row -> {
            OptionalLong id = row.needed("ID");
            OptionalLong type = row.needed("StatementTypeId");
            if (id.isEmpty() || type.isEmpty()) {
                tables.refuse("STATEMENTS", id);
                return;
            }
            Optional<String> label = variables.label(type.getAsLong());
            if (label.isEmpty()) {
                tables.missing(row, "StatementTypeId", "STATEMENTTYPES");
            } else if (!variables.isTaken(type.getAsLong(), label.get())) {
                unmapped.count("statements of type", label.get(), row.spot("StatementTypeId"));
            }
            Optional<Statement> statement = label.filter(known -> variables.isTaken(type.getAsLong(), known))
                    .flatMap(known -> taken(row, id.getAsLong(), known, hasCoder));
            if (statements.put(id.getAsLong(), statement) != null) {
                tables.twice(row, "ID");
            }
        });
    }

    private Optional<Statement> taken(SqliteRow row, long id, String type, boolean hasCoder) {
        Optional<Statement> statement = statement(row, id, type, hasCoder ? documents.coder(row) : Optional.empty());
        if (statement.isEmpty()) {
            load.refuse(Reference.to(new Claim.Id(prefix + "/" + padded("s", id))));
        }
        return statement;
    }

    private Optional<Statement> statement(SqliteRow row, long id, String type, Optional<String> coder) {
        OptionalLong number = row.needed("DocumentId");
        OptionalLong start = row.needed("Start");
        OptionalLong stop = row.needed("Stop");
        if (number.isEmpty() || start.isEmpty() || stop.isEmpty()) {
            return Optional.empty();
        }
        Optional<Document> document = documents.document(number.getAsLong());
        if (document.isEmpty()) {
            tables.missing(row, "DocumentId", "DOCUMENTS");
        }
        return document.flatMap(in -> anchor(row, in, start.getAsLong(), stop.getAsLong())
                .map(anchor -> new Statement(id, type, in, anchor, coder, row.spot())));
    }

    private Optional<Anchor> anchor(SqliteRow row, Document document, long start, long stop) {
        try {
            return Optional.of(document.text().anchor(start, stop, mapping.unit()));
        } catch (MisuseException e) {
            long length = mapping.unit().fromUtf16(document.text().length(), document.text());
            boolean startIsOut = start < 0 || start > length;
            load.problem(
                    Problem.error(
                                    "HS-2458",
                                    "The offsets are not within the text of the document.",
                                    "Code the statement anew, or name the unit: DnaMapping.offsets.")
                            .expecting(
                                    "a start and a stop after it, from 0 to " + length + " " + mapping.unit() + "s",
                                    start + " to " + stop),
                    row.spot(startIsOut ? "Start" : "Stop"));
            return Optional.empty();
        }
    }

    // ---- values

    /** The statement that a value is of; nothing where it is of one that is not taken. */
    private Optional<Statement> statementOf(SqliteRow row) {
        OptionalLong id = row.needed("StatementId");
        if (id.isEmpty()) {
            load.refuseUnnamed();
            return Optional.empty();
        }
        Optional<Statement> statement = statements.get(id.getAsLong());
        if (statement == null) {
            tables.missing(row, "StatementId", "STATEMENTS");
            return Optional.empty();
        }
        return statement;
    }

    private void values(String table, String type) {
        if (!tables.database.has(table)) {
            return;
        }
        boolean isText = type.equals("long text");
        tables.database.rows(table, List.of("StatementId", "VariableId", "Value"), row -> {
            Optional<Statement> statement = statementOf(row);
            Optional<Variable> variable = variables.of(row);
            Optional<String> value = isText
                    ? row.text("Value")
                    : Optional.of(row.number("Value"))
                            .filter(OptionalLong::isPresent)
                            .map(n -> "" + n.getAsLong());
            if (type.equals("boolean") && value.isPresent() && !Set.of("0", "1").contains(value.get())) {
                load.problem(
                        Problem.error("HS-2456", "A truth value is 0 or 1.", "Correct the value.")
                                .expecting("0 or 1", value.get()),
                        row.spot("Value"));
                statement.ifPresent(s -> s.refused = true);
            } else if (statement.isPresent() && variable.isPresent() && value.isPresent()) {
                put(statement.get(), variable.get(), value.get(), row, "Value");
            }
        });
    }

    private void shortTexts() {
        String column = tables.isOld ? "Value" : "Entity";
        tables.database.rows("DATASHORTTEXT", List.of("StatementId", "VariableId", column), row -> {
            Optional<Statement> statement = statementOf(row);
            Optional<Variable> variable = variables.of(row);
            Optional<String> value = tables.isOld ? row.text("Value") : entityOf(row);
            if (value.isEmpty()) {
                statement.ifPresent(s -> s.refused = true);
            } else if (statement.isPresent() && variable.isPresent()) {
                put(statement.get(), variable.get(), value.get(), row, column);
            }
        });
    }

    private Optional<String> entityOf(SqliteRow row) {
        OptionalLong id = row.needed("Entity");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> value = entities.value(id.getAsLong());
        if (value.isEmpty()) {
            tables.missing(row, "Entity", "ENTITIES");
        }
        return value;
    }

    private void put(Statement statement, Variable variable, String value, SqliteRow row, String column) {
        if (value.isEmpty()) {
            return;
        }
        if (statement.values.putIfAbsent(variable.name(), value) != null) {
            tables.twice(row, column);
            statement.refused = true;
            return;
        }
        mapping.partOf(variable.name()).ifPresent(part -> {
            statement.stanceIsBoolean |= part == Part.STANCE && variable.type().equals("boolean");
            statement.parts.computeIfAbsent(part, p -> new ArrayList<>()).add(value);
            statement.variables.computeIfAbsent(part, p -> new ArrayList<>()).add(variable.name());
        });
    }
}
