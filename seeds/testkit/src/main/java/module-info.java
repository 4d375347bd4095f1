/**
 * Laws for loaders and writers, and arbitrary corpora to try them on; {@link dev.hearsay.testkit.SeedLoaderContract} is the
 * door.
 */
module dev.hearsay.testkit {
    requires transitive dev.hearsay.core;
    requires transitive dev.hearsay.seeds;
    requires static org.jspecify;
    requires transitive net.jqwik.api;
    requires org.opentest4j;

    exports dev.hearsay.testkit;
    // Hooks and providers are found by reflection.
    opens dev.hearsay.testkit;

    provides net.jqwik.api.SampleReportingFormat with
            dev.hearsay.testkit.ReadableCorpus;
}
