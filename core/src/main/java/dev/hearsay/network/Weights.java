package dev.hearsay.network;

import dev.hearsay.MisuseException;
import java.util.List;
import java.util.Locale;

/** The cells of a network, row by row. */
final class Weights {

    /** So many cells take 200 megabytes. */
    static final int MOST_CELLS = 25_000_000;

    /** More levels than a double has bits cannot be told apart by one. */
    private static final int MOST_CODES = 52;

    private final Tensor tensor;
    private final NetworkDesign.Weighing how;
    private final List<Object> levels;

    Weights(Tensor tensor, NetworkDesign.Weighing how, List<Object> levels) {
        this.tensor = tensor;
        this.how = how;
        this.levels = levels;
    }

    /** Refuses a network of too many cells before any is made. */
    static void check(long rows, long columns) {
        if (rows * columns > MOST_CELLS) {
            throw new MisuseException(
                    "HS-0342",
                    String.format(
                            Locale.ROOT,
                            "A network of %d by %d nodes would have %d cells, more than %d.",
                            rows,
                            columns,
                            rows * columns,
                            MOST_CELLS),
                    "Narrow the question, or keep only nodes of more statements.");
        }
    }

    // ---- two modes

    double[] twoMode() {
        double[] weights = new double[tensor.rows() * tensor.columns()];
        for (int row = 0; row < tensor.rows(); row++) {
            for (int column = 0; column < tensor.columns(); column++) {
                weights[row * tensor.columns() + column] = cell(row, column);
            }
        }
        return normalised(weights);
    }

    private double cell(int row, int column) {
        return switch (how.aggregation()) {
            case SUBTRACT -> subtracted(row, column);
            case COMBINE -> combined(row, column);
            default -> tensor.count(row, column);
        };
    }

    private double subtracted(int row, int column) {
        double sum = 0;
        for (int level = 0; level < tensor.levels(); level++) {
            sum += how.qualifier().signed(levels.get(level)) * tensor.count(row, column, level);
        }
        return sum;
    }

    private double combined(int row, int column) {
        if (tensor.levels() > MOST_CODES) {
            throw new MisuseException(
                    "HS-0343",
                    tensor.levels() + " levels are too many to be combined.",
                    "Combine at most " + MOST_CODES + ", or subtract.");
        }
        long code = 0;
        for (int level = 0; level < tensor.levels(); level++) {
            code = 2 * code + (tensor.count(row, column, level) > 0 ? 1 : 0);
        }
        return code;
    }

    private double[] normalised(double... weights) {
        if (how.normalisation() == Normalisation.NONE) {
            return weights;
        }
        double[] divided = new double[weights.length];
        boolean byRow = how.normalisation() == Normalisation.ACTIVITY;
        for (int line = 0; line < (byRow ? tensor.rows() : tensor.columns()); line++) {
            int step = byRow ? 1 : tensor.columns();
            int from = byRow ? line * tensor.columns() : line;
            int cells = byRow ? tensor.columns() : tensor.rows();
            double sum = how.aggregation() == Aggregation.COMBINE
                    ? filled(weights, from, step, cells)
                    : byRow ? tensor.ofRow(line) : tensor.ofColumn(line);
            for (int i = 0; i < cells; i++) {
                divided[from + i * step] = ratio(weights[from + i * step], sum);
            }
        }
        return divided;
    }

    private static int filled(double[] weights, int from, int step, int cells) {
        int filled = 0;
        for (int i = 0; i < cells; i++) {
            filled += weights[from + i * step] != 0 ? 1 : 0;
        }
        return filled;
    }

    private static double ratio(double weight, double divisor) {
        return divisor == 0 ? 0 : weight / divisor;
    }

    // ---- one mode

    double[] oneMode() {
        int nodes = tensor.rows();
        double[] weights = new double[nodes * nodes];
        Pairing pairing = new Pairing(tensor, how, levels);
        for (int one = 0; one < nodes; one++) {
            for (int other = one + 1; other < nodes; other++) {
                double weight = ratio(pairing.weight(one, other), pairing.divisor(one, other));
                weights[one * nodes + other] = weight;
                weights[other * nodes + one] = weight;
            }
        }
        return weights;
    }
}
