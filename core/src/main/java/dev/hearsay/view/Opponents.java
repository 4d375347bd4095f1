package dev.hearsay.view;

/**
 * Who is against which relation: one speaker, or several. An open hash table of the relations' packed numbers, in which most
 * relations, that nobody is against, are missed at the first look.
 */
final class Opponents {

    private static final int SEVERAL = -1;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int SMALLEST = 64;

    /** Each relation's number plus one; 0 is free. */
    private long[] relations = new long[SMALLEST];

    private int[] speakers = new int[SMALLEST];
    private int size;

    void add(long relation, int speaker) {
        int slot = slot(relation);
        if (relations[slot] == 0) {
            relations[slot] = relation + 1;
            speakers[slot] = speaker;
            if (4 * ++size > relations.length) {
                grow();
            }
        } else if (speakers[slot] != speaker) {
            speakers[slot] = SEVERAL;
        }
    }

    private void grow() {
        long[] old = relations;
        int[] oldSpeakers = speakers;
        relations = new long[2 * old.length];
        speakers = new int[2 * old.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                int slot = slot(old[i] - 1);
                relations[slot] = old[i];
                speakers[slot] = oldSpeakers[i];
            }
        }
    }

    private int slot(long relation) {
        int slot = (int) ((relation * GOLDEN) >>> (Long.SIZE - Integer.numberOfTrailingZeros(relations.length)));
        while (relations[slot] != 0 && relations[slot] != relation + 1) {
            slot = (slot + 1) & (relations.length - 1);
        }
        return slot;
    }

    /** Whether somebody else is against it. */
    boolean oppose(long relation, int speaker) {
        int slot = slot(relation);
        return relations[slot] != 0 && speakers[slot] != speaker;
    }
}
