package dev.hearsay;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids that records name, by type, each once. */
final class NamedIds extends References {

    private static final class Ids {

        private static final int FEW = 1 << 3;
        private static final int MANY = 1 << 10;

        private final Set<String> all = new HashSet<>();

        /** Those that were taken a little while ago: most come again soon, and need not be looked up among all. */
        private @Nullable String[] recent = new String[FEW];

        void add(String id) {
            int hash = id.hashCode();
            int slot = (hash ^ hash >>> 16) & recent.length - 1;
            if (!id.equals(recent[slot])) {
                recent[slot] = id;
                all.add(id);
                if (all.size() > recent.length && recent.length < MANY) {
                    recent = new String[2 * recent.length];
                }
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
