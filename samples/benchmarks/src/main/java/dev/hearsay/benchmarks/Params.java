package dev.hearsay.benchmarks;

import java.util.SplittableRandom;

/**
 * Arguments of one round of queries. Each comes from a random claim or relation of the corpus, hence follows the same
 * skew as the data, and point queries are never empty.
 */
public record Params(
        int speaker,
        int actor,
        int topic,
        int subject,
        int kind,
        int object,
        int fromDay,
        int toDay,
        int modality,
        String word1,
        String word2) {

    public static Params[] draw(Generator corpus, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Skew modalities = Schema.modalities();
        Params[] all = new Params[count];
        for (int i = 0; i < count; i++) {
            int c = random.nextInt(corpus.n);
            int a = corpus.aboutFrom[c] + random.nextInt(corpus.aboutFrom[c + 1] - corpus.aboutFrom[c]);
            int r = random.nextInt(corpus.relationFrom[corpus.n]);
            int from = random.nextInt(Schema.DAYS - 30);
            int to = Math.min(Schema.DAYS - 1, from + 30 + random.nextInt(1_065));
            String word1 = corpus.word(c, 0);
            String word2 = word1;
            for (int w = 1; word2.equals(word1) && w < Schema.WORDS_PER_TEXT; w++) {
                word2 = corpus.word(c, w);
            }
            all[i] = new Params(
                    corpus.speaker[c],
                    corpus.about[a],
                    corpus.topic[c],
                    corpus.subject[r],
                    corpus.kind[r],
                    corpus.object[r],
                    from,
                    to,
                    modalities.draw(random),
                    word1,
                    word2);
        }
        return all;
    }
}
