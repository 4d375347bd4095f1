package dev.hearsay;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids that records name, by type, each once. */
final class NamedIds extends References {

    private final Map<Reference.Type, Set<String>> ids = new EnumMap<>(Reference.Type.class);
    private int records;

    void note(Object record) {
        of(record);
        records++;
    }

    /** How many records were noted. */
    int records() {
        return records;
    }

    @Override
    void take(Object record, Reference.Type type, String id, String pointer, int index, String rest) {
        ids.computeIfAbsent(type, t -> new HashSet<>()).add(id);
    }

    Set<String> of(Reference.Type type) {
        return ids.getOrDefault(type, Set.of());
    }
}
