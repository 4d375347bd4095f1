package dev.hearsay.store;

import dev.hearsay.QuestionStoppedException;
import dev.hearsay.columns.RowSet.Sieve;

/** Counts the claims that are looked at, and stops after some thousand when the thread that asks has been interrupted. */
final class Patience {

    private static final int CLAIMS = 2048;

    private int left = CLAIMS;

    /** A sieve that stops when its thread is interrupted. */
    static Sieve with(Sieve sieve) {
        Patience patience = new Patience();
        return (rows, count) -> {
            patience.spend(count);
            return sieve.keep(rows, count);
        };
    }

    /** Notes that so many claims are looked at. */
    void spend(int claims) {
        left -= claims;
        if (left <= 0) {
            left = CLAIMS;
            check();
        }
    }

    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new QuestionStoppedException();
        }
    }
}
