package dev.hearsay;

/**
 * A relation as one claim puts it: affirmed or denied.
 *
 * <p>Denying a relation asserts neither its opposite nor the other sign.
 *
 * @param relation the relation
 * @param affirmed whether the claim affirms it; otherwise it denies it
 */
public record Assertion(Relation relation, boolean affirmed) implements Comparable<Assertion> {

    /** By relation, affirmed before denied. */
    @Override
    public int compareTo(Assertion other) {
        int byRelation = relation.compareTo(other.relation);
        return byRelation != 0 ? byRelation : Boolean.compare(other.affirmed, affirmed);
    }

    /** For example {@code not russia excludes iran}. */
    @Override
    public String toString() {
        return affirmed ? relation.toString() : "not " + relation;
    }
}
