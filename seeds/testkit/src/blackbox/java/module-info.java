open module dev.hearsay.testkit.blackbox {
    requires dev.hearsay.testkit;
}
