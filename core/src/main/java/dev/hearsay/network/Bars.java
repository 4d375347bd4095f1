package dev.hearsay.network;

import dev.hearsay.query.Answer;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How many statements of each level each node has, whatever it is joined by: what a bar plot shows. Made by {@link NetworkDesign#bars}.
 *
 * <p>Nodes stand in the order of their labels, by code point; levels in theirs.
 */
public final class Bars {

    private final StatementCounts counts;
    private final Labels nodes;
    private final List<Object> levels;
    private final int[][] statements;

    private Bars(StatementCounts counts, Labels nodes, List<Object> levels, int[][] statements) {
        this.counts = counts;
        this.nodes = nodes;
        this.levels = levels;
        this.statements = statements;
    }

    static Bars of(StatementCounts counts, List<Object> levels, int least) {
        Labels nodes = DiscourseNetwork.labels(counts.first(), least);
        Labels all = new Labels(counts.second().keySet());
        Tensor tensor = counts.tensor(nodes, all, levels.size());
        int[][] statements = new int[nodes.size()][levels.size()];
        for (int row = 0; row < nodes.size(); row++) {
            for (int entry = tensor.start(row); entry < tensor.end(row); entry++) {
                statements[row][tensor.level(entry)] += tensor.count(entry);
            }
        }
        return new Bars(counts, nodes, levels, statements);
    }

    /** The nodes. */
    public List<String> nodes() {
        return nodes.all();
    }

    /** The levels: numbers or texts; one number 0 where there is no qualifier. */
    public List<Object> levels() {
        return levels;
    }

    /** How many statements of a level a node has; 0 where one of the two is not there. */
    public int count(String node, Object level) {
        int row = nodes.place(node);
        int place = levels.indexOf(level);
        return row < 0 || place < 0 ? 0 : statements[row][place];
    }

    /** The claims of a node, of whatever level. */
    public Answer claims(String node) {
        return counts.claims(counts.of(node).stream()
                .map(statement -> statement.claim().id())
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
