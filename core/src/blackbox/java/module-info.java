// What a user's module sees of the core, and no more.
open module dev.hearsay.core.blackbox {
    requires dev.hearsay.core;
    requires org.junit.jupiter.api;
}
