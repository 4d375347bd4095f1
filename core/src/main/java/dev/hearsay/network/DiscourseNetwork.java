package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Nodes and the weights of what joins them, with the way back to the claims. Made by {@link NetworkDesign#of}.
 *
 * <p>Nodes stand in the order of their labels, by code point. Cells that join nobody weigh 0; so does the diagonal of a one-mode
 * network, which is symmetric.
 */
public final class DiscourseNetwork {

    private final NetworkDesign design;
    private final Answer answer;
    private final List<Statement> statements;
    private final Labels rows;
    private final Labels columns;
    private final double[] weights;

    private DiscourseNetwork(
            NetworkDesign design,
            Answer answer,
            List<Statement> statements,
            Labels rows,
            Labels columns,
            double... weights) {
        this.design = design;
        this.answer = answer;
        this.statements = statements;
        this.rows = rows;
        this.columns = columns;
        this.weights = weights;
    }

    static DiscourseNetwork of(NetworkDesign design, Statements all, List<Statement> counted) {
        Labels nodes = labels(design, all, counted, Statement::first);
        Labels second = labels(design, all, counted, Statement::second);
        Labels columns = design.oneMode() ? nodes : second;
        Weights.check(nodes.size(), columns.size());
        Tensor tensor = Tensor.of(nodes, second, all.levels(), counted);
        Weights weights = new Weights(tensor, design.weighing(), all.levels());
        double[] cells = design.oneMode() ? weights.oneMode() : weights.twoMode();
        double least = design.selection().leastWeight();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Math.abs(cells[i]) < least ? 0 : cells[i];
        }
        return new DiscourseNetwork(design, all.answer(), counted, nodes, columns, cells);
    }

    private static Labels labels(
            NetworkDesign design, Statements all, List<Statement> counted, Function<Statement, String> label) {
        Collection<String> labels = new TreeSet<>();
        (design.selection().isolates() ? all.all() : counted).forEach(statement -> labels.add(label.apply(statement)));
        int least = design.selection().leastStatements();
        if (least > 1) {
            labels.removeIf(node -> counted.stream()
                            .filter(statement -> label.apply(statement).equals(node))
                            .limit(least)
                            .count()
                    < least);
        }
        return new Labels(labels);
    }

    /** What it is made by. */
    public NetworkDesign design() {
        return design;
    }

    /** The nodes, or those of the first mode, by their labels. */
    public List<String> rows() {
        return rows.all();
    }

    /** The nodes of the second mode; in a one-mode network the rows again. */
    public List<String> columns() {
        return columns.all();
    }

    /** How many statements count. */
    public int statements() {
        return statements.size();
    }

    /** The weight of what joins two nodes; 0 where nothing does or one of them is not there. */
    public double weight(String row, String column) {
        int here = rows.place(row);
        int there = columns.place(column);
        return here < 0 || there < 0 ? 0 : weight(here, there);
    }

    /** The weight of what joins two nodes, by their places in {@link #rows} and {@link #columns}. */
    public double weight(int row, int column) {
        return weights[row * columns.size() + column];
    }

    /** The sum of all cells; of a one-mode network, each edge counts twice. */
    public double total() {
        return Arrays.stream(weights).sum();
    }

    /** The same network with its weights divided by their sum; itself if that is 0. */
    public DiscourseNetwork scaledToOne() {
        double total = total();
        return total == 0
                ? this
                : new DiscourseNetwork(
                        design,
                        answer,
                        statements,
                        rows,
                        columns,
                        Arrays.stream(weights).map(weight -> weight / total).toArray());
    }

    /** What is not 0, by row, then by column; in a one-mode network each pair once, the lesser label first. */
    public List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = design.oneMode() ? row + 1 : 0; column < columns.size(); column++) {
                double weight = weight(row, column);
                if (weight != 0) {
                    edges.add(new Edge(this, rows.all().get(row), columns.all().get(column), weight));
                }
            }
        }
        return edges;
    }

    /**
     * The claims behind the weight of two nodes: in a two-mode network those that have both, in a one-mode network those of either on
     * concepts on which both have spoken; by id. Empty where none has.
     */
    public Answer claims(String row, String column) {
        Collection<Claim.Id> ids = new TreeSet<>();
        if (design.oneMode()) {
            Collection<String> common = concepts(row);
            common.retainAll(concepts(column));
            for (Statement statement : statements) {
                boolean either =
                        statement.first().equals(row) || statement.first().equals(column);
                if (either && common.contains(statement.second())) {
                    ids.add(statement.claim().id());
                }
            }
        } else {
            for (Statement statement : statements) {
                if (statement.first().equals(row) && statement.second().equals(column)) {
                    ids.add(statement.claim().id());
                }
            }
        }
        return answer.where(Condition.oneOf(List.copyOf(ids)));
    }

    private Collection<String> concepts(String node) {
        Collection<String> concepts = new TreeSet<>();
        for (Statement statement : statements) {
            if (statement.first().equals(node)) {
                concepts.add(statement.second());
            }
        }
        return concepts;
    }

    /** The sum of the absolute differences of all cells; nodes that one of the two lacks have weights of 0 there. */
    public double distance(DiscourseNetwork other) {
        List<String> allRows = union(rows(), other.rows());
        List<String> allColumns = union(columns(), other.columns());
        double sum = 0;
        for (String row : allRows) {
            for (String column : allColumns) {
                sum += Math.abs(weight(row, column) - other.weight(row, column));
            }
        }
        return sum;
    }

    private static List<String> union(List<String> one, List<String> other) {
        Collection<String> all = new TreeSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /** For example {@code network of 7 affiliation, 12 edges, 40 statements}. */
    @Override
    public String toString() {
        String nodes = design.oneMode()
                ? rows.size() + " " + design.first()
                : rows.size() + " " + design.first() + " by " + columns.size() + " " + design.second();
        return "network of " + nodes + ", " + edges().size() + " edges, " + statements.size() + " statements";
    }
}
