package dev.hearsay.balance;

import dev.hearsay.Actor;
import dev.hearsay.query.Answer;
import java.util.Optional;

/**
 * A way from one actor to another through a third, along two ties of the same sign. Made by {@link Brokers} and {@link
 * EnemiesOfEnemies}.
 */
public final class TwoStep {

    private final Actor.Id via;
    private final Ends ends;
    private final Tie first;
    private final Tie second;
    private final Optional<Tie> direct;

    /** The way between two places of a graph, the lesser first, through a third. */
    TwoStep(SignedGraph graph, int from, int via, int to) {
        this.via = graph.actors().get(via);
        this.ends = new Ends(graph.actors().get(from), graph.actors().get(to));
        this.first = graph.between(ends.one(), this.via).orElseThrow();
        this.second = graph.between(this.via, ends.other()).orElseThrow();
        this.direct = graph.between(ends.one(), ends.other());
    }

    /** The end with the lesser id. */
    public Actor.Id from() {
        return ends.one();
    }

    /** Who stands between. */
    public Actor.Id via() {
        return via;
    }

    /** The end with the greater id. */
    public Actor.Id to() {
        return ends.other();
    }

    /** The tie from the first end to the one between. */
    public Tie first() {
        return first;
    }

    /** The tie from the one between to the second end. */
    public Tie second() {
        return second;
    }

    /** The tie of the two ends, mixed or not, if they have one. */
    public Optional<Tie> direct() {
        return direct;
    }

    /** The claims behind the two ties, by id. */
    public Answer claims() {
        return first.claims().or(second.claims());
    }

    /** For example {@code iran - turkiye - russia}. */
    @Override
    public String toString() {
        return from() + " - " + via + " - " + to();
    }
}
