open module dev.hearsay.seeds.blackbox {
    requires dev.hearsay.seeds;
    requires org.junit.jupiter.api;
}
