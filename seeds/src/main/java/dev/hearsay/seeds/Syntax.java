package dev.hearsay.seeds;

import dev.hearsay.Problem;
import java.util.Locale;
import tools.jackson.core.TokenStreamContext;

/** What is not well-formed about a text that should be JSON, told by what stands around the place. */
final class Syntax {

    private static final int LONGEST_WORD = 80;

    /** What the parser was within. */
    enum Within {
        NOTHING,
        LIST,
        OBJECT,
        TEXT;

        static Within of(TokenStreamContext context, boolean inText) {
            if (inText) {
                return TEXT;
            }
            return context.inObject() ? OBJECT : context.inArray() ? LIST : NOTHING;
        }
    }

    private final SeedText text;
    private final int to;

    /** What is wrong before the unit at which the JSON must have ended. */
    Syntax(SeedText text, int to) {
        this.text = text;
        this.to = to;
    }

    /** Where the offending word begins, if the parser tells a place inside of it. */
    int start(int offset, boolean inText) {
        int start = offset;
        while (!inText && start > 0 && isWord(text.units()[start - 1])) {
            start--;
        }
        return start;
    }

    private static boolean isWord(char unit) {
        return unit == '+' || (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    Problem problem(int offset, Within within) {
        if (offset >= to) {
            String whole = to < text.length() ? "line" : "file";
            return Problem.error(
                            "HS-2004",
                            "The " + whole + " ends before its JSON does.",
                            "Get the whole " + whole + ", or close what is open.")
                    .expecting(closing(within), "the end of the " + whole);
        }
        Problem problem = Problem.error("HS-2003", "This is not well-formed JSON.", fix(text.units()[offset]));
        return within == Within.TEXT
                ? problem.expecting(expectedInText(offset), character(offset))
                : problem.expecting(expected(offset, within), word(offset));
    }

    private static String closing(Within within) {
        return switch (within) {
            case NOTHING -> "a corpus, which begins with {";
            case LIST -> "the rest of the list and ]";
            case OBJECT -> "the rest of the object and }";
            case TEXT -> "the rest of the text and a double quote";
        };
    }

    private String word(int offset) {
        int end = offset;
        while (end < to && end < offset + LONGEST_WORD && isWord(text.units()[end])) {
            end++;
        }
        return end > offset ? text.words(offset, end) : character(offset);
    }

    private String character(int offset) {
        int character = Character.codePointAt(text.units(), offset, to);
        return character <= ' ' ? String.format(Locale.ROOT, "U+%04X", character) : Character.toString(character);
    }

    private String expectedInText(int offset) {
        return text.units()[offset] < ' '
                ? "control characters written as escapes, such as \\n or \\u0009"
                : "an escape: \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits";
    }

    private String expected(int offset, Within within) {
        boolean inObject = within == Within.OBJECT;
        if (offset > 0 && isDigit(text.units()[offset - 1]) && ".eE".indexOf(text.units()[offset]) >= 0) {
            return "a digit after it";
        }
        return switch (before(offset)) {
            case '{' -> "a field name in double quotes, or }";
            case '[' -> "a value or ]";
            case ':' -> "a value";
            case ',' -> inObject ? "a field name in double quotes" : "a value";
            case '-', '+' -> "a digit";
            default -> inObject ? "a colon, a comma or }" : "a comma or ]";
        };
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private char before(int offset) {
        int i = offset - 1;
        while (i >= 0 && text.units()[i] <= ' ') {
            i--;
        }
        // Where nothing stands before it, the value of the whole file is missing.
        return i < 0 ? ':' : text.units()[i];
    }

    private String fix(char found) {
        return switch (found) {
            case '/', '#' -> "JSON has no comments: move it into a note.";
            case '\'' -> "Use double quotes.";
            case ']', '}' -> "Remove the comma before it, or close what is open.";
            default ->
                "Mend it here; what follows in this " + (to < text.length() ? "line" : "file") + " was not read.";
        };
    }
}
