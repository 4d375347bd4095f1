package dev.hearsay.explorer;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts that come in jars of the npm web jars; versions stand in this module's pom. */
final class WebJar {

    private WebJar() {}

    /** The script at a path below {@code META-INF/resources/webjars}. */
    static String script(String path) {
        String resource = "/META-INF/resources/webjars/" + path;
        try (InputStream in = requireNonNull(
                WebJar.class.getResourceAsStream(resource),
                resource + " is not on the class path; is its version that of the pom?")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read.", e);
        }
    }
}
