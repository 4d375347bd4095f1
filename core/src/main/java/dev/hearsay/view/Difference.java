package dev.hearsay.view;

import dev.hearsay.query.Answer;
import java.util.Locale;

/**
 * How two perspectives stand to each other on one tenet.
 *
 * @param verdict whether they agree, contradict each other, or only one of them holds it
 * @param tenet what it is about
 * @param left the witnesses of the left side: the claims that make the verdict; where only the right side holds the tenet, the
 *     claims, if any, that touch it without a stand
 * @param right the witnesses of the right side, likewise
 * @param inWords all of this in words, as {@code contradict: Russia excludes Iran (left: affirmed by Vali Kaleji; right: denied
 *     by Sergei Lavrov)}
 */
public record Difference(Verdict verdict, Tenet tenet, Answer left, Answer right, String inWords) {

    /** How two sides stand to each other. */
    public enum Verdict {
        /** Both affirm, or support, or both deny, or oppose. */
        AGREE,
        /** One affirms what the other denies, or the opposite of it; or one supports and the other opposes. */
        CONTRADICT,
        /** The left side takes a stand, the right one none. */
        ONLY_LEFT,
        /** The right side takes a stand, the left one none. */
        ONLY_RIGHT;

        String inWords() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    static Difference of(Verdict verdict, Tenet tenet, String label, Stand left, Stand right) {
        String words =
                verdict.inWords() + ": " + label + " (left: " + inWords(left) + "; right: " + inWords(right) + ")";
        return new Difference(verdict, tenet, left.claims(), right.claims(), words);
    }

    private static String inWords(Stand stand) {
        return stand.isTaken() ? stand.toString() : "silent";
    }

    /** All of it in words. */
    @Override
    public String toString() {
        return inWords;
    }
}
