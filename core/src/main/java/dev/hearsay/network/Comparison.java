package dev.hearsay.network;

/** What two nodes have in common, and what not. */
final class Comparison {

    private final Tensor tensor;
    private double shared;
    private double apart;
    private double apartInCommon;

    Comparison(Tensor tensor) {
        this.tensor = tensor;
    }

    /** The pairs of their statements that have the same concept and level. */
    double shared() {
        return shared;
    }

    /** The statements of either with a concept and level that the other does not have. */
    double apart() {
        return apart;
    }

    /** Those of them with a concept on which the other has spoken. */
    double apartInCommon() {
        return apartInCommon;
    }

    /** Compares two nodes, concept by concept. */
    void of(int one, int other) {
        shared = 0;
        apart = 0;
        apartInCommon = 0;
        int here = tensor.start(one);
        int there = tensor.start(other);
        while (here < tensor.end(one) || there < tensor.end(other)) {
            int concept = Math.min(column(here, one), column(there, other));
            int nextHere = after(concept, here, one);
            int nextThere = after(concept, there, other);
            double before = apart;
            compare(here, nextHere, there, nextThere);
            apartInCommon += here < nextHere && there < nextThere ? apart - before : 0;
            here = nextHere;
            there = nextThere;
        }
    }

    private int column(int entry, int row) {
        return entry < tensor.end(row) ? tensor.column(entry) : Integer.MAX_VALUE;
    }

    private int after(int concept, int from, int row) {
        int entry = from;
        while (column(entry, row) == concept) {
            entry++;
        }
        return entry;
    }

    private void compare(int from, int to, int otherFrom, int otherTo) {
        int here = from;
        int there = otherFrom;
        while (here < to || there < otherTo) {
            int order = here == to ? 1 : there == otherTo ? -1 : Integer.compare(tensor.cell(here), tensor.cell(there));
            if (order == 0) {
                shared += (double) tensor.count(here++) * tensor.count(there++);
            } else {
                apart += tensor.count(order < 0 ? here++ : there++);
            }
        }
    }
}
