// What a user's module sees of the two grammars, and no more.
open module dev.hearsay.dsl.blackbox {
    requires dev.hearsay.dsl;
    requires org.junit.jupiter.api;
}
