package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.columns.RandomRows.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** A set of rows is a set of rows, whatever its form. */
class RowSetTest {

    private static int[] rows(BitSet bits) {
        return bits.stream().toArray();
    }

    static void check(BitSet expected, RowSet found) {
        assertArrayEquals(rows(expected), found.toArray());
        assertEquals(expected.cardinality(), found.size());
        assertEquals(expected.isEmpty(), found.isEmpty());
    }

    @Property(tries = 500)
    void eachFormGivesBackItsRowsInEveryWay(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = RandomRows.next(random);
        check(sample.rows(), sample.set());
        assertArrayEquals(rows(sample.rows()), sample.set().stream().toArray());
        assertEquals(RandomRows.bitmap(sample.rows()), sample.set().bitmap());
        List<Integer> visited = new ArrayList<>();
        sample.set().forEach(visited::add);
        assertEquals(sample.rows().stream().boxed().toList(), visited);
        for (int i = 0; i < 50; i++) {
            int row = sample.probe(random);
            assertEquals(sample.rows().get(row), sample.set().contains(row));
        }
        assertEquals(sample.rows().length(), sample.set().end());
        if (!sample.rows().isEmpty()) {
            assertEquals(sample.rows().nextSetBit(0), sample.set().first());
        }
        assertTrue(sample.set().bytes() > 0);
    }

    @Property(tries = 500)
    void batchesGiveTheRowsFromARowOn(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = RandomRows.next(random);
        int first = random.nextInt(3) == 0 ? 0 : sample.probe(random);
        RowSet.Batches batches =
                first == 0 ? sample.set().batches() : sample.set().batches(first);
        List<Integer> visited = new ArrayList<>();
        for (int[] batch = batch(random); ; batch = batch(random)) {
            int count = batches.next(batch);
            Arrays.stream(batch, 0, count).forEach(visited::add);
            if (count == 0) {
                break;
            }
        }
        assertEquals(sample.rows().stream().filter(row -> row >= first).boxed().toList(), visited);
    }

    private static int[] batch(Random random) {
        return new int[random.nextInt(4) == 0 ? RowSet.BATCH : 1 + random.nextInt(700)];
    }

    @Property(tries = 500)
    void aCursorFindsTheNextRowFromWhereverItIsAsked(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = RandomRows.next(random);
        RowSet.Cursor cursor = sample.set().cursor();
        int step = 1 + (random.nextBoolean() ? sample.rows().length() / 100 : random.nextInt(1 << random.nextInt(16)));
        int asked = 0;
        for (int row = 0; row < sample.rows().length() + 2 * step && asked < 1000; row += random.nextInt(step + 1)) {
            asked++;
            int next = sample.rows().nextSetBit(row);
            assertEquals(next < 0 ? RowSet.Cursor.END : next, cursor.advance(row));
            // Asking again does not move it.
            assertEquals(next < 0 ? RowSet.Cursor.END : next, cursor.advance(row));
            row += next < 0 ? step : 1;
        }
    }

    @Property(tries = 1000)
    void setsCombineAsBitsDo(@ForAll long seed) {
        Random random = new Random(seed);
        int bound = random.nextBoolean() ? 300 : 150_000;
        Sample one = RandomRows.next(random, bound);
        Sample two = RandomRows.next(random, bound);
        BitSet both = copy(one.rows());
        both.and(two.rows());
        check(both, one.set().and(two.set()));
        assertEquals(both.cardinality(), one.set().common(two.set()));
        BitSet either = copy(one.rows());
        either.or(two.rows());
        check(either, one.set().or(two.set()));
        BitSet here = copy(one.rows());
        here.andNot(two.rows());
        check(here, one.set().minus(two.set()));
        check(one.rows(), one.set());
        check(two.rows(), two.set());
    }

    private static BitSet copy(BitSet rows) {
        return (BitSet) rows.clone();
    }

    @Property(tries = 300)
    void aUnionHoldsTheRowsOfAllSets(@ForAll long seed) {
        Random random = new Random(seed);
        int bound = random.nextBoolean() ? 300 : 150_000;
        List<Sample> samples = IntStream.range(0, random.nextInt(7))
                .mapToObj(i -> RandomRows.next(random, bound))
                .toList();
        BitSet expected = new BitSet();
        samples.forEach(sample -> expected.or(sample.rows()));
        check(expected, RowSet.union(samples.stream().map(Sample::set).toList()));
        samples.forEach(sample -> check(sample.rows(), sample.set()));
    }

    @Property(tries = 300)
    void distinctOrdersRowsThatStandAnyhowAndOften(@ForAll long seed) {
        Random random = new Random(seed);
        BitSet expected = new BitSet();
        List<RowSet> stretches = new ArrayList<>();
        int bound = 1 << (4 + random.nextInt(14));
        for (int i = random.nextInt(4); i > 0; i--) {
            int[] stretch = random.ints(random.nextInt(6000), 0, bound).toArray();
            Arrays.stream(stretch).forEach(expected::set);
            stretches.add(RowSet.of(stretch, 0, stretch.length));
        }
        check(expected, RowSet.distinct(stretches));
    }

    @Property(tries = 200)
    void unorderedTakesTheFirstSoManyOfAnArray(@ForAll long seed) {
        Random random = new Random(seed);
        int[] rows =
                random.ints(random.nextInt(9000), 0, 1 + random.nextInt(20_000)).toArray();
        int count = random.nextInt(rows.length + 1);
        BitSet expected = new BitSet();
        Arrays.stream(rows, 0, count).forEach(expected::set);
        check(expected, RowSet.unordered(rows, count));
    }

    @Property(tries = 500)
    void stretchesAndFirstRowsAreCutOut(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = RandomRows.next(random);
        int from = sample.probe(random);
        int to = sample.probe(random);
        BitSet between = copy(sample.rows());
        between.clear(0, from);
        between.clear(to, Math.max(to, between.length()));
        check(between, sample.set().between(from, to));
        int most = random.nextInt(sample.rows().cardinality() + 3);
        BitSet first = new BitSet();
        sample.rows().stream().limit(most).forEach(first::set);
        check(first, sample.set().first(most));
        check(sample.rows(), sample.set());
    }

    @Property(tries = 500)
    void sievesAreAskedInOrderAndLittleFurtherThanNeeded(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = RandomRows.next(random);
        int share = 1 + random.nextInt(6);
        int first = random.nextBoolean() ? 0 : sample.probe(random);
        int end = random.nextBoolean() ? Integer.MAX_VALUE : sample.probe(random);
        int most = random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(300);
        List<Integer> asked = new ArrayList<>();
        RowSet.Sieve sieve = RowSet.Sieve.of(row -> {
            asked.add(row);
            return passes(row, share);
        });
        BitSet expected = new BitSet();
        sample.rows().stream()
                .filter(row -> row >= first && row < end && passes(row, share))
                .limit(most)
                .forEach(expected::set);
        check(expected, sample.set().sifted(sieve, first, end, most));
        assertEquals(asked.stream().distinct().sorted().toList(), asked);
        assertTrue(asked.stream()
                .allMatch(row -> row >= first && row < end && sample.set().contains(row)));
        int needed = expected.cardinality() < most ? sample.rows().length() : expected.length();
        assertTrue(asked.size() <= sample.rows().get(0, needed).cardinality() + RowSet.BATCH);
    }

    private static boolean passes(int row, int share) {
        return ((row * 0x9E3779B9) >>> 8) % share == 0;
    }

    @Property(tries = 300)
    void aFilterKeepsWhatPasses(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = RandomRows.next(random);
        int share = 1 + random.nextInt(4);
        BitSet expected = new BitSet();
        sample.rows().stream().filter(row -> passes(row, share)).forEach(expected::set);
        RowSet found = sample.set().filter(row -> passes(row, share));
        check(expected, found);
        // What came out can be asked on.
        check(expected, found.and(sample.set()));
        check(new BitSet(), found.minus(sample.set()));
    }

    @Test
    void nothingIsOneSet() {
        assertSame(RowSet.NONE, RowSet.span(5, 5));
        assertSame(RowSet.NONE, RowSet.span(5, 4));
        assertSame(RowSet.NONE, RowSet.of(new int[] {3}, 1, 1));
        assertSame(RowSet.NONE, RowSet.of(new RoaringBitmap()));
        assertSame(RowSet.NONE, RowSet.unordered(new int[0], 0));
        assertSame(RowSet.NONE, RowSet.union(List.of()));
        assertSame(RowSet.NONE, RowSet.distinct(List.of()));
        assertSame(RowSet.NONE, RowSet.span(0, 9).first(0));
        check(new BitSet(), RowSet.NONE);
        check(new BitSet(), RowSet.NONE.and(RowSet.span(0, 9)));
        check(new BitSet(), RowSet.NONE.minus(RowSet.span(0, 9)));
        assertEquals(RowSet.Cursor.END, RowSet.NONE.cursor().advance(0));
        assertEquals(RowSet.Cursor.END, RowSet.NONE.first());
        assertEquals(0, RowSet.NONE.end());
    }

    @Test
    void whatIsWholeInsideIsGivenBackItself() {
        for (RowSet set : List.of(
                RowSet.span(3, 8), RowSet.of(new int[] {3, 5, 7}, 0, 3), RowSet.of(RoaringBitmap.bitmapOf(3, 5, 7)))) {
            assertSame(set, set.between(3, 8));
            assertSame(set, set.and(RowSet.span(0, 10)));
            assertSame(set, set.minus(RowSet.NONE));
            assertSame(set, set.or(RowSet.NONE));
            assertSame(set, set.first(set.size()));
        }
    }
}
