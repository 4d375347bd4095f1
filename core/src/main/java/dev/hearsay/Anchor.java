package dev.hearsay;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where in a source's text something is said.
 *
 * <p>Mostly one segment; several where the words are interrupted, as in <em>turned, he said, a blind eye</em>. Segments
 * stand in text order and do not overlap. They may touch: when the interruption is edited out, its two sides meet, and
 * each side keeps its own digest.
 *
 * <p>An anchor is made from a text by {@link SourceText#anchor(Quote...)}, and there it is verified and found again
 * after edits. It may carry no words at all, so that annotations can be passed on where the text cannot.
 *
 * @param segments the segments in text order, at least one
 */
public record Anchor(List<Segment> segments) implements Comparable<Anchor> {

    private static final Comparator<Iterable<Segment>> ORDER =
            Comparators.lexicographical(Comparator.<Segment>naturalOrder());

    /** Checks the number of segments, {@code HS-0201}, and their order, {@code HS-0202}. */
    public Anchor {
        segments = ImmutableList.copyOf(segments);
        if (segments.isEmpty()) {
            throw new MisuseException(
                    "HS-0201", "An anchor needs at least one segment.", "Give it the place where the words stand.");
        }
        for (int i = 1; i < segments.size(); i++) {
            checkOrder(segments.get(i - 1), segments.get(i));
        }
    }

    private static void checkOrder(Segment left, Segment right) {
        if (left.end > right.start) {
            throw new MisuseException(
                    "HS-0202",
                    "Segment " + right.span() + " does not stand after segment " + left.span() + ".",
                    "List the segments in text order, and give words that two of them share to one of them.");
        }
    }

    /** An anchor of these segments. */
    public static Anchor of(Segment first, Segment... more) {
        return new Anchor(ImmutableList.<Segment>builder().add(first).add(more).build());
    }

    /** Where the first segment starts, in UTF-16 units. */
    public int start() {
        return segments.get(0).start;
    }

    /** Where the last segment ends, exclusive, in UTF-16 units. */
    public int end() {
        return segments.get(segments.size() - 1).end;
    }

    /** The same place by positions and digests only: fit to be published without the text. */
    public Anchor withoutWords() {
        return new Anchor(segments.stream()
                .map(s -> Segment.ofDigest(s.start, s.end, s.digest))
                .toList());
    }

    /** Segment by segment in their order; an anchor before every longer one that begins with it. */
    @Override
    public int compareTo(Anchor other) {
        return ORDER.compare(segments, other.segments);
    }

    /** The positions, for example {@code 14-20, 31-40}. */
    @Override
    public String toString() {
        return String.join(", ", segments.stream().map(Segment::span).toList());
    }

    /**
     * One unbroken stretch of a text.
     *
     * <p>{@code start} and {@code end} count UTF-16 units. The digest tells whether the words are still the same;
     * prefix and suffix, which an empty string leaves unknown, tell the place from others with the same words.
     *
     * @param start where it starts, from 0
     * @param end where it ends, exclusive; greater than the start
     * @param digest the SHA-256 of the covered words in UTF-8, in 64 lower-case hexadecimal digits
     * @param exact the covered words
     * @param prefix what stands immediately before them
     * @param suffix what stands immediately after them
     */
    public record Segment(
            int start, int end, String digest, Optional<String> exact, Optional<String> prefix, Optional<String> suffix)
            implements Comparable<Segment> {

        private static final Comparator<Optional<String>> TEXTS = Comparators.emptiesFirst(CodePoints.ORDER);

        private static final Comparator<Segment> ORDER = Comparator.comparingInt(Segment::start)
                .thenComparing(Segment::end)
                .thenComparing(Segment::digest)
                .thenComparing(Segment::exact, TEXTS)
                .thenComparing(Segment::prefix, TEXTS)
                .thenComparing(Segment::suffix, TEXTS);

        /**
         * Checks the offsets, {@code HS-0203}, the digest's form, {@code HS-0204}, and that the words, where given, have
         * the length, {@code HS-0205}, and the digest, {@code HS-0206}.
         */
        public Segment {
            if (start < 0 || start >= end) {
                throw new MisuseException(
                        "HS-0203",
                        "Segment " + start + "-" + end + " covers nothing.",
                        "Give a start from 0 and an end after it.");
            }
            if (!Texts.isSha256(digest)) {
                throw new MisuseException(
                        "HS-0204",
                        "The digest of segment " + start + "-" + end + " is not a SHA-256.",
                        "Give 64 hexadecimal digits in lower case.");
            }
            prefix = prefix.isPresent() ? context(prefix, "The prefix of segment " + start + "-" + end) : prefix;
            suffix = suffix.isPresent() ? context(suffix, "The suffix of segment " + start + "-" + end) : suffix;
            if (exact.isPresent()) {
                checkWords(exact.get(), start, end, digest);
            }
        }

        private static Optional<String> context(Optional<String> context, String what) {
            return context.filter(words -> !words.isEmpty()).map(words -> Texts.storable(words, what));
        }

        private static void checkWords(String exact, int start, int end, String digest) {
            String what = "Segment " + start + "-" + end;
            Texts.storable(exact, what);
            if (exact.length() != end - start) {
                throw new MisuseException(
                        "HS-0205",
                        what + " covers " + (end - start) + " UTF-16 units, but its words have " + exact.length() + ".",
                        "Convert the offsets by OffsetUnit, or give the words as they stand in the text.");
            }
            if (!Source.digest(exact).equals(digest)) {
                throw new MisuseException(
                        "HS-0206",
                        what + " has a digest that its words do not have.",
                        "Give the words as they stand in the text, or leave them out.");
            }
        }

        /** A segment of which only the position and the digest are known. */
        public static Segment ofDigest(int start, int end, String digest) {
            return new Segment(start, end, digest, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /**
         * A segment that covers these words, without prefix and suffix.
         *
         * @throws MisuseException if there are no words or they would end beyond the longest possible text,
         *     {@code HS-0203}
         */
        public static Segment ofWords(int start, String words) {
            // An overflow makes the end negative and is refused as such.
            int end = start + words.length();
            return new Segment(
                    start, end, Source.digest(words), Optional.of(words), Optional.empty(), Optional.empty());
        }

        /** The same segment with what stands before and after it; an empty string is unknown. */
        public Segment between(String prefix, String suffix) {
            return new Segment(start, end, digest, exact, Optional.of(prefix), Optional.of(suffix));
        }

        /** The number of UTF-16 units that are covered, at least 1. */
        public int length() {
            return end - start;
        }

        /** By start, end, digest, words, prefix and suffix; what is unknown before what is known; texts by code point. */
        @Override
        public int compareTo(Segment other) {
            return ORDER.compare(this, other);
        }

        String span() {
            return start + "-" + end;
        }
    }
}
