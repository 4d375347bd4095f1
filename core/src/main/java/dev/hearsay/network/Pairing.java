package dev.hearsay.network;

import java.util.List;

/** The weight of two nodes of a one-mode network, by the definitions in {@link NetworkDesign}. */
final class Pairing {

    private final Tensor tensor;
    private final NetworkDesign.Weighing how;

    /** How much a statement of one level counts together with one of another. */
    private final double[][] together;

    private final int[] statements;

    Pairing(Tensor tensor, NetworkDesign.Weighing how, List<Object> levels) {
        this.tensor = tensor;
        this.how = how;
        this.together = new double[levels.size()][levels.size()];
        for (int one = 0; one < levels.size(); one++) {
            for (int other = 0; other < levels.size(); other++) {
                together[one][other] = how.aggregation() == Aggregation.IGNORE
                        ? 1
                        : counted(how.qualifier().distance(levels.get(one), levels.get(other), levels));
            }
        }
        this.statements = new int[tensor.rows()];
        for (int row = 0; row < statements.length; row++) {
            statements[row] = tensor.ofRow(row);
        }
    }

    private double counted(double distance) {
        return switch (how.aggregation()) {
            case CONGRUENCE -> 1 - distance;
            case CONFLICT -> distance;
            default -> 1 - 2 * distance;
        };
    }

    double weight(int one, int other) {
        return how.qualifier().isText() && how.aggregation() != Aggregation.IGNORE
                ? ofTexts(one, other)
                : ofNumbers(one, other);
    }

    private double ofNumbers(int one, int other) {
        double sum = 0;
        for (int column = 0; column < tensor.columns(); column++) {
            for (int level = 0; level < tensor.levels(); level++) {
                int here = tensor.count(one, column, level);
                for (int there = 0; here > 0 && there < tensor.levels(); there++) {
                    sum += here * together[level][there] * tensor.count(other, column, there);
                }
            }
        }
        return sum;
    }

    private double ofTexts(int one, int other) {
        double same = 0;
        double different = 0;
        for (int column = 0; column < tensor.columns(); column++) {
            if (tensor.count(one, column) > 0 && tensor.count(other, column) > 0) {
                same += shared(one, other, column);
                different += apart(one, other, column);
            }
        }
        return switch (how.aggregation()) {
            case CONGRUENCE -> same;
            case CONFLICT -> different;
            default -> same - different;
        };
    }

    private double shared(int one, int other, int column) {
        double sum = 0;
        for (int level = 0; level < tensor.levels(); level++) {
            sum += (double) tensor.count(one, column, level) * tensor.count(other, column, level);
        }
        return sum;
    }

    /** The statements of either with a level that the other does not have. */
    private double apart(int one, int other, int column) {
        double sum = 0;
        for (int level = 0; level < tensor.levels(); level++) {
            int here = tensor.count(one, column, level);
            int there = tensor.count(other, column, level);
            sum += here == 0 || there == 0 ? here + there : 0;
        }
        return sum;
    }

    double divisor(int one, int other) {
        return switch (how.normalisation()) {
            case AVERAGE -> (statements[one] + statements[other]) / 2.0;
            case COSINE -> (double) statements[one] * statements[other];
            case JACCARD -> either(one, other);
            default -> 1;
        };
    }

    private double either(int one, int other) {
        double sum = 0;
        for (int column = 0; column < tensor.columns(); column++) {
            sum += apart(one, other, column) + shared(one, other, column);
        }
        return sum;
    }
}
