package dev.hearsay.balance;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Breadth-first trees that span a graph along some of its edges, with the sides that these put the nodes on: across negative
 * edges of a tree the side changes. The first tree grows from a given node, the others from the least node that none has reached.
 */
final class Forest {

    private static final int NONE = -1;

    private final Mesh mesh;
    private final IntPredicate usable;
    private final int[] trees;
    private final int[] up;
    private final int[] depths;
    private final boolean[] sides;
    private final int[] queue;
    private int queued;

    private Forest(Mesh mesh, IntPredicate usable) {
        this.mesh = mesh;
        this.usable = usable;
        this.trees = new int[mesh.nodes()];
        this.up = new int[mesh.nodes()];
        this.depths = new int[mesh.nodes()];
        this.sides = new boolean[mesh.nodes()];
        this.queue = new int[mesh.nodes()];
        Arrays.fill(trees, NONE);
        Arrays.fill(up, NONE);
    }

    static Forest from(int first, Mesh mesh, IntPredicate usable) {
        Forest forest = new Forest(mesh, usable);
        int tree = 0;
        tree += forest.grow(first, tree);
        for (int node = 0; node < mesh.nodes(); node++) {
            tree += forest.grow(node, tree);
        }
        return forest;
    }

    /** How many trees have grown: none where the root belongs to one. */
    private int grow(int root, int tree) {
        if (root >= mesh.nodes() || trees[root] != NONE) {
            return 0;
        }
        int next = queued;
        trees[root] = tree;
        queue[queued++] = root;
        while (next < queued) {
            spread(queue[next++]);
        }
        return 1;
    }

    private void spread(int node) {
        for (int slot = mesh.start(node); slot < mesh.end(node); slot++) {
            int neighbour = mesh.neighbour(slot);
            if (trees[neighbour] == NONE && usable.test(mesh.edge(slot))) {
                trees[neighbour] = trees[node];
                up[neighbour] = mesh.edge(slot);
                depths[neighbour] = depths[node] + 1;
                sides[neighbour] = sides[node] != mesh.isNegative(mesh.edge(slot));
                queue[queued++] = neighbour;
            }
        }
    }

    /** The number of a node's tree. */
    int tree(int node) {
        return trees[node];
    }

    /** The edge that leads towards the root; -1 from the root itself. */
    int up(int node) {
        return up[node];
    }

    /** The node next to a node on its way to the root. */
    int parent(int node) {
        return mesh.one(up[node]) == node ? mesh.other(up[node]) : mesh.one(up[node]);
    }

    int depth(int node) {
        return depths[node];
    }

    boolean[] sides() {
        return sides;
    }
}
