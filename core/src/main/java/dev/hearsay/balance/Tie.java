package dev.hearsay.balance;

import dev.hearsay.Actor;
import dev.hearsay.Sign;
import dev.hearsay.query.Answer;

/** Two actors with the claims that join them, and the sign that follows from these. Made by {@link SignedGraph}. */
public final class Tie {

    private final Ends ends;
    private final Backing positive;
    private final Backing negative;

    Tie(Ends ends, Backing positive, Backing negative) {
        this.ends = ends;
        this.positive = positive;
        this.negative = negative;
    }

    Ends ends() {
        return ends;
    }

    /** The actor with the lesser id. */
    public Actor.Id one() {
        return ends.one();
    }

    /** The actor with the greater id. */
    public Actor.Id other() {
        return ends.other();
    }

    /** What of claims, voices or reports speaks for a positive sign, minus what speaks for a negative one. */
    public long balance() {
        return positive.strength() - negative.strength();
    }

    /** Positive or negative; neutral if the pair is mixed. */
    public Sign sign() {
        return Sign.of(Long.signum(balance()));
    }

    /** Whether as much speaks for one sign as for the other, so that the tie has none. */
    public boolean isMixed() {
        return balance() == 0;
    }

    /** The claims that affirm a positive relation of the two, in the order of the graph's answer; none, perhaps. */
    public Answer positive() {
        return positive.claims();
    }

    /** The claims that affirm a negative relation of the two, likewise. */
    public Answer negative() {
        return negative.claims();
    }

    /** The claims of either sign, those that speak against the tie's own sign included; by id. */
    public Answer claims() {
        return positive().or(negative());
    }

    /** For example {@code iran - russia -}. */
    String signed() {
        return ends + (sign() == Sign.NEGATIVE ? " -" : " +");
    }

    /** For example {@code iran - russia: 2 positive, 3 negative}, counted as the rule has it. */
    @Override
    public String toString() {
        return ends + ": " + positive.strength() + " positive, " + negative.strength() + " negative";
    }
}
