package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import java.util.Arrays;
import java.util.Random;

/** Ways to spoil a file, and what holds of loading it whatever its bytes are. */
final class HostileBytes {

    /** What JSON has besides texts. */
    static final String JSON_SIGNS = "{}[]\",:01-etn\\ \n";

    private HostileBytes() {}

    /**
     * Every problem can be told, has a place, and comes again when the same is read again; what was intact can be written and
     * read.
     */
    static Loaded checkTold(SeedLoader loader, Seed seed) {
        Loaded loaded = loader.load(seed);
        loaded.problems().forEach(HostileBytes::checkPlace);
        loaded.intact().leftOut().forEach(HostileBytes::checkPlace);
        assertEquals(loaded.toString(), loader.load(seed).toString());
        Corpus intact = loaded.intact().corpus();
        assertEquals(
                intact, Seeds.json().load("it.json", Seeds.json().text(intact)).orThrow());
        return loaded;
    }

    private static void checkPlace(Problem problem) {
        assertTrue(problem.place().isPresent(), problem.toString());
    }

    /** The same bytes after one to so many changes. */
    static byte[] mutilated(byte[] bytes, String signs, int changes, Random random) {
        byte[] spoilt = bytes;
        for (int i = random.nextInt(changes); i >= 0; i--) {
            spoilt = mutilated(spoilt, signs, random);
        }
        return spoilt;
    }

    /** A bit is turned, a sign of the format stands for another byte, or a piece is cut out or comes twice. */
    static byte[] mutilated(byte[] bytes, String signs, Random random) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 8));
        byte[] copy = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> copy[at] = (byte) signs.charAt(random.nextInt(signs.length()));
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

    /** So many pieces of a text in any order, each as often as it comes; a piece ends at each of some characters. */
    static String pieces(String text, String ends, int count, Random random) {
        String[] pieces = text.split("(?<=[" + ends + "])|(?=[" + ends + "])", -1);
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < count; i++) {
            some.append(pieces[random.nextInt(pieces.length)]);
        }
        return some.toString();
    }
}
