package dev.hearsay.network;

import dev.hearsay.query.Answer;

/** What joins two nodes of a network. */
public final class Edge {

    private final DiscourseNetwork network;
    private final String from;
    private final String to;
    private final double weight;

    Edge(DiscourseNetwork network, String from, String to, double weight) {
        this.network = network;
        this.from = from;
        this.to = to;
        this.weight = weight;
    }

    /** The label of the row; in a one-mode network, the lesser of the two. */
    public String from() {
        return from;
    }

    /** The label of the column. */
    public String to() {
        return to;
    }

    /** The weight, never 0. */
    public double weight() {
        return weight;
    }

    /** The claims behind it; see {@link DiscourseNetwork#claims}. */
    public Answer claims() {
        return network.claims(from, to);
    }

    /** For example {@code iran - russia 2.5}. */
    @Override
    public String toString() {
        return from + " - " + to + " " + weight;
    }
}
