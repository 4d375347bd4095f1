package dev.hearsay.explorer;

import java.util.List;

/**
 * A script of others that a page carries as it was published, with its licence; the build unpacks both.
 *
 * @param name its name, which is that of its folder
 * @param version its version
 * @param source by which digest the page's policy allows it: of the version that was looked at, and of no other
 */
record Library(String name, String version, String source) {

    /** In the order in which each finds those it needs. */
    static final List<Library> ALL = List.of(
            new Library("d3-dispatch", "3.0.1", "'sha256-lLO722uY3BMloVdisFEBPoJTmZsOBDayfR2he5UroK8='"),
            new Library("d3-quadtree", "3.0.1", "'sha256-V+KtEoJO2CiTukR1I/Ki+5vuuSIqr7LHeKn1sxM0iw4='"),
            new Library("d3-timer", "3.0.1", "'sha256-kRztowXwFLa1PKaNXIlqmjh9oSDP1WpCGixgzKL8mzY='"),
            new Library("d3-force", "3.0.0", "'sha256-Hge0cyQTKHldXqmtR5p7ur12UBL6LvlWM8g7aYaN/2s='"),
            new Library("d3-color", "3.1.0", "'sha256-oSY5AQFjIwuMEw++uSo6SbtfaYmlZtNmTXWVIttFhIk='"),
            new Library("d3-interpolate", "3.0.1", "'sha256-v8Mh5MPzs6rciM/hXMteRDq/6t74t1xltBwzpNeKmK4='"),
            new Library("d3-selection", "3.0.0", "'sha256-RdqrnPZ3kBvK4QLz8jyikw2zwPuP+ePb7Qh9nE3pIco='"),
            new Library("d3-ease", "3.0.1", "'sha256-5goe11ChrRON0Y6NP0YyOBE8+/fYloWhPRm9TgSNw84='"),
            new Library("d3-transition", "3.0.1", "'sha256-wkjZf2wTGvf0oSo/8fLtg/HMbA4X/HZKGYtu5FLmYhs='"),
            new Library("d3-drag", "3.0.0", "'sha256-FYSZ+oze70WeKrnQGvIrq9ADxCOiEvskCIwPg4hkASs='"),
            new Library("d3-zoom", "3.0.0", "'sha256-T9zpuDC3giXFjiclgpYIQlPEGl6vjK2b2cz+MCXa8c8='"));

    Inline script() {
        return new Inline("script", Resource.read(folder() + "dist/" + name + ".min.js"));
    }

    String licence() {
        return Resource.read(folder() + "LICENSE").strip();
    }

    /** As in the archive that the build unpacks. */
    private String folder() {
        return "lib/META-INF/resources/webjars/" + name + "/" + version + "/";
    }
}
