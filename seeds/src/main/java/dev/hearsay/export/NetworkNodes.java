package dev.hearsay.export;

import dev.hearsay.Directory;
import dev.hearsay.network.Mode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nodes of one or more networks, with all that the store knows of what they stand for. */
final class NetworkNodes {

    private final Records records;
    private final boolean windows;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<Span>> times = new LinkedHashMap<>();

    NetworkNodes(Directory directory, boolean windows) {
        this.records = new Records(directory);
        this.windows = windows;
    }

    /** That a node is there at some times; where it always is, or nobody says when, at none. */
    void add(dev.hearsay.network.Node told, String id, List<Span> there) {
        nodes.computeIfAbsent(id, key -> node(told, key));
        times.computeIfAbsent(id, key -> new ArrayList<>()).addAll(there);
    }

    /** How many statements a node has differs from window to window. */
    private Node node(dev.hearsay.network.Node told, String id) {
        Optional<Node> record = record(told.mode(), told.label());
        Attributes known = record.map(Node::attributes)
                .orElseGet(() -> new Known().notes(told.attributes()).attributes());
        return Node.of(
                        id,
                        record.map(Node::label).orElse(told.label()),
                        told.mode().toString())
                .having(windows ? known : known.with("statements", told.statements()));
    }

    private Optional<Node> record(Mode mode, String label) {
        return mode.recordType().map(type -> records.node(type, label));
    }

    void addTo(Parts parts) {
        nodes.forEach((id, node) -> parts.add(node.at(times.getOrDefault(id, List.of()))));
    }

    /** What of the nodes is not told. */
    List<String> leftOut() {
        List<String> leftOut = new ArrayList<>(records.leftOut());
        if (windows) {
            leftOut.add("statements of nodes in each window");
        }
        return leftOut;
    }
}
