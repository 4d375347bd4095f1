package dev.hearsay.export;

import dev.hearsay.Claim;
import dev.hearsay.CodePoints;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One thing that is told of each node or edge, beside its id or ends: what tables have as a column and XML as a key.
 *
 * @param name what it is called
 * @param type what its values are
 * @param of the value of one; empty where nothing is told
 */
record Column<T>(String name, Class<? extends Value> type, Function<T, Optional<Value>> of) {

    static final String WEIGHT = "weight";
    static final String CLAIMS = "claims";
    static final String LABEL = "label";
    static final String KIND = "kind";
    static final String SIGN = "sign";
    static final String DIRECTED = "directed";
    static final String START = "start";
    static final String END = "end";
    static final String TIMES = "times";

    static List<Column<Node>> ofNodes(Graph graph) {
        List<Column<Node>> columns = new ArrayList<>();
        columns.add(text(LABEL, Node::label));
        columns.add(text(KIND, Node::kind));
        addTimes(columns, graph.nodes(), Node::times);
        addAttributes(columns, graph.nodes(), Node::attributes);
        return columns;
    }

    static List<Column<Edge>> ofEdges(Graph graph) {
        List<Column<Edge>> columns = new ArrayList<>();
        columns.add(
                new Column<>(WEIGHT, Value.Decimal.class, edge -> edge.weight().map(weight -> weight)));
        columns.add(text(KIND, Edge::kind));
        columns.add(text(LABEL, Edge::label));
        columns.add(new Column<>(
                SIGN,
                Value.Whole.class,
                edge -> Optional.of(new Value.Whole(edge.sign().value()))));
        columns.add(new Column<>(DIRECTED, Value.Flag.class, edge -> Optional.of(new Value.Flag(edge.directed()))));
        addTimes(columns, graph.edges(), Edge::times);
        columns.add(new Column<>(CLAIMS, Value.Texts.class, Column::claims));
        addAttributes(columns, graph.edges(), Edge::attributes);
        return columns;
    }

    private static <T> Column<T> text(String name, Function<T, String> of) {
        return new Column<>(name, Value.Text.class, one -> Optional.of(new Value.Text(of.apply(one))));
    }

    private static Optional<Value> claims(Edge edge) {
        return texts(edge.claims().stream().map(Claim.Id::value).toList());
    }

    private static Optional<Value> texts(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Value.Texts(texts));
    }

    /** The first start, the last end, and every time; nothing of them where no node or edge has a time. */
    private static <T> void addTimes(List<Column<T>> columns, Collection<T> all, Function<T, List<Span>> times) {
        if (all.stream().allMatch(one -> times.apply(one).isEmpty())) {
            return;
        }
        columns.add(moment(START, one -> bound(times.apply(one), Span::start, Comparator.reverseOrder())));
        columns.add(moment(END, one -> bound(times.apply(one), Span::end, Comparator.naturalOrder())));
        columns.add(new Column<>(
                TIMES,
                Value.Texts.class,
                one -> texts(times.apply(one).stream().map(Span::toString).toList())));
    }

    private static <T> Column<T> moment(String name, Function<T, Optional<String>> of) {
        return new Column<>(name, Value.Text.class, one -> of.apply(one).map(Value.Text::new));
    }

    /** The outermost of the bounds; empty where one of the spans has none. */
    private static Optional<String> bound(
            List<Span> spans, Function<Span, Optional<LocalDateTime>> bound, Comparator<LocalDateTime> order) {
        boolean days = spans.stream().allMatch(Span::isOfDays);
        return spans.stream().map(bound).allMatch(Optional::isPresent)
                ? spans.stream()
                        .flatMap(span -> bound.apply(span).stream())
                        .max(order)
                        .map(at -> Span.written(at, days))
                : Optional.empty();
    }

    private static <T> void addAttributes(List<Column<T>> columns, Collection<T> all, Function<T, Attributes> of) {
        Map<String, Class<? extends Value>> types = new TreeMap<>(CodePoints.ORDER);
        for (T one : all) {
            of.apply(one).values().forEach((name, value) -> types.putIfAbsent(name, value.getClass()));
        }
        types.forEach((name, type) ->
                columns.add(new Column<>(name, type, one -> of.apply(one).get(name))));
    }

    /** What XML formats call its type. */
    String typeName() {
        if (type == Value.Whole.class) {
            return "long";
        } else if (type == Value.Decimal.class) {
            return "double";
        }
        return type == Value.Flag.class ? "boolean" : "string";
    }

    /** The columns but some. */
    static <T> List<Column<T>> without(List<Column<T>> columns, String... names) {
        List<String> left = List.of(names);
        return columns.stream().filter(column -> !left.contains(column.name)).toList();
    }

    /** The columns of the attributes of a graph, each with its one value. */
    static List<Column<Graph>> ofGraph(Graph graph) {
        List<Column<Graph>> columns = new ArrayList<>();
        addAttributes(columns, List.of(graph), Graph::attributes);
        return columns;
    }

    /** Whether some edges have a direction and some have none. */
    static boolean isMixed(Graph graph) {
        return anyDirected(graph) && !graph.edges().stream().allMatch(Edge::directed);
    }

    static boolean anyDirected(Graph graph) {
        return graph.edges().stream().anyMatch(Edge::directed);
    }
}
