package dev.hearsay.seeds;

import dev.hearsay.OffsetUnit;
import dev.hearsay.Problem;
import dev.hearsay.SourceText;
import dev.hearsay.seeds.Standoff.Argument;
import dev.hearsay.seeds.Standoff.Entry;
import dev.hearsay.seeds.Standoff.Event;
import dev.hearsay.seeds.Standoff.Remark;
import dev.hearsay.seeds.Standoff.Same;
import dev.hearsay.seeds.Standoff.Tie;
import dev.hearsay.seeds.Standoff.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines of an {@code .ann} file against the text they are about. */
final class StandoffReader {

    private static final int COLUMNS = 3;

    private final Loading load;
    private final Unmapped unmapped;
    private final Standoff standoff = new Standoff();
    private final StretchReader stretches;

    StandoffReader(Loading load, SourceText text, OffsetUnit unit, Unmapped unmapped) {
        this.load = load;
        this.unmapped = unmapped;
        this.stretches = new StretchReader(load, standoff, text, unit);
    }

    Standoff read(SeedText annotations) {
        for (Spot line : annotations.lines()) {
            if (line.length() > load.limits().textLength()) {
                load.problem(tooLong(), line.cut(0, 1));
                standoff.doubts.add(line);
                standoff.refuseUnnamed();
                load.refuseUnnamed();
            } else if (!line.text().isBlank()) {
                load.begin(line);
                line(line, columns(line));
            }
        }
        stretches.tellOtherUnits();
        if (!standoff.doubts.ids().stream().allMatch(standoff::knows)) {
            standoff.doubts.addAll();
        }
        return standoff;
    }

    private Problem tooLong() {
        return Loading.limit("HS-2012", "textLength", load.limits().textLength(), "UTF-16 units", "lines longer");
    }

    /** The first two columns, and whatever follows them as one. */
    private static List<Spot> columns(Spot line) {
        List<Spot> cells = line.split('\t');
        if (cells.size() <= COLUMNS) {
            return cells;
        }
        int before = cells.get(0).length() + cells.get(1).length() + 2;
        return List.of(cells.get(0), cells.get(1), line.cut(before, line.length()));
    }

    private void line(Spot line, List<Spot> columns) {
        String id = columns.get(0).text();
        int before = load.faults().count();
        boolean refused = standoff.isRefused(id);
        read(columns);
        if (load.faults().count() > before || (!refused && standoff.isRefused(id))) {
            standoff.doubts.add(line);
        }
    }

    private void read(List<Spot> columns) {
        String id = columns.get(0).text();
        Spot spot = columns.get(0).named(id);
        if (columns.size() < 2 || id.isBlank() || id.indexOf(' ') >= 0) {
            standoff.refuseUnnamed();
            load.refuseUnnamed();
            load.problem(
                    Problem.error(
                                    "HS-2401",
                                    "The line is not an id, a tab, and an annotation.",
                                    "Part the columns by tabs, as in T1<TAB>Person 0 6<TAB>Kaleji.")
                            .expecting("an id and a tab", Quoted.of(id)),
                    columns.get(0));
            return;
        }
        boolean named = id.charAt(0) != '*';
        Optional<Spot> first = named ? standoff.note(id, spot) : Optional.empty();
        if (first.isPresent()) {
            load.problem(
                    Problem.error(
                                    "HS-2406",
                                    "The id '" + Quoted.of(id) + "' is used twice.",
                                    "Give each annotation an id of its own.")
                            .expecting("an id that no other line has", Quoted.of(id)),
                    spot,
                    first.get());
            load.refuseUnnamed();
            return;
        }
        Spot data = columns.get(1).named(id);
        Optional<Spot> tail = columns.size() == COLUMNS ? Optional.of(columns.get(2)) : Optional.empty();
        Optional<Problem> bad =
                Characters.problem(data.text() + tail.map(Spot::text).orElse(""));
        if (bad.isPresent()) {
            refuse(id, bad.get(), data);
        } else {
            annotation(id, spot, data, tail);
        }
    }

    private void annotation(String id, Spot spot, Spot data, Optional<Spot> tail) {
        List<Spot> words = data.split(' ').stream().filter(w -> w.length() > 0).toList();
        if (words.isEmpty()) {
            malformed(id, data, "a type and what it is about");
            return;
        }
        String type = words.get(0).text();
        switch (id.charAt(0)) {
            case 'T' ->
                stretches.read(id, type, data.cut(data.text().indexOf(type) + type.length(), data.length()), tail);
            case 'E' -> event(id, spot, words);
            case 'R' -> tie(id, spot, words);
            case 'A', 'M' -> trait(id, spot, words);
            case 'N' -> entry(id, spot, words, tail.map(Spot::text).orElse(""));
            case '#' ->
                remark(id, tail.orElse(spot.cut(id.length(), id.length())).named(id), words);
            case '*' -> same(id, spot, words);
            default -> unmapped.count("annotations whose ids begin with", id.substring(0, 1), spot);
        }
    }

    // ---- what is about other annotations

    private void event(String id, Spot spot, List<Spot> words) {
        List<Argument> arguments = new ArrayList<>();
        for (Spot word : words) {
            Optional<Argument> argument = argument(id, word);
            if (argument.isEmpty()) {
                malformed(id, word, "Type:T1 and roles such as Speaker:T2");
                return;
            }
            arguments.add(argument.get());
        }
        Argument trigger = arguments.get(0);
        standoff.events.put(
                id, new Event(id, trigger.role(), trigger, List.copyOf(arguments.subList(1, arguments.size())), spot));
    }

    private static Optional<Argument> argument(String id, Spot word) {
        int colon = word.text().indexOf(':');
        return colon < 1 || colon == word.length() - 1
                ? Optional.empty()
                : Optional.of(new Argument(
                        word.text().substring(0, colon), word.text().substring(colon + 1), word.named(id)));
    }

    private void tie(String id, Spot spot, List<Spot> words) {
        List<Argument> ends = words.stream()
                .skip(1)
                .flatMap(word -> argument(id, word).stream())
                .toList();
        if (words.size() != COLUMNS
                || ends.size() != 2
                || ends.get(0).role().equals(ends.get(1).role())) {
            malformed(id, words.get(0), "a type and two arguments of different names, Arg1:T1 Arg2:T2");
            return;
        }
        // Whatever order they are written in, Arg1 is where the relation comes from.
        boolean turned = ends.get(0).role().equals("Arg2");
        standoff.ties.add(new Tie(id, words.get(0).text(), ends.get(turned ? 1 : 0), ends.get(turned ? 0 : 1), spot));
    }

    private void trait(String id, Spot spot, List<Spot> words) {
        if (words.size() < 2 || words.size() > COLUMNS) {
            malformed(id, words.get(0), "a name, an annotation and at most one value");
            return;
        }
        Spot value = words.size() == COLUMNS ? words.get(2).named(id) : spot.cut(0, 0);
        standoff.traits.add(new Trait(
                id, words.get(0).text(), target(id, words.get(1)), value.text(), value.length() == 0 ? spot : value));
    }

    private void entry(String id, Spot spot, List<Spot> words, String label) {
        String reference = words.get(words.size() - 1).text();
        int colon = reference.indexOf(':');
        if (words.size() != COLUMNS || colon < 1 || colon == reference.length() - 1) {
            malformed(id, words.get(0), "Reference, an annotation and an id such as Wikidata:Q794");
            return;
        }
        standoff.entries.add(new Entry(
                id,
                target(id, words.get(1)),
                reference.substring(0, colon),
                reference.substring(colon + 1),
                label,
                spot));
    }

    private void remark(String id, Spot text, List<Spot> words) {
        if (words.size() != 2) {
            malformed(id, words.get(0), "a type and one annotation");
            return;
        }
        standoff.remarks.add(new Remark(id, words.get(0).text(), target(id, words.get(1)), text.text(), text));
    }

    private void same(String id, Spot spot, List<Spot> words) {
        if (words.size() < COLUMNS) {
            malformed(id, words.get(0), "a type and at least two annotations");
            return;
        }
        standoff.same.add(
                new Same(words.stream().skip(1).map(word -> target(id, word)).toList(), spot));
    }

    private static Argument target(String id, Spot word) {
        return new Argument("", word.text(), word.named(id));
    }

    private void malformed(String id, Spot spot, String expected) {
        refuse(
                id,
                Problem.error(
                                "HS-2409",
                                "The annotation lacks a part, or has one too many.",
                                "Write it as expected, its parts by single blanks.")
                        .expecting(expected, Quoted.of(spot.text())),
                spot.named(id));
    }

    private void refuse(String id, Problem problem, Spot spot) {
        standoff.refuse(id);
        load.refuseUnnamed();
        load.problem(problem, spot);
    }
}
