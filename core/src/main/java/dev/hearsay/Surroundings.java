package dev.hearsay;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** What stood before and after the words of a segment, as far as it is known. */
record Surroundings(Optional<FuzzySearch> before, Optional<FuzzySearch> after) {

    /** One block of the search; it tells places apart as well as more would. */
    private static final int WEIGHED = Long.SIZE;

    private static final double AGREES = 0.5;

    /** More edits than any words have. */
    private static final int FAR = 1 << 20;

    static Surroundings of(Anchor.Segment segment) {
        return new Surroundings(
                segment.prefix()
                        .map(p -> p.substring(Math.max(0, p.length() - WEIGHED)))
                        .map(FuzzySearch::backwards),
                segment.suffix()
                        .map(s -> s.substring(0, Math.min(WEIGHED, s.length())))
                        .map(FuzzySearch::forwards));
    }

    boolean isKnown() {
        return before.isPresent() || after.isPresent();
    }

    /** For each side that is known, the share of it that is found around a passage. */
    ImmutableDoubleArray shares(String text, int start, int end) {
        return ImmutableDoubleArray.copyOf(DoubleStream.concat(
                before.stream().mapToDouble(b -> b.likeness(text, start)),
                after.stream().mapToDouble(a -> a.likeness(text, end))));
    }

    /** Whether a side is the one remembered, by half at least. */
    static boolean agrees(double share) {
        return share >= AGREES;
    }

    /** How much of the prefix is edited if the words start here: 0 if it is not known, {@link #FAR} if it disagrees. */
    int editsBefore(String text, int start) {
        return before.map(b -> edits(b, text, start)).orElse(0);
    }

    /** How much of the suffix is edited if the words end here; as {@link #editsBefore}. */
    int editsAfter(String text, int end) {
        return after.map(a -> edits(a, text, end)).orElse(0);
    }

    private static int edits(FuzzySearch side, String text, int at) {
        return agrees(side.likeness(text, at)) ? side.closest(text, at).distance() : FAR;
    }
}
