package dev.hearsay.benchmarks;

import java.util.Arrays;

/**
 * How long one question took one engine.
 *
 * @param p50 microseconds: of each set of parameters the median over the rounds, and of these the median
 * @param p99 microseconds: the 99th percentile of all samples
 * @param sets how many sets of parameters were asked
 * @param rounds how often each was asked
 */
record Timing(double p50, double p99, int sets, int rounds) {

    private static final double MICROSECOND = 1e3;
    private static final double P99 = .99;

    /** The timing of samples in nanoseconds, by round and set. */
    static Timing of(long[][] rounds) {
        int sets = rounds[0].length;
        double[] medians = new double[sets];
        for (int set = 0; set < sets; set++) {
            int at = set;
            medians[set] =
                    median(Arrays.stream(rounds).mapToDouble(round -> round[at]).toArray());
        }
        double[] all = Arrays.stream(rounds)
                .flatMapToLong(Arrays::stream)
                .asDoubleStream()
                .toArray();
        return new Timing(median(medians) / MICROSECOND, percentile(all, P99) / MICROSECOND, sets, rounds.length);
    }

    /** The middle value, or the mean of the two in the middle; sorts the array. */
    static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /** The value that this share of the values does not exceed; sorts the array. */
    static double percentile(double[] values, double share) {
        Arrays.sort(values);
        return values[Math.min(values.length - 1, (int) (values.length * share))];
    }
}
