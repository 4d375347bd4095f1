package dev.hearsay;

import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** Finds words, or the digest of words, letter by letter. */
final class ExactSearch {

    private ExactSearch() {}

    /**
     * Reports every start of the words, overlapping ones too, in text order. Knuth, Morris and Pratt: linear in both
     * lengths, also on texts such as {@code aaaa}, where {@link String#indexOf(String)} is not.
     */
    static void words(String text, String words, IntConsumer starts) {
        int[] borders = borders(words);
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            matched = extend(words, borders, matched, text.charAt(i));
            if (matched == words.length()) {
                starts.accept(i + 1 - matched);
                matched = borders[matched];
            }
        }
    }

    /** For each length, how long the longest proper prefix is that is a suffix, too. */
    private static int[] borders(String words) {
        int[] borders = new int[words.length() + 1];
        for (int i = 1; i < words.length(); i++) {
            borders[i + 1] = extend(words, borders, borders[i], words.charAt(i));
        }
        return borders;
    }

    private static int extend(String words, int[] borders, int matched, char next) {
        int length = matched;
        while (length > 0 && words.charAt(length) != next) {
            length = borders[length];
        }
        return words.charAt(length) == next ? length + 1 : 0;
    }

    /**
     * The first start, within a range of the text, of a window of this length that has this digest. Hashes each window:
     * the cost is the length of the range times the length of the window.
     */
    static OptionalInt digest(SourceText text, int from, int to, int length, String digest) {
        if (to - from < length) {
            return OptionalInt.empty();
        }
        OffsetTable offsets = text.offsets();
        HashFunction sha256 = Hashing.sha256();
        HashCode wanted = HashCode.fromString(digest);
        byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
        int head = (int) offsets.count(from, OffsetUnit.UTF8_BYTE);
        int tail = (int) offsets.count(from + length, OffsetUnit.UTF8_BYTE);
        for (int start = from; start + length <= to; start++) {
            if (offsets.isBoundary(start)
                    && offsets.isBoundary(start + length)
                    && sha256.hashBytes(bytes, head, tail - head).equals(wanted)) {
                return OptionalInt.of(start);
            }
            head += weight(text.text(), start);
            tail += weight(text.text(), start + length);
        }
        return OptionalInt.empty();
    }

    private static int weight(String text, int index) {
        return index < text.length() ? OffsetUnit.UTF8_BYTE.weight(text.charAt(index)) : 0;
    }
}
