package dev.hearsay.samples.report;

import dev.hearsay.samples.report.Report.Mark;

/** How a terminal tells things apart; what it says is the same without colour. */
public enum Ink {
    /** Without escape sequences. */
    PLAIN,
    /** With the sixteen colours that every theme sets. */
    COLOUR;

    private static final String END = "\u001B[0m";

    String title(String words) {
        return drawn("1;36", words);
    }

    String strong(String words) {
        return drawn("1", words);
    }

    String muted(String words) {
        return drawn("2", words);
    }

    String of(Mark mark, String words) {
        return switch (mark) {
            case NEGATIVE -> drawn("1;31", words);
            case POSITIVE -> drawn("1;32", words);
            case NEUTRAL -> drawn("1;33", words);
            case NONE -> words;
        };
    }

    private String drawn(String style, String words) {
        return this == PLAIN ? words : "\u001B[" + style + "m" + words + END;
    }
}
