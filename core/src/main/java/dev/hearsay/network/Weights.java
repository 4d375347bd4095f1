package dev.hearsay.network;

import com.google.common.math.LongMath;
import dev.hearsay.MisuseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The cells of a network, row by row. */
final class Weights {

    /** So many cells take 200 megabytes. */
    static final int MOST_CELLS = 25_000_000;

    /** More levels than a double has bits cannot be told apart by one. */
    private static final int MOST_CODES = 52;

    private static final String NARROWER = "Narrow the question, or keep only nodes of more statements.";

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
        check("A network of %d by %d nodes", rows, columns);
    }

    /** Likewise concepts of too many levels. */
    static void checkLevels(long concepts, long levels) {
        check("A network by %d concepts of %d levels", concepts, levels);
    }

    /** Likewise the sums of some nodes at once, for each concept and level. */
    static void checkSums(int nodes, long concepts, long levels) {
        refuse(
                LongMath.saturatedMultiply(nodes * concepts, levels),
                () -> String.format(
                        Locale.ROOT,
                        "The sums of %d nodes at a time by %d concepts of %d levels",
                        nodes,
                        concepts,
                        levels),
                NARROWER);
    }

    /** Likewise levels, each of which counts together with each. */
    static void checkScale(long levels) {
        check("A table of %d by %d levels", levels, levels, "Have fewer levels, or a smaller scale.");
    }

    /** Likewise the networks of windows together. */
    static void checkWindows(int windows, long cells) {
        refuse(
                cells,
                () -> String.format(Locale.ROOT, "The networks of %d windows", windows),
                "Have fewer windows, or keep only nodes of more statements.");
    }

    /** Likewise the distances of windows. */
    static void checkDistances(long windows) {
        check("A table of the distances of %d by %d windows", windows, windows, "Have fewer windows.");
    }

    /** Likewise the Laplacian of a network. */
    static void checkLaplacian(long nodes) {
        check("A Laplacian of %d by %d nodes", nodes, nodes, NARROWER);
    }

    private static void check(String what, long one, long other) {
        check(what, one, other, NARROWER);
    }

    private static void check(String what, long one, long other, String remedy) {
        refuse(LongMath.saturatedMultiply(one, other), () -> String.format(Locale.ROOT, what, one, other), remedy);
    }

    private static void refuse(long cells, Supplier<String> what, String remedy) {
        if (cells > MOST_CELLS) {
            throw new MisuseException(
                    "HS-0342",
                    String.format(Locale.ROOT, "%s would have %d cells, more than %d.", what.get(), cells, MOST_CELLS),
                    remedy);
        }
    }

    /** A weight divided; 0 if it would be divided by 0. */
    static double ratio(double weight, double divisor) {
        return divisor == 0 ? 0 : weight / divisor;
    }

    /** Those of a two-mode network. */
    double[] twoMode() {
        double[] weights = new double[tensor.rows() * tensor.columns()];
        double[] of = levels.stream().mapToDouble(this::of).toArray();
        for (int row = 0; row < tensor.rows(); row++) {
            for (int entry = tensor.start(row); entry < tensor.end(row); entry++) {
                int count = how.aggregation() == Aggregation.COMBINE ? 1 : tensor.count(entry);
                weights[row * tensor.columns() + tensor.column(entry)] += count * of[tensor.level(entry)];
            }
        }
        return normalised(weights);
    }

    /** What a statement of a level adds to a cell. */
    private double of(Object level) {
        return switch (how.aggregation()) {
            case SUBTRACT -> how.qualifier().signed(level);
            case COMBINE -> code(levels.indexOf(level));
            default -> 1;
        };
    }

    private double code(int level) {
        if (levels.size() > MOST_CODES) {
            throw new MisuseException(
                    "HS-0343",
                    levels.size() + " levels are too many to be combined.",
                    "Combine at most " + MOST_CODES + ", or subtract.");
        }
        return 1L << (levels.size() - 1 - level);
    }

    private double[] normalised(double... weights) {
        return switch (how.normalisation()) {
            case ACTIVITY -> divided(weights, rowSums(weights), true);
            case PROMINENCE -> divided(weights, columnSums(weights), false);
            default -> weights;
        };
    }

    private double[] rowSums(double... weights) {
        return how.aggregation() == Aggregation.COMBINE ? filled(weights, true) : tensor.ofRows();
    }

    private double[] columnSums(double... weights) {
        return how.aggregation() == Aggregation.COMBINE ? filled(weights, false) : tensor.ofColumns();
    }

    /** How many cells of each row, or column, are not 0. */
    private double[] filled(double[] weights, boolean byRow) {
        double[] filled = new double[byRow ? tensor.rows() : tensor.columns()];
        for (int i = 0; i < weights.length; i++) {
            filled[line(i, byRow)] += weights[i] != 0 ? 1 : 0;
        }
        return filled;
    }

    private double[] divided(double[] weights, double[] sums, boolean byRow) {
        double[] divided = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            divided[i] = ratio(weights[i], sums[line(i, byRow)]);
        }
        return divided;
    }

    private int line(int cell, boolean byRow) {
        return byRow ? cell / tensor.columns() : cell % tensor.columns();
    }

    /** Those of a one-mode network. */
    double[] oneMode() {
        return Pairing.weights(tensor, how, levels);
    }
}
