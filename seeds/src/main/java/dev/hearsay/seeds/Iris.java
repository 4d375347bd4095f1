package dev.hearsay.seeds;

import java.nio.charset.StandardCharsets;

/** Names of records as IRIs, for formats in which everything has one. */
final class Iris {

    private static final String CLAIM = "urn:hearsay:claim:";

    private static final String SOURCE = "urn:hearsay:source:";

    private static final String UNRESERVED = "-._~";

    private Iris() {}

    static String ofClaim(String id) {
        return CLAIM + encoded(id);
    }

    static String ofSource(String id) {
        return SOURCE + encoded(id);
    }

    /** The id that an IRI of ours stands for; of any other IRI, itself. */
    static String claim(String iri) {
        return iri.startsWith(CLAIM) ? decoded(iri, CLAIM) : iri;
    }

    /** The id that an IRI of ours stands for; of any other IRI, itself. */
    static String source(String iri) {
        return iri.startsWith(SOURCE) ? decoded(iri, SOURCE) : iri;
    }

    /** Whether it could be an IRI: a scheme, and nothing that no IRI has. */
    static boolean isIri(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && text.substring(0, colon).chars().allMatch(c -> isPlain(c) || c == '+')
                && text.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0);
    }

    private static boolean isPlain(int unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= '9')
                || UNRESERVED.indexOf(unit) >= 0;
    }

    private static String encoded(String id) {
        StringBuilder iri = new StringBuilder();
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(each)) {
                iri.append((char) each);
            } else {
                iri.append('%')
                        .append(Character.toUpperCase(Character.forDigit((each >> 4) & 15, 16)))
                        .append(Character.toUpperCase(Character.forDigit(each & 15, 16)));
            }
        }
        return iri.toString();
    }

    /** What cannot be decoded to what would be encoded alike is left as it is, so that no two ids become one. */
    private static String decoded(String iri, String prefix) {
        String code = iri.substring(prefix.length());
        byte[] bytes = new byte[code.length()];
        int length = 0;
        for (int i = 0; i < code.length(); i++) {
            boolean escaped = code.charAt(i) == '%' && i + 2 < code.length();
            if (escaped) {
                bytes[length++] =
                        (byte) (Character.digit(code.charAt(i + 1), 16) << 4 | Character.digit(code.charAt(i + 2), 16));
                i += 2;
            } else {
                bytes[length++] = (byte) code.charAt(i);
            }
        }
        String id = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return encoded(id).equals(code) ? id : iri;
    }
}
