package dev.hearsay.balance;

import dev.hearsay.coded.Patience;
import java.util.Arrays;

/**
 * Two sides for the nodes of a graph that the fewest edges contradict, by branch and bound: one node after the other takes either
 * side, unless what then is contradicted for certain is no better than the best known.
 *
 * <p>For certain are: edges among those who have taken a side; for each other node, its edges with those on the side to which it has
 * fewer contradictions; and the {@linkplain CyclePacking unbalanced cycles} among those who have taken none. For n nodes there are at
 * most 2<sup>n</sup> steps.
 */
final class ExactSearch {

    private final Mesh mesh;
    private final long mostSteps;
    private final Patience patience = new Patience();

    /** Nodes in the order in which they take sides: next is always who has most edges to those before. */
    private final int[] order;

    private final int[] rank;

    /** For each number of nodes that have taken sides, how many disjoint unbalanced cycles the others have. */
    private final int[] ahead;

    private final boolean[] sides;

    /** For each node, how many of its edges to those before contradict the false side, and the true one. */
    private final int[][] costs;

    private boolean[] best;
    private int least;
    private long steps;

    private ExactSearch(Mesh mesh, long mostSteps, boolean... known) {
        this.mesh = mesh;
        this.mostSteps = mostSteps;
        this.order = order(mesh);
        this.rank = inverse(order);
        this.ahead = new int[order.length + 1];
        Arrays.setAll(ahead, this::cyclesFrom);
        this.sides = new boolean[order.length];
        this.costs = new int[2][order.length];
        this.best = known;
        this.least = mesh.frustration(known);
    }

    /** A search that has taken as many steps as it may, or all it needs. */
    static ExactSearch of(Mesh mesh, long mostSteps, boolean... known) {
        ExactSearch search = new ExactSearch(mesh, mostSteps, known);
        search.take(0, false, 0, 0);
        return search;
    }

    /** The best sides: those known before unless there are better. */
    boolean[] best() {
        return best;
    }

    /** Whether no step was left out, so that there are no better sides. */
    boolean isComplete() {
        return steps <= mostSteps;
    }

    private static int[] order(Mesh mesh) {
        int[] order = new int[mesh.nodes()];
        int[] ties = new int[mesh.nodes()];
        boolean[] taken = new boolean[mesh.nodes()];
        for (int place = 0; place < order.length; place++) {
            int next = next(mesh, ties, taken);
            order[place] = next;
            taken[next] = true;
            for (int slot = mesh.start(next); slot < mesh.end(next); slot++) {
                ties[mesh.neighbour(slot)]++;
            }
        }
        return order;
    }

    private static int next(Mesh mesh, int[] ties, boolean... taken) {
        int next = -1;
        for (int node = 0; node < taken.length; node++) {
            if (!taken[node] && (next < 0 || isBefore(mesh, ties, node, next))) {
                next = node;
            }
        }
        return next;
    }

    private static boolean isBefore(Mesh mesh, int[] ties, int node, int other) {
        return ties[node] != ties[other] ? ties[node] > ties[other] : mesh.degree(node) > mesh.degree(other);
    }

    private static int[] inverse(int... order) {
        int[] rank = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            rank[order[place]] = place;
        }
        return rank;
    }

    private int cyclesFrom(int place) {
        return CyclePacking.size(mesh.only(edge -> rank[mesh.one(edge)] >= place && rank[mesh.other(edge)] >= place));
    }

    /** Lets the next node take a side; given what is contradicted among those before, and at least between them and the others. */
    private void take(int place, boolean side, int among, int between) {
        if (++steps > mostSteps) {
            return;
        }
        patience.spend();
        int node = order[place];
        sides[node] = side;
        int certain = among + costs[side ? 1 : 0][node];
        int open = between - cheaper(node) + add(node, 1);
        int next = place + 1;
        if (next == order.length && certain < least) {
            least = certain;
            best = sides.clone();
        } else if (next < order.length && certain + open + ahead[next] < least) {
            boolean first = costs[1][order[next]] < costs[0][order[next]];
            take(next, first, certain, open);
            take(next, !first, certain, open);
        }
        add(node, -1);
    }

    private int cheaper(int node) {
        return Math.min(costs[0][node], costs[1][node]);
    }

    /** Counts the edges of a node that has just taken its side, or no longer; what that adds for the nodes after it. */
    private int add(int node, int count) {
        int added = 0;
        for (int slot = mesh.start(node); slot < mesh.end(node); slot++) {
            int neighbour = mesh.neighbour(slot);
            if (rank[neighbour] > rank[node]) {
                added -= cheaper(neighbour);
                costs[sides[node] == mesh.isNegative(mesh.edge(slot)) ? 1 : 0][neighbour] += count;
                added += cheaper(neighbour);
            }
        }
        return added;
    }
}
