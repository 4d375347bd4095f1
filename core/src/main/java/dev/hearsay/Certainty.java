package dev.hearsay;

/** How surely a speaker puts a proposition forward. */
public enum Certainty {
    /** The speaker does not say; neither more nor less sure than any other. */
    NOT_SAID,
    /** It may be so. */
    POSSIBLE,
    /** It is likely so. */
    PROBABLE,
    /** It is so. */
    CERTAIN;

    /** Whether this is stated and no weaker than the given certainty; {@link #NOT_SAID} never is. */
    public boolean isAtLeast(Certainty least) {
        return this != NOT_SAID && compareTo(least) >= 0;
    }
}
