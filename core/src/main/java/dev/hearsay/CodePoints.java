package dev.hearsay;

import java.util.Comparator;

/**
 * The order of texts by Unicode code point, the one order in which this library sorts ids, names and words.
 *
 * <p>{@link String#compareTo} orders UTF-16 code units and so puts an emoji before {@code U+FF5E}; databases and
 * other languages order code points. Both agree below {@code U+D800}.
 */
public final class CodePoints {

    /** Smaller code point first; a text before every longer text that it begins. */
    public static final Comparator<String> ORDER = CodePoints::compare;

    private static final int SURROGATES_FIRST = Character.MIN_SURROGATE;
    private static final int SURROGATES_LAST = Character.MAX_SURROGATE;

    private CodePoints() {}

    private static int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return rank(a) - rank(b);
            }
        }
        return left.length() - right.length();
    }

    /** Units of surrogate pairs stand for code points above all others, so they move behind U+FFFF. */
    private static int rank(char unit) {
        if (unit < SURROGATES_FIRST) {
            return unit;
        }
        return unit > SURROGATES_LAST ? unit - 0x800 : unit + 0x2000;
    }
}
