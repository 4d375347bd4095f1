package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.RandomCorpora;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Segments that are merged are the segment that all their claims make, in however many steps. */
class MergeTest {

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Property(tries = 100)
    void arbitraryClaimsAreMerged(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        check(corpus.claims(), corpus, new Random(seed));
    }

    @Property(tries = 10)
    void manyRichClaimsAreMerged(@ForAll long seed) {
        Random random = new Random(seed);
        Chronicle chronicle = new Chronicle(random, 3 + random.nextInt(20));
        check(chronicle.claims(0, random.nextInt(300)), chronicle.world(), random);
    }

    private static void check(List<Claim> claims, Corpus world, Random random) {
        Numbers numbers = new Numbers();
        List<Segment> parts = Segments.dealt(claims, 2 + random.nextInt(3), random).stream()
                .map(part -> Segments.of(SegmentChecks.byId(part), world, numbers))
                .toList();
        Merge merge = new Merge(parts, numbers, Directory.EMPTY.plus(world));
        assertFalse(merge.isDone());
        int steps = 1 + random.nextInt(50);
        int work = 0;
        while (random.nextInt(60) > 0 && !merge.isDone()) {
            int step = 1 + random.nextInt(steps);
            merge.advance(step);
            work += step;
        }
        // However it is paid, a merge takes a claim's work for each claim at least.
        assertTrue(!merge.isDone() || work >= claims.size());
        Segment merged = merge.finish();
        assertTrue(merge.isDone());
        assertSame(merged, merge.finish());
        new SegmentChecks(merged, claims, world).all();
        SegmentTest.checkTriplesAndDates(merged, claims, world, random);
        assertSameBytes(Segments.of(SegmentChecks.byId(claims), world, numbers), merged);
    }

    /** Merged claims take no more memory than such as were built at once. */
    private static void assertSameBytes(Segment built, Segment merged) {
        for (int field = 0; field < Keyed.FIELDS.size(); field++) {
            assertEquals(built.keyed(field).columnBytes(), merged.keyed(field).columnBytes());
            assertEquals(built.keyed(field).postingBytes(), merged.keyed(field).postingBytes());
        }
        assertEquals(built.triples().bytes(), merged.triples().bytes());
        assertEquals(built.said().bytes(), merged.said().bytes());
        assertEquals(built.recorded().bytes(), merged.recorded().bytes());
        assertEquals(built.anchors().bytes(), merged.anchors().bytes());
        assertEquals(built.ids().bytes(), merged.ids().bytes());
    }
}
