package dev.hearsay.seeds;

import dev.hearsay.MisuseException;
import dev.hearsay.Problem;
import dev.hearsay.seeds.SeedText.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** A text being read token by token, and the problems met so far. */
final class Reading {

    /**
     * The parser's own limits are off, since ours tell where they were passed, and so are its caches, which live as long as
     * the program.
     */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final int LONGEST_POINTER = 400;

    private static final int LONGEST_QUOTE = 80;

    private final SeedText text;
    private final LoadLimits limits;
    private final Faults faults;
    private final int from;
    private final JsonParser parser;
    private final Deque<Integer> open = new ArrayDeque<>();

    Reading(SeedText text, LoadLimits limits, Faults faults, int from) {
        this.text = text;
        this.limits = limits;
        this.faults = faults;
        this.from = from;
        this.parser = JSON.createParser(ObjectReadContext.empty(), text.units(), from, text.length() - from);
    }

    /** Moves on; the end of the text is a problem unless the outermost value is complete. */
    JsonToken next() {
        JsonToken token = moved();
        if (token == null) {
            throw broken(text.length(), false);
        }
        if (token.isStructStart()) {
            open.push(start());
            if (open.size() > limits.depth()) {
                throw stop(limit("HS-2011", "depth", limits.depth(), "lists and objects nested deeper")
                        .expecting("at most " + limits.depth() + " levels", "one more"));
            }
        } else if (token.isStructEnd()) {
            open.pop();
        }
        return token;
    }

    /** Checks that nothing follows the outermost value. */
    void end() {
        int at = from + (int) parser.currentLocation().getCharOffset();
        while (at < text.length() && " \t\r\n".indexOf(text.units()[at]) >= 0) {
            at++;
        }
        if (at < text.length()) {
            Problem problem = Problem.error(
                            "HS-2005",
                            "Something follows the end of the corpus.",
                            "Remove it, or put it into a file of its own.")
                    .expecting("the end of the file", quote(text.words(at, Math.min(text.length(), at + 1))));
            faults.add(problem, "", new Span(at, at + 1), Optional.empty());
            throw new Faults.Stop();
        }
    }

    @SuppressWarnings("NullAway") // null is the parser's word for the end of the text; next() gives it a name
    private JsonToken moved() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw broken(offset(e), inText(offset(e)));
        }
    }

    private int offset(JacksonException e) {
        return from + (int) e.getLocation().getCharOffset();
    }

    /** Whether the parser stumbled within a text: over an escape, or over a control character that is no white space. */
    private boolean inText(int offset) {
        return offset > 0 && offset < text.length() && (text.units()[offset - 1] == '\\' || text.units()[offset] < ' ');
    }

    private Faults.Stop broken(int offset, boolean inText) {
        boolean cut = offset >= text.length();
        Syntax syntax = new Syntax(text);
        int at = cut ? text.length() : syntax.start(offset, inText);
        Syntax.Within within = Syntax.Within.of(parser.streamReadContext(), inText);
        Optional<Span> opening =
                Optional.ofNullable(open.peek()).filter(start -> cut).map(this::span);
        faults.add(syntax.problem(at, within), pointer(), new Span(at, at + 1), opening);
        return new Faults.Stop();
    }

    /** Skips the rest of the value that begins with the current token. */
    void skip() {
        int depth = open.size();
        if (token().isStructStart()) {
            while (open.size() >= depth) {
                next();
            }
        }
    }

    JsonToken token() {
        return parser.currentToken();
    }

    String name() {
        return parser.currentName();
    }

    /** Where the current token starts, in units. */
    int start() {
        return from + (int) parser.currentTokenLocation().getCharOffset();
    }

    /** From the start of a token to its end. */
    Span span(int start) {
        int end = start + 1;
        if (text.units()[start] == '"') {
            while (end < text.length() && text.units()[end] != '"') {
                end += text.units()[end] == '\\' ? 2 : 1;
            }
            return new Span(start, end + 1);
        }
        while (end < text.length() && isPlain(text.units()[start]) && isPlain(text.units()[end])) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isPlain(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '.' || unit == '+' || unit == '-';
    }

    /** The pointer to the current token, or to a value around it if it would be too long to read. */
    String pointer() {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        while (pointer.length() > LONGEST_POINTER) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return pointer;
    }

    /** The current text, if no limit forbids it and it can be written again. */
    Optional<String> text() {
        String value = value(true);
        if (value.length() > limits.textLength()) {
            fault(limit("HS-2012", "textLength", limits.textLength(), "texts longer")
                    .expecting("at most " + limits.textLength() + " UTF-16 units", value.length() + " units"));
            return Optional.empty();
        }
        int bad = firstBroken(value);
        if (bad >= 0) {
            fault(Problem.error(
                            "HS-0102",
                            String.format(Locale.ROOT, "The text holds U+%04X, which no text format can carry.", (int)
                                    value.charAt(bad)),
                            "Remove it, or replace it by \\uFFFD.")
                    .expecting("characters only", quote(value)));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** The current number as it is written, if it is not too long. */
    Optional<String> number() {
        String value = value(false);
        if (value.length() > limits.numberLength()) {
            fault(limit("HS-2013", "numberLength", limits.numberLength(), "numbers longer")
                    .expecting("at most " + limits.numberLength() + " characters", value.length() + " characters"));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private String value(boolean isText) {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw broken(offset(e), isText);
        }
    }

    private static int firstBroken(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit) || (unit < ' ' && "\t\n\r".indexOf(unit) < 0)) {
                return i;
            }
        }
        return -1;
    }

    /** The problem of a value of the wrong type, which is skipped. */
    <T> Optional<T> wrong(String expected) {
        Problem problem = Problem.error(
                        "HS-2103",
                        "This type of value does not belong here.",
                        token() == JsonToken.VALUE_NULL
                                ? "Leave the field out where there is nothing to say."
                                : "Write it as expected; values are never converted.")
                .expecting(expected, foundInQuotes());
        fault(problem);
        skip();
        return Optional.empty();
    }

    /** The current text, number or truth value. */
    String scalar() {
        return value(token() == JsonToken.VALUE_STRING);
    }

    /** The current token in words. */
    String found() {
        return switch (token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_NULL -> "nothing (null)";
            default -> scalar().isBlank() ? "a blank text" : quote(scalar());
        };
    }

    /** The current token in words, a text in quotes to tell it from a number. */
    String foundInQuotes() {
        return token() == JsonToken.VALUE_STRING ? '"' + found() + '"' : found();
    }

    /** A word of the file, cut where it is long. */
    static String quote(String found) {
        return found.codePointCount(0, found.length()) <= LONGEST_QUOTE
                ? found
                : found.substring(0, found.offsetByCodePoints(0, LONGEST_QUOTE - 3)) + "...";
    }

    /** What is made of a value, or the problem of what it breaks. */
    <T> Optional<T> made(String expected, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (MisuseException e) {
            fault(Problem.of(e).expecting(expected, found()));
            return Optional.empty();
        }
    }

    /** Takes a problem of the current token. */
    void fault(Problem problem) {
        faults.add(problem, pointer(), span(start()), Optional.empty());
    }

    /** Takes a problem of another place. */
    void fault(Problem problem, String pointer, Span span, Optional<Span> related) {
        faults.add(problem, pointer, span, related);
    }

    /** Takes a problem of the current token after which nothing more is read. */
    Faults.Stop stop(Problem problem) {
        fault(problem);
        return new Faults.Stop();
    }

    /** Takes a problem of the current token that makes all others pointless. */
    Faults.Stop onlyThis(Problem problem) {
        return faults.onlyThis(problem, pointer(), span(start()));
    }

    static Problem limit(String code, String limit, int value, String what) {
        return Problem.error(
                code,
                "The limit " + limit + " of " + value + " is passed.",
                "Raise LoadLimits." + limit + " if this is meant: it refuses " + what
                        + ", as hostile files have them.");
    }
}
