package dev.hearsay.balance;

import static dev.hearsay.balance.BalanceTheory.STRUCTURAL;
import static dev.hearsay.balance.BalanceTheory.WEAK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Claim;
import dev.hearsay.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TrianglesTest {

    /** Two friends, their common enemy, and one whom all three fight. */
    private static final Signs FEUD = new Signs(4, List.of(1, -1, -1, -1, -1, -1));

    @Provide
    Arbitrary<Signs> signs() {
        return Signs.upTo(9);
    }

    private static List<String> expected(Signs signs) {
        List<String> triangles = new ArrayList<>();
        for (int a = 0; a < signs.actors(); a++) {
            for (int b = a + 1; b < signs.actors(); b++) {
                for (int c = b + 1; c < signs.actors(); c++) {
                    if (signs.of(a, b) * signs.of(a, c) * signs.of(b, c) != 0) {
                        triangles.add(tie(signs, a, b) + ", " + tie(signs, a, c) + ", " + tie(signs, b, c));
                    }
                }
            }
        }
        return triangles;
    }

    private static String tie(Signs signs, int one, int other) {
        return Signs.name(one) + " - " + Signs.name(other) + (signs.of(one, other) < 0 ? " -" : " +");
    }

    private static long minuses(String triangle) {
        return triangle.replace(" - ", "").chars().filter(sign -> sign == '-').count();
    }

    @Property(tries = 300)
    void theyAreAllTriplesWithThreeTies(@ForAll("signs") Signs signs) {
        Triangles triangles = Triangles.of(signs.graph());
        List<String> expected = expected(signs);
        List<String> visited = new ArrayList<>();
        triangles.forEach(triangle -> visited.add(triangle.toString()));
        assertEquals(expected, visited);
        assertEquals(expected.size(), triangles.count());
        for (int ties = 0; ties <= 3; ties++) {
            int negative = ties;
            assertEquals(
                    expected.stream()
                            .filter(triangle -> minuses(triangle) == negative)
                            .count(),
                    triangles.withNegativeTies(ties));
        }
        assertEquals(
                expected.stream().filter(t -> minuses(t) % 2 == 0).toList().toString(),
                triangles.balanced(STRUCTURAL).toString());
        assertEquals(
                expected.stream().filter(t -> minuses(t) % 2 == 1).toList().toString(),
                triangles.unbalanced(STRUCTURAL).toString());
        assertEquals(
                expected.stream().filter(t -> minuses(t) == 1).toList().toString(),
                triangles.unbalanced(WEAK).toString());
        assertEquals(triangles.count() - triangles.countUnbalanced(WEAK), triangles.countBalanced(WEAK));
    }

    /** The other way of going about it, for graphs with long lists of neighbours on one side. */
    @Property(tries = 20)
    void hubsAreLookedAtFromTheirNeighbours(@ForAll("stars") Signs signs) {
        assertEquals(expected(signs).size(), Triangles.of(signs.graph()).count());
    }

    @Provide
    Arbitrary<Signs> stars() {
        return Signs.of(24)
                .map(signs -> new Signs(
                        24,
                        IntStream.range(0, 24)
                                .boxed()
                                .flatMap(j -> IntStream.range(0, j)
                                        .mapToObj(i -> i == 0 || j == 23 || (i + j) % 7 == 0 ? signs.of(i, j) : 0))
                                .toList()));
    }

    @Test
    void enemiesOfEachOtherAreBalancedInTheWeakSenseOnly() {
        Triangles triangles = Triangles.of(FEUD.graph());
        assertEquals(
                "4 triangles: 0 without negative ties, 0 with one, 2 with two, 2 with three", triangles.toString());
        assertEquals(OptionalDouble.of(0.5), triangles.degree(STRUCTURAL));
        assertEquals(OptionalDouble.of(1), triangles.degree(WEAK));
        assertEquals(
                "[a - c -, a - d -, c - d -]",
                triangles.unbalanced(STRUCTURAL).get(0).ties().stream()
                        .map(Tie::signed)
                        .toList()
                        .toString());
        assertEquals(0, triangles.withNegativeTies(-1) + triangles.withNegativeTies(4));
    }

    @Test
    void aTriangleHasTheClaimsOfItsThreeTies() {
        Triangle triangle = Triangles.of(FEUD.graph()).balanced(STRUCTURAL).get(0);
        assertEquals("[a, b, c]", triangle.actors().toString());
        assertEquals(2, triangle.negativeTies());
        assertTrue(triangle.isBalanced(STRUCTURAL) && triangle.isBalanced(WEAK));
        assertEquals(
                List.of("c-ab", "c-ac", "c-bc"),
                triangle.claims().list().stream()
                        .map(Claim::id)
                        .map(Claim.Id::value)
                        .toList());
    }

    @Test
    void whereThereIsNoTriangleThereIsNoDegree() {
        Triangles none = Triangles.of(new Signs(2, List.of(1)).graph());
        assertEquals(OptionalDouble.empty(), none.degree(STRUCTURAL));
        assertEquals(List.of(), none.balanced(WEAK));
    }

    @Test
    void moreThanCanBeListedAreRefusedWithTheirNumber() {
        Triangles triangles = Triangles.of(FEUD.graph(), 1);
        assertEquals(
                "HS-0351 There are 2 triangles, of which at most 1 are listed. Visit them one by one, or ask for fewer.",
                Refusal.of(() -> triangles.unbalanced(STRUCTURAL)));
        assertEquals(List.of(), triangles.unbalanced(WEAK));
    }
}
