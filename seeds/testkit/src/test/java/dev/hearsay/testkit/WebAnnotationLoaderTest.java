package dev.hearsay.testkit;

import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.Seeds;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/** Claims as Web Annotations. What is lost on the way there and back is the subject of tests beside the format. */
class WebAnnotationLoaderTest implements SeedLoaderContract {

    @Override
    public SeedLoader loader(LoadLimits limits) {
        return Seeds.webAnnotation().within(limits);
    }

    @Override
    public Arbitrary<Specimen> specimens() {
        return Specimen.written("claims.json", Seeds.webAnnotation(), Plain.corpora(claim -> true));
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.of(
                Ability.TEXT,
                Ability.HAS_POSITIONS,
                Ability.READS_ON,
                Ability.ORDER_IRRELEVANT,
                Ability.FOLDERS,
                Ability.LIMITS);
    }

    /** Words that are none of those allowed. */
    @Override
    public Corruptor corruptor() {
        return Corruptor.replacing("\"hearsay:(?:modality|certainty)\": \"(\\w+)\"", "nonsense");
    }
}
