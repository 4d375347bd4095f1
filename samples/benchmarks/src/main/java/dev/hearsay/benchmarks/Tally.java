package dev.hearsay.benchmarks;

/** Consumes a query's answer, so that nothing can be optimised away and all engines can be compared. */
public final class Tally {
    private long sum;
    private int count;

    public void reset() {
        sum = 0;
        count = 0;
    }

    /** An item of an answer whose order does not matter. */
    public void add(long item) {
        sum += mix(item);
        count++;
    }

    /** Many items at once: the sum of their {@link #mix}. */
    public void addAll(long mixedSum, int items) {
        sum += mixedSum;
        count += items;
    }

    /** An item of an answer whose order matters. */
    public void next(long item) {
        sum = sum * 31 + mix(item);
        count++;
    }

    /** One cell of the modality by stance cross-tab; empty cells are not reported. */
    public void cell(int modality, int stance, long claims) {
        add(((long) (modality * 3 + stance + 1) << 40) + claims);
    }

    /** Two organisations, org1 below org2, that agree on this many topics (at least one). */
    public void pair(int org1, int org2, int topics) {
        add((((long) org1 * Schema.ORGS + org2) << 20) + topics);
    }

    public long sum() {
        return sum;
    }

    public int count() {
        return count;
    }

    public static long mix(long item) {
        long h = item * 0x9E3779B97F4A7C15L;
        return h ^ (h >>> 32);
    }
}
