package dev.hearsay.balance;

import dev.hearsay.coded.Patience;
import java.util.BitSet;
import java.util.PriorityQueue;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;

/**
 * Two sides for the nodes of a connected graph that few edges contradict, if not the fewest.
 *
 * <p>Begins with the sides of spanning trees from several roots, and betters each by passes in the manner of Kernighan and Lin (1970):
 * every node changes its side once, always the one that gains most, and the best moment is kept; until a pass gains nothing.
 */
final class LocalSearch {

    private static final int MOST_ROOTS = 32;
    private static final int MOST_WORK = 1 << 19;

    private final Mesh mesh;
    private final boolean[] sides;

    /** For each node, how many more of its edges contradict the sides than agree with them: what a change would gain. */
    private final int[] gains;

    /** The nodes that have changed sides in this pass, in the order of their changes. */
    private final IntArrayList order = new IntArrayList();

    private final BitSet moved = new BitSet();
    private final Patience patience = new Patience();

    private LocalSearch(Mesh mesh, boolean... sides) {
        this.mesh = mesh;
        this.sides = sides;
        this.gains = new int[mesh.nodes()];
    }

    /** The best sides found; of equals those found first. */
    static boolean[] sides(Mesh mesh) {
        int roots = Math.min(mesh.nodes(), Math.max(1, Math.min(MOST_ROOTS, MOST_WORK / (mesh.edges() + 1))));
        boolean[] best = bettered(mesh, 0);
        for (int i = 1; i < roots; i++) {
            boolean[] next = bettered(mesh, (int) ((long) i * mesh.nodes() / roots));
            best = mesh.frustration(next) < mesh.frustration(best) ? next : best;
        }
        return best;
    }

    private static boolean[] bettered(Mesh mesh, int root) {
        boolean[] sides = Forest.from(root, mesh, edge -> true).sides();
        LocalSearch search = new LocalSearch(mesh, sides);
        while (search.pass()) {
            // until nothing is gained
        }
        return sides;
    }

    /** Whether the pass has gained anything. */
    private boolean pass() {
        PriorityQueue<Move> moves = begin();
        int gained = 0;
        int most = 0;
        int kept = 0;
        while (!moves.isEmpty()) {
            patience.spend();
            Move move = moves.remove();
            if (!moved.get(move.node) && move.gain == gains[move.node]) {
                change(move.node, moves);
                gained += move.gain;
                kept = gained > most ? order.size() : kept;
                most = Math.max(most, gained);
            }
        }
        for (int i = kept; i < order.size(); i++) {
            sides[order.get(i)] ^= true;
        }
        return most > 0;
    }

    private PriorityQueue<Move> begin() {
        order.clear();
        moved.clear();
        PriorityQueue<Move> moves = new PriorityQueue<>();
        for (int node = 0; node < mesh.nodes(); node++) {
            gains[node] = gain(node);
            moves.add(new Move(gains[node], node));
        }
        return moves;
    }

    private int gain(int node) {
        int gain = 0;
        for (int slot = mesh.start(node); slot < mesh.end(node); slot++) {
            gain += mesh.isFrustrated(mesh.edge(slot), sides) ? 1 : -1;
        }
        return gain;
    }

    private void change(int node, PriorityQueue<Move> moves) {
        order.add(node);
        moved.set(node);
        sides[node] ^= true;
        for (int slot = mesh.start(node); slot < mesh.end(node); slot++) {
            int neighbour = mesh.neighbour(slot);
            gains[neighbour] += mesh.isFrustrated(mesh.edge(slot), sides) ? 2 : -2;
            moves.add(new Move(gains[neighbour], neighbour));
        }
    }

    /** A change of a node's side, and what it gains; out of date once the node's gain is another. */
    private record Move(int gain, int node) implements Comparable<Move> {

        /** What gains most first, then by node. */
        @Override
        public int compareTo(Move other) {
            return gain != other.gain ? Integer.compare(other.gain, gain) : Integer.compare(node, other.node);
        }
    }
}
