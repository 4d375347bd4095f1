package dev.hearsay.export;

import dev.hearsay.Actor;
import dev.hearsay.Sign;
import dev.hearsay.network.DiscourseNetwork;
import dev.hearsay.network.NetworkDesign;
import dev.hearsay.network.NetworkSequence;
import dev.hearsay.network.NetworkSequence.Slice;
import dev.hearsay.query.Answer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Graphs of discourse networks. */
final class NetworkGraphs {

    private static final String NAME = "name";

    private final NetworkDesign design;
    private final String rows;
    private final String columns;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    private NetworkGraphs(NetworkDesign design) {
        this.design = design;
        this.rows = prefix(design.first().toString());
        String second = prefix(design.second().toString());
        this.columns = design.oneMode() ? rows : second.equals(rows) ? second + " 2" : second;
    }

    /** Without a colon, so that the first one in an id parts the two. */
    private static String prefix(String mode) {
        return mode.replace(':', '.');
    }

    static Graph of(DiscourseNetwork network) {
        NetworkGraphs graphs = new NetworkGraphs(network.design());
        graphs.add(network, List.of(), Attributes.NONE);
        return graphs.graph(told("discourse network", network.asked()).with("scaledToOne", network.isScaledToOne()));
    }

    static Graph of(NetworkSequence sequence) {
        NetworkGraphs graphs = new NetworkGraphs(sequence.design());
        List<Slice> slices = sequence.slices();
        for (int i = 0; i < slices.size(); i++) {
            Slice slice = slices.get(i);
            Optional<LocalDateTime> next =
                    i + 1 < slices.size() ? slices.get(i + 1).middle() : Optional.empty();
            graphs.add(slice.network(), stand(slice, next), window(i + 1L, slice));
        }
        return graphs.graph(told("sequence of discourse networks", sequence.asked())
                .with("windows", sequence.windows().toString()));
    }

    /** Windows that overlap are each there until the next one is, and so no two at once; a midnight stands for its day. */
    private static List<Span> stand(Slice slice, Optional<LocalDateTime> next) {
        Optional<LocalDateTime> stop = slice.stop().map(at -> slice.stopIncluded() ? at : at.minusSeconds(1));
        Optional<LocalDateTime> end = next.map(at -> at.minusSeconds(1)).or(() -> stop);
        return slice
                .middle()
                .map(middle -> Span.between(
                        middle, Span.lastOf(end.filter(middle::isBefore).orElse(middle))))
                .stream()
                .toList();
    }

    private static Attributes window(long number, Slice slice) {
        Attributes window = Attributes.NONE
                .with("window", number)
                .with("windowStart", slice.start().map(at -> Span.written(at, false)))
                .with("windowStop", slice.stop().map(at -> Span.written(at, false)));
        return slice.stop().isEmpty() ? window : window.with("windowStopIncluded", slice.stopIncluded());
    }

    private void add(DiscourseNetwork network, List<Span> times, Attributes attributes) {
        List<dev.hearsay.network.Node> told = network.nodes();
        for (int i = 0; i < told.size(); i++) {
            Node node = node(told.get(i), i < network.rows().size() ? rows : columns);
            // How many there are differs from window to window.
            boolean counts = attributes.equals(Attributes.NONE);
            add(
                    counts
                            ? node.having(node.attributes()
                                    .with("statements", told.get(i).statements()))
                            : node,
                    times);
        }
        network.edges()
                .forEach(edge -> edges.add(Edge.undirected(rows + ":" + edge.from(), columns + ":" + edge.to(), kind())
                        .labelled("")
                        .weighing(edge.weight())
                        .signed(sign(edge.weight()))
                        .at(times)
                        .claimedBy(new Behind(edge.claims()).ids())
                        .having(attributes)));
    }

    /** A node with what its network knows of it. */
    private static Node node(dev.hearsay.network.Node told, String prefix) {
        Attributes attributes = Attributes.NONE;
        for (Map.Entry<String, String> known : told.attributes().entrySet()) {
            if (isKindOfActor(known)) {
                attributes = attributes.with("actorKind", known.getValue().toLowerCase(Locale.ROOT));
            } else if (!known.getKey().equals(NAME)) {
                attributes = attributes.with(
                        Attributes.isTaken(known.getKey()) ? "own " + known.getKey() : known.getKey(),
                        known.getValue());
            }
        }
        String label = told.attributes().getOrDefault(NAME, told.label());
        return Node.of(prefix + ":" + told.label(), label, told.mode().toString())
                .having(attributes);
    }

    private static boolean isKindOfActor(Map.Entry<String, String> known) {
        return known.getKey().equals("kind")
                && Stream.of(Actor.Kind.values()).map(Enum::name).anyMatch(known.getValue()::equals);
    }

    private void add(Node node, List<Span> times) {
        nodes.merge(node.id(), node.at(times), NetworkGraphs::joined);
    }

    /** A node that is there in several windows; where one of them has no time, nobody says when. */
    private static Node joined(Node one, Node other) {
        List<Span> times = new ArrayList<>(one.times());
        times.addAll(other.times());
        return one.at(times);
    }

    private String kind() {
        return Records.word(design.weighing().aggregation());
    }

    private Sign sign(double weight) {
        return switch (design.weighing().aggregation()) {
            case SUBTRACT -> Sign.of(weight);
            case CONGRUENCE -> Sign.POSITIVE;
            case CONFLICT -> Sign.NEGATIVE;
            case IGNORE, COMBINE -> Sign.NEUTRAL;
        };
    }

    private static Attributes told(String what, Answer asked) {
        return RelationGraphs.told(what, asked).with("question", asked.query().toString());
    }

    private Graph graph(Attributes told) {
        return new Graph(designed(told), List.copyOf(nodes.values()), edges);
    }

    private Attributes designed(Attributes told) {
        var selection = design.selection();
        return told.with("modes", design.oneMode() ? 1 : 2)
                .with("first", design.first().toString())
                .with("second", design.second().toString())
                .with("qualifier", design.weighing().qualifier().toString())
                .with("aggregation", kind())
                .with("normalisation", Records.word(design.weighing().normalisation()))
                .with("duplicates", Records.word(selection.duplicates()))
                .with("isolates", selection.keepsIsolates())
                .with("excluded", selection.excluded().map(Object::toString))
                .with("leastStatements", selection.leastStatements())
                .with("leastWeight", selection.leastWeight());
    }
}
