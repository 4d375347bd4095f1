package dev.hearsay.seeds;

import java.util.Map;
import java.util.Optional;

/** Texts as notes of one line have them: with escapes for what a line cannot hold. */
final class BratNotes {

    private static final String PLAIN = "\\\n\r\t=\u0085\u2028\u2029\u000b\f";

    private static final String CODES = "\\nrt=NLPvf";

    private BratNotes() {}

    static String written(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int code = PLAIN.indexOf(c);
            if (code < 0 || c == '=') {
                line.append(c);
            } else {
                line.append('\\').append(CODES.charAt(code));
            }
        }
        return line.toString();
    }

    static String written(String key, String value) {
        return written(key).replace("=", "\\=") + "=" + written(value);
    }

    /** The text; a backslash before anything else stands for itself. */
    static String read(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int code = c == '\\' && i + 1 < line.length() ? CODES.indexOf(line.charAt(i + 1)) : -1;
            text.append(code < 0 ? c : PLAIN.charAt(code));
            i += code < 0 ? 0 : 1;
        }
        return text.toString();
    }

    /** Key and value, if there is a sign between them that is not escaped. */
    static Optional<Map.Entry<String, String>> keyed(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '=') {
                return Optional.of(Map.entry(read(line.substring(0, i)), read(line.substring(i + 1))));
            }
        }
        return Optional.empty();
    }
}
