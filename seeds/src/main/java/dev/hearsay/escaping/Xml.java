package dev.hearsay.escaping;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/** Writes XML, an element a line. The streaming writer of the JDK keeps neither line ends in attributes nor carriage returns. */
public final class Xml {

    private final Appendable out;
    private final UnaryOperator<String> carried;
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins a document.
     *
     * @param out where it is written
     * @param carried makes of a text one that XML can carry
     */
    public Xml(Appendable out, UnaryOperator<String> carried) throws IOException {
        this.out = out;
        this.carried = carried;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element; its attributes are names and values by turns. */
    public void open(String element, String... attributes) throws IOException {
        begin(element, attributes);
        out.append(">\n");
        open.push(element);
    }

    /** Closes what was opened last. */
    public void close() throws IOException {
        String element = open.pop();
        indent();
        out.append("</").append(element).append(">\n");
    }

    /** An element without content. */
    public void empty(String element, String... attributes) throws IOException {
        begin(element, attributes);
        out.append("/>\n");
    }

    /** An element that holds a text, from its first to its last character. */
    public void text(String element, String text, String... attributes) throws IOException {
        begin(element, attributes);
        out.append('>').append(escaped(carried.apply(text), false));
        out.append("</").append(element).append(">\n");
    }

    private void begin(String element, String... attributes) throws IOException {
        indent();
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(carried.apply(attributes[i + 1]), true)).append('"');
        }
    }

    private void indent() throws IOException {
        out.append("  ".repeat(open.size()));
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
                case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
                default -> escaped.append(unit);
            }
        }
        return escaped.toString();
    }
}
