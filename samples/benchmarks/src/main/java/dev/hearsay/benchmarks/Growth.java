package dev.hearsay.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How costs grow from one size to the next. */
final class Growth {

    private static final List<String> ENGINES = List.of("Hearsay", "Limit");

    private final Markdown page;
    private final Shape shape;
    private final Path folder;

    Growth(Markdown page, Shape shape, Path folder) {
        this.page = page;
        this.shape = shape;
        this.folder = folder;
    }

    void add(List<Integer> sizes) throws IOException {
        List<Results> results = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("growth"));
        for (int size : sizes) {
            results.add(Results.in(new Run.Settings(List.of(), shape, size, 0, 0, folder, "").results()));
            ENGINES.forEach(engine -> head.add(String.format(Locale.ROOT, "%s at %,d", engine, size)));
        }
        page.heading(2, "Growth with the number of claims, " + shape.label() + " fields");
        page.line("In brackets, how many times what it was at the size before.");
        page.line("");
        page.head(head);
        for (Question question : Question.values()) {
            row(question.toString(), "p50 " + question, true, results);
        }
        row("load, claims/s", "load", false, results);
        row("live bytes a claim", "live", false, results);
    }

    private void row(String name, String measure, boolean time, List<Results> results) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (int at = 0; at < results.size(); at++) {
            for (String engine : ENGINES) {
                OptionalDouble now = results.get(at).number(engine, measure);
                String shown = time ? Markdown.time(now) : Markdown.whole(now);
                OptionalDouble before =
                        at == 0 ? OptionalDouble.empty() : results.get(at - 1).number(engine, measure);
                cells.add(
                        now.isPresent() && before.isPresent()
                                ? shown + " (" + Markdown.times(now.getAsDouble() / before.getAsDouble()) + ")"
                                : shown);
            }
        }
        page.row(cells);
    }
}
