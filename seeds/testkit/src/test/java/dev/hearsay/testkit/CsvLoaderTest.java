package dev.hearsay.testkit;

import dev.hearsay.Claim;
import dev.hearsay.seeds.CsvMapping;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.Seeds;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
        return tables(CsvLoaderTest::isOfOneLine);
    }

    private static Arbitrary<Specimen> tables(Predicate<Claim> such) {
        return Specimen.written("claims.csv", Seeds.csv(), Plain.corpora(such)).map(specimen -> specimen.withHead(1));
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

    private static boolean isOfOneLine(Claim claim) {
        return claim.toString().chars().noneMatch(c -> c == '\n' || c == '\r');
    }

    @Provide
    Arbitrary<Specimen> unplaced() {
        return tables(claim -> isOfOneLine(claim) && claim.anchors().isEmpty());
    }

    /**
     * L5, of claims without a place: the last cell of a row is the digest, and a row that was cut off right before it is a row
     * of the same words at the same place, or of a place that nobody can verify, which is told as such.
     */
    @Override
    @Property(tries = 20)
    @Label("L5 a seed that was cut off is not taken for a whole one")
    public void seedThatWasCutOffIsNoticed(@ForAll("unplaced") Specimen seed) {
        SeedLoaderContract.super.seedThatWasCutOffIsNoticed(seed);
    }
}
