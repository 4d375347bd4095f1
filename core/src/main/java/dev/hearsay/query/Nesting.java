package dev.hearsay.query;

import dev.hearsay.MisuseException;
import java.util.ArrayList;
import java.util.List;

/** How deep conditions stand within conditions: no deeper than a question can be planned, and walked through, in good time. */
final class Nesting {

    private static final int DEEPEST = 256;

    private Nesting() {}

    /** Refuses what is nested deeper: {@code HS-0326}. */
    static void check(Condition condition) {
        List<Condition> level = List.of(condition);
        for (int depth = 0; !level.isEmpty(); depth++) {
            if (depth > DEEPEST) {
                throw new MisuseException(
                        "HS-0326",
                        "A condition is nested more than " + DEEPEST + " levels deep.",
                        "Join conditions that are all to hold, or any of which is, at one level.");
            }
            level = inner(level);
        }
    }

    private static List<Condition> inner(List<Condition> level) {
        List<Condition> inner = List.of();
        for (Condition condition : level) {
            if (!condition.parts().isEmpty()) {
                inner = inner.isEmpty() ? new ArrayList<>() : inner;
                inner.addAll(condition.parts());
            }
        }
        return inner;
    }
}
