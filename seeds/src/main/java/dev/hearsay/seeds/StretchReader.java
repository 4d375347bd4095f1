package dev.hearsay.seeds;

import dev.hearsay.Anchor;
import dev.hearsay.MisuseException;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Problem;
import dev.hearsay.SourceText;
import dev.hearsay.seeds.Standoff.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads where annotated words stand, and compares them with the text. */
final class StretchReader {

    private static final int MOST_DIGITS = 18;

    /** What breaks a line, or parts its columns. */
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r\\x0B\\f\\x85\\u2028\\u2029]");

    private final Loading load;
    private final Standoff standoff;
    private final SourceText text;
    private final OffsetUnit unit;
    private final Map<OffsetUnit, List<Spot>> otherUnits = new EnumMap<>(OffsetUnit.class);

    StretchReader(Loading load, Standoff standoff, SourceText text, OffsetUnit unit) {
        this.load = load;
        this.standoff = standoff;
        this.text = text;
        this.unit = unit;
    }

    void read(String id, String type, Spot offsets, Optional<Spot> tail) {
        List<long[]> fragments = new ArrayList<>();
        for (Spot fragment : offsets.split(';')) {
            List<Spot> ends =
                    fragment.split(' ').stream().filter(e -> e.length() > 0).toList();
            if (ends.size() != 2 || !ends.stream().allMatch(StretchReader::isWhole)) {
                refuse(
                        id,
                        Problem.error(
                                        "HS-2402",
                                        "These are no offsets.",
                                        "Write the start, a blank and the end, several of these parted by semicolons.")
                                .expecting(
                                        "offsets such as 0 6;19 25",
                                        Quoted.of(offsets.text().strip())),
                        offsets.named(id));
                return;
            }
            fragments.add(ends.stream().mapToLong(e -> number(e.text())).toArray());
        }
        fragments.sort(Comparator.comparingLong(f -> f[0]));
        try {
            Anchor anchor = anchor(fragments, unit);
            String words = words(anchor);
            String told = tail.map(Spot::text).orElse("");
            if (plain(words).equals(plain(told))) {
                standoff.stretches.put(id, new Stretch(id, type, anchor, words, offsets.named(id)));
            } else {
                differs(id, fragments, tail.orElse(offsets).named(id), told, words);
            }
        } catch (MisuseException e) {
            outside(id, fragments, offsets.named(id), tail, e);
        }
    }

    private static boolean isWhole(Spot number) {
        String digits = number.text();
        int from = digits.startsWith("-") ? 1 : 0;
        return digits.length() > from && digits.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }

    /** The number; one that no text is long enough for is that of no place. */
    private static long number(String digits) {
        return digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    private Anchor anchor(List<long[]> fragments, OffsetUnit counted) {
        return new Anchor(
                fragments.stream().map(f -> text.segment(f[0], f[1], counted)).toList());
    }

    private String words(Anchor anchor) {
        List<String> parts = anchor.segments().stream()
                .map(s -> text.text().substring(s.start(), s.end()))
                .toList();
        return String.join(" ", parts);
    }

    /** Words as they can stand in one column of one line. */
    static String plain(String words) {
        return BREAKS.matcher(words).replaceAll(" ");
    }

    private void outside(String id, List<long[]> fragments, Spot spot, Optional<Spot> tail, MisuseException e) {
        Set<OffsetUnit> fitting = fitting(fragments, tail.map(Spot::text).orElse(""));
        if (!fitting.isEmpty()) {
            inOtherUnit(id, fitting, spot);
            return;
        }
        boolean overlap = e.code().equals("HS-0202");
        String what = e.code().equals("HS-0208") ? "The offsets lie outside the text." : e.what();
        refuse(
                id,
                Problem.error(overlap ? "HS-2404" : "HS-2403", what, e.remedy())
                        .expecting(
                                overlap
                                        ? "parts that do not overlap"
                                        : "a start and an end after it, from 0 to " + length(),
                                Quoted.of(spot.text().strip())),
                spot);
    }

    private long length() {
        return unit.fromUtf16(text.length(), text);
    }

    private void differs(String id, List<long[]> fragments, Spot spot, String told, String words) {
        Set<OffsetUnit> fitting = fitting(fragments, told);
        if (!fitting.isEmpty()) {
            inOtherUnit(id, fitting, spot);
            return;
        }
        standoff.doubts.misquote(id);
        refuse(
                id,
                Problem.error(
                                "HS-2405",
                                "The text has other words there.",
                                "Get the text that was annotated, or annotate anew; parts are joined by one blank.")
                        .expecting(
                                "the words of the text, \"" + Quoted.of(plain(words)) + "\"",
                                "\"" + Quoted.of(told) + "\""),
                spot);
    }

    /** The other units in which the words of the line stand in the text. */
    private Set<OffsetUnit> fitting(List<long[]> fragments, String told) {
        Set<OffsetUnit> fitting = EnumSet.noneOf(OffsetUnit.class);
        for (OffsetUnit other : EnumSet.complementOf(EnumSet.of(unit))) {
            if (!told.isEmpty() && covered(fragments, other).equals(Optional.of(plain(told)))) {
                fitting.add(other);
            }
        }
        return fitting;
    }

    private Optional<String> covered(List<long[]> fragments, OffsetUnit other) {
        try {
            return Optional.of(plain(words(anchor(fragments, other))));
        } catch (MisuseException e) {
            return Optional.empty();
        }
    }

    private void inOtherUnit(String id, Set<OffsetUnit> fitting, Spot spot) {
        standoff.refuse(id);
        otherUnits
                .computeIfAbsent(fitting.iterator().next(), u -> new ArrayList<>())
                .add(spot);
    }

    /** A file whose offsets were counted otherwise has one fault, however many offsets it has. */
    void tellOtherUnits() {
        otherUnits.forEach((other, spots) -> {
            load.refuseUnnamed();
            load.problem(
                    Problem.error(
                                    "HS-2405",
                                    "The words of " + spots.size() + (spots.size() == 1 ? " span" : " spans")
                                            + " stand where counting " + other + "s puts them.",
                                    "Name the unit in which the file counts: Seeds.brat(OffsetUnit." + other.name()
                                            + ").")
                            .expecting("offsets in " + unit + "s", "offsets in " + other + "s"),
                    spots.get(0));
        });
    }

    private void refuse(String id, Problem problem, Spot spot) {
        standoff.refuse(id);
        load.refuseUnnamed();
        load.problem(problem, spot);
    }
}
