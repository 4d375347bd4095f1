package dev.hearsay.seeds;

import dev.hearsay.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The text of a seed, decoded strictly, and the places in it as editors count them. */
final class SeedText {

    private static final int SHOWN_BEFORE = 40;

    private static final int SHOWN_FROM = 60;

    private static final String CUT = "...";

    /** Bytes that are no UTF-8 text. */
    record Broken(String code, String summary, String found) {}

    /** A stretch of the text, in UTF-16 units. */
    record Span(int start, int end) implements Comparable<Span> {
        @Override
        public int compareTo(Span other) {
            return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
        }
    }

    private final String name;
    private final char[] units;
    private final int length;
    private final Optional<Broken> broken;

    private SeedText(String name, char[] units, int length, Optional<Broken> broken) {
        this.name = name;
        this.units = units;
        this.length = length;
        this.broken = broken;
    }

    static SeedText decode(String name, byte[] bytes) {
        Optional<String> other = otherEncoding(bytes);
        if (other.isPresent()) {
            return new SeedText(
                    name,
                    new char[0],
                    0,
                    Optional.of(new Broken("HS-2002", "This is " + other.get() + ", not UTF-8.", other.get())));
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        return new SeedText(
                name,
                out.array(),
                out.position(),
                result.isError() ? Optional.of(broken(bytes, in.position(), result.length())) : Optional.empty());
    }

    private static Broken broken(byte[] bytes, int offset, int length) {
        StringBuilder found = new StringBuilder();
        for (int i = offset; i < offset + length; i++) {
            found.append(String.format(Locale.ROOT, "0x%02X ", bytes[i]));
        }
        return new Broken("HS-2001", "This is not UTF-8.", found + "at byte offset " + offset);
    }

    /** UTF-16 and UTF-32 give themselves away by a byte order mark, or by the zeros around the first character. */
    private static Optional<String> otherEncoding(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || isPattern(bytes, true, false, false, false)) {
            return Optional.of("UTF-32 (little-endian)");
        } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF) || isPattern(bytes, false, false, false, true)) {
            return Optional.of("UTF-32 (big-endian)");
        } else if (startsWith(bytes, 0xFF, 0xFE) || isPattern(bytes, true, false, true, false)) {
            return Optional.of("UTF-16 (little-endian)");
        } else if (startsWith(bytes, 0xFE, 0xFF) || isPattern(bytes, false, true, false, true)) {
            return Optional.of("UTF-16 (big-endian)");
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        boolean same = bytes.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (bytes[i] & 0xFF) == mark[i];
        }
        return same;
    }

    private static boolean isPattern(byte[] bytes, boolean... filled) {
        boolean same = bytes.length >= filled.length;
        for (int i = 0; same && i < filled.length; i++) {
            same = (bytes[i] != 0) == filled[i];
        }
        return same;
    }

    String name() {
        return name;
    }

    /** The UTF-16 units themselves, and room behind them. */
    char[] units() {
        return units;
    }

    int length() {
        return length;
    }

    /** Why the text ends where it does, if the bytes there are no UTF-8. */
    Optional<Broken> broken() {
        return broken;
    }

    /** The units of a stretch. */
    String words(int start, int end) {
        return new String(units, start, end - start);
    }

    /** Where the text ends. */
    Place end() {
        Span end = new Span(length, length + 1);
        return places(new TreeSet<>(Set.of(end))).apply(end);
    }

    /** The place of each stretch, found in one pass over the text. */
    Function<Span, Place> places(NavigableSet<Span> spans) {
        Map<Span, Place> places = new HashMap<>();
        int line = 1;
        int lineStart = 0;
        int counted = 0;
        int column = 1;
        for (Span span : spans) {
            int at = Math.min(span.start, length);
            for (int i = counted; i < at; i++) {
                if (isBreak(i)) {
                    line++;
                    lineStart = i + 1;
                    column = 1;
                } else if (!Character.isLowSurrogate(units[i])) {
                    column++;
                }
            }
            counted = at;
            places.put(span, place(span, line, column, lineStart));
        }
        return span -> places.getOrDefault(span, Place.at(name, 1, 1));
    }

    /** Whether a line ends with this unit: the carriage return of a pair does not end one. */
    private boolean isBreak(int i) {
        return units[i] == '\n' || (units[i] == '\r' && (i + 1 == length || units[i + 1] != '\n'));
    }

    private Place place(Span span, int line, int column, int lineStart) {
        int at = Math.min(span.start, length);
        int lineEnd = at;
        int most = Math.min(length, at + 2 * SHOWN_FROM);
        while (lineEnd < most && units[lineEnd] != '\n' && units[lineEnd] != '\r') {
            lineEnd++;
        }
        String before = words(Math.max(lineStart, at - 2 * SHOWN_BEFORE), at);
        String from = words(at, lineEnd);
        int shownBefore = Math.min(column - 1, SHOWN_BEFORE);
        String head =
                before.substring(before.offsetByCodePoints(before.length(), -Math.min(shownBefore, count(before))));
        String tail = from.substring(0, from.offsetByCodePoints(0, Math.min(SHOWN_FROM, count(from))));
        String lead = column - 1 > count(head) ? CUT : "";
        String rest = tail.length() < from.length() ? CUT : "";
        int marked = Math.min(count(words(at, Math.max(at, Math.min(span.end, lineEnd)))), count(tail));
        return new Place(
                name, line, column, lead + head + tail + rest, lead.length() + count(head), Math.max(1, marked));
    }

    private static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
