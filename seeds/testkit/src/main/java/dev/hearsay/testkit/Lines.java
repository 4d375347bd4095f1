package dev.hearsay.testkit;

import java.util.ArrayList;
import java.util.List;

/** Lines as files and editors have them. */
final class Lines {

    private Lines() {}

    /** The lines of a text with the line feeds that end them; the last one may lack its end. */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, next));
            from = next;
        }
        return lines;
    }

    /** Where the line with this number begins, counted as editors do: a line feed, a carriage return, or both end one. */
    static int start(String text, int line) {
        int at = 0;
        for (int i = 1; i < line && at < text.length(); i++) {
            at = next(text, at);
        }
        return at;
    }

    /** The words of the line with this number, without its end; empty beyond the last line. */
    static String words(String text, int line) {
        int start = start(text, line);
        return text.substring(start, end(text, start));
    }

    /** How many lines there are; one that is empty follows the last line end. */
    static int count(String text) {
        int lines = 1;
        for (int at = 0; end(text, at) < text.length(); at = next(text, at)) {
            lines++;
        }
        return lines;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int next(String text, int from) {
        int end = end(text, from);
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }
}
