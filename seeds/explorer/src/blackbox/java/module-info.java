open module dev.hearsay.explorer.blackbox {
    requires dev.hearsay.explorer;
    requires dev.hearsay.seeds;
    requires org.junit.jupiter.api;
}
