package dev.hearsay;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with data: what, where, and how to mend it.
 *
 * @param code the stable code, such as {@code HS-1002}
 * @param severity error or warning
 * @param summary what is wrong, in one sentence
 * @param subject the record concerned, where it can be named
 * @param pointer the JSON pointer (RFC 6901) to the value within the file, or within the record where there is no file
 * @param place where in a file, if it came from one
 * @param expected what should stand there
 * @param found what stands there
 * @param fix what to do, in one sentence
 * @param related a second place that is part of the problem, such as the first use of a duplicate id
 */
public record Problem(
        String code,
        Severity severity,
        String summary,
        Optional<Reference> subject,
        String pointer,
        Optional<Place> place,
        Optional<String> expected,
        Optional<String> found,
        String fix,
        Optional<Place> related)
        implements Comparable<Problem> {

    private static final int MARGIN = 9;

    private static final int LABEL = 10;

    /** A pointer into a list at the root of a file, such as {@code /claims/3}. */
    private static final Pattern NUMBERED = Pattern.compile("/([^/]+)/([0-9]{1,10})(?![^/])");

    private static final int SHOWN = 100;

    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    Problem::place,
                    Comparator.comparing(
                                    (Optional<Place> p) -> p.map(Place::file).orElse(""), CodePoints.ORDER)
                            .thenComparing(p -> p.map(Place::line).orElse(0))
                            .thenComparing(p -> p.map(Place::column).orElse(0)))
            .thenComparing(
                    p -> p.subject.map(Reference::type).map(Enum::ordinal).orElse(-1))
            .thenComparing(p -> p.subject.map(Reference::id).orElse(""), CodePoints.ORDER)
            .thenComparing(Problem::pointer, CodePoints.ORDER)
            .thenComparing(Problem::code)
            .thenComparing(Problem::summary, CodePoints.ORDER);

    /** How bad it is. */
    public enum Severity {
        /** The record cannot be taken over. */
        ERROR,
        /** The record was taken over; somebody should look at it. */
        WARNING
    }

    /** An error without a place. */
    public static Problem error(String code, String summary, String fix) {
        return new Problem(
                code,
                Severity.ERROR,
                summary,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fix,
                Optional.empty());
    }

    /** The error that a misuse would be, had a program and not a file caused it. */
    public static Problem of(MisuseException misuse) {
        return error(misuse.code(), misuse.what(), misuse.remedy());
    }

    /** The same problem as a warning. */
    public Problem asWarning() {
        return new Problem(code, Severity.WARNING, summary, subject, pointer, place, expected, found, fix, related);
    }

    /** The same problem as an error. */
    public Problem asError() {
        return new Problem(code, Severity.ERROR, summary, subject, pointer, place, expected, found, fix, related);
    }

    /** The same problem with the record concerned, and the pointer to the value in it. */
    public Problem concerning(Reference subject, String pointer) {
        return new Problem(
                code, severity, summary, Optional.of(subject), pointer, place, expected, found, fix, related);
    }

    /** The same problem with its place in a file, and the pointer to the value in it. */
    public Problem at(Place place, String pointer) {
        return new Problem(
                code, severity, summary, subject, pointer, Optional.of(place), expected, found, fix, related);
    }

    /** The same problem with what was expected and what was found. */
    public Problem expecting(String expected, String found) {
        return new Problem(
                code,
                severity,
                summary,
                subject,
                pointer,
                place,
                Optional.of(expected),
                Optional.of(found),
                fix,
                related);
    }

    /** The same problem with a second place. */
    public Problem relatedTo(Place other) {
        return new Problem(code, severity, summary, subject, pointer, place, expected, found, fix, Optional.of(other));
    }

    /** Problems as people read them, in order: the first hundred in full, the others counted by code, a line break after each. */
    public static String listed(Collection<Problem> problems) {
        StringBuilder text = new StringBuilder();
        problems.stream()
                .sorted()
                .limit(SHOWN)
                .forEach(problem -> text.append(problem).append('\n'));
        problems.stream()
                .sorted()
                .skip(SHOWN)
                .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()))
                .forEach((code, count) -> text.append("and " + count + " more " + code + "\n"));
        return text.toString();
    }

    /** By place, then record, pointer, code and summary. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /**
     * The problem as people read it: a first line an editor can follow, then record, excerpt, expected, found and fix,
     * as far as known. Control and direction characters are shown as <code>&#92;u{202E}</code>.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        place.ifPresent(p -> text.append(visible(p.toString())).append(": "));
        text.append(severity.name().toLowerCase(Locale.ROOT)).append(' ').append(code);
        text.append(' ').append(visible(summary));
        if (!pointer.isEmpty()) {
            text.append("  [").append(visible(pointer)).append(']');
        }
        record().ifPresent(r -> line(text, "record", r));
        place.filter(p -> !p.excerpt().isEmpty()).ifPresent(p -> excerpt(text, p));
        expected.ifPresent(e -> line(text, "expected", e));
        found.ifPresent(f -> line(text, "found", f));
        line(text, "fix", fix);
        related.ifPresent(r -> line(text, "see", r.toString()));
        return text.toString();
    }

    /** The record by its id; of a record in a file whose id is not known, its number among its like. */
    private Optional<String> record() {
        return subject.map(Reference::toString).or(() -> place.flatMap(p -> ordinal()));
    }

    private Optional<String> ordinal() {
        Matcher numbered = NUMBERED.matcher(pointer);
        return numbered.lookingAt()
                ? Optional.of("number " + (Long.parseLong(numbered.group(2)) + 1) + " of " + numbered.group(1))
                : Optional.empty();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("\n  ").append(Strings.padEnd(label, LABEL, ' ')).append(visible(value));
    }

    private static void excerpt(StringBuilder text, Place place) {
        int from = place.excerpt()
                .offsetByCodePoints(
                        0,
                        Math.min(
                                place.marked(),
                                place.excerpt()
                                        .codePointCount(0, place.excerpt().length())));
        String before = visible(place.excerpt().substring(0, from));
        String rest = place.excerpt().substring(from);
        int marked = rest.offsetByCodePoints(0, Math.min(place.length(), rest.codePointCount(0, rest.length())));
        int carets = Math.max(1, width(visible(rest.substring(0, marked))));
        text.append('\n').append(Strings.padStart(String.valueOf(place.line()), MARGIN, ' '));
        text.append(" | ").append(before).append(visible(rest));
        text.append('\n').append(" ".repeat(MARGIN)).append(" | ").append(" ".repeat(width(before)));
        text.append("^".repeat(carets));
    }

    private static int width(String shown) {
        return shown.codePointCount(0, shown.length());
    }

    /**
     * A text as it may stand in a message: control, format and direction characters are shown as <code>&#92;u{202E}</code>,
     * line breaks stay.
     */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                shown.append(' ');
            } else if (isInvisible(c)) {
                shown.append("\\u{")
                        .append(Strings.padStart(Ascii.toUpperCase(Integer.toHexString(c)), 4, '0'))
                        .append('}');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
