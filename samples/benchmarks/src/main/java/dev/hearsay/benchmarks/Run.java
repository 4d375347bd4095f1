package dev.hearsay.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Measures the engines it is told, side by side in one JVM, at one corpus: loads them in turns, compares all answers, and only
 * then takes the time of each question, in turns again. {@link Table} starts it.
 */
public final class Run {

    private static final long SEED = 42;
    private static final int PARAMETER_SETS = 200;
    private static final double SECOND = 1e9;

    private final Settings settings;
    private final Generator corpus;
    private final Params[] params;
    private final Results results;
    private final Map<String, Engine> engines = new LinkedHashMap<>();

    private Run(Settings settings) throws IOException {
        this.settings = settings;
        this.corpus = new Generator(settings.shape(), settings.size(), SEED);
        this.params = Params.draw(corpus, PARAMETER_SETS, SEED + 1);
        this.results = Results.in(settings.results());
    }

    /** Runs with the arguments of {@link Settings#arguments}; ends with 1 if answers differ. */
    public static void main(String[] args) throws Exception {
        boolean agree = new Run(Settings.of(args)).run();
        // Some peers leave threads behind.
        System.exit(agree ? 0 : 1);
    }

    private boolean run() throws Exception {
        settings.engines().forEach(results::forget);
        load();
        Map<Question, Double> slowest = new LinkedHashMap<>();
        boolean agree = compare(slowest);
        if (agree) {
            time(slowest);
        }
        for (String name : engines.keySet()) {
            results.put(name, "load average", Meter.loadAverage());
            results.put(name, "stamp", settings.stamp());
        }
        results.save();
        return agree;
    }

    private void load() throws Exception {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int turn = 1; turn <= settings.loads(); turn++) {
            for (String name : settings.engines()) {
                engines.remove(name);
                boolean last = turn == settings.loads();
                rates.computeIfAbsent(name, n -> new ArrayList<>()).add(load(name, last));
            }
        }
        rates.forEach((name, found) -> {
            results.put(name, "loads", found.size());
            results.put(
                    name,
                    "load",
                    Timing.median(
                            found.stream().flatMapToDouble(DoubleStream::of).toArray()));
        });
    }

    /** Claims a second. */
    private double load(String name, boolean weighed) throws Exception {
        Engine engine = named(name);
        long before = weighed ? Meter.liveObjects() : 0;
        long nativeBefore = weighed ? Meter.nativeMemory() : 0;
        Feed feed = new Feed(corpus);
        long begin = System.nanoTime();
        engine.load(feed);
        long taken = System.nanoTime() - begin;
        results.put(name, "load with making", corpus.size() / (taken / SECOND));
        long aside = feed.aside();
        engines.put(name, engine);
        if (weighed) {
            // The feed's last batch is not the engine's.
            feed = new Feed(corpus);
            weigh(name, engine, Meter.liveObjects() - before, Meter.nativeMemory() - nativeBefore);
        }
        return corpus.size() / ((taken - aside) / SECOND);
    }

    private void weigh(String name, Engine engine, long live, long nativeMemory) {
        results.put(name, "live", perClaim((double) live));
        results.put(name, "native", perClaim((double) nativeMemory));
        engine.root().ifPresent(root -> results.put(name, "jol", perClaim((double) Meter.reachable(root))));
        engine.footprint().forEach((part, bytes) -> results.put(name, "part " + part, perClaim((double) bytes)));
    }

    private double perClaim(double bytes) {
        return bytes / corpus.size();
    }

    static Engine named(String name) throws ReflectiveOperationException {
        return Class.forName(Run.class.getPackageName() + ".engines." + name)
                .asSubclass(Engine.class)
                .getConstructor()
                .newInstance();
    }

    /** Whether all answers of all engines agree; also tells how long the slowest took. */
    private boolean compare(Map<Question, Double> slowest) throws Exception {
        Reference reference = new Reference(settings.reference());
        boolean agree = true;
        for (Map.Entry<String, Engine> entry : engines.entrySet()) {
            entry.getValue().comparable(true);
            for (Question question : Question.values()) {
                Compared compared = Compared.of(question, params, entry.getValue(), reference);
                agree &= compared.wrong() == 0;
                slowest.merge(question, compared.nanos(), Math::max);
                tell(entry.getKey(), question, compared);
            }
            entry.getValue().comparable(false);
        }
        reference.save();
        return agree;
    }

    private void tell(String engine, Question question, Compared compared) {
        results.put(engine, "compared " + question, compared.sets());
        results.put(engine, "wrong " + question, compared.wrong());
        results.put(engine, "items " + question, compared.items());
        if (compared.wrong() > 0) {
            System.err.println(engine + " " + question + ": " + compared.wrong() + " of " + compared.sets()
                    + " answers differ from those known");
        }
    }

    private void time(Map<Question, Double> slowest) throws Exception {
        List<String> names = List.copyOf(engines.keySet());
        for (Question question : Question.values()) {
            List<Engine> side = List.copyOf(engines.values());
            List<Timing> timings = new Rounds(question, params, side, slowest.getOrDefault(question, 0.0))
                    .measure(settings.seconds() * side.size());
            for (int e = 0; e < names.size(); e++) {
                Timing timing = timings.get(e);
                results.put(names.get(e), "p50 " + question, timing.p50());
                results.put(names.get(e), "p99 " + question, timing.p99());
                results.put(names.get(e), "sets " + question, timing.sets());
                results.put(names.get(e), "rounds " + question, timing.rounds());
            }
            results.save();
        }
    }

    /**
     * What one run does.
     *
     * @param engines the engines, side by side
     * @param shape how the corpus's fields hang together
     * @param size how many claims
     * @param seconds for how long to take the time of a question, for each engine
     * @param loads how often to load each engine
     * @param folder where results and answers are kept
     * @param stamp what is measured, such as a commit
     */
    record Settings(List<String> engines, Shape shape, int size, double seconds, int loads, Path folder, String stamp) {

        List<String> arguments() {
            return List.of(
                    String.join(",", engines),
                    shape.name(),
                    Integer.toString(size),
                    Double.toString(seconds),
                    Integer.toString(loads),
                    folder.toString(),
                    stamp);
        }

        static Settings of(String... args) {
            return new Settings(
                    Arrays.asList(args[0].split(",", -1)),
                    Shape.valueOf(args[1]),
                    Integer.parseInt(args[2]),
                    Double.parseDouble(args[3]),
                    Integer.parseInt(args[4]),
                    Path.of(args[5]),
                    args[6]);
        }

        Path results() {
            return folder.resolve(shape.label() + "-" + size + ".csv");
        }

        Path reference() {
            return folder.resolve(shape.label() + "-" + size + "-answers.csv");
        }
    }
}
