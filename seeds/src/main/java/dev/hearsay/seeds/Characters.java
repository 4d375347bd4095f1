package dev.hearsay.seeds;

import dev.hearsay.Problem;
import java.util.Locale;
import java.util.Optional;

/** Which characters a text may hold. */
final class Characters {

    private Characters() {}

    /** The problem of a text that holds what no text format can carry: control characters and halves of surrogate pairs. */
    static Optional<Problem> problem(String text) {
        int bad = firstBroken(text);
        return bad < 0
                ? Optional.empty()
                : Optional.of(Problem.error(
                                "HS-0102",
                                String.format(
                                        Locale.ROOT, "The text holds U+%04X, which no text format can carry.", (int)
                                                text.charAt(bad)),
                                "Remove it, or replace it by \\uFFFD.")
                        .expecting("characters only", Quoted.of(text)));
    }

    private static int firstBroken(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (!isPlain(unit) && isBroken(value, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit < Character.MIN_SURROGATE;
    }

    private static boolean isBroken(String value, int i) {
        char unit = value.charAt(i);
        if (Character.isHighSurrogate(unit)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        } else if (Character.isLowSurrogate(unit)) {
            return i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
        }
        return unit < ' ' && "\t\n\r".indexOf(unit) < 0;
    }
}
