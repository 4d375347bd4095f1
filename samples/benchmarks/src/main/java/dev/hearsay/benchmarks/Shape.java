package dev.hearsay.benchmarks;

import java.util.Locale;
import java.util.SplittableRandom;

/** The corpora: how the fields of a claim hang together. */
public enum Shape {
    /** Each field is drawn by itself, so that estimates that take fields for independent are right. */
    EVEN,

    /**
     * Sources keep to a topic, speakers to their topic and to a few actors, stances to the line of the speaker's
     * organisation, words to the topic: estimates that take fields for independent are wrong.
     */
    CORRELATED;

    Habits habits(SplittableRandom random) {
        return this == EVEN ? new Even(random) : new Correlated(random);
    }

    /** The constant in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
