package dev.hearsay.testkit;

import dev.hearsay.Claim;
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
        return Seeds.csv(CsvMapping.hearsay()).within(limits);
    }

    @Override
    public Arbitrary<Specimen> specimens() {
        return Specimen.written("claims.csv", Seeds.csv(), Plain.corpora(CsvLoaderTest::isOfOneLine))
                .map(specimen -> specimen.withHead(1));
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

    /**
     * Without line breaks, so that a line is a record; and without places: the last cell of a row is the digest, and a row that
     * was cut off right before it is one of a place that nobody can verify, which is told as such.
     */
    private static boolean isOfOneLine(Claim claim) {
        return claim.anchors().isEmpty() && claim.toString().chars().noneMatch(c -> c == '\n' || c == '\r');
    }
}
