package dev.hearsay.seeds;

import dev.hearsay.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
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

    private static final int LONGEST_POINTER = 400;

    private final SeedText text;
    private final LoadLimits limits;
    private final Faults faults;
    private final Recall recall;
    private final JsonFactory json;
    private final int from;
    private final int to;
    private final JsonParser parser;
    private int depth;

    /**
     * A factory of parsers for one load. The parser's own limits are off, since ours tell where they were passed; its cache
     * of field names lives no longer than the load.
     */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /** Reads from one unit of the text to another. */
    Reading(SeedText text, Loading load, int from, int to) {
        this(text, load.limits(), load.faults(), load.recall(), load.json(), from, to);
    }

    /** Reads on the side, whatever a load has met so far. */
    Reading(SeedText text, LoadLimits limits, int from) {
        this(text, limits, new Faults(limits.problems()), new Recall(), factory(), from, text.length());
    }

    private Reading(
            SeedText text, LoadLimits limits, Faults faults, Recall recall, JsonFactory json, int from, int to) {
        this.text = text;
        this.limits = limits;
        this.faults = faults;
        this.recall = recall;
        this.json = json;
        this.from = from;
        this.to = to;
        this.parser = json.createParser(ObjectReadContext.empty(), text.units(), from, to - from);
    }

    /** Moves on; the end of the text is a problem unless the outermost value is complete. */
    JsonToken next() {
        JsonToken token = moved();
        if (token == null) {
            throw broken(to, false);
        }
        if (token.isStructStart()) {
            depth++;
            if (depth > limits.depth()) {
                throw stop(
                        Loading.limit("HS-2011", "depth", limits.depth(), "levels", "lists and objects nested deeper"));
            }
        } else if (token.isStructEnd()) {
            depth--;
        }
        return token;
    }

    /** Checks that nothing follows the outermost value. */
    void end() {
        int at = from + (int) parser.currentLocation().getCharOffset();
        while (at < to && " \t\r\n".indexOf(text.units()[at]) >= 0) {
            at++;
        }
        if (at < to) {
            boolean line = to < text.length();
            Problem problem = Problem.error(
                            "HS-2005",
                            line ? "Something follows the record." : "Something follows the end of the corpus.",
                            line
                                    ? "Give each record a line of its own."
                                    : "Remove it, or put it into a file of its own.")
                    .expecting(line ? "the end of the line" : "the end of the file", text.words(at, at + 1));
            faults.add(problem, text.spot(at, at + 1), Optional.empty());
            throw new Faults.Stop();
        }
    }

    /** Hands what the parser learned, the names of fields, to the next one. */
    void close() {
        parser.close();
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
        return offset > 0 && offset < to && (text.units()[offset - 1] == '\\' || text.units()[offset] < ' ');
    }

    private Faults.Stop broken(int offset, boolean inText) {
        boolean cut = offset >= to;
        Syntax syntax = new Syntax(text, to);
        int at = cut ? to : syntax.start(offset, inText);
        Syntax.Within within = Syntax.Within.of(parser.streamReadContext(), inText);
        Optional<Spot> opening = cut && depth > 0 ? Optional.of(spot(opening())) : Optional.empty();
        faults.add(syntax.problem(at, within), text.spot(at, at + 1).named(pointer()), opening);
        return new Faults.Stop();
    }

    /** Where the innermost list or object starts that is open at the end of the text. */
    private int opening() {
        Deque<Integer> open = new ArrayDeque<>();
        JsonParser again = json.createParser(ObjectReadContext.empty(), text.units(), from, to - from);
        try {
            for (JsonToken token = again.nextToken(); token != null; token = again.nextToken()) {
                if (token.isStructStart()) {
                    open.push(start(again));
                } else if (token.isStructEnd()) {
                    open.pop();
                }
            }
        } catch (JacksonException e) {
            // It ends as it did before.
        }
        return open.getFirst();
    }

    /** Skips the rest of the value that begins with the current token. */
    void skip() {
        int outer = depth;
        if (token().isStructStart()) {
            while (depth >= outer) {
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
        return start(parser);
    }

    private int start(JsonParser parser) {
        return from + (int) parser.currentTokenLocation().getCharOffset();
    }

    /**
     * Where the first field of a name starts in an object. It is looked for by reading anew, since to note the place of every
     * field would take longer than to read it.
     *
     * @param object where the object starts
     * @param name the name of a field that was met there
     */
    int field(int object, String name) {
        Reading again = new Reading(text, limits, new Faults(limits.problems()), recall, json, object, to);
        do {
            again.next();
        } while (again.depth != 1
                || again.token() != JsonToken.PROPERTY_NAME
                || !again.name().equals(name));
        return again.start();
    }

    /** A token, from where it starts; of a list or object, its bracket. */
    Spot spot(int start) {
        int end = start + 1;
        if (text.units()[start] == '"') {
            while (end < to && text.units()[end] != '"') {
                end += text.units()[end] == '\\' ? 2 : 1;
            }
            return text.spot(start, Math.min(to, end + 1));
        }
        while (end < to && isPlain(text.units()[start]) && isPlain(text.units()[end])) {
            end++;
        }
        return text.spot(start, end);
    }

    /** The value of the field whose name starts there. */
    Spot value(int name) {
        int at = spot(name).end();
        while (" \t\r\n:".indexOf(text.units()[at]) >= 0) {
            at++;
        }
        return spot(at);
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
            fault(Loading.limit("HS-2012", "textLength", limits.textLength(), "UTF-16 units", "texts longer")
                    .expecting("at most " + limits.textLength() + " UTF-16 units", value.length() + " units"));
            return Optional.empty();
        }
        Optional<Problem> broken = Characters.problem(value);
        if (broken.isPresent()) {
            fault(broken.get());
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** What is made of the current text, if no limit forbids it; what was made of the same text before is taken again. */
    <T> Optional<T> made(Shape.OfText<T> shape) {
        Optional<T> before = shape.recurs() ? recalled(shape) : Optional.empty();
        if (before.isPresent()) {
            return before;
        }
        Optional<String> text = text();
        Optional<T> made = text.isPresent() ? shape.of(text.get(), this) : Optional.empty();
        if (made.isPresent() && shape.recurs()) {
            recall.keep(shape, text.get(), made);
        }
        return made;
    }

    private <T> Optional<T> recalled(Shape<T> shape) {
        try {
            return recall.find(shape, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        } catch (JacksonException e) {
            throw broken(offset(e), true);
        }
    }

    /** The current number as it is written, if it is not too long. */
    Optional<String> number() {
        String value = value(false);
        if (value.length() > limits.numberLength()) {
            fault(Loading.limit("HS-2013", "numberLength", limits.numberLength(), "characters", "numbers longer")
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
            default -> scalar().isBlank() ? "a blank text" : Quoted.of(scalar());
        };
    }

    /** The current token in words, a text in quotes to tell it from a number. */
    String foundInQuotes() {
        return token() == JsonToken.VALUE_STRING ? '"' + found() + '"' : found();
    }

    /** Takes a problem of the current token. */
    void fault(Problem problem) {
        faults.add(problem, here(), Optional.empty());
    }

    /** The current token. */
    Spot here() {
        return spot(start()).named(pointer());
    }

    /** Takes a problem of another place. */
    void fault(Problem problem, Spot spot, Optional<Spot> related) {
        faults.add(problem, spot, related);
    }

    /** Takes a problem of the current token after which nothing more is read. */
    Faults.Stop stop(Problem problem) {
        fault(problem);
        return new Faults.Stop();
    }
}
