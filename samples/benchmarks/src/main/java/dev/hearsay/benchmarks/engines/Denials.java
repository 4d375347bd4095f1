package dev.hearsay.benchmarks.engines;

/** Open hash table of denied relations: who denied, or that several did, or that the relation is already reported. */
final class Denials {
    private static final int SEVERAL = -1;
    private static final int REPORTED = -2;
    private final long[] triples;
    private final int[] speakers;
    private final int shift;
    private final int mask;

    Denials(int expected) {
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(7, expected));
        triples = new long[1 << bits];
        speakers = new int[1 << bits];
        shift = 64 - bits;
        mask = (1 << bits) - 1;
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
        while (triples[slot] != 0 && triples[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    void add(long triple, int speaker) {
        int slot = slot(triple + 1);
        if (triples[slot] == 0) {
            triples[slot] = triple + 1;
            speakers[slot] = speaker;
        } else if (speakers[slot] != speaker) {
            speakers[slot] = SEVERAL;
        }
    }

    /** Whether somebody else denied it; true once for a relation. */
    boolean contests(long triple, int speaker) {
        int slot = slot(triple + 1);
        if (triples[slot] == 0 || speakers[slot] == speaker || speakers[slot] == REPORTED) {
            return false;
        }
        speakers[slot] = REPORTED;
        return true;
    }
}
