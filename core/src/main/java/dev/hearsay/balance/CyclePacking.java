package dev.hearsay.balance;

import dev.hearsay.coded.Patience;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;

/**
 * Unbalanced cycles of a graph that share no edge. Each needs an edge of its own to be taken away or to change its sign, so there is no
 * balance without at least as many.
 *
 * <p>Triangles first; then, round by round, the cycles that edges close in trees that span what is left, short ones first, until
 * that is balanced.
 */
final class CyclePacking {

    /** Rounds find fewer and fewer cycles; this many are enough for almost all, and bound the time. */
    private static final int MOST_ROUNDS = 64;

    private final Mesh mesh;
    private final BitSet used = new BitSet();
    private final Patience patience = new Patience();
    private int size;

    private CyclePacking(Mesh mesh) {
        this.mesh = mesh;
    }

    /** How many cycles are found. */
    static int size(Mesh mesh) {
        CyclePacking packing = new CyclePacking(mesh);
        packing.takeTriangles();
        int known = -1;
        for (int round = 0; round < MOST_ROUNDS && packing.size > known; round++) {
            known = packing.size;
            packing.takeClosed();
        }
        return packing.size;
    }

    private void takeTriangles() {
        TriangleSearch.visit(mesh, (near, far, base) -> {
            boolean unbalanced = mesh.isNegative(near) != (mesh.isNegative(far) != mesh.isNegative(base));
            if (unbalanced && !used.get(near) && !used.get(far) && !used.get(base)) {
                used.set(near);
                used.set(far);
                used.set(base);
                size++;
            }
        });
    }

    /** Takes cycles that edges close in trees that span what is left; none if that is balanced. */
    private void takeClosed() {
        Forest forest = Forest.from(0, mesh, edge -> !used.get(edge));
        IntStream.range(0, mesh.edges())
                .filter(edge -> !used.get(edge) && mesh.isFrustrated(edge, forest.sides()))
                .boxed()
                .sorted(Comparator.comparingInt(edge -> length(edge, forest)))
                .forEach(edge -> take(edge, forest));
    }

    /** At least the length of the cycle that an edge closes. */
    private int length(int edge, Forest forest) {
        return forest.depth(mesh.one(edge)) + forest.depth(mesh.other(edge)) + 1;
    }

    /** Uses the cycle that an edge closes, unless an edge of it is used already. */
    private void take(int closing, Forest forest) {
        IntArrayList cycle = IntArrayList.newListWith(closing);
        int here = mesh.one(closing);
        int there = mesh.other(closing);
        while (here != there) {
            patience.spend();
            int deeper = forest.depth(here) >= forest.depth(there) ? here : there;
            if (used.get(forest.up(deeper))) {
                return;
            }
            cycle.add(forest.up(deeper));
            here = deeper == here ? forest.parent(here) : here;
            there = deeper == there ? forest.parent(there) : there;
        }
        cycle.forEach(used::set);
        size++;
    }
}
