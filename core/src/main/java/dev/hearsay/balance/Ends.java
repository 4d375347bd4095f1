package dev.hearsay.balance;

import dev.hearsay.Actor;

/** Two different actors, the lesser first. */
record Ends(Actor.Id one, Actor.Id other) implements Comparable<Ends> {

    static Ends of(Actor.Id here, Actor.Id there) {
        return here.compareTo(there) < 0 ? new Ends(here, there) : new Ends(there, here);
    }

    @Override
    public int compareTo(Ends ends) {
        int byOne = one.compareTo(ends.one);
        return byOne != 0 ? byOne : other.compareTo(ends.other);
    }

    @Override
    public String toString() {
        return one + " - " + other;
    }
}
