package dev.hearsay.query;

import dev.hearsay.MisuseException;
import java.util.List;

/** How deep conditions stand within conditions: no deeper than a question can be planned, and walked through, in good time. */
final class Nesting {

    private static final int DEEPEST = 256;

    private Nesting() {}

    /** Refuses what is nested deeper: {@code HS-0326}. */
    static void check(Condition condition) {
        check(condition, 0);
    }

    private static void check(Condition condition, int depth) {
        if (depth > DEEPEST) {
            throw new MisuseException(
                    "HS-0326",
                    "A condition is nested more than " + DEEPEST + " levels deep.",
                    "Join conditions that are all to hold, or any of which is, at one level.");
        }
        List<Condition> parts = condition.parts();
        for (int i = 0; i < parts.size(); i++) {
            check(parts.get(i), depth + 1);
        }
    }
}
