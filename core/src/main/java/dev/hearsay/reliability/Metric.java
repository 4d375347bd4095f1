package dev.hearsay.reliability;

/** How far two codes are apart, as Krippendorff (2011) defines it. */
public enum Metric {

    /** They are the same or not. */
    NOMINAL {
        @Override
        double squared(int one, int other, double... midranks) {
            return one == other ? 0 : 1;
        }
    },

    /**
     * By how many codes were given that lie between them in their order, those that are the one or the other counting half; squared.
     * For codings with an {@linkplain Coding#inOrder order} only.
     */
    ORDINAL {
        @Override
        double squared(int one, int other, double... midranks) {
            double apart = midranks[one] - midranks[other];
            return apart * apart;
        }
    };

    /**
     * The squared distance of two codes.
     *
     * @param one the place of a code in the order of codes
     * @param other the place of the other
     * @param midranks for each code, by its place, how many codes before it were given, and half of those that are it
     */
    abstract double squared(int one, int other, double... midranks);
}
