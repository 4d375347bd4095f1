package dev.hearsay.benchmarks.engines;

import dev.hearsay.benchmarks.Feed;
import dev.hearsay.benchmarks.Positions;
import dev.hearsay.benchmarks.Schema;
import dev.hearsay.benchmarks.Tally;

/** {@link Limit} plus what a store could maintain on each insert: mood counts, net stances, and distinct negative neighbours. */
@SuppressWarnings("NullAway.Init") // load comes first
public final class LimitAggregates extends Limit {
    private static final int WORDS = (Schema.ACTORS + 63) / 64;
    private final long[] negative = new long[Schema.ACTORS * WORDS];
    private final Positions positions = new Positions();
    private long[] moods;

    @Override
    public void load(Feed feed) {
        super.load(feed);
        moods = moodCounts();
        fill(positions.net());
        for (int subject = 0; subject < Schema.ACTORS; subject++) {
            byte[] objects = new byte[1 << 11];
            markNegative(subject, objects);
            for (int object = 0; object < Schema.ACTORS; object++) {
                if (objects[object] != 0) {
                    negative[subject * WORDS + (object >> 6)] |= 1L << object;
                }
            }
        }
    }

    @Override
    public void reachableOverNegative(int actor, Tally out) {
        long[] reached = new long[WORDS];
        System.arraycopy(negative, actor * WORDS, reached, 0, WORDS);
        for (int w = 0; w < WORDS; w++) {
            for (long left = negative[actor * WORDS + w]; left != 0; left &= left - 1) {
                int row = (w * 64 + Long.numberOfTrailingZeros(left)) * WORDS;
                for (int k = 0; k < WORDS; k++) {
                    reached[k] |= negative[row + k];
                }
            }
        }
        reached[actor >> 6] &= ~(1L << actor);
        for (int w = 0; w < WORDS; w++) {
            for (long left = reached[w]; left != 0; left &= left - 1) {
                out.add(w * 64 + Long.numberOfTrailingZeros(left));
            }
        }
    }

    @Override
    public void crossTab(Tally out) {
        report(moods, out);
    }

    @Override
    public void congruence(Tally out) {
        positions.pairs(out);
    }
}
