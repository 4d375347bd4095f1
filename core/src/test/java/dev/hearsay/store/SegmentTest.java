package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.RandomCorpora;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Naive;
import dev.hearsay.query.Order;
import dev.hearsay.query.RandomConditions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A segment gives back the claims it was built of, and every index of it tells what they tell. */
class SegmentTest {

    private static final int QUESTIONS = 60;

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Property(tries = 100)
    void arbitraryClaimsComeBackAndAreIndexed(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        List<Claim> claims = new ArrayList<>(corpus.claims());
        Collections.shuffle(claims, new Random(seed));
        new SegmentChecks(Segments.of(claims, corpus, new Numbers()), claims, corpus).all();
    }

    @Property(tries = 12)
    void manyRichClaimsComeBackAndAreIndexed(@ForAll long seed) {
        Random random = new Random(seed);
        Chronicle chronicle = new Chronicle(random, 3 + random.nextInt(30));
        List<Claim> claims = chronicle.claims(0, random.nextInt(250));
        Segment segment = Segments.of(claims, chronicle.world(), new Numbers());
        new SegmentChecks(segment, claims, chronicle.world()).all();
        checkTriplesAndDates(segment, claims, chronicle.world(), random);
    }

    /** Asks the two indexes that answer conditions rather than values. */
    static void checkTriplesAndDates(Segment segment, List<Claim> claims, Corpus world, Random random) {
        Directory directory = Directory.EMPTY.plus(world);
        Naive naive = new Naive(world);
        Corpus.Builder all = Corpus.builder().vocabulary(world.kinds());
        world.sources().forEach(all::add);
        world.actors().forEach(all::add);
        world.topics().forEach(all::add);
        claims.forEach(all::add);
        RandomConditions conditions = new RandomConditions(all.build(), random);
        List<Claim> rows = claims.stream()
                .sorted(Order.NEWEST_FIRST.comparator(directory).thenComparing(Claim::id))
                .toList();
        for (int i = 0; i < QUESTIONS; ) {
            Condition condition = conditions.next(0);
            List<Integer> found;
            if (condition instanceof Condition.Asserts asserts) {
                AskedTriple asked = AskedTriple.of(asserts, directory, segment.numbers());
                found = segment.triples().find(asked).stream().boxed().toList();
            } else if (condition instanceof Condition.Dated dated && dated.field() == Field.SAID) {
                found = segment.said().find(dated).stream().boxed().toList();
            } else {
                continue;
            }
            List<Integer> expected = IntStream.range(0, rows.size())
                    .filter(row -> naive.matches(condition, rows.get(row)))
                    .boxed()
                    .toList();
            assertEquals(expected, found, condition::toString);
            i++;
        }
    }

    @Test
    void noClaimsMakeASegmentToo() {
        Corpus world = new Chronicle(new Random(5), 4).world();
        new SegmentChecks(Segments.of(List.of(), world, new Numbers()), List.of(), world).all();
    }
}
