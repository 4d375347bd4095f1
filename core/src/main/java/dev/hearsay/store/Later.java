package dev.hearsay.store;

import java.util.Optional;
import java.util.function.Supplier;

/** A part that is made when its turn comes; what it was made of is let go then. */
final class Later<T> {

    private Optional<Supplier<T>> how;
    private Optional<T> made = Optional.empty();

    Later(Supplier<T> how) {
        this.how = Optional.of(how);
    }

    void make() {
        made = how.map(Supplier::get);
        how = Optional.empty();
    }

    T get() {
        return made.orElseThrow();
    }
}
