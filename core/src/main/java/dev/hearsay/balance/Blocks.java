package dev.hearsay.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.stack.mutable.primitive.IntArrayStack;

/**
 * The blocks of a graph: the greatest parts that stay connected without any one of their nodes (Hopcroft and Tarjan 1973). No cycle
 * leaves its block, so what is said of cycles can be said of each block for itself.
 */
final class Blocks {

    private static final int NONE = -1;

    private final Mesh mesh;

    /** The place of each node in the order of the search, from 1; 0 for those not found yet. */
    private final int[] found;

    /** The least place that the nodes found from a node reach. */
    private final int[] low;

    private final int[] cameBy;
    private final int[] nextSlot;
    private final IntArrayStack path = new IntArrayStack();
    private final IntArrayStack open = new IntArrayStack();
    private final List<int[]> blocks = new ArrayList<>();
    private int clock;

    private Blocks(Mesh mesh) {
        this.mesh = mesh;
        this.found = new int[mesh.nodes()];
        this.low = new int[mesh.nodes()];
        this.cameBy = new int[mesh.nodes()];
        this.nextSlot = new int[mesh.nodes()];
        Arrays.fill(cameBy, NONE);
    }

    /**
     * The edges of each block, in order. Of the nodes of a block, one at most is in blocks that come before it in its connected part.
     */
    static List<int[]> of(Mesh mesh) {
        Blocks search = new Blocks(mesh);
        for (int node = 0; node < mesh.nodes(); node++) {
            if (search.found[node] == 0) {
                search.from(node);
            }
        }
        // A block is complete once all that hangs from it is.
        Collections.reverse(search.blocks);
        return search.blocks;
    }

    /** With a path of its own instead of recursion: actors may stand in a long row. */
    private void from(int root) {
        enter(root);
        while (!path.isEmpty()) {
            int node = path.peek();
            if (nextSlot[node] < mesh.end(node)) {
                follow(node, nextSlot[node]++);
            } else {
                leave(path.pop());
            }
        }
    }

    private void enter(int node) {
        found[node] = ++clock;
        low[node] = clock;
        nextSlot[node] = mesh.start(node);
        path.push(node);
    }

    private void follow(int node, int slot) {
        int neighbour = mesh.neighbour(slot);
        int edge = mesh.edge(slot);
        if (found[neighbour] == 0) {
            cameBy[neighbour] = edge;
            open.push(edge);
            enter(neighbour);
        } else if (edge != cameBy[node] && found[neighbour] < found[node]) {
            open.push(edge);
            low[node] = Math.min(low[node], found[neighbour]);
        }
    }

    private void leave(int node) {
        if (cameBy[node] == NONE) {
            return;
        }
        int parent = path.peek();
        low[parent] = Math.min(low[parent], low[node]);
        if (low[node] >= found[parent]) {
            blocks.add(closedBy(cameBy[node]));
        }
    }

    private int[] closedBy(int first) {
        IntArrayList edges = new IntArrayList();
        do {
            edges.add(open.pop());
        } while (edges.getLast() != first);
        return edges.toSortedArray();
    }
}
