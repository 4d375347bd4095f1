package dev.hearsay.benchmarks;

/** Client-side half of Q9: net stance by organisation and topic, then agreeing pairs with one bit a topic. */
public final class Positions {
    private static final int WORDS = (Schema.TOPICS + 63) / 64;
    private final int[] net = new int[Schema.ORGS * Schema.TOPICS];

    public void add(int org, int topic, int stance) {
        net[org * Schema.TOPICS + topic] += stance;
    }

    /** The table, at org * TOPICS + topic, for engines that fill it themselves. */
    public int[] net() {
        return net;
    }

    public void pairs(Tally out) {
        long[] favour = new long[Schema.ORGS * WORDS];
        long[] against = new long[Schema.ORGS * WORDS];
        for (int org = 0; org < Schema.ORGS; org++) {
            for (int topic = 0; topic < Schema.TOPICS; topic++) {
                int sum = net[org * Schema.TOPICS + topic];
                long bit = 1L << topic;
                if (sum > 0) {
                    favour[org * WORDS + (topic >> 6)] |= bit;
                } else if (sum < 0) {
                    against[org * WORDS + (topic >> 6)] |= bit;
                }
            }
        }
        for (int a = 0; a < Schema.ORGS; a++) {
            for (int b = a + 1; b < Schema.ORGS; b++) {
                int shared = 0;
                for (int w = 0; w < WORDS; w++) {
                    shared += Long.bitCount(favour[a * WORDS + w] & favour[b * WORDS + w]);
                    shared += Long.bitCount(against[a * WORDS + w] & against[b * WORDS + w]);
                }
                if (shared > 0) {
                    out.pair(a, b, shared);
                }
            }
        }
    }
}
