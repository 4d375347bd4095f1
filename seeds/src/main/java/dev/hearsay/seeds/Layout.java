package dev.hearsay.seeds;

/** Where the values of one record stand in a seed. */
@FunctionalInterface
public interface Layout {

    /**
     * Where a value of the record stands, or what is closest to it.
     *
     * @param pointer the JSON pointer to the value within the record as {@link dev.hearsay.Problem#pointer} has it, such as
     *     {@code /about/0}; empty for the record itself
     */
    Spot at(String pointer);
}
