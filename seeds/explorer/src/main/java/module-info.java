/** One page from any store, for a browser and without a network; {@link dev.hearsay.explorer.Explorer} is the door. */
module dev.hearsay.explorer {
    requires transitive dev.hearsay.core;
    requires dev.hearsay.seeds;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports dev.hearsay.explorer;
}
