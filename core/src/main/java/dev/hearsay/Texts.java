package dev.hearsay;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What every record checks of the texts it is given, and the canonical order of its collections. */
final class Texts {

    private static final int LONGEST_ID = 256;

    private Texts() {}

    /** A text that can be read: not blank, no control character but tab and line breaks, no half of a surrogate pair. */
    static String readable(String text, String what) {
        if (text.isBlank()) {
            throw new MisuseException(
                    "HS-0101", what + " must not be blank.", "Give it at least one visible character.");
        }
        return storable(text, what);
    }

    /** A text that may be empty but can be written to every format. */
    static String storable(String text, String what) {
        for (int i = 0; i < text.length(); i++) {
            if (isBroken(text, i)) {
                throw new MisuseException(
                        "HS-0102",
                        String.format(
                                Locale.ROOT,
                                "%s holds U+%04X at offset %d, which no text format can carry.",
                                what,
                                (int) text.charAt(i),
                                i),
                        "Remove it, or replace it by U+FFFD.");
            }
        }
        return text;
    }

    static Optional<String> readable(Optional<String> text, String what) {
        text.ifPresent(t -> readable(t, what));
        return text;
    }

    /** A readable text of one line, at most 256 UTF-16 units long, without blanks at its ends. */
    static String id(String value, String what) {
        readable(value, what);
        if (value.length() > LONGEST_ID
                || !value.equals(value.strip())
                || value.codePoints().anyMatch(Texts::breaksLines)) {
            throw new MisuseException(
                    "HS-0103",
                    what + " must be one line of at most 256 characters without blanks at its ends.",
                    "Shorten or trim it.");
        }
        return value;
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
        notes.forEach((key, value) -> {
            id(key, "The key of a note");
            storable(value, "The note '" + key + "'");
        });
        return ImmutableSortedMap.copyOf(notes, CodePoints.ORDER);
    }

    static List<String> sorted(Collection<String> texts, String what) {
        texts.forEach(t -> readable(t, what));
        return ImmutableSortedSet.copyOf(CodePoints.ORDER, texts).asList();
    }

    /** The distinct values in their natural order: what makes two records equal however they were put together. */
    static <T extends Comparable<? super T>> List<T> canonical(Collection<T> values) {
        return ImmutableSortedSet.copyOf(values).asList();
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
