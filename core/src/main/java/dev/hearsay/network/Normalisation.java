package dev.hearsay.network;

/** By what a weight is divided, so that who speaks much does not seem close to everybody. Definitions in {@link NetworkDesign}. */
public enum Normalisation {
    /** By nothing. */
    NONE,
    /** By the mean number of statements of the two nodes; one-mode only. */
    AVERAGE,
    /** By what either of the two says; one-mode only. */
    JACCARD,
    /** By the product of their numbers of statements; one-mode only. */
    COSINE,
    /** By how much the row's node says; two-mode only. */
    ACTIVITY,
    /** By how much is said on the column's node; two-mode only. */
    PROMINENCE
}
