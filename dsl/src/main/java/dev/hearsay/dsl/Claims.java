package dev.hearsay.dsl;

import dev.hearsay.store.ClaimStore;

/**
 * Where a question begins.
 *
 * <pre>{@code
 * Claims.from(store).asserting("russia", ACCUSE, "iran").groupBy(SPEAKER);
 * }</pre>
 */
public final class Claims {

    /** Stands for whoever is at an end of a relation, even somebody whom the source does not name. */
    public static final String ANYONE = "*";

    /** Stands for every kind of relation. */
    public static final String ANY_KIND = "*";

    private Claims() {}

    /** All claims that are visible in a store, to be narrowed or asked for. */
    public static AllClaims from(ClaimStore store) {
        return Sentence.of(store);
    }
}
