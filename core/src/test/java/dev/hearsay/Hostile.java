package dev.hearsay;

import java.util.concurrent.atomic.AtomicInteger;

/** A key that has one hash with all others, and counts how often it is compared. */
public record Hostile(int number, AtomicInteger compared) implements Comparable<Hostile> {

    @Override
    public int compareTo(Hostile other) {
        compared.incrementAndGet();
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        compared.incrementAndGet();
        return other instanceof Hostile hostile && number == hostile.number;
    }

    @Override
    public int hashCode() {
        return 7;
    }
}
