package dev.hearsay.benchmarks;

import dev.hearsay.benchmarks.engines.Hearsay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The questions that take about a microsecond, by JMH: the mean over all sets of parameters, without reading the clock each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms10g", "-Xmx10g", "-XX:+UseG1GC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Microseconds {

    private static final long SEED = 42;
    private static final int SETS = 200;

    /** The engine. */
    @Param({"Limit", "Hearsay"})
    public String engine = "Hearsay";

    /** How many claims. */
    @Param("1000000")
    public int size;

    private final Tally tally = new Tally();
    private Engine loaded = new Hearsay();
    private Params[] params = {};
    private int next;

    /** Runs it: {@code --size}. */
    public static void main(String[] args) throws Exception {
        Section section = Section.of(Microseconds.class, args, Map.of());
        section.page().head(List.of("question", "engine", "mean, ns", "error, ns"));
        OptionsBuilder options = new OptionsBuilder();
        options.include(Microseconds.class.getSimpleName()).param("size", Integer.toString(section.size()));
        for (RunResult result : new Runner(options.build()).run()) {
            section.page()
                    .row(List.of(
                            result.getPrimaryResult().getLabel(),
                            result.getParams().getParam("engine"),
                            Markdown.digits(result.getPrimaryResult().getScore()),
                            Markdown.digits(result.getPrimaryResult().getScoreError())));
        }
        section.save(String.format(Locale.ROOT, "Short questions of %,d claims by JMH", section.size()));
    }

    /** Loads the claims. */
    @Setup
    public void load() throws Exception {
        Generator corpus = new Generator(Shape.EVEN, size, SEED);
        params = Params.draw(corpus, SETS, SEED + 1);
        loaded = Run.named(engine);
        loaded.load(new Feed(corpus));
    }

    private long ask(Question question) throws Exception {
        tally.reset();
        next = next + 1 < SETS ? next + 1 : 0;
        question.ask(loaded, params[next], tally);
        return tally.sum();
    }

    /** By a speaker, about an actor, on a topic. */
    @Benchmark
    public long q2() throws Exception {
        return ask(Question.Q2);
    }

    /** One relation. */
    @Benchmark
    public long q3() throws Exception {
        return ask(Question.Q3);
    }

    /** The newest of some. */
    @Benchmark
    public long q4() throws Exception {
        return ask(Question.Q4);
    }

    /** Counts by two fields. */
    @Benchmark
    public long q8() throws Exception {
        return ask(Question.Q8);
    }
}
