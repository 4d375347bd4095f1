package dev.hearsay.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are that are not part of a module. */
final class Shared {

    private Shared() {}

    /** The folder above the modules. */
    static Path checkout() {
        return Path.of(System.getProperty("basedir", "."))
                .toAbsolutePath()
                .normalize()
                .getParent();
    }

    /** The article's text, whose licence keeps it out of the checkout; without it the test is skipped. */
    static String article() {
        String beside = checkout().resolveSibling("shared").toString();
        Path file = Path.of(System.getProperty("hearsay.shared", beside), "article", "south-caucasus.txt");
        assumeTrue(Files.isRegularFile(file), "The article's text is not at hand: " + file);
        return read(file);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
