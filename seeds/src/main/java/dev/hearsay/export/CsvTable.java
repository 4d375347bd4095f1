package dev.hearsay.export;

import dev.hearsay.markup.Characters;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One table of comma-separated values. */
final class CsvTable<T> extends Format {

    /** What a spreadsheet takes for a formula: also after blanks and quotes, also in full width. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\p{Z}'\"\u2018\u2019\u201C\u201D]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r].*");

    private static final Pattern QUOTED = Pattern.compile("(?s)|[ \\t].*|.*[ \\t]|.*[\",\\r\\n].*");

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
        if (isText && guarded && FORMULA.matcher(text).matches()) {
            losses.note(Loss.FORMULAS);
            text = "'" + text;
        }
        return isText && QUOTED.matcher(text).matches() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
