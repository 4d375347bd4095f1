package dev.hearsay.seeds;

import dev.hearsay.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;

/** What a file of one of Hearsay's own formats says of itself: format, version, vocabulary and open ids. */
final class Head {

    private static final List<String> FIELDS = List.of("format", "version", "vocabulary", "open");

    private final Loading load;
    private final RecordReader records;
    private final String format;

    Head(Loading load, RecordReader records, String format) {
        this.load = load;
        this.records = records;
        this.format = format;
    }

    /** Whether a seed looks like one of these formats. */
    static Optional<Recognition> recognise(Seed seed, String name, String format, String ending) {
        Pattern says = Pattern.compile("^\\s*\\{.*\"format\"\\s*:\\s*\"" + format + "\"", Pattern.DOTALL);
        return Opening.recognise(
                seed, name, ending, start -> says.matcher(start).find(), "it says \"format\": \"" + format + "\"");
    }

    /**
     * Reads the object that is to hold the head.
     *
     * @param others the names of its other fields
     * @param field reads one of these
     */
    void read(Reading in, Stream<String> others, Consumer<String> field) {
        if (in.next() != JsonToken.START_OBJECT) {
            throw alien(in, in.foundInQuotes());
        }
        List<String> known = Stream.concat(FIELDS.stream(), others).toList();
        Map<String, Integer> seen = new HashMap<>();
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.name();
            boolean first = Obj.isFirst(in, seen, name);
            boolean usable = isKnown(in, name, known) && first;
            in.next();
            if (usable) {
                read(in, name, field);
            } else {
                load.refuseUnnamed();
                in.skip();
            }
        }
        in.end();
        if (!seen.containsKey("format")) {
            throw alien(in, "no field 'format'");
        }
        if (!seen.containsKey("version")) {
            in.fault(Problem.error("HS-2102", "The field 'version' is missing.", "Add 'version': 1.")
                    .expecting("a corpus with 'version'", "none"));
        }
    }

    private static boolean isKnown(Reading in, String name, List<String> known) {
        if (!known.contains(name)) {
            in.fault(Obj.unknown(name, known));
        }
        return known.contains(name);
    }

    private void read(Reading in, String name, Consumer<String> field) {
        switch (name) {
            case "format" -> format(in);
            case "version" -> version(in);
            case "vocabulary" -> records.vocabulary(in);
            case "open" -> records.open(in);
            default -> field.accept(name);
        }
    }

    private void format(Reading in) {
        String found = in.found();
        if (!found.equals(format)) {
            boolean isOurs = found.equals(CorpusFormat.FORMAT) || found.equals(LinesReader.FORMAT);
            throw isOurs ? sibling(in, found) : alien(in, in.foundInQuotes());
        }
    }

    /** A file of our other format, which whoever has it need only read in the other way. */
    private RuntimeException sibling(Reading in, String found) {
        String loader = found.equals(CorpusFormat.FORMAT) ? "Seeds.json()" : "Seeds.jsonLines()";
        return load.onlyThis(
                Problem.error(
                                "HS-2020",
                                "This is Hearsay's other format.",
                                "Read it by " + loader + ", or by Seeds.open, which finds the format.")
                        .expecting("an object with \"format\": \"" + format + "\"", in.foundInQuotes()),
                in.here());
    }

    /** A file of another kind, of which nothing else need be said. */
    RuntimeException alien(Reading in, String instead) {
        String start = "{\"format\": \"" + format + "\", \"version\": 1";
        return load.onlyThis(
                Problem.error("HS-2020", "This is no corpus of Hearsay.", "Begin the file with " + start + ", ...}.")
                        .expecting("an object with \"format\": \"" + format + "\"", instead),
                in.here());
    }

    private void version(Reading in) {
        if (!in.found().equals(Integer.toString(CorpusFormat.VERSION))
                || !in.token().isNumeric()) {
            throw load.onlyThis(
                    Problem.error(
                                    "HS-2021",
                                    "This version of the format is not known here.",
                                    "Read it with the version of Hearsay that wrote it, or a later one.")
                            .expecting("1", in.foundInQuotes()),
                    in.here());
        }
    }
}
