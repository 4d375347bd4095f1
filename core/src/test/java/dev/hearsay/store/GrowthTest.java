package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change costs, counted in claims that are indexed anew, and what it leaves alone. */
class GrowthTest {

    private static final RelationKind SNUBS = RelationKind.of("excludes", "snubs", Sign.NEGATIVE, 0);

    private static ClaimBuilder claim(int number) {
        return Claim.of("c-" + number, "wire", Attribution.ownVoice("agency"), "A claim");
    }

    private static ClaimStore storeOf(int claims) {
        Corpus.Builder corpus = Corpus.builder()
                .vocabulary(List.of(SNUBS))
                .add(Source.of("wire", "A wire"))
                .add(Actor.organisation("agency", "The Agency"));
        for (int i = 0; i < claims; i++) {
            corpus.add(claim(i).build());
        }
        return ClaimStore.of(corpus.build());
    }

    private static ClaimStore plus(ClaimStore store, int number) {
        return store.with(Corpus.builder()
                .knowing(store.directory(), store::knows)
                .add(claim(number).build())
                .build());
    }

    @Test
    void addingOneClaimLeavesTheLargeSegmentAsItIs() {
        ClaimStore store = storeOf(200);
        ClaimStore more = plus(store, 200);
        assertSame(store.parts().get(0).segment(), more.parts().get(0).segment());
        assertEquals(2, more.parts().size());
    }

    @Test
    void manySingleAdditionsIndexEachClaimAFewTimesOnly() {
        ClaimStore store = storeOf(0);
        int indexed = 0;
        int claims = 512;
        for (int i = 0; i < claims; i++) {
            List<Segment> old = store.parts().stream().map(Part::segment).toList();
            store = plus(store, i);
            indexed += store.parts().stream()
                    .map(Part::segment)
                    .filter(segment -> !old.contains(segment))
                    .mapToInt(Segment::size)
                    .sum();
        }
        assertEquals(claims, store.size());
        assertTrue(store.parts().size() <= 4, () -> "segments");
        // With half of what is merged at once, and then for every hundred and twenty-eight.
        assertTrue(indexed <= claims * (64 + 4), "indexed " + indexed);
    }

    @Test
    void withdrawingLeavesAVocabularyOfOnesOwnAlone() {
        ClaimStore store = storeOf(2);
        ClaimStore less = store.without(new Claim.Id("c-0"), "desk", Instant.EPOCH, "misheard");
        assertEquals(List.of(SNUBS), less.directory().kinds());
        assertEquals(List.of(SNUBS), plus(less, 7).directory().kinds());
    }
}
