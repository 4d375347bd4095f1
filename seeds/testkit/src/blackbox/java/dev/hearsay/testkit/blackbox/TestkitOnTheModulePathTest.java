package dev.hearsay.testkit.blackbox;

import dev.hearsay.Claim;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.Seeds;
import dev.hearsay.testkit.Ability;
import dev.hearsay.testkit.Corpora;
import dev.hearsay.testkit.HearsayDomain;
import dev.hearsay.testkit.SeedLoaderContract;
import dev.hearsay.testkit.Specimen;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The laws run where loader, testkit and jqwik are modules. */
class TestkitOnTheModulePathTest implements SeedLoaderContract {

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
        return EnumSet.of(Ability.TEXT, Ability.ROUND_TRIPS);
    }

    @Property(tries = 20)
    @Domain(HearsayDomain.class)
    boolean everyClaimHasASpeaker(@ForAll Claim claim) {
        return !claim.speaker().actor().value().isBlank();
    }
}
