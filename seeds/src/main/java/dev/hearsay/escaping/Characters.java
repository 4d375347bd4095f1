package dev.hearsay.escaping;

import java.util.Locale;

/** Characters that a format cannot carry, and what stands for them. */
public enum Characters {
    /** Whatever XML 1.0 can carry: no control characters but tab and line ends, no halves of surrogate pairs. */
    OF_XML,
    /** Whatever JSON can carry: no halves of surrogate pairs. */
    OF_JSON;

    private static final String ESCAPE = "\\u{";

    private boolean isMissing(int c) {
        return isHalf(c) || (this == OF_XML && isControl(c));
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /**
     * The text with <code>&#92;u{0001}</code> for each character that is missing; where it holds <code>&#92;u{</code> already, that backslash is written
     * so too, and every text can be read back.
     */
    public String carried(String text) {
        return text.contains(ESCAPE) || text.codePoints().anyMatch(this::isMissing) ? escaped(text) : text;
    }

    private String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + ESCAPE.length());
        text.replace(ESCAPE, escape('\\') + "u{").codePoints().forEach(c -> {
            if (isMissing(c)) {
                escaped.append(escape(c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static String escape(int character) {
        return String.format(Locale.ROOT, "\\u{%04X}", character);
    }
}
