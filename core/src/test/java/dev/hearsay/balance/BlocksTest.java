package dev.hearsay.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BlocksTest {

    @Provide
    Arbitrary<Signs> signs() {
        return Signs.upTo(10);
    }

    /** What makes blocks blocks: they part the edges, hold without any one node, and hang together like a tree. */
    @Property(tries = 500)
    void blocksAreTheGreatestPartsThatHoldWithoutAnyOneNode(@ForAll("signs") Signs signs) {
        Mesh mesh = signs.mesh();
        List<int[]> blocks = Blocks.of(mesh);
        assertEquals(
                IntStream.range(0, mesh.edges()).boxed().toList(),
                blocks.stream().flatMapToInt(Arrays::stream).sorted().boxed().toList());
        int hanging = 0;
        for (int[] block : blocks) {
            Mesh part = mesh.part(block).mesh();
            hanging += part.nodes() - 1;
            for (int without = 0; without < part.nodes(); without++) {
                assertEquals(1, parts(part, without));
            }
        }
        assertEquals(mesh.nodes() - parts(mesh, -1), hanging);
    }

    private static int parts(Mesh mesh, int without) {
        Forest forest = Forest.from(0, mesh, edge -> mesh.one(edge) != without && mesh.other(edge) != without);
        Set<Integer> trees = new TreeSet<>();
        IntStream.range(0, mesh.nodes()).filter(node -> node != without).forEach(node -> trees.add(forest.tree(node)));
        return trees.size();
    }

    /** What lets sides of blocks be fitted one after the other. */
    @Property(tries = 300)
    void aBlockMeetsThoseBeforeItInOneNodeAtMost(@ForAll("signs") Signs signs) {
        Mesh mesh = signs.mesh();
        Set<Integer> before = new TreeSet<>();
        for (int[] block : Blocks.of(mesh)) {
            int[] nodes = mesh.part(block).nodes();
            assertTrue(Arrays.stream(nodes).filter(before::contains).count() <= 1);
            Arrays.stream(nodes).forEach(before::add);
        }
    }

    @Test
    void aLongRowOfActorsIsNoTroubleForTheStack() {
        int nodes = 100_000;
        int[] one = IntStream.range(0, nodes - 1).toArray();
        int[] other = IntStream.range(1, nodes).toArray();
        Mesh row = new Mesh(nodes, one, other, new boolean[nodes - 1]);
        assertEquals(nodes - 1, Blocks.of(row).size());
        assertEquals(0, row.frustration(Forest.from(5, row, edge -> true).sides()));
    }
}
