package dev.hearsay.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Tables and numbers as people read them. */
final class Markdown {

    private static final double MILLISECOND = 1e3;
    private static final double SECOND = 1e6;
    private static final double HUNDRED = 100;

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    void heading(int level, String words) {
        line("");
        line("#".repeat(level) + " " + words);
        line("");
    }

    void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    /** The head of a table whose columns but the first hold numbers. */
    void head(List<String> cells) {
        row(cells);
        line("|---" + "|--:".repeat(cells.size() - 1) + "|");
    }

    /** Microseconds, in the unit that suits. */
    static String time(OptionalDouble micros) {
        if (micros.isEmpty()) {
            return "";
        }
        double value = micros.getAsDouble();
        if (value >= SECOND) {
            return digits(value / SECOND) + " s";
        }
        if (value >= MILLISECOND) {
            return digits(value / MILLISECOND) + " ms";
        }
        return value >= 1 ? digits(value) + " \u00b5s" : digits(value * MILLISECOND) + " ns";
    }

    static String time(double micros) {
        return time(OptionalDouble.of(micros));
    }

    /** Three digits, or more where whole numbers have more. */
    static String digits(double value) {
        double size = Math.abs(value);
        int decimals = size >= HUNDRED ? 0 : size >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    static String digits(OptionalDouble value) {
        return value.isEmpty() ? "" : digits(value.getAsDouble());
    }

    static String whole(OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.ROOT, "%,d", Math.round(value.getAsDouble()));
    }

    static String times(double factor) {
        return digits(factor) + "x";
    }

    static String yes(boolean holds) {
        return holds ? "yes" : "**no**";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
