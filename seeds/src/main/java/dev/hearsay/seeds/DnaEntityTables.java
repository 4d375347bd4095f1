package dev.hearsay.seeds;

import dev.hearsay.seeds.DnaVariables.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the entities of a database and their attributes. */
final class DnaEntityTables {

    private final DnaTables tables;
    private final DnaVariables variables;
    private final DnaEntities entities;

    DnaEntityTables(DnaTables tables, DnaVariables variables, DnaEntities entities) {
        this.tables = tables;
        this.variables = variables;
        this.entities = entities;
    }

    void read() {
        if (tables.isOld) {
            readOldEntities();
        } else {
            readEntities();
        }
        entities.checkParents();
    }

    private void readEntities() {
        boolean hasParents = tables.database.has("ENTITIES", "ChildOf");
        List<String> columns = new ArrayList<>(List.of("ID", "VariableId", "Value"));
        if (hasParents) {
            columns.add("ChildOf");
        }
        tables.database.rows("ENTITIES", columns, row -> {
            OptionalLong id = row.needed("ID");
            Optional<Variable> variable = variables.of(row);
            Optional<String> value = row.text("Value");
            OptionalLong parent = hasParents ? row.number("ChildOf") : OptionalLong.empty();
            if (id.isPresent() && variable.isPresent() && value.isPresent()) {
                entities.entity(id.getAsLong(), variable.get(), value.get(), parent, row.spot("Value"));
            } else {
                tables.refuse("ENTITIES", id);
            }
        });
        Map<Long, String> attributes = new HashMap<>();
        if (tables.database.has("ATTRIBUTEVARIABLES", "AttributeVariable")
                && tables.database.has("ATTRIBUTEVALUES", "EntityId")) {
            tables.database.rows(
                    "ATTRIBUTEVARIABLES", List.of("ID", "AttributeVariable"), row -> name(row, attributes));
            tables.database.rows(
                    "ATTRIBUTEVALUES",
                    List.of("EntityId", "AttributeVariableId", "AttributeValue"),
                    row -> attribute(row, attributes));
        }
    }

    private void name(SqliteRow row, Map<Long, String> attributes) {
        OptionalLong id = row.needed("ID");
        Optional<String> name = row.text("AttributeVariable");
        if (id.isPresent() && name.isPresent()) {
            attributes.put(id.getAsLong(), name.get());
        } else {
            tables.refuse("ATTRIBUTEVARIABLES", id);
        }
    }

    private void attribute(SqliteRow row, Map<Long, String> attributes) {
        OptionalLong entity = row.needed("EntityId");
        OptionalLong attribute = row.needed("AttributeVariableId");
        Optional<String> value = row.text("AttributeValue");
        if (entity.isEmpty() || attribute.isEmpty() || value.isEmpty()) {
            return;
        }
        String name = attributes.get(attribute.getAsLong());
        if (name == null) {
            tables.missing(row, "AttributeVariableId", "ATTRIBUTEVARIABLES");
        } else if (!entities.attribute(entity.getAsLong(), name, value.get(), row.spot("AttributeValue"))) {
            tables.missing(row, "EntityId", "ENTITIES");
        }
    }

    /** Version 2 keeps entities by their values, with the attributes beside them. */
    private void readOldEntities() {
        if (!tables.database.has("ATTRIBUTES", "VariableId") || !tables.database.has("ATTRIBUTES", "Value")) {
            return;
        }
        List<String> attributes = List.of("Type", "Alias", "Notes").stream()
                .filter(name -> tables.database.has("ATTRIBUTES", name))
                .toList();
        boolean hasParents = tables.database.has("ATTRIBUTES", "ChildOf");
        List<String> columns = new ArrayList<>(List.of("ID", "VariableId", "Value"));
        columns.addAll(attributes);
        if (hasParents) {
            columns.add("ChildOf");
        }
        tables.database.rows("ATTRIBUTES", columns, row -> {
            OptionalLong id = row.needed("ID");
            Optional<Variable> variable = variables.of(row);
            Optional<String> value = row.text("Value");
            if (id.isEmpty() || variable.isEmpty() || value.isEmpty()) {
                tables.refuse("ATTRIBUTES", id);
                return;
            }
            entities.entity(id.getAsLong(), variable.get(), value.get(), OptionalLong.empty(), row.spot("Value"));
            for (String name : attributes) {
                row.text(name).ifPresent(text -> entities.attribute(id.getAsLong(), name, text, row.spot(name)));
            }
            if (hasParents) {
                row.text("ChildOf")
                        .filter(parent -> !parent.isBlank())
                        .ifPresent(parent -> entities.parent(id.getAsLong(), parent));
            }
        });
    }
}
