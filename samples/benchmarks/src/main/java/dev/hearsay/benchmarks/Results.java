package dev.hearsay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What has been measured of one corpus: by engine, what each measure came to. Kept in a file from one JVM to the next. */
final class Results {

    private static final int FIELDS = 3;

    private final Path file;
    private final Map<String, Map<String, String>> byEngine = new TreeMap<>();

    private Results(Path file) {
        this.file = file;
    }

    /** The results in a file; none if there is no such file. */
    static Results in(Path file) throws IOException {
        Results results = new Results(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] fields = line.split(";", FIELDS);
                results.put(fields[0], fields[1], fields[2]);
            }
        }
        return results;
    }

    /** Forgets what was measured of an engine. */
    void forget(String engine) {
        byEngine.remove(engine);
    }

    void put(String engine, String measure, String value) {
        byEngine.computeIfAbsent(engine, e -> new TreeMap<>()).put(measure, value);
    }

    void put(String engine, String measure, double value) {
        put(engine, measure, Double.toString(value));
    }

    /** The engines of which something was measured. */
    Set<String> engines() {
        return new TreeSet<>(byEngine.keySet());
    }

    Optional<String> text(String engine, String measure) {
        return Optional.ofNullable(byEngine.getOrDefault(engine, Map.of()).get(measure));
    }

    OptionalDouble number(String engine, String measure) {
        return text(engine, measure).stream().mapToDouble(Double::parseDouble).findFirst();
    }

    /** The measures of an engine that begin so, without that beginning. */
    Map<String, Double> numbers(String engine, String prefix) {
        Map<String, Double> found = new TreeMap<>();
        byEngine.getOrDefault(engine, Map.of()).forEach((measure, value) -> {
            if (measure.startsWith(prefix)) {
                found.put(measure.substring(prefix.length()), Double.parseDouble(value));
            }
        });
        return found;
    }

    void save() throws IOException {
        List<String> lines = new ArrayList<>();
        byEngine.forEach((engine, measures) ->
                measures.forEach((measure, value) -> lines.add(engine + ";" + measure + ";" + value)));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }
}
