package dev.hearsay.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Puts conditions together without nesting one conjunction, or alternative, in another. */
final class Flat {

    /** So few parts are compared with each other; streams and sets would be half the cost of a quick question. */
    private static final int FEW = 8;

    private Flat() {}

    /** The parts of both, each once. */
    static List<Condition> parts(Class<? extends Condition> type, Condition one, Condition other) {
        List<Condition> parts = new ArrayList<>(type.isInstance(one) ? one.parts() : List.of(one));
        parts.addAll(type.isInstance(other) ? other.parts() : List.of(other));
        if (parts.size() > FEW) {
            return List.copyOf(new LinkedHashSet<>(parts));
        }
        List<Condition> distinct = new ArrayList<>(parts.size());
        for (Condition part : parts) {
            if (!distinct.contains(part)) {
                distinct.add(part);
            }
        }
        return distinct;
    }
}
