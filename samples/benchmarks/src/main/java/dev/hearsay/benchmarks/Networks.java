package dev.hearsay.benchmarks;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import dev.hearsay.Period;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.network.Aggregation;
import dev.hearsay.network.Duplicates;
import dev.hearsay.network.Mode;
import dev.hearsay.network.NetworkDesign;
import dev.hearsay.network.Normalisation;
import dev.hearsay.network.Qualifier;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long discourse networks take: coded statements of 500 organisations on 200 concepts, more and more of them, and what becomes of a
 * network that is too large.
 */
public final class Networks {

    private static final List<Stance> STANCES = List.of(Stance.values());
    private static final int SPEAKERS = 2_000;
    private static final int ORGANISATIONS = 500;
    private static final int CONCEPTS = 200;
    private static final int STATEMENTS_A_SOURCE = 20;
    private static final int DAYS = 3_650;
    private static final int BATCH = 10_000;
    private static final int REPEATS = 9;
    private static final int CROWD = 100_000;

    /** What is looked at statement by statement takes long beyond, and a second store much memory. */
    private static final int MOST_ONE_BY_ONE = 1_000_000;

    /** Of the claim itself, so that nothing but the claim can tell it. */
    private static final Qualifier OWN = Qualifier.number(
            "own",
            claim -> claim.positions().stream()
                    .map(position -> position.stance().sign().value())
                    .toList());

    /** Not measured here. */
    private static final String PEER =
            "For comparison: the Discourse Network Analyzer, at 1,000,000 statements, 500 organisations and 200"
                    + " concepts, takes 15.5 s of CPU for load and computation, 5 s of it for the computation, and 1.75 GiB, by the figures in the"
                    + " requirement that this table answers; it was not run beside these.";

    private final Section section;

    private Networks(Section section) {
        this.section = section;
    }

    /** Runs it: {@code --sizes}, how many statements. */
    public static void main(String[] args) throws Exception {
        Networks networks = new Networks(Section.of(Networks.class, args, Map.of("sizes", "10000,100000,1000000")));
        networks.run();
        networks.crowd();
        networks.section.save("Discourse networks of 500 organisations and 200 concepts");
    }

    private static Map<String, NetworkDesign> designs() {
        NetworkDesign oneMode = NetworkDesign.oneMode(Mode.AFFILIATION, Mode.TOPIC);
        NetworkDesign congruence = oneMode.qualifiedBy(Qualifier.STANCE, Aggregation.CONGRUENCE);
        Map<String, NetworkDesign> designs = new LinkedHashMap<>();
        designs.put("one-mode congruence", congruence);
        designs.put(
                "one-mode subtract, average",
                oneMode.qualifiedBy(Qualifier.STANCE, Aggregation.SUBTRACT).normalisedBy(Normalisation.AVERAGE));
        designs.put("one-mode congruence, Jaccard", congruence.normalisedBy(Normalisation.JACCARD));
        designs.put("congruence, once a source", congruence.counting(Duplicates.ONCE_A_SOURCE));
        designs.put("congruence, once a week", congruence.counting(Duplicates.ONCE_A_WEEK));
        designs.put(
                "two-mode subtract",
                NetworkDesign.twoMode(Mode.AFFILIATION, Mode.TOPIC)
                        .qualifiedBy(Qualifier.STANCE, Aggregation.SUBTRACT));
        return designs;
    }

    private void run() {
        List<Sized> answers = section.options().list("sizes").stream()
                .map(Integer::parseInt)
                .map(size -> new Sized(size, answer(size, size)))
                .toList();
        section.page()
                .head(Stream.concat(Stream.of("network"), answers.stream().map(all -> all.size() + " statements"))
                        .toList());
        designs().forEach((name, design) -> row(name, answers, all -> OptionalDouble.of(median(design, all.answer()))));
        NetworkDesign oneMode = NetworkDesign.oneMode(Mode.AFFILIATION, Mode.TOPIC);
        NetworkDesign own = oneMode.qualifiedBy(OWN, Aggregation.CONGRUENCE);
        row(
                "one-mode congruence, by a qualifier of the caller's own",
                answers,
                oneByOne(all -> median(own, all.answer())));
        NetworkDesign weekly =
                oneMode.qualifiedBy(Qualifier.STANCE, Aggregation.CONGRUENCE).counting(Duplicates.ONCE_A_WEEK);
        row(
                "congruence, once a week, one claim undated",
                answers,
                oneByOne(all -> median(weekly, answer(all.size(), all.size() - 1))));
        section.page().line("");
        section.page().line(PEER);
    }

    /** All statements, and how many they are. */
    private record Sized(int size, Answer answer) {}

    private static Answer answer(int size, int dated) {
        return ClaimStore.of(() -> new Coded(size, dated)).select(Query.of(Condition.everyClaim()));
    }

    private static Function<Sized, OptionalDouble> oneByOne(ToDoubleFunction<Sized> median) {
        return all ->
                all.size() > MOST_ONE_BY_ONE ? OptionalDouble.empty() : OptionalDouble.of(median.applyAsDouble(all));
    }

    private void row(String name, List<Sized> answers, Function<Sized, OptionalDouble> micros) {
        section.page()
                .row(Stream.concat(Stream.of(name), answers.stream().map(all -> Markdown.time(micros.apply(all))))
                        .toList());
    }

    /** In microseconds. */
    private static double median(NetworkDesign design, Answer answer) {
        double[] nanos = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            long begin = System.nanoTime();
            design.of(answer);
            nanos[i] = System.nanoTime() - begin;
        }
        return Timing.median(nanos) / 1e3;
    }

    /** What becomes of a network of many actors who have all spoken on one topic. */
    private void crowd() {
        Corpus.Builder crowd = world(1).add(Topic.of("t-0", "The one topic"));
        for (int i = 0; i < CROWD; i++) {
            crowd.add(Actor.person("p-" + i, "Person " + i))
                    .add(Claim.of("s-" + i, "d-0", Attribution.ownVoice("p-" + i), "A statement")
                            .on("t-0", Stance.SUPPORT)
                            .build());
        }
        Answer all = ClaimStore.of(crowd.build()).select(Query.of(Condition.everyClaim()));
        try {
            NetworkDesign.oneMode(Mode.SPEAKER, Mode.TOPIC).of(all);
        } catch (MisuseException e) {
            section.page().line("");
            section.page()
                    .line(String.format(Locale.ROOT, "%,d actors on one topic are refused: %s", CROWD, e.getMessage()));
        }
    }

    private static Corpus.Builder world(int sources) {
        Corpus.Builder world = Corpus.builder();
        IntStream.range(0, sources).forEach(i -> world.add(Source.of("d-" + i, "Document " + i)));
        return world;
    }

    /** Statements in corpora of some thousand, after one of what they name. */
    private static final class Coded implements Iterator<Corpus> {

        private final int size;
        private final int dated;
        private final Corpus world;
        private final Directory directory;
        private final SplittableRandom random = new SplittableRandom(42);
        private int next = -1;

        /** So many statements, of which the first are dated. */
        Coded(int size, int dated) {
            this.size = size;
            this.dated = dated;
            Corpus.Builder world = world(size / STATEMENTS_A_SOURCE + 1);
            IntStream.range(0, ORGANISATIONS)
                    .forEach(i -> world.add(Actor.organisation("o-" + i, "Organisation " + i)));
            IntStream.range(0, SPEAKERS)
                    .forEach(i -> world.add(Actor.person("p-" + i, "Person " + i)
                            .with(Affiliation.role("speaker", "o-" + i % ORGANISATIONS, Period.ALWAYS))));
            IntStream.range(0, CONCEPTS).forEach(i -> world.add(Topic.of("t-" + i, "Concept " + i)));
            this.world = world.build();
            this.directory = Directory.EMPTY.plus(this.world);
        }

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Corpus next() {
            if (next < 0) {
                next = 0;
                return world;
            }
            Corpus.Builder some = Corpus.builder().knowing(directory, id -> true);
            for (int end = Math.min(size, next + BATCH); next < end; next++) {
                some.add(statement());
            }
            return some.build();
        }

        private Claim statement() {
            ClaimBuilder statement = Claim.of(
                            "s-" + next,
                            "d-" + next / STATEMENTS_A_SOURCE,
                            Attribution.ownVoice("p-" + random.nextInt(SPEAKERS)),
                            "A statement")
                    .on("t-" + random.nextInt(CONCEPTS), STANCES.get(random.nextInt(STANCES.size())));
            Period said = Period.day(LocalDate.EPOCH.plusDays(random.nextInt(DAYS)));
            return (next < dated ? statement.said(said) : statement).build();
        }
    }
}
