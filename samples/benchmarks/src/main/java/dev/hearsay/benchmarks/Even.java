package dev.hearsay.benchmarks;

import java.util.SplittableRandom;

/** Every field by itself. */
final class Even implements Habits {

    private final Skew speakers;
    private final Skew actors;
    private final Skew topics;
    private final Skew kinds;
    private final Skew vocabulary;
    private final Skew modalities = Schema.modalities();
    private final Skew stances = Schema.stances();

    Even(SplittableRandom random) {
        speakers = Skew.zipf(Schema.SPEAKERS, 1.0, random);
        actors = Skew.zipf(Schema.ACTORS, 1.0, random);
        topics = Skew.zipf(Schema.TOPICS, 0.8, random);
        kinds = Skew.zipf(Schema.KINDS, 0.8, random);
        vocabulary = Skew.zipf(Schema.WORDS, 1.0, random);
    }

    @Override
    public int speaker(SplittableRandom random) {
        return speakers.draw(random);
    }

    @Override
    public int topic(SplittableRandom random) {
        return topics.draw(random);
    }

    @Override
    public int actor(SplittableRandom random) {
        return actors.draw(random);
    }

    @Override
    public int kind(SplittableRandom random) {
        return kinds.draw(random);
    }

    @Override
    public int modality(SplittableRandom random) {
        return modalities.draw(random);
    }

    @Override
    public int stance(SplittableRandom random) {
        return stances.draw(random) - 1;
    }

    @Override
    public int word(SplittableRandom random) {
        return vocabulary.draw(random);
    }
}
