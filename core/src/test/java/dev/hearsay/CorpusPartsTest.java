package dev.hearsay;

import static dev.hearsay.OneWire.base;
import static dev.hearsay.OneWire.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A corpus that is put together of parts is the one that is made at once. */
class CorpusPartsTest {

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    /** Of some records, a few missing and a few there twice, in any order or in their own. */
    @Property(tries = 300)
    void partsComeToWhatTheirRecordsComeTo(
            @ForAll("corpora") Corpus corpus, @ForAll @IntRange(max = 4) int threads, @ForAll long seed) {
        Random random = new Random(seed);
        List<Object> records = spoilt(RandomCorpora.all(corpus), random);
        Corpus.Builder atOnce = Corpus.builder().vocabulary(List.of());
        records.forEach(record -> RandomCorpora.add(atOnce, record));
        Corpus.Builder together = Corpus.builder().vocabulary(List.of());
        parts(records, threads, random).forEach(together::addAll);
        assertSame(atOnce, together);
    }

    private static List<Object> spoilt(List<Object> whole, Random random) {
        List<Object> records = new ArrayList<>(whole);
        for (int i = random.nextInt(3); i > 0 && !records.isEmpty(); i--) {
            records.remove(random.nextInt(records.size()));
        }
        for (int i = random.nextInt(3); i > 0 && !records.isEmpty(); i--) {
            records.add(random.nextInt(records.size()), records.get(random.nextInt(records.size())));
        }
        if (random.nextBoolean()) {
            Collections.shuffle(records, random);
        }
        return records;
    }

    /** The records, cut into parts that one thread or another hands over, with parts between them of which nothing is used. */
    private static List<Corpus.Builder> parts(List<Object> records, int threads, Random random) {
        List<Corpus.Builder> builders =
                Stream.generate(Corpus::builder).limit(threads + 1L).toList();
        List<Corpus.Builder> parts = new ArrayList<>();
        for (int from = 0; from < records.size(); ) {
            int to = from + 1 + random.nextInt(records.size() - from);
            Corpus.Builder builder = builders.get(random.nextInt(builders.size()));
            records.subList(from, to).forEach(record -> RandomCorpora.add(builder, record));
            parts.add(builder.handOver());
            if (random.nextBoolean()) {
                builder.add(claim("of a part that nobody adds", c -> c.about("nobody")))
                        .handOver();
            }
            from = to;
        }
        return parts;
    }

    private static void assertSame(Corpus.Builder expected, Corpus.Builder actual) {
        assertEquals(expected.problems(), actual.problems());
        List<Problem> leftOut = new ArrayList<>();
        List<Problem> alsoLeftOut = new ArrayList<>();
        assertEquals(expected.intact(leftOut), actual.intact(alsoLeftOut));
        assertEquals(leftOut, alsoLeftOut);
    }

    @Test
    void whatIsHandedOverIsHereNoMore() {
        Reference gas = Reference.to(new Topic.Id("gas"));
        Corpus.Builder builder = base().open(gas).add(claim("c-1", c -> c.on("gas")));
        Corpus expected = builder.build();
        Corpus.Builder first = builder.handOver();
        assertEquals(Corpus.builder().build(), builder.build());
        assertEquals(expected, first.build());
        assertEquals(expected, Corpus.builder().addAll(first).build());
    }

    /** What is known elsewhere, and the vocabulary, stay with the builder that was told of them. */
    @Test
    void onlyRecordsAndOpenIdsAreHandedOver() {
        Corpus.Builder builder =
                Corpus.builder().vocabulary(List.of()).knowing(base().build().directory(), id -> false);
        Corpus.Builder part = builder.add(claim("c-1")).handOver();
        assertEquals(
                List.of("HS-1002", "HS-1002"),
                part.problems().stream().map(Problem::code).toList());
        assertEquals(
                RelationKinds.builtIn().size(),
                Corpus.builder().addAll(part).intact(new ArrayList<>()).kinds().size());
        assertEquals(1, builder.addAll(part).build().claims().size());
    }

    @Test
    void whatIsAddedTwiceIsTwiceThere() {
        Corpus.Builder part = Corpus.builder().add(Topic.of("gas", "Gas"));
        Corpus.Builder twice = Corpus.builder().addAll(part).addAll(part);
        assertEquals(
                List.of("HS-1001"), twice.problems().stream().map(Problem::code).toList());
        assertEquals(twice.problems(), part.addAll(part).problems());
    }

    @Test
    void aPartThatGrowsLaterChangesNothing() {
        Corpus.Builder part = base();
        Corpus.Builder whole = Corpus.builder().addAll(part);
        part.add(claim("c-1", c -> c.about("nobody")));
        assertEquals(base().build(), whole.build());
    }

    @Test
    void kindsOfACorpusThatIsPartOfAPartAreNoDuplicates() {
        Corpus corpus = base().add(RelationKind.of("frets", "frets about", Sign.NEGATIVE, -1))
                .build();
        Corpus.Builder part = Corpus.builder().addAll(corpus).handOver();
        assertEquals(corpus, Corpus.builder().addAll(part).build());
    }
}
