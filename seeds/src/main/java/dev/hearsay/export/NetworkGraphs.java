package dev.hearsay.export;

import dev.hearsay.Claim;
import dev.hearsay.Sign;
import dev.hearsay.network.DiscourseNetwork;
import dev.hearsay.network.NetworkDesign;
import dev.hearsay.network.NetworkSequence;
import dev.hearsay.network.NetworkSequence.Slice;
import dev.hearsay.query.Answer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Graphs of discourse networks. */
final class NetworkGraphs {

    private static final String CLAIMS = "ids of claims behind edges";

    private final NetworkDesign design;
    private final boolean claims;
    private final String rows;
    private final String columns;
    private final NetworkNodes nodes;
    private final Parts parts = new Parts();

    private NetworkGraphs(NetworkDesign design, NetworkNodes nodes, boolean claims) {
        this.design = design;
        this.nodes = nodes;
        this.claims = claims;
        this.rows = prefix(design.first().toString());
        String second = prefix(design.second().toString());
        this.columns = design.oneMode() ? rows : second.equals(rows) ? second + " 2" : second;
    }

    /** Without a colon, so that the first one in an id parts the two. */
    private static String prefix(String mode) {
        return mode.replace(':', '.');
    }

    static Graph of(DiscourseNetwork network, boolean claims) {
        NetworkNodes nodes = new NetworkNodes(network.asked().directory(), false);
        NetworkGraphs graphs = new NetworkGraphs(network.design(), nodes, claims);
        graphs.add(network, List.of(), Attributes.NONE);
        return graphs.graph(told("discourse network", network.asked()).with("scaledToOne", network.isScaledToOne()));
    }

    static Graph of(NetworkSequence sequence, boolean claims) {
        NetworkNodes nodes = new NetworkNodes(sequence.asked().directory(), true);
        NetworkGraphs graphs = new NetworkGraphs(sequence.design(), nodes, claims);
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
        addNodes(network, times);
        List<String> from = network.rows();
        List<String> to = network.columns();
        // The network's list of edges would be another copy of them all, made before any can be too many.
        for (int row = 0; row < from.size(); row++) {
            for (int column = design.oneMode() ? row + 1 : 0; column < to.size(); column++) {
                double weight = network.weight(row, column);
                if (weight != 0) {
                    Edge edge = edge(from.get(row), to.get(column), weight)
                            .at(times)
                            .having(attributes);
                    parts.add(claims ? edge.claimedBy(ids(network, from.get(row), to.get(column))) : edge);
                }
            }
        }
    }

    private void addNodes(DiscourseNetwork network, List<Span> times) {
        List<dev.hearsay.network.Node> told = network.nodes();
        for (int i = 0; i < told.size(); i++) {
            String prefix = i < network.rows().size() ? rows : columns;
            nodes.add(told.get(i), prefix + ":" + told.get(i).label(), times);
        }
    }

    private static List<Claim.Id> ids(DiscourseNetwork network, String row, String column) {
        return new Behind(network.claims(row, column)).ids();
    }

    private Edge edge(String row, String column, double weight) {
        return Edge.undirected(rows + ":" + row, columns + ":" + column, kind())
                .labelled("")
                .weighing(weight)
                .signed(sign(weight));
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
        nodes.addTo(parts);
        List<String> leftOut = new ArrayList<>(nodes.leftOut());
        if (!claims) {
            leftOut.add(CLAIMS);
        }
        return parts.graph(designed(told), leftOut);
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
