package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Corpus;
import dev.hearsay.RandomCorpora;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, they give a result. */
class HostileInputTest {

    private static final String EVERY_FIELD = new String(
            Seed.resource(HostileInputTest.class, "every-field.json").bytes(1 << 20), StandardCharsets.UTF_8);

    private static Loaded load(byte[] bytes) {
        return Seeds.json().load(Seed.of("it.json", bytes));
    }

    /** Every problem can be told, has a place, and comes again when the same is read again. */
    static void checkTold(SeedLoader loader, byte[] bytes) {
        Loaded loaded = loader.load(Seed.of("it", bytes));
        loaded.problems().forEach(problem -> assertTrue(problem.place().isPresent(), problem.toString()));
        loaded.intact().leftOut().forEach(problem -> assertTrue(problem.place().isPresent(), problem.toString()));
        assertEquals(loaded.toString(), loader.load(Seed.of("it", bytes)).toString());
        Corpus intact = loaded.intact().corpus();
        assertEquals(
                intact, Seeds.json().load("it.json", Seeds.json().text(intact)).orThrow());
    }

    @Test
    void everyProperPrefixIsRefused() {
        byte[] bytes = EVERY_FIELD.getBytes(StandardCharsets.UTF_8);
        // The last byte is a line end, without which the file is complete.
        for (int length = 0; length < bytes.length - 1; length += length < 200 ? 1 : 7) {
            Loaded loaded = load(Arrays.copyOf(bytes, length));
            assertFalse(Loaded.errors(loaded.problems()).isEmpty(), "prefix of " + length);
        }
    }

    @Property(tries = 400)
    void mutilatedFilesGiveAResult(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = Seeds.json().text(corpus).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = mutilated(bytes, random);
        }
        checkTold(Seeds.json(), bytes);
    }

    private static byte[] mutilated(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 8));
        byte[] copy = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> copy[at] = (byte) "{}[]\",:01-etn\\ \n".charAt(random.nextInt(16));
            case 2 -> {
                byte[] cut = Arrays.copyOf(bytes, bytes.length - (end - at));
                System.arraycopy(bytes, end, cut, at, bytes.length - end);
                return cut.length == 0 ? bytes : cut;
            }
            default -> {
                byte[] twice = Arrays.copyOf(bytes, bytes.length + (end - at));
                System.arraycopy(bytes, at, twice, end, bytes.length - at);
                return twice;
            }
        }
        return copy;
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Property(tries = 300)
    void wordsOfTheFormatInAnyOrderGiveAResult(@ForAll long seed) {
        Random random = new Random(seed);
        String[] words = EVERY_FIELD.split("(?<=[\\s,:{}\\[\\]])|(?=[\\s,:{}\\[\\]])", -1);
        StringBuilder text = new StringBuilder("{\"format\": \"hearsay-corpus\", \"version\": 1, ");
        for (int i = 0; i < 40; i++) {
            text.append(words[random.nextInt(words.length)]);
        }
        checkTold(Seeds.json(), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void idsMadeToCollideAreNoSlower() {
        // "Aa" and "BB" have the same hash, and so have all words made of them.
        StringBuilder topics = new StringBuilder();
        for (int i = 0; i < 1 << 13; i++) {
            String bits = Integer.toBinaryString((1 << 13) | i).substring(1);
            String id = bits.replace("0", "Aa").replace("1", "BB");
            topics.append(i == 0 ? "" : ", ").append(SampleFile.topic(id));
        }
        assertEquals(
                1 << 13,
                SampleFile.load(SampleFile.topics(topics.toString()))
                        .orThrow()
                        .topics()
                        .size());
    }
}
