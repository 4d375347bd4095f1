package dev.hearsay.seeds;

import java.util.Optional;

/** How often something was met, and where first. */
final class CsvTally {

    private Optional<Spot> first = Optional.empty();
    private long count;

    void count(Spot spot) {
        count++;
        first = first.or(() -> Optional.of(spot));
    }

    long count() {
        return count;
    }

    Optional<Spot> first() {
        return first;
    }
}
