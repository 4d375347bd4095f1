package dev.hearsay.benchmarks;

import dev.hearsay.benchmarks.engines.Hearsay;
import dev.hearsay.store.ClaimStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Asks the ten questions of a store as it is now and as it was known at several instants: of a store that looks back and is
 * kept, and of one that is made anew for every question.
 */
public final class LookBack {

    private static final long SEED = 42;
    private static final int SETS = 200;
    private static final List<Double> SHARES = List.of(.1, .5, .9, 1.0);

    private LookBack() {}

    /** Runs it: {@code --size}, {@code --seconds}. */
    public static void main(String[] args) throws Exception {
        Section section = Section.of(LookBack.class, args, Map.of("seconds", "1"));
        Generator corpus = new Generator(Shape.EVEN, section.size(), SEED);
        Params[] params = Params.draw(corpus, SETS, SEED + 1);
        ClaimStore now = ClaimStore.of(new Telling().corpora(new Feed(corpus)));
        List<Engine> engines = new ArrayList<>(List.of(new Hearsay(now)));
        List<String> head = new ArrayList<>(List.of("question", "now"));
        for (double share : SHARES) {
            Instant then = Telling.instant((int) (share * (Telling.INSTANTS - 1)));
            ClaimStore back = now.knownAt(then);
            engines.add(new Hearsay(back));
            engines.add(new Hearsay(() -> now.knownAt(then)));
            head.add(String.format(Locale.ROOT, "at %.0f %%, %,d claims", share * 100, back.size()));
            head.add("with knownAt");
        }
        section.page()
                .line(
                        "At 10 % means: at the instant by which a tenth of the recording instants have passed. In brackets,");
        section.page()
                .line("times of the same question now; with knownAt, that look-up is made anew for every question.");
        section.page().line("");
        section.page().head(head);
        Rounds.ofAll(params, engines, section.options().decimal("seconds"))
                .forEach((question, timings) -> section.page().row(cells(question, timings)));
        section.save(String.format(
                Locale.ROOT, "Looking back in %,d claims and %,d instants", section.size(), Telling.INSTANTS));
    }

    private static List<String> cells(Question question, List<Timing> timings) {
        double now = timings.get(0).p50();
        List<String> cells = new ArrayList<>(List.of(question.toString(), Markdown.time(now)));
        timings.subList(1, timings.size())
                .forEach(back -> cells.add(Markdown.time(back.p50()) + " (" + Markdown.times(back.p50() / now) + ")"));
        return cells;
    }
}
