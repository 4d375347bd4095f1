package dev.hearsay.balance;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A signed graph by numbers: nodes from 0, edges from 0 in the order of their ends, and for each node one slot for each of its edges,
 * in the order of its neighbours.
 */
final class Mesh {

    private final int[] one;
    private final int[] other;
    private final boolean[] negative;
    private final int[] starts;
    private final int[] neighbours;
    private final int[] edges;

    /** Edges by their lesser end, then by the greater; no two join the same nodes. */
    Mesh(int nodes, int[] one, int[] other, boolean... negative) {
        this.one = one;
        this.other = other;
        this.negative = negative;
        this.starts = new int[nodes + 1];
        this.neighbours = new int[2 * one.length];
        this.edges = new int[2 * one.length];
        fillSlots(nodes);
    }

    private void fillSlots(int nodes) {
        for (int edge = 0; edge < one.length; edge++) {
            starts[one[edge] + 1]++;
            starts[other[edge] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, nodes);
        // A node's lesser neighbours come in order first, since edges are sorted by the lesser end; then the greater
        // ones.
        for (int edge = 0; edge < one.length; edge++) {
            put(next[other[edge]]++, one[edge], edge);
        }
        for (int edge = 0; edge < one.length; edge++) {
            put(next[one[edge]]++, other[edge], edge);
        }
    }

    private void put(int slot, int neighbour, int edge) {
        neighbours[slot] = neighbour;
        edges[slot] = edge;
    }

    int nodes() {
        return starts.length - 1;
    }

    int edges() {
        return one.length;
    }

    /** The lesser end of an edge. */
    int one(int edge) {
        return one[edge];
    }

    /** The greater end of an edge. */
    int other(int edge) {
        return other[edge];
    }

    boolean isNegative(int edge) {
        return negative[edge];
    }

    /** The first slot of a node. */
    int start(int node) {
        return starts[node];
    }

    /** Behind the last slot of a node. */
    int end(int node) {
        return starts[node + 1];
    }

    int neighbour(int slot) {
        return neighbours[slot];
    }

    int edge(int slot) {
        return edges[slot];
    }

    int degree(int node) {
        return end(node) - start(node);
    }

    /** The first slot of a node whose neighbour is greater than a node. */
    int startAbove(int node, int least) {
        int slot = Arrays.binarySearch(neighbours, start(node), end(node), least + 1);
        return slot < 0 ? -slot - 1 : slot;
    }

    /** The edge between two nodes; -1 if there is none. */
    int edgeBetween(int here, int there) {
        int slot = Arrays.binarySearch(neighbours, start(here), end(here), there);
        return slot < 0 ? -1 : edges[slot];
    }

    /** Whether an edge contradicts two sides: negative within one, or positive between them. */
    boolean isFrustrated(int edge, boolean... sides) {
        return (sides[one[edge]] == sides[other[edge]]) == negative[edge];
    }

    /** How many edges contradict two sides. */
    int frustration(boolean... sides) {
        return (int) IntStream.range(0, edges())
                .filter(edge -> isFrustrated(edge, sides))
                .count();
    }

    /** The edges that pass a test, with all nodes. */
    Mesh only(IntPredicate which) {
        return made(nodes(), IntStream.range(0, edges()).filter(which).toArray(), node -> node);
    }

    /** Some edges, in their order, and the nodes that they join, in theirs. */
    Part part(int... some) {
        int[] joined = Arrays.stream(some)
                .flatMap(edge -> IntStream.of(one[edge], other[edge]))
                .sorted()
                .distinct()
                .toArray();
        return new Part(made(joined.length, some, node -> Arrays.binarySearch(joined, node)), joined);
    }

    private Mesh made(int nodes, int[] some, IntUnaryOperator place) {
        boolean[] signs = new boolean[some.length];
        for (int i = 0; i < some.length; i++) {
            signs[i] = negative[some[i]];
        }
        return new Mesh(
                nodes,
                Arrays.stream(some).map(edge -> place.applyAsInt(one[edge])).toArray(),
                Arrays.stream(some).map(edge -> place.applyAsInt(other[edge])).toArray(),
                signs);
    }

    /** A part of a graph, and what its nodes are in the whole. */
    static final class Part {

        private final Mesh mesh;
        private final int[] nodes;

        private Part(Mesh mesh, int... nodes) {
            this.mesh = mesh;
            this.nodes = nodes;
        }

        Mesh mesh() {
            return mesh;
        }

        int[] nodes() {
            return nodes;
        }
    }
}
