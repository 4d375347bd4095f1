package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.columns.Numbering;
import dev.hearsay.columns.Permutation;
import dev.hearsay.columns.Rows;
import dev.hearsay.query.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The words that are read out of bytes are those that {@link Words} tells of the text. */
class WordNumbersTest {

    private static final String LETTERS = "abcxyzABCXYZ019";
    private static final List<String> BETWEEN = List.of(
            " ", " ", " ", " ", "  ", "-", "'", "_", "/", ":", "@", "[", "`", "{", "\t", "\n", "~", "\u007f", "\u0011");
    private static final List<String> FOREIGN =
            List.of("\u00e9", "\u0130", "\u03a3", "\u00a0", "\u2014", "\ud83d\ude00", "e\u0301");

    private static void check(List<String> gists) {
        Numbering<String> numbering = new Numbering<>();
        WordNumbers words = new WordNumbers(numbering);
        Rows.Tapes tapes = new Rows.Tapes();
        gists.forEach(gist -> words.add(gist.getBytes(StandardCharsets.UTF_8), tapes));
        Rows rows = tapes.rows(Permutation.of(IntStream.range(0, gists.size()).toArray()));
        for (int row = 0; row < gists.size(); row++) {
            List<String> read = new ArrayList<>();
            for (int place = rows.start(row); place < rows.end(row); place++) {
                read.add(numbering.value(rows.get(place)));
            }
            assertEquals(List.copyOf(Words.of(gists.get(row))), read, gists.get(row));
        }
    }

    private static String word(Random random, int letters) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(letters); i > 0; i--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String gist(Random random, List<String> words) {
        StringBuilder gist = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 90 : 15); i > 0; i--) {
            gist.append(any(words, random)).append(any(BETWEEN, random));
        }
        if (random.nextInt(5) == 0) {
            gist.insert(random.nextInt(gist.length() + 1), any(FOREIGN, random));
        }
        return random.nextBoolean() ? gist.toString() : gist.toString().strip();
    }

    @Property(tries = 300)
    void everyWordIsFoundOnce(@ForAll long seed) {
        Random random = new Random(seed);
        int letters = 1 + random.nextInt(20);
        List<String> words = IntStream.range(0, 1 + random.nextInt(50))
                .mapToObj(i -> word(random, letters))
                .toList();
        check(IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> gist(random, words))
                .toList());
    }

    @Test
    void moreWordsThanAreKeptAtHandKeepTheirNumbers() {
        Random random = new Random(7);
        List<String> words = IntStream.range(0, 150_000).mapToObj(i -> "w" + i).toList();
        check(IntStream.range(0, 30_000)
                .mapToObj(i -> String.join(
                        " ", any(words, random), any(words, random), any(words, random), any(words, random), "w7"))
                .toList());
    }

    @Test
    void wordsOfEveryLengthAreFoundAtEveryPlace() {
        List<String> gists = new ArrayList<>();
        for (int length = 1; length <= 40; length++) {
            for (int before = 0; before < 18; before++) {
                gists.add(" ".repeat(before) + "q".repeat(length) + " " + "q".repeat(length) + "r");
                gists.add(" ".repeat(before) + "q".repeat(length) + "\u00e9");
            }
        }
        check(gists);
    }
}
