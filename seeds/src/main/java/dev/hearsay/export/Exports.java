package dev.hearsay.export;

/**
 * The door to the formats of graphs, one method for each.
 *
 * <pre>{@code
 * Written written = Exports.graphml().save(graph, Path.of("network.graphml"));
 * String dot = Exports.dot().text(graph);
 * }</pre>
 */
public final class Exports {

    private Exports() {}

    /**
     * GraphML 1.0, with a typed key for each attribute, as igraph, NetworkX, Gephi and visone read it. Ids are numbered; the graph's own are
     * the attribute {@code name}. Times are texts, lists are joined. All edges are directed, or none: where some are, those that are not say so by
     * {@code directed}. Gephi joins parallel edges of GraphML to one; give it GEXF.
     */
    public static GraphWriter graphml() {
        return new XmlFormat("GraphML", GraphMl::new);
    }

    /**
     * GEXF 1.3, as Gephi reads it, with the times of nodes and edges as spells: in days, or in moments where any time is not of whole days. Vague
     * dates last as long as they may. Edges of one kind between two nodes with a time each, as those of a sequence of networks, are one edge whose
     * weight and attributes change. Directions are as in GraphML, since Gephi drops what differs. Weights are above 0; where some are not,
     * {@code signedWeight} has what all weigh. The attributes of the graph are lines of its description.
     */
    public static GraphWriter gexf() {
        return new XmlFormat("GEXF", Gexf::new);
    }

    /**
     * DOT, as Graphviz draws it: signs as colours, negative edges with a bar at their ends, denied relations dashed, weights as widths. Whatever
     * else is known stands in attributes whose names begin with {@code data_}, which Graphviz does not look at. Labels are plain, never in
     * the HTML form.
     */
    public static GraphWriter dot() {
        return new Dot();
    }

    /**
     * A Mermaid flowchart, as Markdown viewers draw it: labels, directions and signs, negative edges with a cross at their ends. Of more than 500 edges, or of more text than the usual limit of
     * 50,000 characters, the heaviest edges and their nodes are kept.
     */
    public static GraphWriter mermaid() {
        return new Mermaid();
    }

    /**
     * JSON in the form of node-link data, as NetworkX and D3 read it; nothing is lost in it:
     *
     * <pre>{@code
     * {
     *   "format": "hearsay-graph",
     *   "version": 1,
     *   "directed": true,
     *   "multigraph": true,
     *   "graph": {"question": "..."},
     *   "nodes": [
     *     {"id": "actor:iran", "label": "Iran", "kind": "actor", "actorKind": "state", "times": [{"start": "2023-07-01"}]}
     *   ],
     *   "edges": [
     *     {"source": "actor:russia", "target": "actor:iran", "weight": 3, "kind": "excludes", "label": "excludes", "sign": -1,
     *      "directed": true, "claims": ["p01"], "voices": 2, "times": [{"start": "2023-07-01", "end": "2023-07-31", "vague": true}]}
     *   ]
     * }
     * }</pre>
     *
     * {@code directed} of the graph is whether any edge is. Attributes stand beside the other fields, in the order of their names; {@code
     * times}, {@code weight} and {@code claims} are left out where there are none.
     */
    public static GraphWriter json() {
        return new NodeLinkJson();
    }

    /** Tables of nodes, of edges and of the graph's attributes, as pandas and R read them. */
    public static Csv csv() {
        return new Csv(false);
    }
}
