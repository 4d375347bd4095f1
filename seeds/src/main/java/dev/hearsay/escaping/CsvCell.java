package dev.hearsay.escaping;

import java.util.regex.Pattern;

/** How a text stands in a cell of a table of comma-separated values (RFC 4180). */
public final class CsvCell {

    /** What a spreadsheet takes for a formula: also after blanks and quotes, also in full width. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\p{Z}'\"\u2018\u2019\u201C\u201D]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r].*");

    private static final Pattern QUOTED = Pattern.compile("(?s)|[ \\t].*|.*[ \\t]|.*[\",\\r\\n].*");

    private CsvCell() {}

    /** The text, between quotes where it needs them. */
    public static String quoted(String text) {
        return QUOTED.matcher(text).matches() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Whether a spreadsheet would reckon the text instead of showing it. */
    public static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** The text with an apostrophe before it where a spreadsheet would reckon it. */
    public static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }
}
