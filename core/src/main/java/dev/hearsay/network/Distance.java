package dev.hearsay.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** How far two networks are apart; 0 for networks of the same edges. Nodes that one of them lacks have no edges there. */
public enum Distance {

    /** The sum of the absolute differences of all cells: of a one-mode network, each edge counts twice. */
    ABSOLUTE {
        @Override
        double[][] among(List<DiscourseNetwork> networks) {
            return matrix(networks.size(), (one, other) -> between(networks.get(one), networks.get(other)));
        }

        private double between(DiscourseNetwork one, DiscourseNetwork other) {
            List<String> columns = union(one.columns(), other.columns());
            double sum = 0;
            for (String row : union(one.rows(), other.rows())) {
                for (String column : columns) {
                    sum += Math.abs(one.weight(row, column) - other.weight(row, column));
                }
            }
            return sum;
        }
    },

    /**
     * The Euclidean distance of the spectra of their Laplacians, each divided by its sum. The Laplacian is the diagonal matrix of the sums
     * of the rows minus the weights, of which those below 0 count as 0; in a two-mode network, rows and columns alike are nodes. Spectra are
     * ascending, and the shorter one is filled up with zeros at its beginning, as nodes without edges would. Takes time in the third
     * power of the number of nodes; of more than 5,000 it is refused, {@code HS-0342}.
     */
    SPECTRAL {
        @Override
        double[][] among(List<DiscourseNetwork> networks) {
            List<double[]> spectra =
                    networks.stream().map(network -> spectrum(network)).toList();
            return matrix(networks.size(), (one, other) -> euclidean(spectra.get(one), spectra.get(other)));
        }

        private double euclidean(double[] here, double[] there) {
            int size = Math.max(here.length, there.length);
            double sum = 0;
            for (int i = 1; i <= size; i++) {
                double difference = fromEnd(here, i) - fromEnd(there, i);
                sum += difference * difference;
            }
            return Math.sqrt(sum);
        }
    };

    /** How far any two of some networks are apart. */
    abstract double[][] among(List<DiscourseNetwork> networks);

    /** How far two of several networks are apart. */
    private interface Pair {
        double distance(int one, int other);
    }

    private static double[][] matrix(int size, Pair pair) {
        double[][] matrix = new double[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                matrix[one][other] = pair.distance(one, other);
                matrix[other][one] = matrix[one][other];
            }
        }
        return matrix;
    }

    private static List<String> union(List<String> one, List<String> other) {
        Collection<String> all = new TreeSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    private static double fromEnd(double[] values, int place) {
        return place <= values.length ? values[values.length - place] : 0;
    }

    private static double[] spectrum(DiscourseNetwork network) {
        double[] values = Spectrum.of(laplacian(network));
        double sum = Arrays.stream(values).sum();
        return sum == 0
                ? values
                : Arrays.stream(values).map(value -> value / sum).toArray();
    }

    private static double[][] laplacian(DiscourseNetwork network) {
        int rows = network.rows().size();
        int shift = network.design().oneMode() ? 0 : rows;
        int size = shift + network.columns().size();
        Weights.checkLaplacian(size);
        double[][] laplacian = new double[size][size];
        for (int row = 0; row < rows; row++) {
            for (int column = network.design().oneMode() ? row + 1 : 0;
                    column < network.columns().size();
                    column++) {
                double weight = Math.max(0, network.weight(row, column));
                laplacian[row][shift + column] = -weight;
                laplacian[shift + column][row] = -weight;
                laplacian[row][row] += weight;
                laplacian[shift + column][shift + column] += weight;
            }
        }
        return laplacian;
    }
}
