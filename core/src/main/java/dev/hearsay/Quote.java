package dev.hearsay;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How to find words in a text: the words themselves and, where they stand there more than once, which ones are meant.
 *
 * <p>The words are matched to the letter, white space and line ends included. {@link #after(String)} and
 * {@link #before(String)} narrow the places by what stands next to the words, white space between aside;
 * {@link #occurrence(int)} then counts those that are left, also where they overlap.
 *
 * <pre>{@code
 * text.anchor(Quote.of("the strait").after("closed").occurrence(2));
 * }</pre>
 *
 * @param words the words to find
 * @param after what stands immediately before the words
 * @param before what stands immediately after the words
 * @param occurrence which of the places is meant, from 1
 */
public record Quote(String words, Optional<String> after, Optional<String> before, OptionalInt occurrence) {

    /** Checks that the texts can be read, {@code HS-0101} and {@code HS-0102}, and the occurrence, {@code HS-0210}. */
    public Quote {
        Texts.readable(words, "A quote");
        Texts.readable(after, "What a quote stands after");
        Texts.readable(before, "What a quote stands before");
        if (occurrence.orElse(1) < 1) {
            throw new MisuseException(
                    "HS-0210",
                    "A quote cannot be occurrence " + occurrence.getAsInt() + " of its words.",
                    "Count the occurrences from 1.");
        }
    }

    /** These words, which stand in the text once. */
    public static Quote of(String words) {
        return new Quote(words, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /** The same words where they come right after these. */
    public Quote after(String prefix) {
        return new Quote(words, Optional.of(prefix), before, occurrence);
    }

    /** The same words where they come right before these. */
    public Quote before(String suffix) {
        return new Quote(words, after, Optional.of(suffix), occurrence);
    }

    /** The same words, the n-th time they stand there; counted from 1. */
    public Quote occurrence(int n) {
        return new Quote(words, after, before, OptionalInt.of(n));
    }

    /** The quote in words, for example {@code 'the strait' after 'closed', occurrence 2}. */
    @Override
    public String toString() {
        return Excerpt.of(words)
                + after.map(a -> " after " + Excerpt.of(a)).orElse("")
                + before.map(b -> " before " + Excerpt.of(b)).orElse("")
                + (occurrence.isPresent() ? ", occurrence " + occurrence.getAsInt() : "");
    }

    /** What looking for a quote in a text came to. */
    public sealed interface Finding permits Found, NotFound, Ambiguous {}

    /**
     * The quote stands in the text.
     *
     * @param segment where, with its words, and up to 32 UTF-16 units before and after it
     */
    public record Found(Anchor.Segment segment) implements Finding {}

    /**
     * The quote does not stand in the text.
     *
     * @param what what is missing, in one sentence
     * @param remedy what to do about it, in one sentence
     * @param closest the passage most like the words, if at least half of them can be recognised there
     */
    public record NotFound(String what, String remedy, Optional<Reanchored.Passage> closest) implements Finding {}

    /**
     * The quote stands in the text more than once, and nothing says which one is meant.
     *
     * @param what how often it stands there and where first, in one sentence
     * @param remedy what to do about it, in one sentence
     * @param count how many places there are
     * @param places the first of them in text order, at most 8
     */
    public record Ambiguous(String what, String remedy, int count, List<Reanchored.Passage> places) implements Finding {

        /** Copies the list. */
        public Ambiguous {
            places = List.copyOf(places);
        }
    }
}
