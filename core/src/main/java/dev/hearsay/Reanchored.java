package dev.hearsay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What became of an anchor in a text that may have been edited: never a silent shift.
 *
 * <p>Three numbers decide, all from 0 to 1. The <em>score</em> of a passage is the share of the anchor's words found
 * there: 1 minus the UTF-16 units to insert, delete or replace, over the length of the words. Its <em>context</em> is
 * the same for what stood before and after the words, 64 units at most on each side, the mean where both are known. Its
 * <em>standing</em> is the mean of score and context, or the score where no context is known.
 *
 * <ol>
 *   <li>If all that the anchor remembers (words, prefix, suffix) stands unchanged where it stood, that is
 *       {@link Outcome#EXACT}; if it does so at one place elsewhere, {@link Outcome#MOVED}; if at several, none of them
 *       the old one, {@link Outcome#AMBIGUOUS}.
 *   <li>Otherwise all passages whose score reaches {@link Tolerance#minimum()} compete by standing. The best must beat
 *       the next by {@link Tolerance#margin()}, or the outcome is ambiguous; and it must be credible, or it is
 *       {@link Outcome#LOST}. Words of 32 units or more are credible if unchanged; if changed, then where prefix or
 *       suffix agrees by half, or neither is known. Fewer words are credible only where both agree by half, as far as
 *       they are known, and one is.
 * </ol>
 *
 * <p>The distance from the old place orders equal candidates and decides nothing: a text from which a paragraph was
 * cut brings the wrong one of two equal phrases just as near.
 *
 * <p>A fuzzy match ends where words and surroundings together need the fewest edits, never inside a character or
 * before its combining marks. Matches whose edges differ by no more than the units edited count as one. Neither line
 * ends nor Unicode forms are folded: what changed counts, and a text that was normalised has only fuzzy matches
 * wherever that changed the words.
 *
 * @param outcome the outcome of the worst segment; lost, too, if segments changed their order
 * @param score the lowest score of a segment's best passage; 0 where there is none
 * @param anchor the anchor in the new text, with words, prefix and suffix where the old one had them; present if the
 *     outcome is exact, moved or fuzzy
 * @param parts what became of each segment
 * @param reason one sentence or two for a person
 */
public record Reanchored(Outcome outcome, double score, Optional<Anchor> anchor, List<Part> parts, String reason) {

    /** Copies the list. */
    public Reanchored {
        parts = List.copyOf(parts);
    }

    static Reanchored of(SourceText text, Anchor anchor, Tolerance tolerance) {
        List<Part> parts = anchor.segments().stream()
                .map(segment -> Reanchoring.search(text, segment, tolerance))
                .toList();
        double score = parts.stream().mapToDouble(Part::score).min().orElse(0);
        Part worst = Collections.max(parts, Comparator.comparing(Part::outcome));
        String where = parts.size() == 1 ? "" : "Segment " + (parts.indexOf(worst) + 1) + " of " + parts.size() + ": ";
        if (!worst.outcome.isFound()) {
            return new Reanchored(worst.outcome, score, Optional.empty(), parts, where + worst.reason);
        }
        List<Anchor.Segment> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            found.add(text.segmentLike(anchor.segments().get(i), parts.get(i).best()));
            if (i > 0 && found.get(i - 1).end() > found.get(i).start()) {
                String mixed = "The segments are found, but not one after the other.";
                return new Reanchored(Outcome.LOST, score, Optional.empty(), parts, mixed);
            }
        }
        return new Reanchored(worst.outcome, score, Optional.of(new Anchor(found)), parts, where + worst.reason);
    }

    /** How well an anchor was found again, best first. */
    public enum Outcome {
        /** The same words where they stood. */
        EXACT,
        /** The same words elsewhere, and no other place that could be meant. */
        MOVED,
        /** Changed words, like enough and clearly the most like. */
        FUZZY,
        /** Several places could be meant, or not all of the text could be searched. */
        AMBIGUOUS,
        /** No credible place. */
        LOST;

        /** Whether there is a new anchor. */
        public boolean isFound() {
            return compareTo(FUZZY) <= 0;
        }
    }

    /**
     * What became of one segment.
     *
     * @param outcome how well it was found again
     * @param score the score of the best passage; 0 where there is none
     * @param candidates the best passages, best first, at most 8: the first is the one found, where one was
     * @param reason one sentence or two for a person
     */
    public record Part(Outcome outcome, double score, List<Passage> candidates, String reason) {

        /** Copies the list. */
        public Part {
            candidates = List.copyOf(candidates);
        }

        Passage best() {
            return candidates.get(0);
        }
    }

    /**
     * A stretch of the new text that could be meant.
     *
     * @param start where it starts, in UTF-16 units
     * @param end where it ends, exclusive
     * @param words what stands there
     * @param score the share of the words sought that is found there
     * @param context the share of prefix and suffix found around it; empty where none is known
     */
    public record Passage(int start, int end, String words, double score, OptionalDouble context) {}

    /**
     * How much change is put up with.
     *
     * @param minimum the least score of a fuzzy match, above 0 and at most 1; at 1 only unchanged words are found
     * @param margin by how much the best passage must stand above the next, from 0 to 1
     * @param effort how many steps, of some nanoseconds each, a search for one segment may take, about. Words of
     *     {@code m} units in a text of {@code n} take {@code n * m / 64}, a digest {@code n * m}. A search that would
     *     take longer keeps to the neighbourhood of the old place and says so. Words of more than 16,384 units are
     *     found unchanged only.
     */
    public record Tolerance(double minimum, double margin, long effort) {

        /** Minimum 0.8, margin 0.05, effort 2<sup>30</sup>: seconds, for words of some thousand units in a million. */
        public static final Tolerance STANDARD = new Tolerance(0.8, 0.05, 1L << 30);

        /** Checks the ranges, {@code HS-0211}. */
        public Tolerance {
            boolean usable = minimum > 0 && minimum <= 1 && margin >= 0 && margin <= 1 && effort > 0;
            if (!usable) {
                throw new MisuseException(
                        "HS-0211",
                        "No search works with minimum " + minimum + ", margin " + margin + ", effort " + effort + ".",
                        "Give a minimum above 0 and a margin from 0, both at most 1, and a positive effort.");
            }
        }

        /** The same tolerance with another minimum. */
        public Tolerance withMinimum(double minimum) {
            return new Tolerance(minimum, margin, effort);
        }

        /** The same tolerance with another margin. */
        public Tolerance withMargin(double margin) {
            return new Tolerance(minimum, margin, effort);
        }

        /** The same tolerance with another effort. */
        public Tolerance withEffort(long effort) {
            return new Tolerance(minimum, margin, effort);
        }

        /** The most edits at which words of this length reach the minimum. */
        int edits(int length) {
            int edits = (int) ((1 - minimum) * length) + 1;
            while (score(edits, length) < minimum) {
                edits--;
            }
            return edits;
        }

        static double score(int edits, int length) {
            return 1 - (double) edits / length;
        }
    }
}
