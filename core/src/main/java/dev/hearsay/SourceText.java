package dev.hearsay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.hearsay.Anchor.Segment;
import dev.hearsay.Reanchored.Tolerance;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a source, in which anchors are made, verified and found again.
 *
 * <p>The text is taken as it is: line ends and a byte order mark stay and count, and nothing is normalised, so offsets
 * mean the same to everyone who has the same characters.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("Moscow has turned a blind eye.");
 * Anchor anchor = text.anchor(Quote.of("turned a blind eye"));     // 11-29
 * edited.reanchor(anchor).outcome();                               // EXACT, MOVED, FUZZY, AMBIGUOUS or LOST
 * }</pre>
 */
public final class SourceText {

    /** As many units as other tools keep, so that anchors travel well. */
    private static final int CONTEXT = 32;

    private final String text;
    private final String digest;
    private final OffsetTable offsets;

    private SourceText(String text) {
        this.text = Texts.storable(text, "The text of a source");
        this.digest = Source.digest(text);
        this.offsets = new OffsetTable(text);
    }

    /**
     * This text.
     *
     * @throws MisuseException if it holds half a surrogate pair or a control character other than tab and line breaks,
     *     {@code HS-0102}
     */
    public static SourceText of(String text) {
        return new SourceText(text);
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** The number of UTF-16 units. */
    public int length() {
        return text.length();
    }

    /** The SHA-256 of the text in UTF-8, in lower-case hexadecimal digits: {@link Source#digest()}. */
    public String digest() {
        return digest;
    }

    /**
     * A place as editors show it, for example {@code line 3, column 14}; both from 1, columns in code points, of which
     * a leading byte order mark is none. A line ends with {@code \n}, {@code \r\n} or {@code \r}.
     *
     * @param offset the place in UTF-16 units
     * @throws MisuseException if the place lies outside the text or inside a character, {@code HS-0208} and
     *     {@code HS-0209}
     */
    public String where(int offset) {
        Place place = place("", offset);
        return "line " + place.line() + ", column " + place.column();
    }

    /**
     * A place as problems tell it: line and column as in {@link #where}, and the line's text, cut where it is long,
     * with one character of it marked.
     *
     * @param file what the text is called there
     * @param offset the place in UTF-16 units; refused as in {@link #where}
     */
    public Place place(String file, int offset) {
        OffsetUnit.UTF16.toUtf16(offset, this);
        int line = 1;
        // Editors do not show a byte order mark.
        int lineStart = offset > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
        for (int i = 0; i < offset; i++) {
            char unit = text.charAt(i);
            boolean wholeBreak = unit == '\n' || (unit == '\r' && !text.startsWith("\n", i + 1));
            if (wholeBreak) {
                line++;
                lineStart = i + 1;
            }
        }
        return Excerpt.place(file, line, text, lineStart, offset);
    }

    /** Where a quote stands in this text: found, not found or ambiguous. Never throws for what the text holds. */
    public Quote.Finding find(Quote quote) {
        return new QuoteSearch(this, quote).finding();
    }

    /**
     * The anchor of these quotes, one segment each, in text order.
     *
     * @throws MisuseException if there is no quote, {@code HS-0201}; if the quotes overlap or stand in another order,
     *     {@code HS-0202}; if one is not found, {@code HS-0212}, or ambiguous, {@code HS-0213}
     */
    public Anchor anchor(Quote... segments) {
        return new Anchor(Arrays.stream(segments).map(this::found).toList());
    }

    private Segment found(Quote quote) {
        Quote.Finding finding = find(quote);
        if (finding instanceof Quote.Found found) {
            return found.segment();
        }
        if (finding instanceof Quote.Ambiguous ambiguous) {
            throw new MisuseException("HS-0213", ambiguous.what(), ambiguous.remedy());
        }
        Quote.NotFound missing = (Quote.NotFound) finding;
        throw new MisuseException("HS-0212", missing.what(), missing.remedy());
    }

    /**
     * The anchor of one stretch, with its words and up to 32 UTF-16 units before and after it.
     *
     * @param start where it starts, from 0, counted in the unit
     * @param end where it ends, exclusive
     * @param unit what both count
     * @throws MisuseException if nothing is covered, {@code HS-0203}, or an offset is outside the text or inside a
     *     character, {@code HS-0208} and {@code HS-0209}
     */
    public Anchor anchor(long start, long end, OffsetUnit unit) {
        return Anchor.of(segment(start, end, unit));
    }

    /** One stretch for an anchor of several; as {@link #anchor(long, long, OffsetUnit)} otherwise. */
    public Segment segment(long start, long end, OffsetUnit unit) {
        int from = unit.toUtf16(start, this);
        int to = unit.toUtf16(end, this);
        if (from >= to) {
            throw new MisuseException(
                    "HS-0203",
                    "The stretch from " + start + " to " + end + " covers nothing.",
                    "Give an end after the start.");
        }
        return Segment.ofWords(from, words(from, to)).between(before(from, CONTEXT), after(to, CONTEXT));
    }

    /** Whether all of an anchor's words stand in this text where it says: {@link Verification#holds()}. */
    public boolean holds(Anchor anchor) {
        return anchor.segments().stream().allMatch(s -> matches(s.start(), s.end(), s.digest()));
    }

    /** What of an anchor's words stands in this text where it says, and by which units. */
    public Verification verify(Anchor anchor) {
        List<Verdict> verdicts = anchor.segments().stream().map(this::verdict).toList();
        Set<OffsetUnit> units = EnumSet.allOf(OffsetUnit.class);
        anchor.segments().forEach(s -> units.retainAll(unitsFitting(s.start(), s.end(), s.digest())));
        return new Verification(anchor, verdicts, units);
    }

    private Verdict verdict(Segment segment) {
        if (segment.end() > text.length()) {
            return Verdict.OUTSIDE;
        }
        return matches(segment.start(), segment.end(), segment.digest()) ? Verdict.MATCHES : Verdict.DIFFERS;
    }

    /**
     * The units in which a stretch of this text has the digest: how an importer tells what a tool has counted. Empty
     * if none fits, as for any offsets that are outside the text; more than one where the units agree.
     */
    public Set<OffsetUnit> unitsFitting(long start, long end, String digest) {
        EnumSet<OffsetUnit> fitting = EnumSet.noneOf(OffsetUnit.class);
        for (OffsetUnit unit : OffsetUnit.values()) {
            int from = offsets.find(start, unit);
            int to = offsets.find(end, unit);
            if (from >= 0 && matches(from, to, digest)) {
                fitting.add(unit);
            }
        }
        return Sets.immutableEnumSet(fitting);
    }

    /** As {@link #reanchor(Anchor, Tolerance)} with {@link Tolerance#STANDARD}. */
    public Reanchored reanchor(Anchor anchor) {
        return reanchor(anchor, Tolerance.STANDARD);
    }

    /** What has become of an anchor in this text, which may be an edited version of the anchor's own. */
    public Reanchored reanchor(Anchor anchor, Tolerance tolerance) {
        return Reanchored.of(this, anchor, tolerance);
    }

    /** Whether both are the same text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Length and digest; the text may be long, and not everyone's to see. */
    @Override
    public String toString() {
        return "text of " + length() + " UTF-16 units, SHA-256 " + digest;
    }

    OffsetTable offsets() {
        return offsets;
    }

    String words(int start, int end) {
        return text.substring(start, end);
    }

    boolean isBoundary(int offset) {
        return offsets.isBoundary(offset);
    }

    /** Half a pair would be hashed as a question mark, and so match one. */
    boolean matches(int start, int end, String digest) {
        return start < end
                && end <= text.length()
                && isBoundary(start)
                && isBoundary(end)
                && Source.digest(words(start, end)).equals(digest);
    }

    /** A segment that carries what the old one carried: no words where it had none. */
    Segment segmentLike(Segment old, Reanchored.Passage place) {
        return new Segment(
                place.start(),
                place.end(),
                Source.digest(place.words()),
                old.exact().map(ignored -> place.words()),
                old.prefix().map(prefix -> before(place.start(), prefix.length())),
                old.suffix().map(suffix -> after(place.end(), suffix.length())));
    }

    private String before(int start, int length) {
        int from = Math.max(0, start - length);
        return words(isBoundary(from) ? from : from + 1, start);
    }

    private String after(int end, int length) {
        int to = Math.min(text.length(), end + length);
        return words(end, isBoundary(to) ? to : to - 1);
    }

    /** What stands where a segment says. */
    public enum Verdict {
        /** Words that have the segment's digest. */
        MATCHES,
        /** Other words. */
        DIFFERS,
        /** Nothing: the text ends before. */
        OUTSIDE
    }

    /**
     * Whether an anchor's words stand in a text where it says.
     *
     * @param anchor the anchor
     * @param verdicts one verdict per segment, in their order
     * @param units the units in which all its offsets would fit: holds {@link OffsetUnit#UTF16} if it is right, others
     *     only if its offsets were counted in another unit, none if it is of another text
     */
    public record Verification(Anchor anchor, List<Verdict> verdicts, Set<OffsetUnit> units) {

        /** Copies both collections. */
        public Verification {
            verdicts = ImmutableList.copyOf(verdicts);
            units = Sets.immutableEnumSet(units);
        }

        /** Whether all segments match. */
        public boolean holds() {
            return units.contains(OffsetUnit.UTF16);
        }

        /** The first thing wrong, in words, and the unit that would fit; empty if nothing is. */
        public Optional<String> complaint() {
            if (holds()) {
                return Optional.empty();
            }
            int wrong = 0;
            while (verdicts.get(wrong) == Verdict.MATCHES) {
                wrong++;
            }
            String what = verdicts.get(wrong) == Verdict.OUTSIDE
                    ? " lies outside the text."
                    : " does not cover the words that were anchored.";
            String fit = units.isEmpty()
                    ? ""
                    : " Its offsets fit if they count " + units.iterator().next() + "s.";
            return Optional.of("Segment " + anchor.segments().get(wrong).span() + what + fit);
        }
    }
}
