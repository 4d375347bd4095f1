package dev.hearsay.coded;

import dev.hearsay.QuestionStoppedException;

/**
 * Counts what a long question does, and stops it when the thread that asks has been interrupted: looks for that after some thousand
 * steps, so that it costs nothing and happens at the same places on any machine.
 */
public final class Patience {

    private static final int STEPS = 2048;

    private int left = STEPS;

    /** Notes one step: a claim that is looked at, a way that is followed. */
    public void spend() {
        spend(1);
    }

    /** Notes so many steps. */
    public void spend(int steps) {
        left -= steps;
        if (left <= 0) {
            left = STEPS;
            check();
        }
    }

    /**
     * Looks at once, where steps are great.
     *
     * @throws QuestionStoppedException if the thread has been interrupted; its flag stays set
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new QuestionStoppedException();
        }
    }
}
