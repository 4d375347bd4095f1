package dev.hearsay.seeds;

import dev.hearsay.Anchor;
import dev.hearsay.MisuseException;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Quote;
import dev.hearsay.SourceText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the places that a seed tells into segments: verified by the source's text where it is known, and refused where the
 * words are others, with the unit in which the positions would fit.
 */
final class Placing {

    private final Optional<SourceText> text;
    private final OffsetUnit unit;

    /** Places in a text, by positions counted in a unit. */
    Placing(Optional<SourceText> text, OffsetUnit unit) {
        this.text = text;
        this.unit = unit;
    }

    boolean hasText() {
        return text.isPresent();
    }

    /** Whether a stretch can be placed: by the text, or by UTF-16 positions and its words or digest. */
    boolean canPlace(ToldSegment told) {
        return hasText() || (unit == OffsetUnit.UTF16 && told.expected().isPresent());
    }

    /**
     * The segment of a stretch that can be placed.
     *
     * @throws MisuseException if its words are not there, {@code HS-2317}, or the place is none
     */
    Anchor.Segment segment(ToldSegment told) {
        return text.map(in -> verified(told, in)).orElseGet(() -> untested(told));
    }

    /** What the text has at the positions, if it is what the seed says. */
    private Anchor.Segment verified(ToldSegment told, SourceText in) {
        Optional<String> digest = told.expected();
        if (digest.isPresent()) {
            Set<OffsetUnit> fitting = in.unitsFitting(told.start(), told.end(), digest.get());
            if (!fitting.contains(unit)) {
                throw mismatch(told, fitting);
            }
        }
        Anchor.Segment found = in.segment(told.start(), told.end(), unit);
        return told.digest().isPresent() ? told.at(found.start(), found.end()) : found;
    }

    private Anchor.Segment untested(ToldSegment told) {
        Set<OffsetUnit> fitting = told.fittingLengths();
        if (!fitting.contains(OffsetUnit.UTF16)) {
            throw mismatch(told, fitting);
        }
        if (told.end() > Integer.MAX_VALUE) {
            throw new MisuseException(
                    "HS-0203", "Position " + told.end() + " lies beyond every text.", "Give a smaller one.");
        }
        return told.at((int) told.start(), (int) told.end());
    }

    private MisuseException mismatch(ToldSegment told, Set<OffsetUnit> fitting) {
        String fit = fitting.isEmpty()
                ? "Give the positions and words as the text has them."
                : "They fit if counted in "
                        + fitting.stream().map(other -> other + "s").collect(Collectors.joining(" or "))
                        + ": say so by positions(OffsetUnit."
                        + fitting.iterator().next().name() + ").";
        return new MisuseException(
                "HS-2317",
                "Positions " + told.start() + "-" + told.end() + ", in " + unit
                        + "s, do not cover the words that are quoted.",
                fit);
    }

    /**
     * The segment of words in the text, which must be known.
     *
     * @throws MisuseException if they do not stand there, {@code HS-0212}, or more than once, {@code HS-0213}
     */
    Anchor.Segment found(String words, Optional<String> prefix, Optional<String> suffix) {
        Quote quote = new Quote(
                words,
                prefix.filter(before -> !before.isBlank()),
                suffix.filter(after -> !after.isBlank()),
                OptionalInt.empty());
        return text.orElseThrow().anchor(quote).segments().get(0);
    }
}
