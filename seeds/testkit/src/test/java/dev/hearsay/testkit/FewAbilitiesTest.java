package dev.hearsay.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Laws that rest on what a loader does not declare are skipped, and say so. */
class FewAbilitiesTest {

    static final class FewAbilities extends PlantedLoaders.Planted {
        FewAbilities() {
            super(TabLoader::new);
        }

        @Override
        public Set<Ability> abilities() {
            return Set.of(Ability.TEXT, Ability.ROUND_TRIPS);
        }
    }

    @Test
    void lawsAreSkippedWithTheirReason() {
        LawRun run = LawRun.of(FewAbilities.class);
        assertEquals(
                "The law rests on [LIMITS].", run.skipped().get("L10 limits are kept, and told by name and value"));
        assertEquals(
                "The law rests on one of [FOLDERS, RECORD_PER_LINE].",
                run.skipped().get("L8 two values of one id are an error"));
        assertEquals(
                "The law rests on [TEXT, HAS_POSITIONS].",
                run.skipped().get("L13 a fault is told once, where it stands"));
        // Nobody can tell that a file of lines was cut off, if its lines are no records.
        assertEquals("L5", run.broken(), run.failed()::toString);
        assertEquals(25 - run.skipped().size(), run.passed());
    }
}
