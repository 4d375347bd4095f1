package dev.hearsay.samples.spark;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Any number of claims that nobody made, the same for the same numbers: chunk by chunk, so that no more than one chunk is in memory.
 * Few actors speak and are spoken of most of the time, as in life.
 *
 * @param first the first claim's number, a whole number of chunks
 * @param end the number after the last claim's
 */
record Synthetic(long first, long end) implements Iterable<Corpus> {

    private static final int CHUNK = 20_000;
    private static final int SLICE = 50 * CHUNK;
    private static final int SOURCES = 20_000;
    private static final int SPEAKERS = 5_000;
    private static final int ACTORS = 2_000;
    private static final int TOPICS = 300;
    private static final int WORDS = 5_000;
    private static final int WORDS_A_GIST = 12;
    private static final int DAYS = 3650;
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final List<RelationKind> KINDS = RelationKinds.builtIn();
    private static final long SEED = 20_261_123L;

    /** So many claims. */
    static Synthetic of(long claims) {
        return new Synthetic(0, claims);
    }

    /** The same claims from a number on, which is one of whole chunks. */
    Synthetic from(long number) {
        if (number % CHUNK != 0 && number < end) {
            throw new IllegalArgumentException(number + " claims are no whole chunks of " + CHUNK + ": begin anew.");
        }
        return new Synthetic(number, end);
    }

    /** The same claims, a million at a time; at least one slice, since what claims name is to be told. */
    List<Synthetic> slices() {
        List<Synthetic> slices = new ArrayList<>();
        long start = first;
        do {
            slices.add(new Synthetic(start, Math.min(end, start + SLICE)));
            start += SLICE;
        } while (start < end);
        return slices;
    }

    /** First what claims name, then the claims. */
    @Override
    public Iterator<Corpus> iterator() {
        Corpus named = named();
        return Stream.concat(
                        Stream.of(named),
                        LongStream.iterate(first, start -> start < end, start -> start + CHUNK)
                                .mapToObj(start -> chunk(named, start)))
                .iterator();
    }

    private static Corpus named() {
        Corpus.Builder corpus = Corpus.builder();
        for (int i = 0; i < SOURCES; i++) {
            corpus.add(Source.of("s-" + i, "Source " + i).on(Period.day(FIRST_DAY.plusDays(i % DAYS))));
        }
        IntStream.range(0, SPEAKERS).forEach(i -> corpus.add(Actor.person("p-" + i, "Person " + i)));
        IntStream.range(0, ACTORS).forEach(i -> corpus.add(Actor.state("a-" + i, "State " + i)));
        IntStream.range(0, TOPICS).forEach(i -> corpus.add(Topic.of("t-" + i, "Topic " + i)));
        return corpus.build();
    }

    private Corpus chunk(Corpus named, long start) {
        SplittableRandom random = new SplittableRandom(SEED + start / CHUNK);
        Corpus.Builder corpus = Corpus.builder().vocabulary(List.of()).knowing(named.directory(), claim -> false);
        for (long i = start; i < Math.min(end, start + CHUNK); i++) {
            corpus.add(claim(i, random));
        }
        return corpus.build();
    }

    private static Claim claim(long i, SplittableRandom random) {
        Attribution chain = Attribution.ownVoice("p-" + few(SPEAKERS, random));
        for (int step = random.nextInt(4); step > 1; step--) {
            chain = chain.then(Step.of("p-" + few(SPEAKERS, random)).cue("says"));
        }
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        ClaimBuilder claim = Claim.of("c-" + i, "s-" + random.nextInt(SOURCES), chain, gist(random))
                .modality(some(Modality.values(), random))
                .certainty(some(Certainty.values(), random))
                .on("t-" + few(TOPICS, random), some(Stance.values(), random))
                .said(random.nextInt(10) == 0 ? Period.month(day.getYear(), day.getMonthValue()) : Period.day(day));
        for (int about = random.nextInt(4); about >= 0; about--) {
            claim.about("a-" + few(ACTORS, random));
        }
        return random.nextInt(10) < 6 ? related(claim, random).build() : claim.build();
    }

    private static ClaimBuilder related(ClaimBuilder claim, SplittableRandom random) {
        int subject = few(ACTORS, random);
        int object = (subject + 1 + few(ACTORS - 1, random)) % ACTORS;
        Relation relation = Relation.of("a-" + subject, KINDS.get(few(KINDS.size(), random)), "a-" + object);
        return random.nextInt(10) == 0 ? claim.denies(relation) : claim.affirms(relation);
    }

    private static String gist(SplittableRandom random) {
        StringBuilder gist = new StringBuilder();
        for (int i = 0; i < WORDS_A_GIST; i++) {
            gist.append(i == 0 ? "" : " ").append("word").append(few(WORDS, random));
        }
        return gist.toString();
    }

    /** Small numbers more often than great ones. */
    private static int few(int bound, SplittableRandom random) {
        double x = random.nextDouble();
        return (int) (bound * x * x * x);
    }

    private static <T> T some(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }
}
