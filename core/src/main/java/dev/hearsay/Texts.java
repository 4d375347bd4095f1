package dev.hearsay;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What every record checks of the texts it is given, and the canonical order of its collections. */
final class Texts {

    private static final int LONGEST_ID = 256;

    private static final int SHA_256_DIGITS = 64;

    /** The bits of the characters 0 to 9. */
    private static final long DIGITS = 0x3FFL << '0';

    /** The bits of the characters a to f, less 64. */
    private static final long LETTERS = 0x3FL << ('a' - 64);

    private static final ImmutableSortedMap<String, String> NO_NOTES =
            ImmutableSortedMap.copyOf(Map.of(), CodePoints.ORDER);

    private Texts() {}

    /** A text that can be read: not blank, no control character but tab and line breaks, no half of a surrogate pair. */
    static String readable(String text, String what) {
        if (text.isBlank()) {
            throw new MisuseException(
                    "HS-0101", what + " must not be blank.", "Give it at least one visible character.");
        }
        return storable(text, what);
    }

    /** The same of a text that belongs to a record: what it is called is put together only where it is refused. */
    static String readable(String text, String what, Object id) {
        return text.isBlank() || firstBroken(text) >= 0 ? readable(text, what + " '" + id + "'") : text;
    }

    static Optional<String> readable(Optional<String> text, String what) {
        if (text.isPresent()) {
            readable(text.get(), what);
        }
        return text;
    }

    static Optional<String> readable(Optional<String> text, String what, Object id) {
        if (text.isPresent()) {
            readable(text.get(), what, id);
        }
        return text;
    }

    /** A text that may be empty but can be written to every format. */
    static String storable(String text, String what) {
        int broken = firstBroken(text);
        if (broken >= 0) {
            throw new MisuseException(
                    "HS-0102",
                    String.format(
                            Locale.ROOT,
                            "%s holds U+%04X at offset %d, which no text format can carry.",
                            what,
                            (int) text.charAt(broken),
                            broken),
                    "Remove it, or replace it by U+FFFD.");
        }
        return text;
    }

    private static int firstBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if ((unit < ' ' || unit >= Character.MIN_SURROGATE) && isBroken(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** A readable text of one line, at most 256 UTF-16 units long, without blanks at its ends. */
    static String id(String value, String what) {
        return isPlainId(value) ? value : anyId(value, what);
    }

    /** Whether it is an id of nothing but ASCII, as most are; any other needs a closer look. */
    private static boolean isPlainId(String value) {
        int last = value.length() - 1;
        if (last < 0 || last >= LONGEST_ID || value.charAt(0) == ' ' || value.charAt(last) == ' ') {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            char unit = value.charAt(i);
            if (unit < ' ' || unit > '~') {
                return false;
            }
        }
        return true;
    }

    private static String anyId(String value, String what) {
        readable(value, what);
        if (!isOneShortLine(value)) {
            throw new MisuseException(
                    "HS-0103", what + " must be one trimmed line of at most 256 characters.", "Shorten or trim it.");
        }
        return value;
    }

    private static boolean isOneShortLine(String value) {
        return value.length() <= LONGEST_ID
                && value.equals(value.strip())
                && value.codePoints().noneMatch(Texts::breaksLines);
    }

    /** Whether it has the form of a SHA-256: 64 hexadecimal digits in lower case. */
    static boolean isSha256(String text) {
        if (text.length() != SHA_256_DIGITS) {
            return false;
        }
        // Digits and letters follow each other at random, so that a branch for each would be guessed wrong half of the
        // time.
        long all = 1;
        for (int i = 0; i < SHA_256_DIGITS; i++) {
            char unit = text.charAt(i);
            all &= ((unit < 64 ? DIGITS : LETTERS) >>> unit) & (unit < 128 ? 1 : 0);
        }
        return all == 1;
    }

    private static boolean breaksLines(int codePoint) {
        return Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029;
    }

    /** An id as part of a name made of several: between quotes where it could be taken for more than one. */
    static String token(Object id) {
        String text = id.toString();
        return text.indexOf(' ') < 0 && text.indexOf('\'') < 0 ? text : "'" + text.replace("'", "''") + "'";
    }

    static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    static Map<String, String> notes(Map<String, String> notes) {
        if (notes.isEmpty()) {
            return NO_NOTES;
        }
        notes.forEach((key, value) -> {
            id(key, "The key of a note");
            storable(value, "The note '" + key + "'");
        });
        return ImmutableSortedMap.copyOf(notes, CodePoints.ORDER);
    }

    /** The distinct texts by code point, each readable. */
    static List<String> sorted(Collection<String> texts, String what, Object id) {
        texts.forEach(text -> readable(text, what, id));
        return canonical(texts, CodePoints.ORDER);
    }

    /** The distinct values in their natural order: what makes two records equal however they were put together. */
    static <T extends Comparable<? super T>> List<T> canonical(Collection<T> values) {
        return canonical(values, Comparator.naturalOrder());
    }

    private static <T> List<T> canonical(Collection<T> values, Comparator<? super T> order) {
        ImmutableList<T> copy = ImmutableList.copyOf(values);
        return copy.size() < 2 || Comparators.isInStrictOrder(copy, order)
                ? copy
                : ImmutableSortedSet.copyOf(order, copy).asList();
    }

    private static boolean isBroken(String text, int i) {
        char unit = text.charAt(i);
        if (unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r') {
            return true;
        }
        if (Character.isHighSurrogate(unit)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(unit) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
