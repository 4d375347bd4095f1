package dev.hearsay.balance;

import dev.hearsay.coded.Patience;
import java.util.Arrays;

/**
 * Visits the triangles of a graph, by their least node, then the middle one, then the greatest.
 *
 * <p>For each edge, the neighbours of that end are looked through that has fewer, so that for <em>m</em> edges there are
 * O(m<sup>1.5</sup>) looks (Chiba and Nishizeki 1985), each of O(log m).
 */
final class TriangleSearch {

    private static final int NONE = -1;

    private final Mesh mesh;
    private final Visitor visitor;
    private final Patience patience = new Patience();

    /** For each node greater than the least of the triangles that are looked for, the edge to it. */
    private final int[] toLeast;

    private TriangleSearch(Mesh mesh, Visitor visitor) {
        this.mesh = mesh;
        this.visitor = visitor;
        this.toLeast = new int[mesh.nodes()];
        Arrays.fill(toLeast, NONE);
    }

    /** Takes the edges of a triangle: least and middle node, least and greatest, middle and greatest. */
    interface Visitor {
        void visit(int near, int far, int base);
    }

    static void visit(Mesh mesh, Visitor visitor) {
        TriangleSearch search = new TriangleSearch(mesh, visitor);
        for (int node = 0; node < mesh.nodes(); node++) {
            search.from(node);
        }
    }

    private void from(int least) {
        int first = mesh.startAbove(least, least);
        for (int slot = first; slot < mesh.end(least); slot++) {
            toLeast[mesh.neighbour(slot)] = mesh.edge(slot);
        }
        for (int slot = first; slot < mesh.end(least); slot++) {
            if (mesh.degree(mesh.neighbour(slot)) <= mesh.degree(least)) {
                alongMiddle(mesh.neighbour(slot), mesh.edge(slot));
            } else {
                alongLeast(least, slot);
            }
        }
        for (int slot = first; slot < mesh.end(least); slot++) {
            toLeast[mesh.neighbour(slot)] = NONE;
        }
    }

    private void alongMiddle(int middle, int near) {
        for (int slot = mesh.startAbove(middle, middle); slot < mesh.end(middle); slot++) {
            patience.spend();
            int far = toLeast[mesh.neighbour(slot)];
            if (far != NONE) {
                visitor.visit(near, far, mesh.edge(slot));
            }
        }
    }

    private void alongLeast(int least, int nearSlot) {
        for (int slot = nearSlot + 1; slot < mesh.end(least); slot++) {
            patience.spend();
            int base = mesh.edgeBetween(mesh.neighbour(nearSlot), mesh.neighbour(slot));
            if (base != NONE) {
                visitor.visit(mesh.edge(nearSlot), mesh.edge(slot), base);
            }
        }
    }
}
