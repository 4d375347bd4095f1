package dev.hearsay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures all engines and writes one table.
 *
 * <p>Hearsay and the limit run in one JVM, in turns; each peer in a JVM of its own with the same flags. An engine whose answers
 * differ from those of the engines before it is not timed, and the program ends with 1. Engines that are not measured this time
 * keep what was measured of them before; the table says of each what it was measured at.
 */
public final class Table {

    /** The engines that run side by side, in this order: the limit's answers are the reference. */
    private static final List<String> SIDE_BY_SIDE = List.of("Limit", "LimitAggregates", "Hearsay");

    /** Loading takes long at this size; once is enough. */
    private static final int LARGE = 3_000_000;

    private static final int LOADS = 5;

    private final Options options;
    private final Path folder;
    private boolean agree = true;

    private Table(Options options) {
        this.options = options;
        this.folder = Path.of(options.text("folder"));
    }

    private static Map<String, String> defaults() throws IOException, InterruptedException {
        return Map.of(
                "sizes", "1000000",
                "shapes", "even",
                "engines", "Limit,LimitAggregates,Hearsay,Cqengine,Duckdb,H2,Tinkergraph,Rdf4j",
                "peers-up-to", "1000000",
                "seconds", "3",
                "heap", "10g",
                "large-heap", "18g",
                "folder", "target/results",
                "out", "RESULTS.md",
                "stamp", Machine.commit());
    }

    /** Measures; the options and their defaults are told if an argument is not understood. */
    public static void main(String[] args) throws Exception {
        Table table = new Table(Options.of(args, defaults()));
        for (String shape : table.options.list("shapes")) {
            for (String size : table.options.list("sizes")) {
                table.measure(Shape.valueOf(shape.toUpperCase(Locale.ROOT)), Integer.parseInt(size.replace("_", "")));
            }
        }
        String command = "mvn -q -Pbench -pl samples/benchmarks -am compile exec:exec -Dbench.args=\""
                + String.join(" ", args) + "\"";
        Files.writeString(Path.of(table.options.text("out")), new Report(table.folder, command).text());
        System.exit(table.agree ? 0 : 1);
    }

    private void measure(Shape shape, int size) throws IOException, InterruptedException {
        List<String> wanted = options.list("engines");
        List<String> side = SIDE_BY_SIDE.stream().filter(wanted::contains).toList();
        List<List<String>> runs = new ArrayList<>();
        if (!side.isEmpty()) {
            runs.add(side);
        }
        if (size <= options.number("peers-up-to")) {
            wanted.stream()
                    .filter(name -> !SIDE_BY_SIDE.contains(name))
                    .map(List::of)
                    .forEach(runs::add);
        }
        for (List<String> engines : runs) {
            boolean large = size > LARGE;
            Run.Settings settings = new Run.Settings(
                    engines,
                    shape,
                    size,
                    options.decimal("seconds"),
                    large || engines.size() == 1 ? 1 : LOADS,
                    folder,
                    options.text("stamp"));
            System.out.println(shape.label() + ", " + size + " claims: " + String.join(", ", engines));
            String heap = options.text(large ? "large-heap" : "heap");
            agree &= Machine.java(heap, Run.class, settings.arguments()) == 0;
        }
    }
}
