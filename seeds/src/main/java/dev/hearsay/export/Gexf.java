package dev.hearsay.export;

import dev.hearsay.escaping.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of GEXF 1.3. */
final class Gexf implements XmlFormat.Sheet {

    private static final String NAMESPACE = "http://gexf.net/1.3";

    private static final String SIGNED_WEIGHT = "signedWeight";

    private final Graph graph;
    private final Xml xml;
    private final Losses losses;
    private final Spells spells;
    private final Collection<List<Edge>> bundles;
    private final boolean changing;
    private final boolean directed;
    private final List<Column<Node>> ofNodes;
    private final List<Column<Edge>> ofEdges;

    Gexf(Graph graph, Xml xml, Losses losses) {
        this.graph = graph;
        this.xml = xml;
        this.losses = losses;
        this.spells = Spells.of(graph);
        this.bundles = bundles(graph.edges());
        this.changing = bundles.stream().anyMatch(Gexf::isOneThatChanges);
        this.directed = Column.anyDirected(graph);
        this.ofNodes = Column.without(Column.ofNodes(graph), Column.LABEL, Column.START, Column.END);
        this.ofEdges = columns(graph);
    }

    private static List<Column<Edge>> columns(Graph graph) {
        List<Column<Edge>> columns = new ArrayList<>(Column.without(
                Column.ofEdges(graph),
                Column.WEIGHT,
                Column.KIND,
                Column.LABEL,
                Column.isMixed(graph) ? "" : Column.DIRECTED,
                Column.START,
                Column.END));
        if (graph.edges().stream().anyMatch(Gexf::isRefused)) {
            columns.add(new Column<>(
                    SIGNED_WEIGHT, Value.Decimal.class, edge -> edge.weight().map(weight -> weight)));
        }
        return columns;
    }

    private static boolean isRefused(Edge edge) {
        return edge.weight().filter(weight -> weight.number() <= 0).isPresent();
    }

    /** Edges of one kind between the same nodes: where each has a time of its own, they are one edge whose values change. */
    private static Collection<List<Edge>> bundles(List<Edge> edges) {
        Map<List<Object>, List<Edge>> bundles = new LinkedHashMap<>();
        for (Edge edge : edges) {
            boolean swapped = !edge.directed() && edge.source().compareTo(edge.target()) > 0;
            bundles.computeIfAbsent(
                            List.of(
                                    swapped ? edge.target() : edge.source(),
                                    swapped ? edge.source() : edge.target(),
                                    edge.kind()),
                            key -> new ArrayList<>())
                    .add(edge);
        }
        return bundles.values();
    }

    private static boolean isOneThatChanges(List<Edge> bundle) {
        List<Span> times =
                bundle.stream().flatMap(edge -> edge.times().stream()).sorted().toList();
        return bundle.size() > 1
                && bundle.stream().allMatch(edge -> edge.times().size() == 1)
                && bundle.stream().map(Edge::directed).distinct().count() == 1
                && Spells.disjoint(times).size() == bundle.size();
    }

    @Override
    public void print() throws IOException {
        xml.open("gexf", "xmlns", NAMESPACE, "version", "1.3");
        meta();
        xml.open(
                "graph",
                Stream.concat(
                                Stream.of("defaultedgetype", directed ? "directed" : "undirected", "idtype", "string"),
                                Stream.of(spells.attributes()))
                        .toArray(String[]::new));
        declare("node", "static", ofNodes);
        declare("edge", changing ? "dynamic" : "static", ofEdges);
        nodes();
        edges();
        xml.close();
        xml.close();
    }

    private void meta() throws IOException {
        losses.atGraph();
        xml.open("meta");
        xml.text("creator", "Hearsay");
        if (!graph.attributes().values().isEmpty()) {
            losses.note(Loss.DESCRIPTION);
            xml.text("description", graph.attributes().toString());
        }
        xml.close();
    }

    private <T> void declare(String of, String mode, List<Column<T>> columns) throws IOException {
        xml.open("attributes", "class", of, "mode", mode);
        for (Column<T> column : columns) {
            xml.empty("attribute", "id", column.name(), "title", column.name(), "type", column.typeName());
        }
        if (mode.equals("dynamic")) {
            xml.empty("attribute", "id", Column.WEIGHT, "title", Column.WEIGHT, "type", "double");
        }
        xml.close();
    }

    private void nodes() throws IOException {
        xml.open("nodes");
        for (Node node : graph.nodes()) {
            losses.at(node);
            xml.open("node", "id", node.id(), "label", node.label());
            xml.open("attvalues");
            values(ofNodes, node);
            xml.close();
            spells.print(node.times(), xml, losses);
            xml.close();
        }
        xml.close();
    }

    private void edges() throws IOException {
        xml.open("edges");
        int number = 0;
        for (List<Edge> bundle : bundles) {
            if (isOneThatChanges(bundle)) {
                print(bundle, number++, "");
            } else {
                for (int i = 0; i < bundle.size(); i++) {
                    print(bundle.subList(i, i + 1), number++, i == 0 ? "" : " " + (i + 1));
                }
            }
        }
        xml.close();
    }

    private void print(List<Edge> states, int number, String suffix) throws IOException {
        losses.at(states.get(0));
        xml.open("edge", attributes(states, number, suffix));
        xml.open("attvalues");
        for (Edge state : states) {
            losses.at(state);
            values(state, states.size() > 1);
        }
        xml.close();
        spells.print(states.stream().flatMap(state -> state.times().stream()).toList(), xml, losses);
        xml.close();
    }

    private String[] attributes(List<Edge> states, int number, String suffix) {
        Edge first = states.get(0);
        if (!suffix.isEmpty()) {
            losses.note(Loss.PARALLEL);
        }
        if (directed && !first.directed()) {
            losses.note(Loss.DIRECTIONS);
        }
        List<String> attributes = new ArrayList<>(List.of("id", Integer.toString(number)));
        attributes.addAll(List.of("source", first.source(), "target", first.target()));
        attributes.addAll(List.of("type", directed ? "directed" : "undirected"));
        attributes.addAll(List.of("kind", first.kind() + suffix, "label", first.label()));
        if (states.size() == 1) {
            size(first).ifPresent(size -> attributes.addAll(List.of(Column.WEIGHT, size)));
        }
        return attributes.toArray(String[]::new);
    }

    private void values(Edge state, boolean changing) throws IOException {
        String[] time = changing ? spells.attributes(state.times().get(0)) : new String[0];
        values(ofEdges, state, time);
        Optional<String> size = changing ? size(state) : Optional.empty();
        if (size.isPresent()) {
            value(Column.WEIGHT, size.get(), time);
        }
    }

    /** The weight as readers accept it. */
    private Optional<String> size(Edge edge) {
        if (isRefused(edge)) {
            losses.note(Loss.WEIGHTS);
        }
        return edge.weight()
                .map(weight -> weight.number() == 0 ? 1 : Math.abs(weight.number()))
                .map(size -> new Value.Decimal(size).toString());
    }

    private <T> void values(List<Column<T>> columns, T one, String... time) throws IOException {
        for (Column<T> column : columns) {
            Optional<Value> value = column.of().apply(one);
            if (value.isPresent()) {
                losses.in(column.name());
                value(column.name(), losses.joined(value.get()), time);
            }
        }
    }

    private void value(String of, String value, String... time) throws IOException {
        xml.empty(
                "attvalue",
                Stream.concat(Stream.of("for", of, "value", value), Stream.of(time))
                        .toArray(String[]::new));
    }
}
