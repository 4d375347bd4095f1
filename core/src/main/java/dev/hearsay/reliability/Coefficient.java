package dev.hearsay.reliability;

import java.util.Locale;
import java.util.OptionalDouble;

/** A coefficient of agreement, or why there is none. */
public sealed interface Coefficient {

    /** The number: 1 for perfect agreement, 0 for what chance would give, less for worse; empty if undefined. */
    OptionalDouble number();

    /**
     * A coefficient that is defined.
     *
     * @param coefficient 1 - observed / expected
     * @param observed the disagreement observed
     * @param expected the disagreement that chance would give; never 0
     * @param units at how many places, those that count
     * @param codes how many codes were given there
     */
    record Measured(double coefficient, double observed, double expected, int units, int codes) implements Coefficient {

        static Measured of(double observed, double expected, int units, int codes) {
            return new Measured(1 - observed / expected, observed, expected, units, codes);
        }

        @Override
        public OptionalDouble number() {
            return OptionalDouble.of(coefficient);
        }

        /** For example {@code 0.743 (40 codes at 11 places)}. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f (%d codes at %d places)", coefficient, codes, units);
        }
    }

    /**
     * No coefficient.
     *
     * @param reason why not
     */
    record Undefined(Reason reason) implements Coefficient {

        @Override
        public OptionalDouble number() {
            return OptionalDouble.empty();
        }

        /** For example {@code undefined: NO_VARIATION}. */
        @Override
        public String toString() {
            return "undefined: " + reason;
        }
    }

    /** Why there is no coefficient. */
    enum Reason {
        /** No place was coded by two annotators. */
        NO_SHARED_UNIT,
        /** All codes are the same, so that nothing tells agreement from chance. */
        NO_VARIATION
    }
}
