package dev.hearsay.export;

import dev.hearsay.escaping.Characters;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.io.JsonStringEncoder;

/** JSON as node-link data, each node and edge on a line. */
final class NodeLinkJson extends Format {

    private static final int VERSION = 1;

    NodeLinkJson() {
        super("JSON", Characters.OF_JSON);
    }

    @Override
    void print(Graph graph, Appendable out, Losses losses) throws IOException {
        losses.atGraph();
        out.append("{\n  \"format\": \"hearsay-graph\",\n  \"version\": ").append(Integer.toString(VERSION));
        out.append(",\n  \"directed\": ").append(Boolean.toString(Column.anyDirected(graph)));
        out.append(",\n  \"multigraph\": true,\n  \"graph\": ");
        out.append(object(members(Column.ofGraph(graph), graph, losses)));
        out.append(",\n  \"nodes\": [");
        List<Column<Node>> ofNodes = Column.without(Column.ofNodes(graph), Column.START, Column.END, Column.TIMES);
        String separator = "\n    ";
        for (Node node : graph.nodes()) {
            losses.at(node);
            out.append(separator).append(node(node, ofNodes, losses));
            separator = ",\n    ";
        }
        out.append("\n  ],\n  \"edges\": [");
        List<Column<Edge>> ofEdges = Column.without(Column.ofEdges(graph), Column.START, Column.END, Column.TIMES);
        separator = "\n    ";
        for (Edge edge : graph.edges()) {
            losses.at(edge);
            out.append(separator).append(edge(edge, ofEdges, losses));
            separator = ",\n    ";
        }
        out.append("\n  ]\n}\n");
    }

    private static String node(Node node, List<Column<Node>> columns, Losses losses) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("id", quoted(node.id(), losses));
        members.putAll(members(columns, node, losses));
        addTimes(members, node.times());
        return object(members);
    }

    private static String edge(Edge edge, List<Column<Edge>> columns, Losses losses) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("source", quoted(edge.source(), losses));
        members.put("target", quoted(edge.target(), losses));
        members.putAll(members(columns, edge, losses));
        addTimes(members, edge.times());
        return object(members);
    }

    private static <T> Map<String, String> members(List<Column<T>> columns, T of, Losses losses) {
        Map<String, String> members = new LinkedHashMap<>();
        for (Column<T> column : columns) {
            losses.in(column.name());
            column.of()
                    .apply(of)
                    .ifPresent(value -> members.put(losses.carried(column.name()), written(value, losses)));
        }
        return members;
    }

    private static String written(Value value, Losses losses) {
        if (value instanceof Value.Texts texts) {
            return list(texts.texts().stream().map(text -> quoted(text, losses)).toList());
        }
        return value instanceof Value.Text ? quoted(value.toString(), losses) : value.toString();
    }

    private static void addTimes(Map<String, String> members, List<Span> times) {
        if (!times.isEmpty()) {
            members.put("times", list(times.stream().map(NodeLinkJson::time).toList()));
        }
    }

    private static String time(Span span) {
        Map<String, String> members = new LinkedHashMap<>();
        addMoment(members, "start", span.start(), span);
        addMoment(members, "end", span.end(), span);
        if (span.vague()) {
            members.put("vague", "true");
        }
        return object(members);
    }

    private static void addMoment(Map<String, String> members, String name, Optional<LocalDateTime> at, Span span) {
        at.ifPresent(moment -> members.put(name, '"' + Span.written(moment, span.isOfDays()) + '"'));
    }

    private static String object(Map<String, String> members) {
        List<String> written = new ArrayList<>();
        members.forEach((name, value) -> written.add(quoted(name) + ": " + value));
        return "{" + String.join(", ", written) + "}";
    }

    private static String list(List<String> items) {
        return "[" + String.join(", ", items) + "]";
    }

    private static String quoted(String text, Losses losses) {
        return quoted(losses.carried(text));
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
