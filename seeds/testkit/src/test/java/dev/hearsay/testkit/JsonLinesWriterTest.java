package dev.hearsay.testkit;

import dev.hearsay.Corpus;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.SeedWriter;
import dev.hearsay.seeds.Seeds;
import net.jqwik.api.Arbitrary;

/** Hearsay's own format a record a line. */
class JsonLinesWriterTest implements SeedWriterContract {

    @Override
    public SeedWriter writer() {
        return Seeds.jsonLines();
    }

    @Override
    public SeedLoader reader() {
        return Seeds.jsonLines();
    }

    @Override
    public Arbitrary<Corpus> corpora() {
        return Corpora.corpora();
    }
}
