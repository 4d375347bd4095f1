package dev.hearsay.testkit;

import dev.hearsay.Corpus;
import dev.hearsay.RelationKinds;
import dev.hearsay.seeds.CsvMapping;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.Seeds;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Claims as comma-separated values. What is lost on the way there and back is the subject of tests beside the format; here,
 * tables have no line breaks in their cells, so that a line is a record.
 */
class CsvLoaderTest implements SeedLoaderContract {

    @Override
    public SeedLoader loader(LoadLimits limits) {
        return Seeds.csv(CsvMapping.hearsay(), limits);
    }

    @Override
    public Arbitrary<Specimen> specimens() {
        return Specimen.written("claims.csv", Seeds.csv(), Corpora.corpora().filter(CsvLoaderTest::isOfBuiltInKinds))
                .map(specimen -> specimen.withHead(1))
                .filter(specimen -> specimen.records().size()
                        == specimen.corpus().orElseThrow().claims().size());
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.of(
                Ability.TEXT,
                Ability.RECORD_PER_LINE,
                Ability.HAS_POSITIONS,
                Ability.READS_ON,
                Ability.ORDER_IRRELEVANT,
                Ability.FOLDERS,
                Ability.LIMITS);
    }

    /** The format has no place for relation kinds, and the reader knows no others. */
    private static boolean isOfBuiltInKinds(Corpus corpus) {
        return corpus.kinds().size() == RelationKinds.builtIn().size()
                && corpus.kinds().containsAll(RelationKinds.builtIn());
    }
}
