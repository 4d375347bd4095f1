package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import dev.hearsay.store.ClaimStore;

/**
 * The bundled corpus: who says what about the South Caucasus in one news analysis of 2023.
 *
 * <p>It describes the article in the annotator's words. Places in the text are positions and digests; the text itself is
 * not part of it. Nothing in it is a statement of this library about the world.
 */
public final class SouthCaucasus {

    private SouthCaucasus() {}

    /** The corpus, read anew at each call; keep it rather than ask again. */
    public static Corpus corpus() {
        return Seeds.json()
                .load(Seed.resource(SouthCaucasus.class, "south-caucasus.json"))
                .orThrow();
    }

    /** A store of the corpus and nothing else, built anew at each call. */
    public static ClaimStore store() {
        return ClaimStore.of(corpus());
    }
}
