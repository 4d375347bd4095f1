package dev.hearsay;

import java.util.Comparator;

/**
 * A relation as one claim puts it: affirmed or denied.
 *
 * <p>Denying a relation asserts neither its opposite nor the other sign.
 *
 * @param relation the relation
 * @param affirmed whether the claim affirms it; otherwise it denies it
 */
public record Assertion(Relation relation, boolean affirmed) implements Comparable<Assertion> {

    private static final Comparator<Assertion> ORDER =
            Comparator.comparing(Assertion::relation).thenComparing(a -> !a.affirmed);

    /** By relation, affirmed before denied. */
    @Override
    public int compareTo(Assertion other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code not russia excludes iran}. */
    @Override
    public String toString() {
        return affirmed ? relation.toString() : "not " + relation;
    }
}
