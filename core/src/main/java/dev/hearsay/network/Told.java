package dev.hearsay.network;

import dev.hearsay.Directory;
import dev.hearsay.network.Statements.Isolates;
import dev.hearsay.query.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Statements one by one. */
record Told(Statements of, List<Statement> counted) implements StatementCounts {

    @Override
    public Directory directory() {
        return of.answer().directory();
    }

    @Override
    public Answer asked() {
        return of.answer();
    }

    @Override
    public int size() {
        return counted.size();
    }

    @Override
    public Map<String, Integer> first() {
        return by(Statement::first, of.isolates().map(Isolates::first));
    }

    @Override
    public Map<String, Integer> second() {
        return by(Statement::second, of.isolates().map(Isolates::second));
    }

    private Map<String, Integer> by(Function<Statement, String> label, Optional<Set<String>> isolates) {
        Map<String, Integer> by = new HashMap<>();
        isolates.ifPresent(nodes -> nodes.forEach(node -> by.put(node, 0)));
        counted.forEach(statement -> by.merge(label.apply(statement), 1, Integer::sum));
        return by;
    }

    @Override
    public Tensor tensor(Labels first, Labels second, int levels) {
        Tensor.Builder tensor = new Tensor.Builder(first.size(), second.size(), levels);
        Map<Object, Integer> places = new HashMap<>();
        of.levels().forEach(level -> places.put(level, places.size()));
        for (Statement statement : counted) {
            tensor.add(
                    first.place(statement.first()),
                    second.place(statement.second()),
                    places.getOrDefault(statement.level(), -1),
                    1);
        }
        return tensor.build();
    }

    @Override
    public List<Statement> of(String node) {
        return counted.stream()
                .filter(statement -> statement.first().equals(node))
                .toList();
    }
}
