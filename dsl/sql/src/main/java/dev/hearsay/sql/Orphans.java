package dev.hearsay.sql;

import dev.hearsay.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows that are parts of a record, such as its names or notes, where there is no row of the record itself. */
record Orphans(RowRecords records) {

    private static final Set<String> WITH_NOTES =
            Set.of("SOURCE", "ACTOR", "TOPIC", "RELATION_KIND", "CLAIM", "LINK", "MENTION", "WITHDRAWAL");

    /** A problem for each record that is missing, and for each table that has rows of it. */
    List<Problem> problems() {
        Set<String> told = new LinkedHashSet<>();
        for (Table table : Table.values()) {
            records.each(table).filter(this::isOrphan).forEach(row -> told.add(told(row)));
        }
        return told.stream()
                .map(summary -> Problem.error(
                        "HS-0517", summary, "Write that one too, or leave these out: the tables are not whole."))
                .toList();
    }

    private boolean isOrphan(Row row) {
        String key = row.text(row.table().key());
        return owner(row)
                .filter(owner -> owner == row.table() || records.has(owner, key))
                .isEmpty();
    }

    private static String told(Row row) {
        return "Rows of '" + row.text(row.table().key()) + "' in " + row.table().sql() + " have no row of theirs in "
                + owner(row).map(Table::sql).orElse("any table") + ".";
    }

    /** The table of the records that the row is part of; empty if a note names none. */
    private static Optional<Table> owner(Row row) {
        return switch (row.table()) {
            case AUTHOR -> Optional.of(Table.SOURCE);
            case ALIAS, AFFILIATION -> Optional.of(Table.ACTOR);
            case STEP, ANCHOR, ADDRESSEE, ABOUT, ASSERTION, STANCE -> Optional.of(Table.CLAIM);
            case MENTION_SEGMENT -> Optional.of(Table.MENTION);
            case NOTE -> row.maybe("owner").filter(WITH_NOTES::contains).map(Table::valueOf);
            default -> Optional.of(row.table());
        };
    }
}
