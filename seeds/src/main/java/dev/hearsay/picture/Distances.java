package dev.hearsay.picture;

import java.util.Arrays;

/** How far nodes should be apart: the length of the shortest way along lines; where there is no way, more than the longest of them. */
final class Distances {

    private Distances() {}

    static double[][] of(double[][] lengths) {
        int size = lengths.length;
        double[][] distances = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                boolean joined = lengths[i][j] > 0;
                distances[i][j] = i == j ? 0 : joined ? lengths[i][j] : Double.POSITIVE_INFINITY;
            }
        }
        for (int via = 0; via < size; via++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    distances[i][j] = Math.min(distances[i][j], distances[i][via] + distances[via][j]);
                }
            }
        }
        double apart = longest(distances) + 1;
        for (double[] row : distances) {
            for (int j = 0; j < size; j++) {
                row[j] = Double.isInfinite(row[j]) ? apart : row[j];
            }
        }
        return distances;
    }

    private static double longest(double[][] distances) {
        return Arrays.stream(distances)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }
}
