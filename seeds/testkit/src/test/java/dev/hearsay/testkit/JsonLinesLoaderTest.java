package dev.hearsay.testkit;

import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.Seeds;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/** Hearsay's own format a record a line. */
class JsonLinesLoaderTest implements SeedLoaderContract {

    @Override
    public SeedLoader loader(LoadLimits limits) {
        return Seeds.jsonLines().within(limits);
    }

    @Override
    public Arbitrary<Specimen> specimens() {
        return Specimen.written("claims.jsonl", Seeds.jsonLines(), Corpora.corpora())
                .map(specimen -> specimen.withHead(1));
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.complementOf(EnumSet.of(Ability.IDEMPOTENT));
    }
}
