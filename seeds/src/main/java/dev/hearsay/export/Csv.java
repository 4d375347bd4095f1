package dev.hearsay.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A graph as tables of comma-separated values, one writer for each table.
 *
 * <p>The nodes have the columns {@code id}, {@code label} and {@code kind}, the edges {@code source}, {@code target}, {@code weight}, {@code
 * kind}, {@code label}, {@code sign} and {@code directed}; where there are times, {@code start} and {@code end} as the outermost bounds and
 * {@code times} as all of them; edges then {@code claims}; then the attributes by name. In R and in Python:
 *
 * <pre>{@code
 * igraph::graph_from_data_frame(read.csv("edges.csv"), directed = TRUE, vertices = read.csv("nodes.csv"))
 * networkx.from_pandas_edgelist(pandas.read_csv("edges.csv"), edge_attr=True, create_using=networkx.MultiDiGraph)
 * }</pre>
 *
 * <p>Networks and signed graphs have no directions: there it is {@code FALSE} and {@code MultiGraph}. NetworkX keeps but one of the edges between two
 * nodes unless it is told to make a graph of many.
 *
 * <p>The form is that of RFC 4180 with line feeds: a header, commas, quotes around what needs them. What is not told is an empty cell, a text
 * that is empty is two quotes; yes and no are {@code true} and {@code false}; lists are joined.
 */
public final class Csv {

    private final boolean guarded;

    Csv(boolean guarded) {
        this.guarded = guarded;
    }

    /**
     * The same tables for spreadsheets: a text that one would take for a formula - which begins with {@code =}, {@code +}, {@code -}, {@code @}, a
     * tab or a carriage return, also after blanks or quotes or in full width - has an apostrophe before it, and so has what
     * follows a semicolon, a bar, a tab or a line break in it, where some spreadsheets begin another cell. Taking that off gives the text
     * back. Numbers stay as they are.
     */
    public Csv forSpreadsheets() {
        return new Csv(true);
    }

    /** The nodes, one a row. */
    public GraphWriter nodes() {
        return new CsvTable<>(
                "CSV of nodes",
                guarded,
                graph -> led(List.of(text("id", Node::id)), Column.ofNodes(graph)),
                Graph::nodes,
                Losses::at,
                List.of(Loss.GRAPH));
    }

    /** The edges, one a row. */
    public GraphWriter edges() {
        return new CsvTable<>(
                "CSV of edges",
                guarded,
                graph ->
                        led(List.of(text("source", Edge::source), text("target", Edge::target)), Column.ofEdges(graph)),
                Graph::edges,
                Losses::at,
                List.of(Loss.GRAPH));
    }

    /** The attributes of the graph, one a row, in the columns {@code name} and {@code value}. */
    public GraphWriter attributes() {
        return new CsvTable<>(
                "CSV of attributes",
                guarded,
                graph -> List.of(
                        text("name", Map.Entry<String, Value>::getKey),
                        new Column<>("value", Value.class, entry -> Optional.of(entry.getValue()))),
                graph -> List.copyOf(graph.attributes().values().entrySet()),
                (losses, entry) -> losses.atGraph(),
                List.of());
    }

    private static <T> Column<T> text(String name, Function<T, String> of) {
        return new Column<>(name, Value.Text.class, one -> Optional.of(new Value.Text(of.apply(one))));
    }

    private static <T> List<Column<T>> led(List<Column<T>> first, List<Column<T>> others) {
        List<Column<T>> columns = new ArrayList<>(first);
        columns.addAll(others);
        return columns;
    }
}
