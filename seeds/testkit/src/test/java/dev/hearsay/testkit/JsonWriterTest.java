package dev.hearsay.testkit;

import dev.hearsay.Corpus;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.SeedWriter;
import dev.hearsay.seeds.Seeds;
import net.jqwik.api.Arbitrary;

/** Hearsay's own format. */
class JsonWriterTest implements SeedWriterContract {

    @Override
    public SeedWriter writer() {
        return Seeds.json();
    }

    @Override
    public SeedLoader reader() {
        return Seeds.json();
    }

    @Override
    public Arbitrary<Corpus> corpora() {
        return Corpora.corpora();
    }
}
