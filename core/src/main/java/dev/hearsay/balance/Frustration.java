package dev.hearsay.balance;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far a signed graph is from balance, and the two sides that come closest to it.
 *
 * <p>The line index of balance, also called frustration index (Harary 1959), is the least number of ties that must be taken away, or
 * change their sign, until no cycle is unbalanced; in other words, the least number of ties that contradict any division of the
 * actors into two sides, being negative within a side or positive between the two. It counts ties, whatever their strength.
 *
 * <p>It is the sum of the indices of the graph's blocks, which are the greatest parts that stay connected without any one of their
 * actors. Blocks of up to {@value LineIndex#EXACT_NODES} actors are searched by branch and bound until their index is known, in
 * 2<sup>n</sup> steps for n actors at the worst and mostly far fewer; those of up to {@value LineIndex#SEARCHED_NODES} actors in at most
 * as many steps as look at {@value LineIndex#MOST_EDGES} ties. Of all others, and those not done by then, the index has bounds: from below the
 * number of unbalanced cycles found that share no tie, from above the ties that contradict the sides found by local search, which
 * are at most half of all. Where the two meet, the index is exact all the same.
 *
 * <pre>{@code
 * Frustration frustration = Frustration.of(graph);
 * System.out.println(frustration);  // line index of balance 3, or: from 12 to 14
 * frustration.ties().forEach(tie -> System.out.println(tie + ": " + tie.claims().evidence()));
 * }</pre>
 *
 * <p>Other divisions may be as good as the one that is found. The same claims always give the same one.
 */
public final class Frustration {

    private final SignedGraph graph;
    private final int atLeast;
    private final boolean[] sides;
    private final List<Tie> ties;

    private Frustration(SignedGraph graph, int atLeast, boolean... sides) {
        this.graph = graph;
        this.atLeast = atLeast;
        this.sides = sides;
        Mesh mesh = graph.numbered();
        this.ties = IntStream.range(0, mesh.edges())
                .filter(edge -> mesh.isFrustrated(edge, sides))
                .mapToObj(graph.ties()::get)
                .toList();
    }

    /** The frustration of a graph. */
    public static Frustration of(SignedGraph graph) {
        Mesh mesh = graph.numbered();
        boolean[] sides = new boolean[mesh.nodes()];
        boolean[] placed = new boolean[mesh.nodes()];
        int atLeast = 0;
        for (int[] block : Blocks.of(mesh)) {
            Mesh.Part part = mesh.part(block);
            LineIndex index = LineIndex.of(part.mesh());
            place(part.nodes(), index.sides(), sides, placed);
            atLeast += index.atLeast();
        }
        return new Frustration(graph, atLeast, sides);
    }

    /** Turns the sides of a block so that they fit the one of its nodes that has a side already, if any. */
    private static void place(int[] nodes, boolean[] found, boolean[] sides, boolean... placed) {
        boolean turned = IntStream.range(0, nodes.length)
                .filter(i -> placed[nodes[i]])
                .anyMatch(i -> sides[nodes[i]] != found[i]);
        for (int i = 0; i < nodes.length; i++) {
            sides[nodes[i]] = found[i] != turned;
            placed[nodes[i]] = true;
        }
    }

    /** Whether the line index is known: {@link #atLeast} and {@link #atMost} are the same. */
    public boolean isExact() {
        return atLeast == atMost();
    }

    /** A number of ties that contradict every division at least. */
    public int atLeast() {
        return atLeast;
    }

    /** The number of ties that contradict the division that was found; the line index is no greater. */
    public int atMost() {
        return ties.size();
    }

    /** The ties that contradict the division that was found, {@link #atMost} of them, by their ends. */
    public List<Tie> ties() {
        return ties;
    }

    /**
     * The camps of that division: of each connected part of the graph one or two. Which camps of different parts belong together, no tie
     * says, so they are camps of their own.
     */
    public Coalitions coalitions() {
        Mesh mesh = graph.numbered();
        Forest forest = Forest.from(0, mesh, edge -> true);
        return Coalitions.of(graph, node -> Optional.of(2 * forest.tree(node) + (sides[node] ? 1 : 0)));
    }

    /** For example {@code line index of balance 3} or {@code line index of balance from 12 to 14}. */
    @Override
    public String toString() {
        return "line index of balance " + (isExact() ? "" + atLeast : "from " + atLeast + " to " + atMost());
    }
}
