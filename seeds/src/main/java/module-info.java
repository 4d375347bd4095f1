/** Loaders and writers for corpora of claims, and the bundled corpus; {@link dev.hearsay.seeds.Seeds} is the door. */
module dev.hearsay.seeds {
    requires transitive dev.hearsay.core;
    requires java.sql;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports dev.hearsay.export;
    exports dev.hearsay.picture;
    exports dev.hearsay.seeds;

    uses dev.hearsay.seeds.SeedLoader;

    provides dev.hearsay.seeds.SeedLoader with
            dev.hearsay.seeds.Brat,
            dev.hearsay.seeds.Dna,
            dev.hearsay.seeds.HearsayCsv,
            dev.hearsay.seeds.HearsayJson,
            dev.hearsay.seeds.HearsayJsonLines,
            dev.hearsay.seeds.WebAnnotations;
}
