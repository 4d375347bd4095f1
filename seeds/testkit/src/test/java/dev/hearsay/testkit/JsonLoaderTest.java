package dev.hearsay.testkit;

import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.Seeds;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/** Hearsay's own format. */
class JsonLoaderTest implements SeedLoaderContract {

    @Override
    public SeedLoader loader(LoadLimits limits) {
        return Seeds.json().within(limits);
    }

    @Override
    public Arbitrary<Specimen> specimens() {
        return Specimen.written("claims.json", Seeds.json(), Corpora.corpora());
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.complementOf(EnumSet.of(Ability.RECORD_PER_LINE, Ability.IDEMPOTENT));
    }

    /** Words that are none of those allowed, and values of a wrong type. */
    @Override
    public Corruptor corruptor() {
        return Corruptor.replacing("\"(?:sign|quotation|modality|certainty)\": \"(\\w+)\"", "nonsense")
                .or(Corruptor.replacing("\\{\"id\": \"[^\"\\\\]+\", \"(?:title|label)\": (\"[^\"\\\\]+\")", "7"));
    }
}
