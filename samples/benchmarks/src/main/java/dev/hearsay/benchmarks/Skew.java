package dev.hearsay.benchmarks;

import java.util.SplittableRandom;

/** Draws codes 0..n-1 with given odds in constant time (alias method). */
final class Skew {
    private final double[] keep;
    private final int[] alias;
    private final int[] code;

    private Skew(double[] weights, int[] code) {
        int n = weights.length;
        this.code = code;
        keep = new double[n];
        alias = new int[n];
        double total = 0;
        for (double w : weights) {
            total += w;
        }
        int[] small = new int[n];
        int[] large = new int[n];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < n; i++) {
            keep[i] = weights[i] * n / total;
            if (keep[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        while (smalls > 0 && larges > 0) {
            int s = small[--smalls];
            int l = large[--larges];
            alias[s] = l;
            keep[l] -= 1 - keep[s];
            if (keep[l] < 1) {
                small[smalls++] = l;
            } else {
                large[larges++] = l;
            }
        }
        while (larges > 0) {
            keep[large[--larges]] = 1;
        }
        while (smalls > 0) {
            keep[small[--smalls]] = 1;
        }
    }

    /** Zipf over n codes; which code is frequent is shuffled, so that no engine gains from code = rank. */
    static Skew zipf(int n, double exponent, SplittableRandom random) {
        double[] weights = new double[n];
        int[] code = new int[n];
        for (int rank = 0; rank < n; rank++) {
            weights[rank] = 1 / Math.pow(rank + 1, exponent);
            code[rank] = rank;
        }
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int t = code[i];
            code[i] = code[j];
            code[j] = t;
        }
        return new Skew(weights, code);
    }

    static Skew of(double... weights) {
        int[] code = new int[weights.length];
        for (int i = 0; i < code.length; i++) {
            code[i] = i;
        }
        return new Skew(weights, code);
    }

    int draw(SplittableRandom random) {
        int column = random.nextInt(keep.length);
        return code[random.nextDouble() < keep[column] ? column : alias[column]];
    }
}
