package dev.hearsay.balance;

import dev.hearsay.MisuseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The triangles of a signed graph, counted by how many of their ties are negative.
 *
 * <p>They are counted in O(m<sup>1.5</sup> log m) for m ties, and kept nowhere: visiting or listing looks for them again. They come by
 * their least actor, then by the middle one, then by the greatest.
 *
 * <pre>{@code
 * Triangles triangles = Triangles.of(graph);
 * System.out.println(triangles.degree(BalanceTheory.STRUCTURAL));
 * triangles.unbalanced(BalanceTheory.WEAK).forEach(triangle -> System.out.println(triangle.claims().evidence()));
 * }</pre>
 */
public final class Triangles {

    private static final int TIES = 3;

    private final SignedGraph graph;
    private final int mostListed;

    /** How many have no, one, two and three negative ties. */
    private final long[] counts = new long[TIES + 1];

    private Triangles(SignedGraph graph, int mostListed) {
        this.graph = graph;
        this.mostListed = mostListed;
        Mesh mesh = graph.numbered();
        TriangleSearch.visit(
                mesh, (near, far, base) -> counts[negative(mesh, near) + negative(mesh, far) + negative(mesh, base)]++);
    }

    private static int negative(Mesh mesh, int edge) {
        return mesh.isNegative(edge) ? 1 : 0;
    }

    /** The triangles of a graph. */
    public static Triangles of(SignedGraph graph) {
        return of(graph, Limits.MOST_LISTED);
    }

    static Triangles of(SignedGraph graph, int mostListed) {
        return new Triangles(graph, mostListed);
    }

    /** How many there are. */
    public long count() {
        return LongStream.of(counts).sum();
    }

    /** How many have so many negative ties; 0 unless asked for 0 to 3. */
    public long withNegativeTies(int ties) {
        return ties < 0 || ties > TIES ? 0 : counts[ties];
    }

    /** How many a theory takes for balanced. */
    public long countBalanced(BalanceTheory theory) {
        return IntStream.rangeClosed(0, TIES)
                .filter(theory::balances)
                .mapToLong(ties -> counts[ties])
                .sum();
    }

    /** How many a theory takes for unbalanced. */
    public long countUnbalanced(BalanceTheory theory) {
        return count() - countBalanced(theory);
    }

    /** The share of triangles that a theory takes for balanced, from 0 to 1; empty if there is no triangle. */
    public OptionalDouble degree(BalanceTheory theory) {
        return count() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) countBalanced(theory) / count());
    }

    /**
     * Those that a theory takes for balanced.
     *
     * @throws MisuseException {@code HS-0351} if there are more than {@value Limits#MOST_LISTED}, before any is made; {@link #forEach} visits
     *     any number
     */
    public List<Triangle> balanced(BalanceTheory theory) {
        return list(theory, true, countBalanced(theory));
    }

    /** Those that a theory takes for unbalanced; as {@link #balanced}. */
    public List<Triangle> unbalanced(BalanceTheory theory) {
        return list(theory, false, countUnbalanced(theory));
    }

    private List<Triangle> list(BalanceTheory theory, boolean balanced, long count) {
        Limits.check("triangles", count, mostListed);
        List<Triangle> list = new ArrayList<>();
        forEach(triangle -> {
            if (triangle.isBalanced(theory) == balanced) {
                list.add(triangle);
            }
        });
        return list;
    }

    /** Visits all of them, in order. */
    public void forEach(Consumer<? super Triangle> visitor) {
        List<Tie> ties = graph.ties();
        TriangleSearch.visit(
                graph.numbered(),
                (near, far, base) -> visitor.accept(new Triangle(ties.get(near), ties.get(far), ties.get(base))));
    }

    /** For example {@code 20 triangles: 9 without negative ties, 4 with one, 6 with two, 1 with three}. */
    @Override
    public String toString() {
        return count() + " triangles: " + counts[0] + " without negative ties, " + counts[1] + " with one, " + counts[2]
                + " with two, " + counts[TIES] + " with three";
    }
}
