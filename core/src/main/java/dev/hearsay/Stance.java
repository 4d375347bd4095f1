package dev.hearsay;

/** The side that a claim takes on a topic. */
public enum Stance {
    /** Against. */
    OPPOSE,
    /** On the topic without taking a side. */
    NEUTRAL,
    /** In favour. */
    SUPPORT
}
