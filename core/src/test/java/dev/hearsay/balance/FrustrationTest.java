package dev.hearsay.balance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.QuestionStoppedException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FrustrationTest {

    @Provide
    Arbitrary<Signs> small() {
        return Signs.upTo(9);
    }

    @Provide
    Arbitrary<Signs> middling() {
        return Signs.upTo(15);
    }

    private static Signs allEnemies(int actors) {
        return new Signs(actors, Collections.nCopies(actors * (actors - 1) / 2, -1));
    }

    private static Frustration of(Signs signs) {
        return Frustration.of(signs.graph());
    }

    @Property(tries = 400)
    void ofSmallGraphsItIsTheLeastOverAllDivisions(@ForAll("small") Signs signs) {
        Frustration frustration = of(signs);
        assertTrue(frustration.isExact());
        assertEquals(signs.lineIndex(), frustration.atLeast());
        assertEquals(signs.lineIndex(), frustration.atMost());
        assertEquals(told(frustration.ties()), told(frustration.coalitions().contradicting()));
    }

    private static List<String> told(List<Tie> ties) {
        return ties.stream().map(Tie::signed).toList();
    }

    @Property(tries = 150)
    void switchingAllTiesOfAnActorChangesNothing(@ForAll("small") Signs signs, @ForAll @IntRange(max = 8) int actor) {
        assertEquals(of(signs).atMost(), of(signs.switchedAt(actor)).atMost());
    }

    @Property(tries = 100)
    void theOrderInWhichClaimsCameMakesNoDifference(@ForAll("small") Signs signs, @ForAll Random random) {
        Frustration other = Frustration.of(SignedGraph.of(signs.answer(random)));
        assertEquals(told(of(signs).ties()), told(other.ties()));
        assertEquals(of(signs).coalitions().toString(), other.coalitions().toString());
    }

    @Property(tries = 200)
    void boundsWithoutSearchHoldTheIndexAndTheSidesKeepTheirPromise(@ForAll("middling") Signs signs) {
        Mesh mesh = signs.mesh();
        int exact = signs.lineIndex();
        for (int[] edges : Blocks.of(mesh)) {
            Mesh block = mesh.part(edges).mesh();
            LineIndex bounds = LineIndex.of(block, 0);
            assertTrue(bounds.atLeast() <= bounds.atMost() && 2 * bounds.atMost() <= block.edges());
            assertEquals(bounds.atMost(), block.frustration(bounds.sides()));
        }
        assertTrue(sum(mesh, 0, true) <= exact && exact <= sum(mesh, 0, false));
        for (int steps : new int[] {1, 5, 50}) {
            assertTrue(sum(mesh, steps, true) <= exact && exact <= sum(mesh, steps, false));
        }
        assertEquals(exact, sum(mesh, 1 << 15, true));
        assertEquals(exact, sum(mesh, 1 << 15, false));
    }

    private static int sum(Mesh mesh, int steps, boolean least) {
        return Blocks.of(mesh).stream()
                .map(edges -> LineIndex.of(mesh.part(edges).mesh(), steps))
                .mapToInt(index -> least ? index.atLeast() : index.atMost())
                .sum();
    }

    /** Of so many enemies of each other, the fairest division leaves fewest within a side. */
    private static int ofEnemies(int actors) {
        return (actors - 1) * (actors - 1) / 4;
    }

    @Test
    void ofEnemiesOfEachOtherTheIndexIsKnown() {
        for (int actors = 2; actors <= 18; actors++) {
            Frustration frustration = of(allEnemies(actors));
            assertEquals(ofEnemies(actors), frustration.atLeast());
            assertEquals(ofEnemies(actors), frustration.atMost());
        }
    }

    @Test
    void largeBlocksHaveBoundsThatHoldTheIndex() {
        for (int actors : new int[] {40, 90}) {
            assertHeld(actors, LineIndex.of(allEnemies(actors).mesh(), 1000));
        }
        int unsearched = LineIndex.SEARCHED_NODES + 1;
        assertHeld(unsearched, LineIndex.of(allEnemies(unsearched).mesh()));
    }

    private static void assertHeld(int actors, LineIndex index) {
        assertEquals(ofEnemies(actors), index.atMost());
        assertTrue(
                index.atLeast() < index.atMost() && 2 * index.atLeast() > index.atMost(), () -> "" + index.atLeast());
    }

    /** Ten actors who each fight three others, as in Petersen's graph: three ties contradict the best division. */
    @Test
    void petersensGraphOfEnemiesIsThreeTiesFromBalance() {
        int[] one = {0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 5, 6, 6, 7};
        int[] other = {1, 4, 5, 2, 6, 3, 7, 4, 8, 9, 7, 8, 8, 9, 9};
        boolean[] negative = new boolean[15];
        Arrays.fill(negative, true);
        LineIndex index = LineIndex.of(new Mesh(10, one, other, negative));
        assertEquals(3, index.atLeast());
        assertEquals(3, index.atMost());
    }

    /** Long cycles have no triangle, and still lower bounds. */
    @Test
    void aLongUnbalancedCycleIsOneTieFromBalance() {
        int length = 200;
        int[] one = IntStream.range(0, length).map(i -> Math.max(0, i - 1)).toArray();
        int[] other = IntStream.range(0, length)
                .map(i -> i == 0 ? 1 : i == 1 ? length - 1 : i)
                .toArray();
        boolean[] negative = new boolean[length];
        negative[7] = true;
        LineIndex index = LineIndex.of(new Mesh(length, one, other, negative));
        assertEquals(1, index.atLeast());
        assertEquals(1, index.atMost());
    }

    /** Two feuds that share one actor: each has its own best division, and the actor is on one side only. */
    @Test
    void blocksAreSolvedApartAndFitTogether() {
        Signs two = new Signs(
                5, List.of(-1, /* a-c, b-c */ -1, -1, /* d: only to c */ 0, 0, 1, /* e: to c and d */ 0, 0, -1, 1));
        Frustration frustration = of(two);
        assertEquals("line index of balance 2", frustration.toString());
        assertEquals(2, frustration.ties().size());
        assertEquals(2, frustration.coalitions().list().size());
        assertArrayEquals(
                new int[] {3, 3},
                Blocks.of(two.mesh()).stream().mapToInt(block -> block.length).toArray());
    }

    @Test
    void boundsAreToldAsBounds() {
        Frustration frustration = of(allEnemies(LineIndex.SEARCHED_NODES + 2));
        assertFalse(frustration.isExact());
        assertEquals(
                "line index of balance from " + frustration.atLeast() + " to " + ofEnemies(130),
                frustration.toString());
    }

    @Test
    void searchingStopsWhenItsThreadIsInterrupted() {
        Mesh mesh = allEnemies(24).mesh();
        Thread.currentThread().interrupt();
        assertThrows(QuestionStoppedException.class, () -> LineIndex.of(mesh));
        assertTrue(Thread.interrupted());
    }
}
