package dev.hearsay.store;

import dev.hearsay.QuestionStoppedException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Counts the steps of a change, and breaks it off at one of them. Whoever changes a store asks at each step whether its thread is
 * interrupted; so a thread that counts the questions, and says yes to the k-th, fails at the k-th step, whatever that is.
 */
final class Steps {

    private Steps() {}

    /**
     * What became of a change.
     *
     * @param result what it gave; empty if it was broken off
     * @param steps how many steps it took
     */
    record Outcome<T>(Optional<T> result, int steps) {}

    /** Counts the steps of a change. */
    static <T> Outcome<T> counted(Supplier<T> change) throws InterruptedException {
        return brokenOff(Integer.MAX_VALUE, change);
    }

    /** Breaks a change off at its k-th step, the first being 1. */
    static <T> Outcome<T> brokenOff(int at, Supplier<T> change) throws InterruptedException {
        AtomicReference<Optional<T>> result = new AtomicReference<>(Optional.empty());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Counting thread = new Counting(at, () -> result.set(Optional.of(change.get())));
        thread.setUncaughtExceptionHandler((failed, e) -> failure.set(e));
        thread.start();
        thread.join();
        if (failure.get() != null && !(failure.get() instanceof QuestionStoppedException)) {
            throw new AssertionError("at step " + at, failure.get());
        }
        return new Outcome<>(result.get(), thread.asked);
    }

    private static final class Counting extends Thread {

        private final int at;
        private int asked;

        Counting(int at, Runnable task) {
            super(task);
            this.at = at;
        }

        @Override
        public boolean isInterrupted() {
            asked++;
            return asked == at;
        }
    }
}
