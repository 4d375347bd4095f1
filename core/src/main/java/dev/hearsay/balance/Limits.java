package dev.hearsay.balance;

import dev.hearsay.MisuseException;

/** Refuses to list more than is wise. */
final class Limits {

    /** More than these are visited, not listed. */
    static final int MOST_LISTED = 1_000_000;

    private Limits() {}

    static void check(String what, long count, long most) {
        if (count > most) {
            throw new MisuseException(
                    "HS-0351",
                    "There are " + count + " " + what + ", of which at most " + most + " are listed.",
                    "Visit them one by one, or ask for fewer.");
        }
    }
}
