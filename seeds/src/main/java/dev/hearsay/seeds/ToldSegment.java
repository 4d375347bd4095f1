package dev.hearsay.seeds;

import dev.hearsay.Anchor;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Source;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One stretch of a text as a seed tells it; the positions may count anything. */
record ToldSegment(
        long start,
        long end,
        Optional<String> quote,
        Optional<String> prefix,
        Optional<String> suffix,
        Optional<String> digest) {

    /** The digest that the words must have, if anything tells it. */
    Optional<String> expected() {
        return digest.or(() -> quote.map(Source::digest));
    }

    /** The units in which the words are as long as the positions say; all where the words are not told. */
    Set<OffsetUnit> fittingLengths() {
        Set<OffsetUnit> fitting = EnumSet.allOf(OffsetUnit.class);
        quote.ifPresent(words -> fitting.removeIf(unit -> length(words, unit) != end - start));
        return fitting;
    }

    private static long length(String words, OffsetUnit unit) {
        return switch (unit) {
            case UTF16 -> words.length();
            case CODE_POINT -> words.codePointCount(0, words.length());
            case UTF8_BYTE -> words.getBytes(StandardCharsets.UTF_8).length;
        };
    }

    /** The segment at these UTF-16 units, with what is told of it. */
    Anchor.Segment at(int from, int to) {
        return new Anchor.Segment(from, to, expected().orElseThrow(), quote, prefix, suffix);
    }
}
