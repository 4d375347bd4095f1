package dev.hearsay.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips the laws that rest on an ability which a loader does not declare. */
final class NeededAbilities implements SkipExecutionHook {

    NeededAbilities() {}

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        Optional<Needs> needs = context.findAnnotation(Needs.class);
        return needs.isEmpty()
                ? SkipResult.doNotSkip()
                : context.optionalContainerClass()
                        .map(context::newInstance)
                        .filter(SeedLoaderContract.class::isInstance)
                        .map(SeedLoaderContract.class::cast)
                        .map(contract -> lacking(needs.get(), contract.abilities()))
                        .orElse(SkipResult.doNotSkip());
    }

    private static SkipResult lacking(Needs needs, Set<Ability> abilities) {
        List<Ability> all = Arrays.asList(needs.value());
        List<Ability> some = Arrays.asList(needs.oneOf());
        if (!abilities.containsAll(all)) {
            return SkipResult.skip("The law rests on " + all + ".");
        }
        return some.isEmpty() || some.stream().anyMatch(abilities::contains)
                ? SkipResult.doNotSkip()
                : SkipResult.skip("The law rests on one of " + some + ".");
    }
}
