package dev.hearsay.testkit;

import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.SeedLoader;

/** A correct loader of forty lines passes all laws. */
class CorrectLoaderTest implements TabContract {

    @Override
    public SeedLoader loader(LoadLimits limits) {
        return new TabLoader(limits);
    }
}
