package dev.hearsay.seeds;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A value about to be written. A list or object that holds neither lists nor objects stands on one line. */
sealed interface Json {

    /** A text, number or truth value, as it is written. */
    record Scalar(String written) implements Json {
        @Override
        public void print(Appendable out, String indent) throws IOException {
            out.append(written);
        }

        @Override
        public void printLine(Appendable out) throws IOException {
            out.append(written);
        }
    }

    /** A list. */
    record Items(List<Json> items) implements Json {
        @Override
        public void print(Appendable out, String indent) throws IOException {
            Layout layout = Layout.of(items, indent);
            out.append('[');
            for (int i = 0; i < items.size(); i++) {
                layout.separate(out, i);
                items.get(i).print(out, layout.indent);
            }
            layout.close(out, ']', indent);
        }

        @Override
        public void printLine(Appendable out) throws IOException {
            String separator = "[";
            for (Json item : items) {
                out.append(separator);
                item.printLine(out);
                separator = ", ";
            }
            out.append(items.isEmpty() ? "[]" : "]");
        }
    }

    /** An object, its members in their order. */
    record Members(Map<String, Json> members) implements Json {
        @Override
        public void print(Appendable out, String indent) throws IOException {
            Layout layout = Layout.of(members.values(), indent);
            out.append('{');
            Iterator<Map.Entry<String, Json>> entries = members.entrySet().iterator();
            for (int i = 0; entries.hasNext(); i++) {
                Map.Entry<String, Json> entry = entries.next();
                layout.separate(out, i);
                out.append(quoted(entry.getKey())).append(": ");
                entry.getValue().print(out, layout.indent);
            }
            layout.close(out, '}', indent);
        }

        @Override
        public void printLine(Appendable out) throws IOException {
            String separator = "{";
            for (Map.Entry<String, Json> entry : members.entrySet()) {
                out.append(separator).append(quoted(entry.getKey())).append(": ");
                entry.getValue().printLine(out);
                separator = ", ";
            }
            out.append(members.isEmpty() ? "{}" : "}");
        }
    }

    /** How the members of one container stand: on its line, or each on a line of its own. */
    record Layout(boolean oneLine, String indent) {

        static Layout of(Iterable<Json> members, String indent) {
            boolean oneLine = true;
            for (Json member : members) {
                oneLine &= member instanceof Scalar;
            }
            return new Layout(oneLine, indent + "  ");
        }

        void separate(Appendable out, int index) throws IOException {
            out.append(index == 0 ? "" : oneLine ? ", " : ",");
            if (!oneLine) {
                out.append('\n').append(indent);
            }
        }

        void close(Appendable out, char bracket, String outer) throws IOException {
            if (!oneLine) {
                out.append('\n').append(outer);
            }
            out.append(bracket);
        }
    }

    /** Writes it; its first character stands after {@code indent}. */
    void print(Appendable out, String indent) throws IOException;

    /** Writes it on one line. */
    void printLine(Appendable out) throws IOException;

    static Json text(String text) {
        return new Scalar(quoted(text));
    }

    static Json whole(int value) {
        return new Scalar(Integer.toString(value));
    }

    static Json flag(boolean value) {
        return new Scalar(Boolean.toString(value));
    }

    /** The fewest digits that are read back as the same number; {@link Double#toString} gives more of them before Java 19. */
    static Json decimal(double value) {
        BigDecimal exact = new BigDecimal(value);
        int precision = 1;
        while (exact.round(new MathContext(precision)).doubleValue() != value) {
            precision++;
        }
        BigDecimal shortest = exact.round(new MathContext(precision)).stripTrailingZeros();
        return new Scalar((shortest.scale() < 0 ? shortest.setScale(0) : shortest).toString());
    }

    /** The text between quotes; what would break or reorder the line that people see is escaped. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(quoted, text.charAt(i));
        }
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, char unit) {
        switch (unit) {
            case '"', '\\' -> quoted.append('\\').append(unit);
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (isEscaped(unit)) {
                    quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                } else {
                    quoted.append(unit);
                }
            }
        }
    }

    private static boolean isEscaped(char unit) {
        return switch (Character.getType(unit)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            // Joiners belong to the spelling of Persian and of emoji; direction marks and their like do not.
            case Character.FORMAT -> unit != '\u200c' && unit != '\u200d';
            default -> false;
        };
    }
}
