/** Two fluent grammars: {@link dev.hearsay.dsl.Claims} asks, {@link dev.hearsay.annotate.Annotate} writes. */
module dev.hearsay.dsl {
    requires transitive dev.hearsay.core;
    requires static org.jspecify;

    exports dev.hearsay.annotate;
    exports dev.hearsay.dsl;
}
