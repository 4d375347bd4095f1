package dev.hearsay;

/** The side that a claim takes on a topic. */
public enum Stance {
    /** Against: negative. */
    OPPOSE(Sign.NEGATIVE),
    /** On the topic without taking a side. */
    NEUTRAL(Sign.NEUTRAL),
    /** In favour: positive. */
    SUPPORT(Sign.POSITIVE);

    private final Sign sign;

    Stance(Sign sign) {
        this.sign = sign;
    }

    /** The side as a sign, as networks and sums count it. */
    public Sign sign() {
        return sign;
    }
}
