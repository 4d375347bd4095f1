package dev.hearsay.benchmarks;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.benchmarks.engines.Hearsay;
import dev.hearsay.store.ClaimStore;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Adds claims one by one to a large store, then withdraws others one by one, and asks the ten questions of what came of it,
 * beside a store of the same claims that was built at once.
 */
public final class Changes {

    private static final long SEED = 42;
    private static final int SETS = 200;
    private static final int WEIGHED_EVERY = 1_000;
    private static final Instant WITHDRAWN = Instant.parse("2025-01-01T00:00:00Z");

    private final Section section;
    private final int size;
    private final int changes;
    private final Generator corpus;
    private double heaviest;
    private final Telling telling = new Telling();

    private Changes(Section section) {
        this.section = section;
        this.size = section.size();
        this.changes = section.options().number("changes");
        this.corpus = new Generator(Shape.EVEN, size + changes, SEED);
    }

    /** Runs it: {@code --size}, {@code --changes}, {@code --seconds}. */
    public static void main(String[] args) throws Exception {
        new Changes(Section.of(Changes.class, args, Map.of("changes", "100000", "seconds", "1"))).run();
    }

    private void run() throws Exception {
        ClaimStore before = ClaimStore.of(telling.corpora(new Feed(corpus, size)));
        section.page().head(List.of("one by one", "median", "99 %", "99.9 %", "most", "all"));
        ClaimStore added = add(before);
        ClaimStore atOnce = ClaimStore.of(telling.corpora(new Feed(corpus)));
        ClaimStore withdrawn = withdraw(added);
        compare(atOnce, added);
        ask(List.of(atOnce, added, withdrawn));
        section.save(String.format(Locale.ROOT, "%,d single changes of a store of %,d claims", changes, size));
    }

    private ClaimStore add(ClaimStore before) {
        double[] building = new double[changes];
        double[] adding = new double[changes];
        ClaimStore store = before;
        for (int k = 0; k < changes; k++) {
            long begin = System.nanoTime();
            Corpus corpusOfOne = telling.addition(corpus, size + k, store);
            long built = System.nanoTime();
            store = store.with(corpusOfOne);
            adding[k] = System.nanoTime() - built;
            building[k] = built - begin;
            if (k % WEIGHED_EVERY == 0) {
                heaviest = Math.max(heaviest, bytesPerClaim(store));
            }
        }
        tell("building a corpus of one claim", building);
        tell("adding it", adding);
        return store;
    }

    private static double bytesPerClaim(ClaimStore store) {
        return (double) store.footprint().total() / store.size();
    }

    private ClaimStore withdraw(ClaimStore before) {
        double[] withdrawing = new double[changes];
        int[] numbers = IntStream.generate(new Shuffled(size, new SplittableRandom(SEED)))
                .limit(changes)
                .toArray();
        ClaimStore store = before;
        for (int k = 0; k < changes; k++) {
            Claim.Id claim = new Claim.Id(Names.claim(numbers[k]));
            long begin = System.nanoTime();
            store = store.without(claim, "desk", WITHDRAWN, "misheard");
            withdrawing[k] = System.nanoTime() - begin;
        }
        tell("withdrawing a claim", withdrawing);
        return store;
    }

    private void tell(String what, double[] nanos) {
        double all = 0;
        for (double taken : nanos) {
            all += taken;
        }
        section.page()
                .row(List.of(
                        what,
                        Markdown.time(Timing.percentile(nanos, .5) / 1e3),
                        Markdown.time(Timing.percentile(nanos, .99) / 1e3),
                        Markdown.time(Timing.percentile(nanos, .999) / 1e3),
                        Markdown.time(Timing.percentile(nanos, 1) / 1e3),
                        Markdown.time(all / 1e3)));
    }

    private Params[] params() {
        return Params.draw(corpus, SETS, SEED + 1);
    }

    private void compare(ClaimStore atOnce, ClaimStore added) throws Exception {
        Reference reference = new Reference();
        for (ClaimStore store : List.of(atOnce, added)) {
            Hearsay engine = new Hearsay(store);
            engine.comparable(true);
            for (Question question : Question.values()) {
                if (Compared.of(question, params(), engine, reference).wrong() > 0) {
                    throw new IllegalStateException(question + " differs after single additions");
                }
            }
        }
    }

    private void ask(List<ClaimStore> stores) throws Exception {
        List<Engine> engines = stores.stream().<Engine>map(Hearsay::new).toList();
        section.page().line("");
        section.page()
                .head(List.of(
                        "question", "built at once", "added one by one", "times", "then withdrawn from", "times"));
        Rounds.ofAll(params(), engines, section.options().decimal("seconds")).forEach(this::row);
    }

    private void row(Question question, List<Timing> timings) {
        double atOnce = timings.get(0).p50();
        double added = timings.get(1).p50();
        double withdrawn = timings.get(2).p50();
        section.page()
                .row(List.of(
                        question.toString(),
                        Markdown.time(atOnce),
                        Markdown.time(added),
                        Markdown.times(added / atOnce),
                        Markdown.time(withdrawn),
                        Markdown.times(withdrawn / atOnce)));
    }
}
