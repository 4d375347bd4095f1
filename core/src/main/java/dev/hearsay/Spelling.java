package dev.hearsay;

/** How far one spelling is from another. */
final class Spelling {

    private Spelling() {}

    /**
     * The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours; any number above
     * {@code most} if it is more than that.
     */
    static int distance(String left, String right, int most) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int[] row = new int[b.length + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length; j++) {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most + 1) {
                return least;
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length];
    }
}
