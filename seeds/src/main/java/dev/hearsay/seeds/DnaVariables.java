package dev.hearsay.seeds;

import dev.hearsay.Problem;
import dev.hearsay.seeds.DnaMapping.Part;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The types of statements of a database, and their variables. */
final class DnaVariables {

    /** A variable: its name, its type of data, and the type of statement it belongs to. */
    record Variable(String name, String type, long statementType) {}

    private final Loading load;
    private final DnaTables tables;
    private final DnaMapping mapping;
    private final Map<Long, String> types = new LinkedHashMap<>();
    private final Map<Long, Variable> variables = new LinkedHashMap<>();
    private final Set<Long> withParts = new HashSet<>();

    DnaVariables(DnaTables tables, DnaMapping mapping) {
        this.load = tables.load;
        this.tables = tables;
        this.mapping = mapping;
        tables.database.rows("STATEMENTTYPES", List.of("ID", "Label"), this::type);
        tables.database.rows("VARIABLES", List.of("ID", "Variable", "DataType", "StatementTypeId"), this::variable);
    }

    private void type(SqliteRow row) {
        OptionalLong id = row.needed("ID");
        Optional<String> label = row.text("Label");
        if (id.isPresent() && label.isPresent()) {
            types.put(id.getAsLong(), label.get());
        } else {
            tables.refuse("STATEMENTTYPES", id);
        }
    }

    private void variable(SqliteRow row) {
        Optional<String> name = row.text("Variable");
        Optional<String> type = row.text("DataType");
        OptionalLong statementType = row.needed("StatementTypeId");
        OptionalLong id = row.needed("ID");
        if (name.isPresent() && type.isPresent() && statementType.isPresent() && id.isPresent()) {
            Optional<Part> part = mapping.partOf(name.get());
            part.filter(known -> !known.types().contains(type.get()))
                    .ifPresent(known -> wrongType(row, name.get(), type.get(), known));
            part.ifPresent(known -> withParts.add(statementType.getAsLong()));
            variables.put(id.getAsLong(), new Variable(name.get(), type.get(), statementType.getAsLong()));
        } else {
            tables.refuse("VARIABLES", id);
        }
    }

    private void wrongType(SqliteRow row, String name, String type, Part part) {
        load.problem(
                Problem.error(
                                "HS-2463",
                                "Variable '" + Quoted.of(name) + "' cannot be " + part + ".",
                                "Map it to another part, or to none: DnaMapping.")
                        .expecting(
                                String.join(
                                        " or ", part.types().stream().sorted().toList()),
                                Quoted.of(type)),
                row.spot("DataType"));
    }

    /** The label of a type of statements. */
    Optional<String> label(long type) {
        return Optional.ofNullable(types.get(type));
    }

    /** Whether statements of a type are claims. */
    boolean isTaken(long type, String label) {
        return mapping.takes(label, withParts.contains(type));
    }

    /** The variable that a row names. */
    Optional<Variable> of(SqliteRow row) {
        OptionalLong id = row.needed("VariableId");
        Optional<Variable> variable =
                id.isPresent() ? Optional.ofNullable(variables.get(id.getAsLong())) : Optional.empty();
        if (id.isPresent() && variable.isEmpty()) {
            tables.missing(row, "VariableId", "VARIABLES");
        }
        return variable;
    }
}
