package dev.hearsay;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;

/** Words and shares as a message shows them. */
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /** The words in quotes, cut after sixty characters; what could break or reorder the message's line is spelled out. */
    static String of(String words) {
        StringBuilder shown = new StringBuilder("'");
        words.codePoints().limit(LONGEST).forEach(c -> append(shown, c));
        return shown.append(words.codePointCount(0, words.length()) > LONGEST ? "...'" : "'")
                .toString();
    }

    /** A place with the line in which it is, cut before and after where that is long. */
    static Place place(String file, int line, String text, int lineStart, int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int before = text.codePointCount(lineStart, offset);
        int from = before <= LONGEST ? lineStart : text.offsetByCodePoints(offset, -LONGEST);
        int to = text.codePointCount(offset, end) <= LONGEST ? end : text.offsetByCodePoints(offset, LONGEST);
        String head = from > lineStart ? "..." : "";
        String excerpt = head + text.substring(from, to) + (to < end ? "..." : "");
        return new Place(file, line, before + 1, excerpt, head.length() + Math.min(before, LONGEST), 1);
    }

    /** A share in whole per cent, rounded down, so that 100 % means all. */
    static String percent(double share) {
        // The small addend keeps shares such as 0.29 from losing a per cent to binary fractions.
        return (int) Math.floor(share * 100 + 1e-9) + " %";
    }

    private static void append(StringBuilder shown, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                shown.append("<U+")
                        .append(Strings.padStart(Ascii.toUpperCase(Integer.toHexString(codePoint)), 4, '0'))
                        .append('>');
            default -> shown.appendCodePoint(codePoint);
        }
    }
}
