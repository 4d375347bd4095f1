package dev.hearsay;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, and kept. Threads that ask at once may each make it: it is the same value. */
final class OnDemand<T> {

    private final Supplier<T> how;
    private volatile Optional<T> made;

    private OnDemand(Supplier<T> how, Optional<T> made) {
        this.how = how;
        this.made = made;
    }

    /** The value that a function without side effects gives. */
    static <T> OnDemand<T> by(Supplier<T> how) {
        return new OnDemand<>(how, Optional.empty());
    }

    /** A value that is there already. */
    static <T> OnDemand<T> of(T value) {
        return new OnDemand<>(() -> value, Optional.of(value));
    }

    T get() {
        if (made.isEmpty()) {
            made = Optional.of(how.get());
        }
        return made.orElseThrow();
    }

    /** The value, if anybody asked for it. */
    Optional<T> made() {
        return made;
    }
}
