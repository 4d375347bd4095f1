package dev.hearsay.balance;

import dev.hearsay.QuestionStoppedException;

/** Counts steps, and stops after some thousand when the thread that asks has been interrupted. */
final class Patience {

    private static final int STEPS = 4096;

    private int left = STEPS;

    void spend() {
        if (--left == 0) {
            left = STEPS;
            if (Thread.currentThread().isInterrupted()) {
                throw new QuestionStoppedException();
            }
        }
    }
}
