package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Corpus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The door, and the corpus behind it. */
class SeedsTest {

    @Test
    void theLoadersOfThisModuleAreInstalled() {
        assertEquals(
                List.of("Brat", "Dna", "HearsayCsv", "HearsayJson", "HearsayJsonLines", "WebAnnotations"),
                Seeds.loaders().stream()
                        .map(loader -> loader.getClass().getSimpleName())
                        .toList());
    }

    @Test
    void theBundledCorpusIsWholeAndCanonical() {
        Seed seed = Seed.resource(SouthCaucasus.class, "south-caucasus.json");
        assertEquals(
                new String(seed.bytes(Integer.MAX_VALUE), StandardCharsets.UTF_8),
                Seeds.json().text(SouthCaucasus.corpus()));
    }

    @Test
    void theBundledStoreHoldsTheBundledCorpus() {
        Corpus corpus = SouthCaucasus.corpus();
        assertEquals(corpus, SouthCaucasus.store().corpus());
    }

    @Test
    void unknownWordsAreMetWithTheClosestOnes() {
        assertEquals("Did you mean 'about'?", Nearest.remedy("abuot", List.of("asserts", "about")));
        assertEquals("Did you mean 'ab' or 'ac'?", Nearest.remedy("ad", List.of("ac", "ab", "z")));
        assertEquals("Known here: b, x.", Nearest.remedy("a", List.of("x", "b")));
    }

    @Test
    void theDistanceOfWordsIsTheFewestChanges() {
        assertEquals(0, Nearest.distance("", ""));
        assertEquals(3, Nearest.distance("", "abc"));
        assertEquals(3, Nearest.distance("kitten", "sitting"));
        assertEquals(1, Nearest.distance("topics", "topic"));
    }
}
