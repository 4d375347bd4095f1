package dev.hearsay.seeds;

import dev.hearsay.Anchor;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Period;
import dev.hearsay.SourceText;
import dev.hearsay.seeds.BratMapping.Attribute;
import dev.hearsay.seeds.BratMapping.Note;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The annotations of one document being written: lines by their sort, numbered as they come. */
final class BratPage {

    private final SourceText text;
    private final OffsetUnit unit;
    private final List<String> stretches = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<String> ties = new ArrayList<>();
    private final List<String> traits = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    BratPage(SourceText text, OffsetUnit unit) {
        this.text = text;
        this.unit = unit;
    }

    private static String added(List<String> to, String letter, String... columns) {
        String id = letter + (to.size() + 1);
        to.add(id + "\t" + String.join("\t", columns));
        return id;
    }

    String stretch(String type, Anchor at) {
        List<String> spans = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Anchor.Segment segment : at.segments()) {
            spans.add(unit.fromUtf16(segment.start(), text) + " " + unit.fromUtf16(segment.end(), text));
            words.add(text.text().substring(segment.start(), segment.end()));
        }
        return added(
                stretches, "T", type + " " + String.join(";", spans), StretchReader.plain(String.join(" ", words)));
    }

    String event(String type, String trigger, List<Map.Entry<BratMapping.Role, String>> arguments) {
        StringBuilder line = new StringBuilder(type).append(':').append(trigger);
        Map<BratMapping.Role, Integer> counts = new EnumMap<>(BratMapping.Role.class);
        for (Map.Entry<BratMapping.Role, String> argument : arguments) {
            int number = counts.merge(argument.getKey(), 1, Integer::sum);
            line.append(' ').append(BratMapping.named(argument.getKey()));
            line.append(number == 1 ? "" : String.valueOf(number)).append(':').append(argument.getValue());
        }
        return added(events, "E", line.toString());
    }

    String tie(String type, String from, String to) {
        return added(ties, "R", type + " Arg1:" + from + " Arg2:" + to);
    }

    void flag(Attribute attribute, String of) {
        added(traits, "A", BratMapping.named(attribute) + " " + of);
    }

    void trait(Attribute attribute, String of, Enum<?> value) {
        added(traits, "A", BratMapping.named(attribute) + " " + of + " " + BratMapping.word(value));
    }

    void entry(String of, String database, String id, String label) {
        added(entries, "N", "Reference " + of + " " + database + ":" + Percent.coded(id), BratNotes.written(label));
    }

    private void remark(Note note, String of, String line) {
        added(remarks, "#", BratMapping.named(note) + " " + of, line);
    }

    void note(Note note, String of, String value) {
        remark(note, of, BratNotes.written(value));
    }

    void note(Note note, String of, Optional<String> value) {
        value.ifPresent(told -> note(note, of, told));
    }

    void notes(Note note, String of, Map<String, String> notes) {
        notes.forEach((key, value) -> remark(note, of, BratNotes.written(key, value)));
    }

    void period(Note note, String of, Optional<Period> period) {
        period.ifPresent(told -> {
            note(note, of, told.toString());
            if (told.inferred()) {
                added(
                        traits,
                        "A",
                        BratMapping.named(Attribute.INFERRED_DATE) + " " + of + " " + BratMapping.named(note));
            }
        });
    }

    String lines() {
        StringBuilder lines = new StringBuilder();
        Stream.of(stretches, events, ties, traits, entries, remarks)
                .flatMap(List::stream)
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }
}
