package dev.hearsay.benchmarks;

import dev.hearsay.Corpus;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import dev.hearsay.seeds.HearsayJsonLines;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.LoadListener;
import dev.hearsay.seeds.Loaded;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.Seeds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How fast claims are read from JSON Lines into a finished, checked corpus, beside Jackson walking over the tokens of the same
 * file and doing nothing with them; and how much memory reading takes beyond the corpus.
 */
public final class JsonLines {

    private static final long SEED = 42;
    private static final int ROUNDS = 5;
    private static final LoadLimits LIMITS =
            LoadLimits.DEFAULT.withBytes(1 << 30).withTotalBytes(1L << 30);
    private static final int CLAIMS_BETWEEN_SAMPLES = 50_000;

    private final Section section;
    private final Path file;
    private final HearsayJsonLines format = Seeds.jsonLines().within(LIMITS);

    private JsonLines(Section section) throws IOException {
        this.section = section;
        this.file = Files.createTempFile("claims", ".jsonl");
    }

    /** Runs it: {@code --size}, how many claims. */
    public static void main(String[] args) throws Exception {
        JsonLines lines = new JsonLines(Section.of(JsonLines.class, args, Map.of()));
        try {
            lines.write();
            lines.rates();
            lines.memory();
        } finally {
            Files.delete(lines.file);
        }
        lines.section.save(String.format(Locale.ROOT, "Reading %,d claims as JSON Lines", lines.section.size()));
    }

    private void write() throws IOException {
        Set<RelationKind> builtIn = Set.copyOf(RelationKinds.builtIn());
        Corpus.Builder whole = Corpus.builder();
        for (Corpus part : new Telling().corpora(new Feed(new Generator(Shape.EVEN, section.size(), SEED)))) {
            part.kinds().stream().filter(kind -> !builtIn.contains(kind)).forEach(whole::add);
            part.topics().forEach(whole::add);
            part.actors().forEach(whole::add);
            part.sources().forEach(whole::add);
            part.claims().forEach(whole::add);
        }
        Seeds.jsonLines().save(whole.build(), file);
    }

    private Loaded load(LoadListener listener) {
        return format.load(Seed.of(file).watchedBy(listener));
    }

    private void rates() throws IOException {
        double[] walking = new double[ROUNDS];
        double[] loading = new double[ROUNDS];
        double[] helped = new double[ROUNDS];
        long tokens = 0;
        ExecutorService helpers = Executors.newSingleThreadExecutor();
        try {
            for (int i = 0; i < ROUNDS; i++) {
                long begin = System.nanoTime();
                tokens = walk();
                walking[i] = (System.nanoTime() - begin) / 1e9;
                // In turns, so that neither always finds what the other left.
                for (int turn = 0; turn < 2; turn++) {
                    if ((i + turn) % 2 == 0) {
                        loading[i] = seconds(format);
                    } else {
                        helped[i] = seconds(format.readingOn(helpers, 1));
                    }
                }
            }
        } finally {
            helpers.shutdown();
        }
        double walk = Timing.median(walking);
        double load = Timing.median(loading);
        double two = Timing.median(helped);
        section.page()
                .head(List.of("of " + Markdown.digits(Files.size(file) / 1e6) + " MB", "seconds", "claims a second"));
        section.page()
                .row(List.of(
                        "Jackson, " + String.format(Locale.ROOT, "%,d", tokens) + " tokens",
                        Markdown.digits(walk),
                        Markdown.digits(section.size() / walk)));
        section.page()
                .row(List.of(
                        "a checked corpus, on one thread",
                        Markdown.digits(load),
                        Markdown.digits(section.size() / load)));
        section.page()
                .row(List.of(
                        "a checked corpus, on two threads",
                        Markdown.digits(two),
                        Markdown.digits(section.size() / two)));
        section.page().line("");
        section.page()
                .line("Reading has " + Markdown.times(walk / load)
                        + " of the speed of one thread's walking on one thread, and " + Markdown.times(walk / two)
                        + " on two.");
    }

    private double seconds(HearsayJsonLines loader) {
        long begin = System.nanoTime();
        loader.load(Seed.of(file)).orThrow();
        return (System.nanoTime() - begin) / 1e9;
    }

    private long walk() throws IOException {
        long tokens = 0;
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** What lives while reading, each time after a full collection, beyond what lives when the corpus is finished. */
    private void memory() throws IOException {
        long nothing = Meter.liveObjects();
        List<Long> samples = new ArrayList<>();
        Corpus corpus = load((records, bytes) -> {
                    if (records / CLAIMS_BETWEEN_SAMPLES >= samples.size()) {
                        samples.add(Meter.liveObjects());
                    }
                })
                .orThrow();
        long finished = Meter.liveObjects();
        // At each sample the corpus was as far as its share of the claims.
        double most = IntStream.range(0, samples.size())
                .mapToDouble(i -> samples.get(i)
                        - nothing
                        - (finished - nothing)
                                * Math.min(
                                        1.0,
                                        (double) i
                                                * CLAIMS_BETWEEN_SAMPLES
                                                / corpus.claims().size()))
                .max()
                .orElse(0);
        section.page().line("");
        section.page()
                .line(String.format(
                        Locale.ROOT,
                        "At the peak of %d samples %s bytes live for each byte of the file beyond the part of the corpus that was read;"
                                + " finished it takes %s bytes a claim.",
                        samples.size(),
                        Markdown.digits(most / Files.size(file)),
                        Markdown.digits(
                                (double) (finished - nothing) / corpus.claims().size())));
    }
}
