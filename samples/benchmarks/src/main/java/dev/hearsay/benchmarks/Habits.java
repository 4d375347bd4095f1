package dev.hearsay.benchmarks;

import java.util.SplittableRandom;

/**
 * Draws those fields of a claim in which the corpora differ. The generator calls the methods in one fixed order for each
 * claim: speaker, topic, actors and kinds of its relations, modality, stance, words.
 */
interface Habits {

    /** A new source begins. */
    default void beginSource(SplittableRandom random) {}

    int speaker(SplittableRandom random);

    int topic(SplittableRandom random);

    int actor(SplittableRandom random);

    int kind(SplittableRandom random);

    int modality(SplittableRandom random);

    /** -1, 0 or 1. */
    int stance(SplittableRandom random);

    int word(SplittableRandom random);
}
