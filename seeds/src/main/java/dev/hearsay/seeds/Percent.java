package dev.hearsay.seeds;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Ids as names of files and types, in which every byte that such a name cannot safely have is {@code %} and two digits. */
final class Percent {

    private static final int HEX = 16;

    private Percent() {}

    /** The id with everything but ASCII letters and digits, hyphens, underscores and points within it coded. */
    static String coded(String id) {
        StringBuilder name = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean safe = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
            if (safe || (c == '.' && !name.isEmpty())) {
                name.append(c);
            } else {
                name.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return name.toString();
    }

    /** The id that a name codes; a name that codes nothing is itself. */
    static String decoded(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer id = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%' && i + 2 < bytes.length && digit(bytes[i + 1]) >= 0 && digit(bytes[i + 2]) >= 0) {
                id.put((byte) (digit(bytes[i + 1]) * HEX + digit(bytes[i + 2])));
                i += 2;
            } else {
                id.put(bytes[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(id.flip()).toString();
        } catch (CharacterCodingException e) {
            return name;
        }
    }

    private static int digit(byte b) {
        return b < 0 ? -1 : Character.digit((char) b, HEX);
    }
}
