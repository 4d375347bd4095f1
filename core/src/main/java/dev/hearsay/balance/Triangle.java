package dev.hearsay.balance;

import dev.hearsay.Actor;
import dev.hearsay.Sign;
import dev.hearsay.query.Answer;
import java.util.List;

/** Three actors who are joined by three ties that have a sign. Made by {@link Triangles}. */
public final class Triangle {

    private final Tie near;
    private final Tie far;
    private final Tie base;

    /** The ties of the least actor to the middle and to the greatest, and the tie between those two. */
    Triangle(Tie near, Tie far, Tie base) {
        this.near = near;
        this.far = far;
        this.base = base;
    }

    /** The actors, by id. */
    public List<Actor.Id> actors() {
        return List.of(near.one(), base.one(), base.other());
    }

    /** The ties, by their ends. */
    public List<Tie> ties() {
        return List.of(near, far, base);
    }

    /** How many of the ties are negative: 0 to 3. */
    public int negativeTies() {
        return (int) ties().stream().filter(tie -> tie.sign() == Sign.NEGATIVE).count();
    }

    /** Whether a theory takes it for balanced. */
    public boolean isBalanced(BalanceTheory theory) {
        return theory.balances(negativeTies());
    }

    /** The claims behind the three ties, by id. */
    public Answer claims() {
        return near.claims().or(far.claims()).or(base.claims());
    }

    /** For example {@code iran - russia +, iran - turkiye -, russia - turkiye -}. */
    @Override
    public String toString() {
        return near.signed() + ", " + far.signed() + ", " + base.signed();
    }
}
