package dev.hearsay.seeds;

import dev.hearsay.Problem;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of a seed as messages show them. */
final class Quoted {

    private static final int LONGEST = 80;

    private static final int SHORTEST = 8;

    private static final String CUT = "...";

    /** What stands in quotes and is longer than what can be left of it. */
    private static final Pattern PIECE = Pattern.compile("(?<![^ (])'([^']{24,})'(?![^ .,;:)])");

    private static final String SENTENCE = ". ";

    private Quoted() {}

    /** The words, cut where they are long. */
    static String of(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - CUT.length())) + CUT;
    }

    /**
     * The same problem, told in one short sentence: what is quoted in it, such as an id, is cut where it is long, and what is
     * said beyond the first sentence goes before the fix. What was found is never told by blanks.
     */
    static Problem brief(Problem problem) {
        String summary = problem.summary();
        int end = excess(summary) > 0 ? summary.indexOf(SENTENCE) : -1;
        return new Problem(
                problem.code(),
                problem.severity(),
                sentence(end < 0 ? summary : summary.substring(0, end + 1)),
                problem.subject(),
                problem.pointer(),
                problem.place(),
                problem.expected(),
                problem.found().map(Quoted::shown),
                end < 0 ? problem.fix() : summary.substring(end + SENTENCE.length()) + " " + problem.fix(),
                problem.related());
    }

    private static String shown(String found) {
        return !found.isBlank() ? found : found.isEmpty() ? "nothing" : "blanks";
    }

    private static String sentence(String words) {
        String shorter = words;
        Optional<MatchResult> longest = longest(shorter);
        while (excess(shorter) > 0 && longest.isPresent()) {
            shorter = cut(shorter, longest.get());
            longest = longest(shorter);
        }
        return of(shorter);
    }

    private static int excess(String words) {
        return words.codePointCount(0, words.length()) - LONGEST;
    }

    /** The longest of the quoted pieces that can be cut. */
    private static Optional<MatchResult> longest(String words) {
        return PIECE.matcher(words).results().max(Comparator.comparingInt(piece -> piece.end() - piece.start()));
    }

    private static String cut(String words, MatchResult piece) {
        String inner = piece.group(1);
        int length = inner.codePointCount(0, inner.length());
        int kept = Math.max(SHORTEST, length - excess(words) - CUT.length());
        return words.substring(0, piece.start(1))
                + inner.substring(0, inner.offsetByCodePoints(0, kept))
                + CUT
                + words.substring(piece.end(1));
    }
}
