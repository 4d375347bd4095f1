package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RandomCorporaTest {

    @Property(tries = 200)
    void corporaLeaveNothingOpen(@ForAll("corpora") Corpus corpus) {
        assertEquals(List.of(), corpus.open());
    }

    @Property(tries = 200)
    void depositsAddUpToTheWhole(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        List<Corpus> deposits = RandomCorpora.deposits(corpus, 3, seed);
        Comparator<Object> byName = Comparator.comparing(Records::name);
        List<Object> together = deposits.stream()
                .flatMap(deposit -> RandomCorpora.all(deposit).stream())
                .sorted(byName)
                .toList();
        assertEquals(RandomCorpora.all(corpus).stream().sorted(byName).toList(), together);
    }

    @Property(tries = 200)
    void eachDepositNamesOnlyWhatIsKnownByThen(@ForAll("deposits") List<Corpus> deposits) {
        Corpus.Builder known = Corpus.builder().vocabulary(List.of());
        for (Corpus deposit : deposits) {
            known.addAll(deposit);
            assertTrue(
                    known.problems().stream().noneMatch(p -> p.code().equals("HS-1001")), () -> "" + known.problems());
        }
        assertEquals(List.of(), known.problems());
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Provide
    Arbitrary<List<Corpus>> deposits() {
        return RandomCorpora.deposits();
    }
}
