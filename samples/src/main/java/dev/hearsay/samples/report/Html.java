package dev.hearsay.samples.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML in the making: the one place where words become markup, so that no word is ever taken for markup. */
final class Html {

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes, each a name and a value. */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Adds an element without an end tag. */
    Html empty(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    private void tag(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
    }

    /** Closes the element that was opened last. */
    Html close() {
        html.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Adds words. */
    Html text(String words) {
        escape(Visible.of(words));
        return this;
    }

    /** Adds an element with words in it. */
    Html element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** Adds words of a seed file, which may run in either direction without turning what stands around them. */
    Html data(String words) {
        tag("bdi");
        text(words);
        html.append("</bdi>");
        return this;
    }

    /** Adds a style sheet as it is; refuses one that could end its element. */
    Html style(String sheet) {
        if (sheet.contains("</")) {
            throw new IllegalArgumentException("The style sheet could end its element. Keep '</' out of it.");
        }
        html.append("<style>").append(sheet).append("</style>\n");
        return this;
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            switch (unit) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(unit);
            }
        }
    }

    /** The page so far. */
    @Override
    public String toString() {
        return html.toString();
    }
}
