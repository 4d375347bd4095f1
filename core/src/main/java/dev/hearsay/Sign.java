package dev.hearsay;

/** Whether a kind of relation is friendly, hostile or neither. */
public enum Sign {
    /** Hostile, or against the object: -1. */
    NEGATIVE(-1),
    /** Neither: 0. */
    NEUTRAL(0),
    /** Friendly, or in favour of the object: +1. */
    POSITIVE(1);

    private final int value;

    Sign(int value) {
        this.value = value;
    }

    /** The sign of a number. */
    public static Sign of(double number) {
        if (number == 0) {
            return NEUTRAL;
        }
        return number < 0 ? NEGATIVE : POSITIVE;
    }

    /** -1, 0 or +1. */
    public int value() {
        return value;
    }
}
