package dev.hearsay.explorer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * A script or style sheet that a page carries in an element of its own.
 *
 * @param element {@code script} or {@code style}
 * @param text what stands in the element, to the last character
 */
record Inline(String element, String text) {

    /** Refuses what could end the element, or what a browser would read otherwise than it is hashed here. */
    Inline {
        String low = text.toLowerCase(Locale.ROOT);
        if (low.contains("</" + element) || low.contains("<!--") || low.contains("\r")) {
            throw new IllegalArgumentException("A " + element + " of the page could end its element. Keep '</" + element
                    + "', '<!--' and carriage returns out of it.");
        }
    }

    String html() {
        return "<" + element + ">" + text + "</" + element + ">";
    }

    /** By what a content-security policy allows it: the digest of its bytes. */
    String source() {
        return "'sha256-" + Base64.getEncoder().encodeToString(sha256(text)) + "'";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
