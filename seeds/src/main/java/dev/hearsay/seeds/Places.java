package dev.hearsay.seeds;

import dev.hearsay.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The places of spots as editors count them, found in one pass over each text. */
final class Places {

    private static final int SHOWN_BEFORE = 40;

    private static final int SHOWN_FROM = 60;

    private static final String CUT = "...";

    private final Map<Spot, Place> places = new HashMap<>();

    Places(Iterable<Spot> spots) {
        Map<SeedText, List<Spot>> byText = new HashMap<>();
        for (Spot spot : spots) {
            spot.known()
                    .ifPresentOrElse(
                            place -> places.put(spot, place),
                            () -> byText.computeIfAbsent(spot.in(), text -> new ArrayList<>())
                                    .add(spot));
        }
        byText.forEach((text, all) -> new Pass(text).over(all));
    }

    Place of(Spot spot) {
        return places.getOrDefault(spot, Place.at(spot.in().name(), 1, 1));
    }

    /** One text, from its start to its last spot. */
    private final class Pass {

        private final SeedText text;
        private int line = 1;
        private int lineStart;
        private int column = 1;
        private long bytes;
        private int at;

        Pass(SeedText text) {
            this.text = text;
            this.bytes = text.origin().mark();
        }

        void over(List<Spot> spots) {
            spots.sort(Comparator.comparingInt(Spot::start));
            for (Spot spot : spots) {
                int to = Math.min(spot.start(), text.length());
                while (at < to) {
                    step();
                }
                places.put(spot, place(spot));
            }
        }

        private void step() {
            char unit = text.units()[at];
            if (isBreak(unit)) {
                line++;
                lineStart = at + 1;
                column = 1;
            } else if (!Character.isLowSurrogate(unit)) {
                column++;
            }
            bytes += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
            at++;
        }

        /** Whether a line ends with this unit: the carriage return of a pair does not end one. */
        private boolean isBreak(char unit) {
            return unit == '\n' || (unit == '\r' && (at + 1 == text.length() || text.units()[at + 1] != '\n'));
        }

        private Place place(Spot spot) {
            int lineEnd = at;
            int most = Math.min(text.length(), at + 2 * SHOWN_FROM);
            while (lineEnd < most && text.units()[lineEnd] != '\n' && text.units()[lineEnd] != '\r') {
                lineEnd++;
            }
            String before = text.words(Math.max(lineStart, at - 2 * SHOWN_BEFORE), at);
            String from = text.words(at, lineEnd);
            int shownBefore = Math.min(column - 1, SHOWN_BEFORE);
            String head =
                    before.substring(before.offsetByCodePoints(before.length(), -Math.min(shownBefore, count(before))));
            String tail = from.substring(0, from.offsetByCodePoints(0, Math.min(SHOWN_FROM, count(from))));
            String lead = column - 1 > count(head) ? CUT : "";
            String rest = tail.length() < from.length() ? CUT : "";
            int marked = Math.min(count(text.words(at, Math.max(at, Math.min(spot.end(), lineEnd)))), count(tail));
            return new Place(
                    text.name(),
                    line,
                    column,
                    lead + head + tail + rest,
                    lead.length() + count(head),
                    Math.max(1, marked),
                    offset());
        }

        private OptionalLong offset() {
            SeedText.Origin origin = text.origin();
            return origin.bytes() > 0 && origin.charset().equals(StandardCharsets.UTF_8)
                    ? OptionalLong.of(bytes)
                    : OptionalLong.empty();
        }
    }

    private static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
