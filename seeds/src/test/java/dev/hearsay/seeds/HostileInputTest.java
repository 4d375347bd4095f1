package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

    private static void checkTold(byte[] bytes) {
        HostileBytes.checkTold(Seeds.json(), Seed.of("it.json", bytes));
    }

    private static Loaded load(byte[] bytes) {
        return Seeds.json().load(Seed.of("it.json", bytes));
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
        checkTold(HostileBytes.mutilated(bytes, HostileBytes.JSON_SIGNS, 4, random));
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Property(tries = 300)
    void wordsOfTheFormatInAnyOrderGiveAResult(@ForAll long seed) {
        Random random = new Random(seed);
        String text = "{\"format\": \"hearsay-corpus\", \"version\": 1, "
                + HostileBytes.pieces(EVERY_FIELD, "\\s,:{}\\[\\]", 40, random);
        checkTold(text.getBytes(StandardCharsets.UTF_8));
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
