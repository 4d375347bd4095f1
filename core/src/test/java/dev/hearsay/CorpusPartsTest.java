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

    /** The records, cut into parts of one thread or another, with parts between them of which nothing is used. */
    private static List<Corpus.Builder> parts(List<Object> records, int threads, Random random) {
        List<Corpus.Builder> last = new ArrayList<>(
                Stream.generate(Corpus::builder).limit(threads + 1L).toList());
        List<Corpus.Builder> parts = new ArrayList<>();
        for (int from = 0; from < records.size(); ) {
            int to = from + 1 + random.nextInt(records.size() - from);
            int thread = random.nextInt(last.size());
            Corpus.Builder part = last.get(thread).part();
            records.subList(from, to).forEach(record -> RandomCorpora.add(part, record));
            parts.add(part);
            last.set(thread, part);
            part.part().add(claim("of a part that nobody adds", c -> c.about("nobody")));
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
    void whatAPartLetsOpenStaysOpenInTheWhole() {
        Reference gas = Reference.to(new Topic.Id("gas"));
        Corpus.Builder part = base().open(gas).add(claim("c-1", c -> c.on("gas")));
        assertEquals(List.of(gas), Corpus.builder().addAll(part).build().open());
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
        Corpus.Builder part = Corpus.builder().addAll(corpus);
        assertEquals(corpus, Corpus.builder().addAll(part).build());
    }
}
