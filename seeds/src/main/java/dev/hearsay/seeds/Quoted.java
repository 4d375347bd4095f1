package dev.hearsay.seeds;

/** Words of a seed as messages show them. */
final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {}

    /** The words, cut where they are long. */
    static String of(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 3)) + "...";
    }
}
