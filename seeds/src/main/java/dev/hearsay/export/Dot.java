package dev.hearsay.export;

import dev.hearsay.Sign;
import dev.hearsay.escaping.Characters;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** DOT, the language of Graphviz. */
final class Dot extends Format {

    private static final int WIDEST = 5;

    Dot() {
        super("DOT", Characters.OF_XML);
    }

    @Override
    void print(Graph graph, Appendable out, Losses losses) throws IOException {
        boolean directed = Column.anyDirected(graph);
        losses.atGraph();
        out.append(directed ? "digraph {\n" : "graph {\n");
        for (Map.Entry<String, String> attribute :
                data(Column.ofGraph(graph), graph, losses).entrySet()) {
            out.append("  ")
                    .append(attribute.getKey())
                    .append('=')
                    .append(attribute.getValue())
                    .append(";\n");
        }
        out.append("  node [fontname=\"Helvetica\", shape=\"box\", style=\"rounded\"];\n");
        out.append("  edge [fontname=\"Helvetica\", fontsize=\"10\"];\n");
        nodes(graph, out, losses);
        edges(graph, directed, out, losses);
        out.append("}\n");
    }

    private static void nodes(Graph graph, Appendable out, Losses losses) throws IOException {
        List<Column<Node>> columns = Column.without(Column.ofNodes(graph), Column.LABEL, Column.START, Column.END);
        for (Node node : graph.nodes()) {
            losses.at(node);
            losses.in(Column.LABEL);
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("label", quoted(node.label(), losses));
            attributes.putAll(data(columns, node, losses));
            out.append("  ").append(quoted(node.id(), losses)).append(list(attributes));
        }
    }

    private static void edges(Graph graph, boolean directed, Appendable out, Losses losses) throws IOException {
        List<Column<Edge>> columns = Column.without(Column.ofEdges(graph), Column.LABEL, Column.START, Column.END);
        double greatest = graph.edges().stream().mapToDouble(Edge::size).max().orElse(0);
        for (Edge edge : graph.edges()) {
            losses.at(edge);
            Map<String, String> attributes = drawn(edge, directed, greatest, losses);
            attributes.putAll(data(columns, edge, losses));
            out.append("  ").append(quoted(edge.source(), losses)).append(directed ? " -> " : " -- ");
            out.append(quoted(edge.target(), losses)).append(list(attributes));
        }
    }

    /** What Graphviz is to draw. */
    private static Map<String, String> drawn(Edge edge, boolean directed, double greatest, Losses losses) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!edge.label().isEmpty()) {
            losses.in(Column.LABEL);
            attributes.put("label", quoted(edge.label(), losses));
        }
        attributes.put("color", '"' + Names.colour(edge.sign()) + '"');
        attributes.putAll(ends(edge, directed));
        if (edge.denied()) {
            attributes.put("style", "\"dashed\"");
        }
        if (greatest > 0) {
            double width = 1 + (WIDEST - 1) * edge.size() / greatest;
            attributes.put("penwidth", '"' + new Value.Decimal(Math.round(width * 100) / 100.0).toString() + '"');
        }
        return attributes;
    }

    /** A negative edge ends in a bar, so that its sign is told without colour too. */
    private static Map<String, String> ends(Edge edge, boolean directed) {
        Map<String, String> ends = new LinkedHashMap<>();
        if (edge.sign() == Sign.NEGATIVE) {
            ends.put("arrowhead", "\"tee\"");
        }
        if (edge.sign() == Sign.NEGATIVE && !edge.directed()) {
            ends.put("arrowtail", "\"tee\"");
            ends.put("dir", "\"both\"");
        } else if (directed && !edge.directed()) {
            ends.put("dir", "\"none\"");
        }
        return ends;
    }

    /** Under names that mean nothing to Graphviz: some of its own attributes make it open files. */
    private static <T> Map<String, String> data(List<Column<T>> columns, T of, Losses losses) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Column<T> column : columns) {
            column.of().apply(of).ifPresent(value -> {
                losses.in(column.name());
                if (column.name().equals(Column.TIMES)) {
                    losses.note(Loss.TIMES_AS_TEXT);
                }
                String name = quoted("data_" + column.name(), losses);
                attributes.put(name, quoted(losses.joined(value), losses));
            });
        }
        return attributes;
    }

    private static String list(Map<String, String> attributes) {
        StringBuilder list = new StringBuilder(" [");
        attributes.forEach((name, value) -> list.append(list.length() == 2 ? "" : ", ")
                .append(name)
                .append('=')
                .append(value));
        return list.append("];\n").toString();
    }

    /**
     * A text between quotes, as Graphviz shows it: it reads entities first and escapes afterwards. A backslash is two entities, since many other
     * readers take every backslash before a quote for one that escapes it.
     */
    private static String quoted(String text, Losses losses) {
        StringBuilder quoted = new StringBuilder().append('"');
        for (char unit : losses.carried(text).toCharArray()) {
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("&#92;&#92;");
                case '&' -> quoted.append("&amp;");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("&#13;");
                default -> quoted.append(unit);
            }
        }
        return quoted.append('"').toString();
    }
}
