package dev.hearsay.escaping;

import java.util.regex.Pattern;

/** How a text stands in a cell of a table of comma-separated values (RFC 4180). */
public final class CsvCell {

    private static final String SIGN = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";

    private static final String BLANK_OR_QUOTE = "\\s\\p{Z}'\"\u2018\u2019\u201C\u201D";

    /**
     * Where what a spreadsheet takes for a formula begins, also after blanks and quotes, also in full width: at the start, and
     * where the next cell starts for one that parts cells by semicolons, bars or tabs. Such a one takes no notice of quotes that
     * begin after a comma, and so parts rows within them.
     */
    private static final Pattern FORMULA = Pattern.compile("\\A(?=[" + BLANK_OR_QUOTE + "]*+" + SIGN
            + "|[\\t\\r])|(?<=[;|\\t\\r\\n])(?=[" + BLANK_OR_QUOTE + "&&[^\\t\\r\\n]]*+" + SIGN + ")");

    /** By what else than commas spreadsheets part cells. */
    private static final Pattern PARTED = Pattern.compile("[;|\\t]");

    private static final Pattern QUOTED = Pattern.compile("(?s)|[ \\t].*|.*[ \\t]|.*[\",\\r\\n].*");

    private CsvCell() {}

    /** The text, between quotes where it needs them. */
    public static String quoted(String text) {
        return QUOTED.matcher(text).matches() ? betweenQuotes(text) : text;
    }

    private static String betweenQuotes(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Whether a spreadsheet would reckon the text, or a part of it, instead of showing it. */
    public static boolean hasFormula(String text) {
        return FORMULA.matcher(text).find();
    }

    /**
     * The text as a spreadsheet shows it: with an apostrophe before whatever it would reckon, and between quotes also where it
     * holds what other spreadsheets part cells by.
     */
    public static String guarded(String text) {
        String safe = FORMULA.matcher(text).replaceAll("'");
        return PARTED.matcher(safe).find() ? betweenQuotes(safe) : quoted(safe);
    }
}
