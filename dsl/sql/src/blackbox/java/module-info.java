// What a user's module sees of the renderer, and no more.
open module dev.hearsay.sql.blackbox {
    requires dev.hearsay.sql;
    requires java.sql;
    requires org.junit.jupiter.api;
}
