package dev.hearsay.picture;

import dev.hearsay.Sign;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long lines should be: positive ones are shorter than negative ones, those who have one line only are near its other end unless they
 * are many, and where many lines run side by side there must be room for them.
 */
final class Lengths {

    private static final double LEAF = 0.75;
    private static final double BESIDE = 0.12;

    /** How many leaves find room around one node at the usual length. */
    private static final double CROWD = 8;

    private final double[][] weights;
    private final double[][] sums;
    private final int[][] counts;

    private Lengths(int size) {
        this.weights = new double[size][size];
        this.sums = new double[size][size];
        this.counts = new int[size][size];
    }

    /** The length of the lines between each two nodes, by their numbers; 0 where there is none. */
    static double[][] of(List<Strand> strands, int size) {
        Lengths lengths = new Lengths(size);
        double heaviest = Strand.heaviest(strands);
        for (Strand strand : strands) {
            double share = strand.weight() / heaviest;
            lengths.add(strand.from(), strand.to(), strand.sign(), share);
            lengths.add(strand.to(), strand.from(), strand.sign(), share);
        }
        double[][] all = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                all[i][j] = i == j ? 0 : lengths.between(i, j);
            }
        }
        return all;
    }

    private void add(int from, int to, Sign sign, double share) {
        // What weighs nothing is a line all the same.
        double weight = Math.max(1e-9, share);
        double length = switch (sign) {
            case NEGATIVE -> 1.3;
            case NEUTRAL -> 1.15;
            case POSITIVE -> 1.0;
        };
        weights[from][to] += weight;
        sums[from][to] += weight * length;
        counts[from][to]++;
    }

    private double between(int one, int other) {
        if (counts[one][other] == 0) {
            return 0;
        }
        double length = sums[one][other] / weights[one][other] * (1 + BESIDE * (counts[one][other] - 1));
        if (isLeaf(one) || isLeaf(other)) {
            return length * LEAF * Math.max(1, leaves(isLeaf(one) ? other : one) / CROWD);
        }
        return length;
    }

    private long leaves(int hub) {
        return IntStream.range(0, counts.length)
                .filter(node -> counts[hub][node] > 0 && isLeaf(node))
                .count();
    }

    private boolean isLeaf(int node) {
        return Arrays.stream(counts[node]).filter(count -> count > 0).count() == 1;
    }
}
