package dev.hearsay.samples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The style sheet of the page, which carries it in itself. */
record StyleSheet(String text) {

    private static final String NAME = "page.css";

    static StyleSheet read() {
        try (InputStream in = StyleSheet.class.getResourceAsStream(NAME)) {
            byte[] bytes = Objects.requireNonNull(in, NAME).readAllBytes();
            return new StyleSheet(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    /** What a browser may do for the page: draw it in this very style sheet, and nothing else. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest() + "'; base-uri 'none'; form-action 'none'";
    }

    private String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
