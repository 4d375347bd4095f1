package dev.hearsay.network;

import dev.hearsay.MisuseException;
import dev.hearsay.query.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Nodes and the weights of what joins them, with the way back to the claims. Made by {@link NetworkDesign#of}.
 *
 * <p>Nodes stand in the order of their labels, by code point. Cells that join nobody weigh 0; so does the diagonal of a one-mode
 * network, which is symmetric.
 */
public final class DiscourseNetwork {

    private final NetworkDesign design;
    private final StatementCounts counts;
    private final Evidence evidence;
    private final Labels rows;
    private final Labels concepts;
    private final boolean scaled;
    private final double[] weights;

    private DiscourseNetwork(
            NetworkDesign design,
            StatementCounts counts,
            Evidence evidence,
            Labels rows,
            Labels concepts,
            boolean scaled,
            double... weights) {
        this.design = design;
        this.counts = counts;
        this.evidence = evidence;
        this.rows = rows;
        this.concepts = concepts;
        this.scaled = scaled;
        this.weights = weights;
    }

    static DiscourseNetwork of(NetworkDesign design, StatementCounts counts, List<Object> levels) {
        int least = design.selection().leastStatements();
        Labels rows = labels(counts.first(), least);
        Labels concepts = labels(counts.second(), design.oneMode() ? 0 : least);
        Weights.check(rows.size(), design.oneMode() ? rows.size() : concepts.size());
        Tensor tensor = counts.tensor(rows, concepts, levels.size());
        Weights weights = new Weights(tensor, design.weighing(), levels);
        double[] cells = design.oneMode() ? weights.oneMode() : weights.twoMode();
        double lightest = design.selection().leastWeight();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Math.abs(cells[i]) < lightest ? 0 : cells[i];
        }
        return new DiscourseNetwork(design, counts, new Evidence(design, counts, levels), rows, concepts, false, cells);
    }

    /** How many cells the network of some statements will have. */
    static long cells(NetworkDesign design, StatementCounts counts) {
        int least = design.selection().leastStatements();
        long rows = many(counts.first(), least);
        return rows * (design.oneMode() ? rows : many(counts.second(), least));
    }

    private static long many(Map<String, Integer> statements, int least) {
        return statements.values().stream().filter(count -> count >= least).count();
    }

    /** The nodes of so many statements or more. */
    static Labels labels(Map<String, Integer> statements, int least) {
        return new Labels(statements.entrySet().stream()
                .filter(node -> node.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList());
    }

    /** What it is made by. */
    public NetworkDesign design() {
        return design;
    }

    /** The claims it was asked of; those that its design leaves out, or another window has, are among them. */
    public Answer asked() {
        return counts.asked();
    }

    /** Whether its weights are {@linkplain #scaledToOne() divided by their sum}, beside what its design divides them by. */
    public boolean isScaledToOne() {
        return scaled;
    }

    /** The nodes, or those of the first mode, by their labels. */
    public List<String> rows() {
        return rows.all();
    }

    /** The nodes of the second mode; in a one-mode network the rows again. */
    public List<String> columns() {
        return columnLabels().all();
    }

    private Labels columnLabels() {
        return design.oneMode() ? rows : concepts;
    }

    /** The nodes with what the store knows of them: of two modes, the rows and then the columns. */
    public List<Node> nodes() {
        List<Node> nodes = nodes(design.first(), rows, counts.first());
        if (!design.oneMode()) {
            nodes.addAll(nodes(design.second(), concepts, counts.second()));
        }
        return nodes;
    }

    private List<Node> nodes(Mode mode, Labels labels, Map<String, Integer> statements) {
        List<Node> nodes = new ArrayList<>();
        for (String label : labels.all()) {
            nodes.add(new Node(
                    mode, label, statements.getOrDefault(label, 0), mode.attributes(label, counts.directory())));
        }
        return nodes;
    }

    /** How many statements count. */
    public int statements() {
        return counts.size();
    }

    /** The weight of what joins two nodes, by their labels, which are ids; 0 where nothing does or one of them is not there. */
    public double weight(String row, String column) {
        int here = rows.place(row);
        int there = columnLabels().place(column);
        return here < 0 || there < 0 ? 0 : weight(here, there);
    }

    /**
     * The weight of what joins two nodes, by their places in {@link #rows} and {@link #columns}.
     *
     * @throws MisuseException for a place that has no node, {@code HS-0347}
     */
    public double weight(int row, int column) {
        check("row", row, rows);
        check("column", column, columnLabels());
        return weights[row * columnLabels().size() + column];
    }

    private static void check(String what, int place, Labels labels) {
        if (place < 0 || place >= labels.size()) {
            throw new MisuseException(
                    "HS-0347",
                    "The network has no " + what + " " + place + ".",
                    "Use a place from 0, below " + labels.size() + ", or the label of a node.");
        }
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
                        counts,
                        evidence,
                        rows,
                        concepts,
                        true,
                        Arrays.stream(weights).map(weight -> weight / total).toArray());
    }

    /** What is not 0, by row, then by column; in a one-mode network each pair once, the lesser label first. */
    public List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        List<String> columns = columns();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = design.oneMode() ? row + 1 : 0; column < columns.size(); column++) {
                double weight = weight(row, column);
                if (weight != 0) {
                    edges.add(new Edge(this, rows.all().get(row), columns.get(column), weight));
                }
            }
        }
        return edges;
    }

    /**
     * The claims behind the weight of two nodes; by id. Empty where one of them is not there.
     *
     * <p>In a two-mode network, those that have both. In a one-mode network, those of either that count together with what the other
     * has said on the same concept: for {@link Aggregation#CONGRUENCE} with a level that is not the farthest from their own, of texts with the same
     * one; for {@link Aggregation#CONFLICT} with another level than their own, of texts where the other has not said the same; else all.
     *
     * <p>What a node has said is looked up once, among its claims, and kept.
     */
    public Answer claims(String row, String column) {
        if (rows.place(row) < 0 || columnLabels().place(column) < 0) {
            return evidence.none();
        }
        return design.oneMode() ? evidence.ofPair(row, column) : evidence.ofCell(row, column);
    }

    /**
     * How far this network and another are apart.
     *
     * @throws MisuseException {@code HS-0342} if one of them has more nodes than a {@linkplain Distance#SPECTRAL spectrum} is found of
     */
    public double distance(DiscourseNetwork other, Distance measure) {
        return measure.among(List.of(this, other))[0][1];
    }

    /** For example {@code network of 7 affiliation, 12 edges, 40 statements}. */
    @Override
    public String toString() {
        String nodes = design.oneMode()
                ? rows.size() + " " + design.first()
                : rows.size() + " " + design.first() + " by " + concepts.size() + " " + design.second();
        long edges = Arrays.stream(weights).filter(weight -> weight != 0).count() / (design.oneMode() ? 2 : 1);
        return "network of " + nodes + ", " + edges + " edges, " + statements() + " statements";
    }
}
