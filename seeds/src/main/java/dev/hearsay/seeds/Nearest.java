package dev.hearsay.seeds;

import dev.hearsay.CodePoints;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Which of the known words a strange one may be meant to be. */
final class Nearest {

    private static final int TOLERANCE = 2;

    private static final int SUGGESTIONS = 3;

    private Nearest() {}

    private record Near(int distance, String word) {}

    /** What to do: the closest words, or all of them if none is close. */
    static String remedy(String strange, Collection<String> known) {
        List<String> close = known.stream()
                .filter(word -> isClose(strange, word))
                .map(word -> new Near(distance(word, strange), word))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word, CodePoints.ORDER))
                .map(near -> "'" + near.word + "'")
                .limit(SUGGESTIONS)
                .toList();
        return close.isEmpty()
                ? "Known here: " + known.stream().sorted(CodePoints.ORDER).collect(Collectors.joining(", ")) + "."
                : "Did you mean " + String.join(" or ", close) + "?";
    }

    /** Whether a strange word may be meant to be a known one. */
    static boolean isClose(String strange, String word) {
        return Math.abs(word.length() - strange.length()) <= TOLERANCE
                && distance(word, strange) <= Math.min(TOLERANCE, word.length() - 1);
    }

    /** How many characters must be inserted, dropped or replaced. */
    static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
