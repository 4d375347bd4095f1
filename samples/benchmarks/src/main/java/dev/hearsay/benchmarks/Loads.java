package dev.hearsay.benchmarks;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How fast a store is built, from ready values and step by step, and how much memory that takes at its peak.
 *
 * <p>The peak is that of samples: while one thread builds, another one collects all garbage and counts what lives, over and over.
 */
public final class Loads {

    private static final long SEED = 42;
    private static final int REPEATS = 3;
    private static final long PAUSE_MILLIS = 20;

    private final Section section;
    private final Generator corpus;
    private final Telling telling = new Telling();

    private Loads(Section section) {
        this.section = section;
        this.corpus = new Generator(Shape.EVEN, section.size(), SEED);
    }

    /** Runs it: {@code --size}, {@code --batches} of how many claims. */
    public static void main(String[] args) throws Exception {
        Loads loads = new Loads(Section.of(Loads.class, args, Map.of("batches", "10000,1000,100")));
        loads.rates();
        loads.peak();
        loads.section.save(String.format(Locale.ROOT, "Building a store of %,d claims", loads.section.size()));
    }

    private void rates() {
        section.page().head(List.of("building", "claims a second"));
        List<Corpus> ready = ready();
        rate("a store, all at once, from ready corpora of " + Feed.BATCH + " claims", () -> ClaimStore.of(ready));
        for (String batch : section.options().list("batches")) {
            List<Corpus> small = batches(Integer.parseInt(batch));
            rate("a store by one addition for each ready corpus of " + batch + " claims", () -> oneByOne(small));
        }
        rate(
                "a store from rows of codes: claims made, checked and stored",
                () -> ClaimStore.of(telling.corpora(new Feed(corpus))));
        List<Row> rows = rows(0, Math.min(Feed.BATCH, corpus.size()));
        rateOf(rows.size(), "claims from rows of codes", () -> claims(rows));
        rateOf(rows.size(), "claims and a checked corpus of them", () -> telling.corpus(rows));
    }

    private List<Corpus> ready() {
        List<Corpus> ready = new ArrayList<>();
        telling.corpora(new Feed(corpus)).forEach(ready::add);
        return ready;
    }

    private List<Row> rows(int from, int to) {
        return IntStream.range(from, to).mapToObj(corpus::row).toList();
    }

    private List<Corpus> batches(int size) {
        List<Corpus> batches = new ArrayList<>(List.of(telling.world()));
        for (int from = 0; from < corpus.size(); from += size) {
            batches.add(telling.corpus(rows(from, Math.min(corpus.size(), from + size))));
        }
        return batches;
    }

    private static ClaimStore oneByOne(List<Corpus> corpora) {
        ClaimStore store = ClaimStore.of(corpora.get(0));
        for (Corpus next : corpora.subList(1, corpora.size())) {
            store = store.with(next);
        }
        return store;
    }

    private List<Claim> claims(List<Row> rows) {
        return rows.stream().map(telling::claim).toList();
    }

    private void rate(String what, Runnable building) {
        rateOf(corpus.size(), what, building);
    }

    private void rateOf(int claims, String what, Runnable building) {
        double[] rates = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            long begin = System.nanoTime();
            building.run();
            rates[i] = claims * 1e9 / (System.nanoTime() - begin);
        }
        section.page().row(List.of(what, Markdown.digits(Timing.median(rates))));
    }

    private void peak() throws InterruptedException {
        long nothing = Meter.liveObjects();
        List<Corpus> ready = ready();
        long before = Meter.liveObjects();
        Building building = new Building(ready);
        building.start();
        long most = 0;
        int samples = 0;
        while (building.isAlive()) {
            building.join(PAUSE_MILLIS);
            most = Math.max(most, Meter.liveObjects());
            samples++;
        }
        long after = Meter.liveObjects();
        ready.clear();
        long finished = Meter.liveObjects() - nothing;
        // What the store shares with the corpora was there before.
        long shared = finished - (after - before);
        double peak = (double) (most - before + shared) / finished;
        section.page().line("");
        section.page()
                .line(String.format(
                        Locale.ROOT,
                        "Finished it takes %,d bytes, %s a claim; at the peak of %d samples %s of that. It holds %,d claims.",
                        finished,
                        Markdown.digits((double) finished / corpus.size()),
                        samples,
                        Markdown.times(peak),
                        building.store.size()));
    }

    private static final class Building extends Thread {

        private final List<Corpus> ready;
        private volatile ClaimStore store = ClaimStore.of(Corpus.builder().build());

        Building(List<Corpus> ready) {
            this.ready = ready;
        }

        @Override
        public void run() {
            store = ClaimStore.of(ready);
        }
    }
}
