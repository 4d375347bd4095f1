package dev.hearsay.samples.report;

import java.util.Locale;

/** Texts of a seed file as they may be shown: nothing in them can move the cursor, recolour a line or turn it round. */
final class Visible {

    private Visible() {}

    /** In one line; characters that control a terminal or the direction of writing are spelled out. */
    static String of(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            shown.append(' ');
        } else if (controls(codePoint)) {
            shown.append(String.format(Locale.ROOT, "\\u{%04X}", codePoint));
        } else {
            shown.appendCodePoint(codePoint);
        }
    }

    private static boolean controls(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> turnsWriting(codePoint);
        };
    }

    /** Other format characters are left alone: Persian and emoji are spelled with joiners. */
    private static boolean turnsWriting(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C;
    }
}
