package dev.hearsay.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Fields that hang together. A source has a topic; most of its speakers are at home in that topic, and most claims are on
 * it. A speaker has a few actors that most of its claims are about, and a favourite modality; an organisation takes a line on
 * each topic, which most claims of its speakers follow; a topic has words of its own.
 */
final class Correlated implements Habits {

    private static final double AT_HOME = .85;
    private static final double ON_TOPIC = .9;
    private static final double FAVOURITE_ACTOR = .8;
    private static final double FAVOURITE_MODALITY = .6;
    private static final double IN_LINE = .8;
    private static final double OWN_WORD = .5;

    private static final int ACTORS_OF_TOPIC = 24;
    private static final int FAVOURITES = 8;
    private static final int WORDS_OF_TOPIC = 200;

    private final Even even;
    private final int[][] speakersOfTopic;
    private final Skew[] speakerOfTopic;
    private final int[][] favourites = new int[Schema.SPEAKERS][];
    private final int[] modality = new int[Schema.SPEAKERS];
    private final int[] lines = new int[Schema.ORGS * Schema.TOPICS];
    private final Skew favourite;
    private final Skew ownWord;

    private int sourceTopic;
    private int speaker;
    private int topic;

    Correlated(SplittableRandom random) {
        even = new Even(random);
        int[] home =
                IntStream.range(0, Schema.SPEAKERS).map(s -> even.topic(random)).toArray();
        int[][] actorsOfTopic = new int[Schema.TOPICS][];
        speakersOfTopic = new int[Schema.TOPICS][];
        speakerOfTopic = new Skew[Schema.TOPICS];
        for (int t = 0; t < Schema.TOPICS; t++) {
            int at = t;
            actorsOfTopic[t] = distinctActors(ACTORS_OF_TOPIC, random);
            speakersOfTopic[t] = IntStream.range(0, Schema.SPEAKERS)
                    .filter(s -> home[s] == at)
                    .toArray();
            speakerOfTopic[t] = Skew.zipf(Math.max(1, speakersOfTopic[t].length), 1.0, random);
        }
        for (int s = 0; s < Schema.SPEAKERS; s++) {
            favourites[s] = some(FAVOURITES, actorsOfTopic[home[s]], random);
            modality[s] = even.modality(random);
        }
        Arrays.setAll(lines, at -> even.stance(random));
        favourite = Skew.zipf(FAVOURITES, 1.0, random);
        ownWord = Skew.zipf(WORDS_OF_TOPIC, 1.0, random);
    }

    private int[] distinctActors(int count, SplittableRandom random) {
        return IntStream.generate(() -> even.actor(random))
                .distinct()
                .limit(count)
                .toArray();
    }

    private static int[] some(int count, int[] among, SplittableRandom random) {
        return IntStream.generate(() -> among[random.nextInt(among.length)])
                .distinct()
                .limit(count)
                .toArray();
    }

    @Override
    public void beginSource(SplittableRandom random) {
        sourceTopic = even.topic(random);
    }

    @Override
    public int speaker(SplittableRandom random) {
        int[] atHome = speakersOfTopic[sourceTopic];
        speaker = atHome.length > 0 && random.nextDouble() < AT_HOME
                ? atHome[speakerOfTopic[sourceTopic].draw(random)]
                : even.speaker(random);
        return speaker;
    }

    @Override
    public int topic(SplittableRandom random) {
        topic = random.nextDouble() < ON_TOPIC ? sourceTopic : even.topic(random);
        return topic;
    }

    @Override
    public int actor(SplittableRandom random) {
        return random.nextDouble() < FAVOURITE_ACTOR ? favourites[speaker][favourite.draw(random)] : even.actor(random);
    }

    @Override
    public int kind(SplittableRandom random) {
        return even.kind(random);
    }

    @Override
    public int modality(SplittableRandom random) {
        return random.nextDouble() < FAVOURITE_MODALITY ? modality[speaker] : even.modality(random);
    }

    @Override
    public int stance(SplittableRandom random) {
        return random.nextDouble() < IN_LINE ? lines[Schema.org(speaker) * Schema.TOPICS + topic] : even.stance(random);
    }

    @Override
    public int word(SplittableRandom random) {
        return random.nextDouble() < OWN_WORD
                ? (topic * WORDS_OF_TOPIC / 3 + ownWord.draw(random)) % Schema.WORDS
                : even.word(random);
    }
}
