package dev.hearsay.export;

import dev.hearsay.escaping.Xml;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A file of GraphML 1.0. Ids are numbered, since those of XML have no blanks; the graph's own are called names, as readers have it. */
final class GraphMl implements XmlFormat.Sheet {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private static final Pattern NO_TOKEN = Pattern.compile("[^A-Za-z0-9._-]");

    private final Graph graph;
    private final Xml xml;
    private final Losses losses;
    private final boolean directed;
    private final boolean mixed;
    private final List<Column<Graph>> ofGraph;
    private final List<Column<Node>> ofNodes;
    private final List<Column<Edge>> ofEdges;

    GraphMl(Graph graph, Xml xml, Losses losses) {
        this.graph = graph;
        this.xml = xml;
        this.losses = losses;
        this.directed = Column.anyDirected(graph);
        this.mixed = Column.isMixed(graph);
        this.ofGraph = Column.ofGraph(graph);
        this.ofNodes = Column.ofNodes(graph);
        this.ofEdges = mixed ? Column.ofEdges(graph) : Column.without(Column.ofEdges(graph), Column.DIRECTED);
    }

    @Override
    public void print() throws IOException {
        xml.open("graphml", "xmlns", NAMESPACE);
        losses.atGraph();
        keys("graph", "g", ofGraph);
        key("node", "name", "name", "string", Optional.empty());
        keys("node", "n", ofNodes);
        keys("edge", "e", ofEdges);
        xml.open("graph", "id", "graph", "edgedefault", directed ? "directed" : "undirected");
        data("g", ofGraph, graph);
        nodes();
        xml.close();
        xml.close();
    }

    private <T> void keys(String of, String prefix, List<Column<T>> columns) throws IOException {
        Set<String> used = new HashSet<>(List.of("name"));
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            String token = token(name, used);
            losses.in("attribute " + name);
            key(
                    of,
                    prefix + i,
                    token,
                    columns.get(i).typeName(),
                    token.equals(name) ? Optional.empty() : Optional.of(name));
        }
    }

    /** A name as XML's tokens are, which GraphML asks for, unlike those that are used. */
    private static String token(String name, Set<String> used) {
        String token = NO_TOKEN.matcher(name).replaceAll("_");
        String unlike = token;
        for (int i = 2; !used.add(unlike); i++) {
            unlike = token + "_" + i;
        }
        return unlike;
    }

    private void key(String of, String id, String name, String type, Optional<String> told) throws IOException {
        String[] attributes = {"id", id, "for", of, "attr.name", name, "attr.type", type};
        if (told.isPresent()) {
            losses.note(Loss.NAMES);
            xml.open("key", attributes);
            xml.text("desc", told.get());
            xml.close();
        } else {
            xml.empty("key", attributes);
        }
    }

    private void nodes() throws IOException {
        Numbers numbers = new Numbers("v", graph.nodes());
        for (Node node : graph.nodes()) {
            losses.at(node);
            xml.open("node", "id", numbers.of(node.id()));
            losses.in("id");
            xml.text("data", node.id(), "key", "name");
            data("n", ofNodes, node);
            xml.close();
        }
        for (int i = 0; i < graph.edges().size(); i++) {
            edge(graph.edges().get(i), "a" + i, numbers);
        }
    }

    private void edge(Edge edge, String id, Numbers numbers) throws IOException {
        losses.at(edge);
        if (mixed && !edge.directed()) {
            losses.note(Loss.DIRECTIONS);
        }
        xml.open("edge", "id", id, "source", numbers.of(edge.source()), "target", numbers.of(edge.target()));
        data("e", ofEdges, edge);
        xml.close();
    }

    private <T> void data(String prefix, List<Column<T>> columns, T one) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            Optional<Value> value = columns.get(i).of().apply(one);
            if (value.isPresent()) {
                losses.in(columns.get(i).name());
                if (columns.get(i).name().equals(Column.TIMES)) {
                    losses.note(Loss.TIMES_AS_TEXT);
                }
                xml.text("data", losses.joined(value.get()), "key", prefix + i);
            }
        }
    }
}
