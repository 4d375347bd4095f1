package dev.hearsay;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids that records name, by type, each once. */
final class NamedIds extends References {

    private static final class Ids {

        private static final int RECENT = 1 << 10;

        private final Set<String> all = new HashSet<>();

        /** Those that were taken a little while ago: most come again soon, mostly as the same object, and need not be looked up. */
        private final @Nullable String[] recent = new String[RECENT];

        @SuppressWarnings("ReferenceEquality") // an equal one that is another object is looked up
        void add(String id) {
            int hash = id.hashCode();
            int slot = (hash ^ hash >>> 16) & RECENT - 1;
            if (recent[slot] != id) {
                recent[slot] = id;
                all.add(id);
            }
        }
    }

    private final Map<Reference.Type, Ids> ids = new EnumMap<>(Reference.Type.class);

    @Override
    void take(Object record, Reference.Type type, String id, String pointer, int index, String rest) {
        ids.computeIfAbsent(type, t -> new Ids()).add(id);
    }

    Set<String> of(Reference.Type type) {
        Ids named = ids.get(type);
        return named == null ? Set.of() : named.all;
    }
}
