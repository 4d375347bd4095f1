package dev.hearsay;

/** The dynamic programming tables that the bit vectors of {@link FuzzySearch} stand for, cell by cell. */
final class NaiveEdits {

    private NaiveEdits() {}

    /** Sellers: for each end from 0, the least distance of the words from a stretch of the text that ends there. */
    static int[] byEnd(String words, String text) {
        return lastRow(words, text, 0);
    }

    /** Levenshtein: for each end from 0, the distance of the words from all of the text before it. */
    static int[] byPrefix(String words, String text) {
        return lastRow(words, text, 1);
    }

    static int distance(String words, String text) {
        return byPrefix(words, text)[text.length()];
    }

    private static int[] lastRow(String words, String text, int border) {
        int[][] table = new int[words.length() + 1][text.length() + 1];
        for (int i = 0; i <= words.length(); i++) {
            for (int j = 0; j <= text.length(); j++) {
                table[i][j] = cell(table, words, text, i, j, border);
            }
        }
        return table[words.length()];
    }

    private static int cell(int[][] table, String words, String text, int i, int j, int border) {
        if (i == 0) {
            return j * border;
        }
        if (j == 0) {
            return i;
        }
        int replaced = table[i - 1][j - 1] + (words.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
        return Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
    }
}
