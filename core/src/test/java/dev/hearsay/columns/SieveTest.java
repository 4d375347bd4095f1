package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.columns.RandomRows.Sample;
import dev.hearsay.columns.RowSet.Sieve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a set lets pass of other rows, in stretches of whatever length. */
class SieveTest {

    private static final int BOUND = 150_000;

    /** What passes of rows that are given in stretches. */
    private static List<Integer> passing(Sieve sieve, BitSet asked, Random random) {
        int[] rows = asked.stream().toArray();
        List<Integer> passing = new ArrayList<>();
        for (int from = 0, to; from < rows.length; from = to) {
            to = Math.min(rows.length, from + 1 + random.nextInt(1 << random.nextInt(12)));
            int[] stretch = Arrays.copyOfRange(rows, from, to);
            int kept = sieve.keep(stretch, stretch.length);
            Arrays.stream(stretch, 0, kept).forEach(passing::add);
        }
        return passing;
    }

    @Property(tries = 300)
    void aSetLetsItsOwnRowsPassAndItsOppositeAllOthers(@ForAll long seed) {
        Random random = new Random(seed);
        int bound = random.nextBoolean() ? 300 : BOUND;
        Sample sample = RandomRows.next(random, bound);
        BitSet asked = RandomRows.next(random, bound).rows();
        BitSet both = (BitSet) asked.clone();
        both.and(sample.rows());
        BitSet others = (BitSet) asked.clone();
        others.andNot(sample.rows());
        for (RowSet set : List.of(sample.set(), RandomRows.marked(sample.rows()).set())) {
            assertEquals(both.stream().boxed().toList(), passing(set.sieve(), asked, random));
            assertEquals(others.stream().boxed().toList(), passing(Sieve.not(set.sieve()), asked, random));
        }
    }

    @Property(tries = 200)
    void aMarkedSetIsTheSameSet(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = RandomRows.next(random);
        RowSet marked = RandomRows.marked(sample.rows()).set();
        RowSetTest.check(sample.rows(), marked);
        Sample other = RandomRows.next(random);
        BitSet both = (BitSet) other.rows().clone();
        both.and(sample.rows());
        RowSetTest.check(both, other.set().and(marked));
        RowSetTest.check(both, marked.and(other.set()));
    }
}
