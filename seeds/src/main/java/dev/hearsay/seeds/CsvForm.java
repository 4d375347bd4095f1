package dev.hearsay.seeds;

import java.util.regex.Pattern;

/** How a text stands in a cell. */
final class CsvForm {

    /** What a spreadsheet takes for a formula: also after blanks and quotes, also in full width. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\p{Z}'\"\u2018\u2019\u201C\u201D]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r].*");

    private static final Pattern QUOTED = Pattern.compile("(?s)|[ \\t].*|.*[ \\t]|.*[\",\\r\\n].*");

    private CsvForm() {}

    /** The text, between quotes where it needs them. */
    static String cell(String text) {
        return QUOTED.matcher(text).matches() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** The text with an apostrophe before it where a spreadsheet would reckon it. */
    static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
