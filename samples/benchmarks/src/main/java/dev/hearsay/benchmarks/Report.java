package dev.hearsay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything that has been measured, as one page. */
final class Report {

    private static final List<String> PEERS = List.of("Cqengine", "Duckdb", "H2", "Tinkergraph", "Rdf4j");
    private static final String HEARSAY = "Hearsay";
    private static final String LIMIT = "Limit";
    private static final String WITH_SUMS = "LimitAggregates";

    private static final double ALLOWED_FACTOR = 2;
    private static final double ALLOWED_FACTOR_Q9 = 1.5;
    private static final double ALLOWED_MICROS = 2;
    private static final double FAR = 20;
    private static final double FAR_AHEAD = 10;

    private final Path folder;
    private final String command;
    private final Markdown page = new Markdown();

    Report(Path folder, String command) {
        this.folder = folder;
        this.command = command;
    }

    String text() throws IOException {
        page.line("# Results");
        page.line("");
        page.line("Written by `" + command + "` on " + Machine.inWords() + ". README.md tells how to read it.");
        for (Shape shape : Shape.values()) {
            List<Integer> sizes = sizes(shape);
            for (int size : sizes) {
                corpus(shape, size);
            }
            if (!sizes.isEmpty()) {
                parts(results(shape, sizes.get(sizes.size() - 1)));
            }
            if (sizes.size() > 1) {
                new Growth(page, shape, folder).add(sizes);
            }
        }
        for (Path section : files(".md")) {
            page.line("");
            page.line(Files.readString(section).strip());
        }
        return page.toString();
    }

    private List<Path> files(String end) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(end)).sorted().toList();
        }
    }

    private List<Integer> sizes(Shape shape) throws IOException {
        return files(".csv").stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.matches(shape.label() + "-[0-9]+\\.csv"))
                .map(name -> Integer.valueOf(name.replaceAll("[^0-9]", "")))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private void corpus(Shape shape, int size) throws IOException {
        Results results = results(shape, size);
        page.heading(2, String.format(Locale.ROOT, "%,d claims, %s fields", size, shape.label()));
        distances(results);
        page.line("");
        latencies(results);
        page.line("");
        weights(results);
    }

    private Results results(Shape shape, int size) throws IOException {
        return Results.in(new Run.Settings(List.of(), shape, size, 0, 0, folder, "").results());
    }

    /** How far Hearsay is from the limit and from the best peer, and whether that is what was promised. */
    private void distances(Results results) {
        page.head(List.of(
                "median",
                "limit",
                "with sums",
                HEARSAY,
                "\u00f7 limit",
                "allowed",
                "holds",
                "best peer",
                "it \u00f7 limit",
                "it \u00f7 Hearsay",
                "holds"));
        for (Question question : Question.values()) {
            distance(results, question);
        }
    }

    private void distance(Results results, Question question) {
        OptionalDouble limit = p50(results, LIMIT, question);
        OptionalDouble hearsay = p50(results, HEARSAY, question);
        if (limit.isEmpty() || hearsay.isEmpty()) {
            return;
        }
        double least = limit.getAsDouble();
        double own = hearsay.getAsDouble();
        double allowed = allowed(question, least);
        List<String> cells = new ArrayList<>(List.of(
                question + " " + question.words(),
                Markdown.time(least),
                Markdown.time(p50(results, WITH_SUMS, question)),
                Markdown.time(own),
                Markdown.times(own / least),
                Markdown.time(allowed),
                Markdown.yes(own <= allowed)));
        cells.addAll(bestPeer(results, question, least, own));
        page.row(cells);
    }

    private static double allowed(Question question, double limit) {
        return question == Question.Q9 ? ALLOWED_FACTOR_Q9 * limit : ALLOWED_FACTOR * limit + ALLOWED_MICROS;
    }

    private static List<String> bestPeer(Results results, Question question, double limit, double own) {
        Optional<String> best = PEERS.stream()
                .filter(peer -> p50(results, peer, question).isPresent())
                .min(Comparator.comparingDouble(
                        peer -> p50(results, peer, question).orElseThrow()));
        if (best.isEmpty()) {
            return List.of("", "", "", "");
        }
        double peer = p50(results, best.get(), question).orElseThrow();
        double wanted = peer / limit >= FAR ? FAR_AHEAD : 1;
        return List.of(
                best.get() + " " + Markdown.time(peer),
                Markdown.times(peer / limit),
                Markdown.times(peer / own),
                Markdown.yes(peer / own >= wanted));
    }

    static OptionalDouble p50(Results results, String engine, Question question) {
        return results.number(engine, "p50 " + question);
    }

    private void latencies(Results results) {
        List<String> engines = engines(results);
        List<String> head = new ArrayList<>(List.of("median (99th percentile)"));
        head.addAll(engines);
        page.head(head);
        for (Question question : Question.values()) {
            List<String> cells = new ArrayList<>(List.of(question.toString()));
            engines.forEach(engine -> cells.add(latency(results, engine, question)));
            page.row(cells);
        }
    }

    private static List<String> engines(Results results) {
        return Stream.concat(Stream.of(LIMIT, WITH_SUMS, HEARSAY), PEERS.stream())
                .filter(results.engines()::contains)
                .toList();
    }

    private static String latency(Results results, String engine, Question question) {
        double wrong = results.number(engine, "wrong " + question).orElse(0);
        if (wrong > 0) {
            return "**" + Math.round(wrong) + " wrong**";
        }
        OptionalDouble p50 = p50(results, engine, question);
        return p50.isEmpty()
                ? ""
                : Markdown.time(p50) + " (" + Markdown.time(results.number(engine, "p99 " + question)) + ")";
    }

    private void weights(Results results) {
        page.head(List.of(
                "engine",
                "load, claims/s",
                "of loads",
                "\u00f7 limit",
                "values made too",
                "live bytes a claim",
                "by JOL",
                "outside the heap",
                "answers compared",
                "load average",
                "measured at"));
        double limit = results.number(LIMIT, "load").orElse(Double.NaN);
        for (String engine : engines(results)) {
            OptionalDouble load = results.number(engine, "load");
            page.row(List.of(
                    engine,
                    Markdown.whole(load),
                    Markdown.whole(results.number(engine, "loads")),
                    Double.isNaN(limit) ? "" : Markdown.digits(load.orElse(0) / limit),
                    Markdown.whole(results.number(engine, "load with making")),
                    Markdown.whole(results.number(engine, "live")),
                    Markdown.whole(results.number(engine, "jol")),
                    Markdown.whole(results.number(engine, "native")),
                    Markdown.whole(OptionalDouble.of(results.numbers(engine, "compared ").values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())),
                    results.text(engine, "load average").orElse(""),
                    results.text(engine, "stamp").orElse("")));
        }
    }

    private void parts(Results results) {
        for (String engine : List.of(HEARSAY, LIMIT)) {
            Map<String, Double> parts = results.numbers(engine, "part ");
            if (!parts.isEmpty()) {
                page.line("");
                page.head(List.of("bytes a claim by the account of " + engine, "bytes"));
                parts.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .forEach(part -> page.row(List.of(part.getKey(), Markdown.digits(part.getValue()))));
                double all = sum(parts, part -> true);
                page.row(List.of("all", Markdown.digits(all)));
                results.number(engine, "jol")
                        .ifPresent(jol -> page.row(List.of("all, of what JOL counts", Markdown.digits(all / jol))));
                page.row(List.of("all but gists and words", Markdown.digits(sum(parts, Report::isNoText))));
            }
        }
    }

    private static boolean isNoText(String part) {
        return !part.contains("gist") && !part.contains("word") && !part.equals("text");
    }

    private static double sum(Map<String, Double> parts, Predicate<String> counted) {
        return parts.entrySet().stream()
                .filter(part -> counted.test(part.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
