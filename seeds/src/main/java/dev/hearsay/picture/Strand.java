package dev.hearsay.picture;

import dev.hearsay.Sign;
import dev.hearsay.export.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Edges that are drawn as one line: between the same nodes, in the same direction, of the same sign.
 *
 * @param from the number of the node where it begins
 * @param to the number of the node where it ends
 * @param directed whether it has a direction
 * @param sign its sign
 * @param denied whether it stands for denials
 * @param edges the edges, the heaviest first
 */
record Strand(int from, int to, boolean directed, Sign sign, boolean denied, List<Edge> edges) {

    private record Key(int from, int to, boolean directed, Sign sign, boolean denied) {}

    /** The lines for edges, whose ends have numbers; the lightest first, so that heavier ones are drawn above. */
    static List<Strand> of(List<Edge> edges, ToIntFunction<String> number) {
        Map<Key, List<Edge>> bundles = new LinkedHashMap<>();
        for (Edge edge : edges) {
            int source = number.applyAsInt(edge.source());
            int target = number.applyAsInt(edge.target());
            boolean swapped = !edge.directed() && source > target;
            Key key = new Key(
                    swapped ? target : source, swapped ? source : target, edge.directed(), edge.sign(), edge.denied());
            bundles.computeIfAbsent(key, k -> new ArrayList<>()).add(edge);
        }
        return bundles.entrySet().stream()
                .map(bundle -> of(bundle.getKey(), bundle.getValue()))
                .sorted(Comparator.comparingDouble(Strand::weight))
                .toList();
    }

    private static Strand of(Key key, List<Edge> edges) {
        List<Edge> heaviestFirst = edges.stream()
                .sorted(Comparator.comparingDouble(edge -> -weight(edge)))
                .toList();
        return new Strand(key.from, key.to, key.directed, key.sign, key.denied, heaviestFirst);
    }

    /** What the heaviest of some weighs; 1 where none weighs anything. */
    static double heaviest(List<Strand> strands) {
        double most = strands.stream().mapToDouble(Strand::weight).max().orElse(0);
        return most > 0 ? most : 1;
    }

    /** What an edge weighs, whatever its sign; 1 where nothing was weighed. */
    static double weight(Edge edge) {
        return edge.weight().map(weight -> Math.abs(weight.number())).orElse(1.0);
    }

    /** What its edges weigh together; the greatest number, if that is more. */
    double weight() {
        return Math.min(
                Double.MAX_VALUE, edges.stream().mapToDouble(Strand::weight).sum());
    }

    /** The labels of its edges, each once, the heaviest first. */
    List<String> labels() {
        return edges.stream()
                .map(Edge::label)
                .filter(label -> !label.isBlank())
                .distinct()
                .toList();
    }

    /** The first label, and how many others there are. */
    String label() {
        List<String> labels = labels();
        String others = labels.size() > 1 ? " +" + (labels.size() - 1) : "";
        return labels.isEmpty() ? "" : labels.get(0) + others;
    }
}
