package dev.hearsay.network;

import java.util.List;

/** The weights of the nodes of a one-mode network, by the definitions in {@link NetworkDesign}. */
final class Pairing {

    /** So many nodes are compared with another at once. */
    private static final int BLOCK = 4;

    private final Tensor tensor;
    private final NetworkDesign.Weighing how;

    /** How much a statement of one level counts together with one of another. */
    private final double[][] together;

    private final double[] statements;
    private final int nodes;
    private final double[] weights;

    private Pairing(Tensor tensor, NetworkDesign.Weighing how, List<Object> levels) {
        this.tensor = tensor;
        this.how = how;
        Weights.checkScale(levels.size());
        this.together = new double[levels.size()][levels.size()];
        for (int one = 0; one < levels.size(); one++) {
            for (int other = 0; other < levels.size(); other++) {
                together[one][other] = how.aggregation() == Aggregation.IGNORE
                        ? 1
                        : counted(how.qualifier().distance(levels.get(one), levels.get(other), levels));
            }
        }
        this.statements = tensor.ofRows();
        this.nodes = tensor.rows();
        this.weights = new double[nodes * nodes];
    }

    private double counted(double distance) {
        return switch (how.aggregation()) {
            case CONGRUENCE -> 1 - distance;
            case CONFLICT -> distance;
            default -> 1 - 2 * distance;
        };
    }

    /** The cells, row by row; symmetric, with 0 on the diagonal. */
    static double[] weights(Tensor tensor, NetworkDesign.Weighing how, List<Object> levels) {
        Pairing pairing = new Pairing(tensor, how, levels);
        if (how.qualifier().isText()
                && (how.aggregation() == Aggregation.CONFLICT || how.aggregation() == Aggregation.SUBTRACT)) {
            pairing.compare();
        } else {
            pairing.multiply();
        }
        pairing.normalise();
        return pairing.weights;
    }

    private void set(int one, int other, double weight) {
        weights[one * nodes + other] = weight;
        weights[other * nodes + one] = weight;
    }

    // ---- sums of products

    /** Each pair's sum of products; the statements of some nodes are spread over all cells that they count together with. */
    private void multiply() {
        Weights.checkSums(BLOCK, tensor.columns(), tensor.levels());
        double[] spread = new double[BLOCK * tensor.columns() * tensor.levels()];
        for (int from = 0; from < nodes; from += BLOCK) {
            for (int one = from; one < Math.min(nodes, from + BLOCK); one++) {
                spread(one, one - from, 1, spread);
            }
            for (int other = from + 1; other < nodes; other++) {
                multiply(from, other, spread);
            }
            for (int one = from; one < Math.min(nodes, from + BLOCK); one++) {
                spread(one, one - from, 0, spread);
            }
        }
    }

    private void spread(int row, int lane, int times, double[] spread) {
        int levels = tensor.levels();
        for (int entry = tensor.start(row); entry < tensor.end(row); entry++) {
            int concept = tensor.column(entry) * levels;
            double[] share = together[tensor.level(entry)];
            for (int level = 0; level < levels; level++) {
                int place = BLOCK * (concept + level) + lane;
                spread[place] = times * (spread[place] + tensor.count(entry) * share[level]);
            }
        }
    }

    private void multiply(int from, int other, double[] spread) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int entry = tensor.start(other), end = tensor.end(other); entry < end; entry++) {
            int place = BLOCK * tensor.cell(entry);
            int count = tensor.count(entry);
            first += spread[place] * count;
            second += spread[place + 1] * count;
            third += spread[place + 2] * count;
            fourth += spread[place + 3] * count;
        }
        double[] sums = {first, second, third, fourth};
        for (int one = from; one < Math.min(other, from + BLOCK); one++) {
            set(one, other, sums[one - from]);
        }
    }

    // ---- pair by pair

    private void compare() {
        Comparison comparison = new Comparison(tensor);
        for (int one = 0; one < nodes; one++) {
            for (int other = one + 1; other < nodes; other++) {
                comparison.of(one, other);
                double different = comparison.apartInCommon();
                set(
                        one,
                        other,
                        how.aggregation() == Aggregation.CONFLICT ? different : comparison.shared() - different);
            }
        }
    }

    private void normalise() {
        if (how.normalisation() == Normalisation.NONE) {
            return;
        }
        Comparison comparison = new Comparison(tensor);
        for (int one = 0; one < nodes; one++) {
            for (int other = one + 1; other < nodes; other++) {
                double weight = weights[one * nodes + other];
                set(one, other, weight == 0 ? 0 : Weights.ratio(weight, divisor(one, other, comparison)));
            }
        }
    }

    private double divisor(int one, int other, Comparison comparison) {
        return switch (how.normalisation()) {
            case AVERAGE -> (statements[one] + statements[other]) / 2;
            case COSINE -> statements[one] * statements[other];
            case JACCARD -> {
                comparison.of(one, other);
                yield comparison.apart() + comparison.shared();
            }
            default -> 1;
        };
    }
}
