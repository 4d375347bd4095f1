package dev.hearsay.seeds;

import dev.hearsay.Problem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;

/** JSON Lines being read, a whole file or some lines of it: the head, and a record from each other line. */
final class LinesReader {

    static final String FORMAT = "hearsay-lines";

    private static final List<String> RECORDS =
            Section.ALL.stream().map(Section::single).toList();

    private final Loading load;
    private final SeedText text;
    private final RecordReader records;
    private OptionalInt promised = OptionalInt.empty();
    private int lines;

    /** Reads lines that stand behind so many others. */
    LinesReader(SeedText text, Loading load, RecordReader records, int before) {
        this.text = text;
        this.load = load;
        this.records = records;
        this.lines = before;
    }

    /** Reads a whole file. */
    static void read(SeedText text, Loading load) {
        RecordReader records = new RecordReader(load, new Rereading(() -> text, load.limits()));
        LinesReader reader = new LinesReader(text, load, records, 0);
        Spot last = reader.readLines();
        if (reader.lines == 0) {
            reader.head(reader.reading(last));
        }
        reader.checkCount(last);
    }

    /** Reads the lines; the last one of them that is not blank. */
    Spot readLines() {
        Spot last = text.spot(0, 0);
        for (Spot line : text.lines()) {
            if (!line.isBlank()) {
                line(line);
                last = line;
            }
        }
        return last;
    }

    /** How many lines there are, with those before, without blank ones. */
    int lines() {
        return lines;
    }

    /** How many records the head tells, if it does. */
    OptionalInt promised() {
        return promised;
    }

    private Reading reading(Spot line) {
        return new Reading(text, load, line.start(), line.end());
    }

    /** A line that is no JSON is a problem of that line only. */
    private void line(Spot line) {
        try {
            if (lines++ == 0) {
                head(reading(line));
            } else {
                Reading in = reading(line);
                record(in);
                in.close();
            }
        } catch (Faults.Stop stop) {
            load.refuseUnnamed();
            if (lines == 1 || load.isFull()) {
                throw stop;
            }
        }
    }

    private void head(Reading in) {
        new Head(load, records, FORMAT).read(in, Stream.of("records"), name -> promised(in));
    }

    private void promised(Reading in) {
        CorpusFormat.COUNT.read(in).ifPresent(count -> promised = OptionalInt.of(count));
    }

    private void record(Reading in) {
        if (in.next() != JsonToken.START_OBJECT) {
            in.wrong("an object of one field that names its type, such as {\"claim\": {...}}");
            return;
        }
        if (in.next() == JsonToken.END_OBJECT) {
            in.fault(Problem.error("HS-2023", "The line holds no record.", "Remove it, or fill it in.")
                    .expecting("one of " + String.join(", ", RECORDS), "an empty object"));
            return;
        }
        String name = in.name();
        Optional<Section<?>> section = Section.ofOne(name);
        if (section.isEmpty()) {
            in.fault(Obj.unknown(name, RECORDS));
            load.refuseUnnamed();
        }
        in.next();
        section.ifPresentOrElse(known -> records.read(in, known, -1), in::skip);
        if (in.next() != JsonToken.END_OBJECT) {
            throw in.stop(
                    Problem.error("HS-2024", "The line holds a second record.", "Give each record a line of its own.")
                            .expecting("}", Quoted.of(in.name())));
        }
        in.end();
    }

    /** A file that lost its last lines is well-formed; only its head can tell. */
    private void checkCount(Spot last) {
        if (promised.isPresent() && promised.getAsInt() != lines - 1) {
            load.problem(
                    Problem.error(
                                    "HS-2022",
                                    "The file has " + (lines - 1) + " records and not the " + promised.getAsInt()
                                            + " that its first line tells.",
                                    "Get the whole file, or mend 'records' in its first line.")
                            .expecting(promised.getAsInt() + " records", Integer.toString(lines - 1)),
                    last.cut(last.length(), last.length()));
            load.refuseUnnamed();
        }
    }
}
