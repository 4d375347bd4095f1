package dev.hearsay.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An engine that may be asked statements of one text together, each with what is bound to it. DuckDB plans whatever reads a table anew
 * each time it is asked, prepared or not, which costs it far more than the answer.
 */
final class AskedTogether implements Engine {

    private final Engine engine;
    private final Map<Sql, List<List<? extends @Nullable Object>>> answers = new HashMap<>();

    AskedTogether(Connection connection) {
        this.engine = Engine.of(connection);
    }

    /** Asks statements of one text, so that they need not be asked one by one. */
    void ask(List<Sql> alike) {
        List<Sql> asked = alike.stream().distinct().toList();
        asked.forEach(sql -> assertEquals(asked.get(0).text(), sql.text()));
        asked.forEach(sql -> answers.put(sql, new ArrayList<>()));
        for (List<? extends @Nullable Object> row : engine.rows(together(asked))) {
            Sql sql = asked.get(Integer.parseInt(String.valueOf(row.get(0))));
            rows(sql).add(row.subList(1, row.size()));
        }
    }

    /**
     * Every value is bound to a mark of its own in a table with a row for each statement, and the marks of the statement are the columns
     * of that table. A statement's rows come in the order of their first column.
     */
    private static Sql together(List<Sql> asked) {
        int marks = asked.get(0).parameters().size();
        List<Object> bound = new ArrayList<>();
        asked.forEach(sql -> bound.addAll(sql.parameters()));
        String rows = IntStream.range(0, asked.size())
                .mapToObj(i -> "(" + i + ", ?".repeat(marks) + ")")
                .collect(Collectors.joining(", "));
        StringBuilder columns = new StringBuilder("nr");
        String text = asked.get(0).text();
        for (int i = 0; i < marks; i++) {
            columns.append(", b").append(i);
            text = text.replaceFirst("\\?", "bound.b" + i);
        }
        return new Sql(
                "SELECT bound.nr, each.* FROM (VALUES " + rows + ") bound(" + columns + "), LATERAL (" + text
                        + ") each ORDER BY 1, 2",
                bound);
    }

    @Override
    public List<List<? extends @Nullable Object>> rows(Sql sql) {
        return answers.computeIfAbsent(sql, alone -> new ArrayList<>(engine.rows(alone)));
    }
}
