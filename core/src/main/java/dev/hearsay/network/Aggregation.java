package dev.hearsay.network;

/**
 * How the statements of two nodes, or of a node and a concept, become one weight. Definitions in {@link NetworkDesign}.
 */
public enum Aggregation {
    /** Whatever the qualifier says. */
    IGNORE,
    /** How far two nodes say the same; one-mode only. */
    CONGRUENCE,
    /** How far two nodes say the opposite; one-mode only. */
    CONFLICT,
    /** Congruence minus conflict; in two-mode networks, what is for it minus what is against it. */
    SUBTRACT,
    /** A code for the set of levels that occur; two-mode only. */
    COMBINE
}
