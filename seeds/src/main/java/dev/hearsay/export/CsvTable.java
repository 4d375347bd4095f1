package dev.hearsay.export;

import dev.hearsay.escaping.Characters;
import dev.hearsay.escaping.CsvCell;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One table of comma-separated values. */
final class CsvTable<T> extends Format {

    private final boolean guarded;
    private final Function<Graph, List<Column<T>>> columns;
    private final Function<Graph, List<T>> rows;
    private final BiConsumer<Losses, T> place;
    private final List<Loss> lacking;

    CsvTable(
            String name,
            boolean guarded,
            Function<Graph, List<Column<T>>> columns,
            Function<Graph, List<T>> rows,
            BiConsumer<Losses, T> place,
            List<Loss> lacking) {
        super(name, Characters.OF_XML);
        this.guarded = guarded;
        this.columns = columns;
        this.rows = rows;
        this.place = place;
        this.lacking = lacking;
    }

    @Override
    void print(Graph graph, Appendable out, Losses losses) throws IOException {
        List<Column<T>> all = columns.apply(graph);
        losses.atGraph();
        if (!graph.attributes().values().isEmpty()) {
            lacking.forEach(losses::note);
        }
        String separator = "";
        for (Column<T> column : all) {
            out.append(separator).append(cell(new Value.Text(column.name()), losses));
            separator = ",";
        }
        out.append('\n');
        for (T row : rows.apply(graph)) {
            place.accept(losses, row);
            row(all, row, out, losses);
        }
    }

    private void row(List<Column<T>> all, T row, Appendable out, Losses losses) throws IOException {
        String separator = "";
        for (Column<T> column : all) {
            losses.in(column.name());
            Optional<Value> value = column.of().apply(row);
            out.append(separator).append(value.map(told -> cell(told, losses)).orElse(""));
            separator = ",";
        }
        out.append('\n');
    }

    private String cell(Value value, Losses losses) {
        String text = losses.carried(losses.joined(value));
        boolean isText = value instanceof Value.Text || value instanceof Value.Texts;
        if (!isText) {
            return text;
        }
        if (guarded && CsvCell.hasFormula(text)) {
            losses.note(Loss.FORMULAS);
        }
        return guarded ? CsvCell.guarded(text) : CsvCell.quoted(text);
    }
}
