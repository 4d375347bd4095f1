package dev.hearsay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A text with anchors drawn into it, for people to review.
 *
 * <pre>{@code
 * Markup.of(text).mark(eye).toString();                          // Moscow has ⸢turned a blind eye⸥.
 * Markup.of(text).mark(eye, "a").mark(blind, "b").toString();    // Moscow has ⸢a:turned a ⸢b:blind:b⸥ eye:a⸥.
 * }</pre>
 *
 * <p>Every segment of an anchor is drawn by itself. Of marks that start at the same place the longer opens first; marks
 * that end at the same place close in the reverse order of their opening; for the same stretch the order of marking
 * decides. Marks may cross: their labels then tell which one closes. It shows positions only, whatever words stand
 * there now; {@link SourceText#verify} compares the words. A text that holds the brackets itself is not escaped: this
 * is for eyes, not for parsers.
 */
public final class Markup {

    private static final Comparator<Mark> OPENING =
            Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder());

    private final SourceText text;
    private final List<Mark> marks;

    private Markup(SourceText text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /** This text without marks. */
    public static Markup of(SourceText text) {
        return new Markup(text, List.of());
    }

    /** This text without marks; refused where {@link SourceText#of} refuses it. */
    public static Markup of(String text) {
        return of(SourceText.of(text));
    }

    /** The same markup with one more anchor, without a label; as {@link #mark(Anchor, String)} otherwise. */
    public Markup mark(Anchor anchor) {
        return mark(anchor, "");
    }

    /**
     * The same markup with one more anchor.
     *
     * @param label what is written at both ends of each segment; nothing if it is empty
     * @throws MisuseException if the anchor reaches outside the text or into a character, {@code HS-0208} and
     *     {@code HS-0209}
     */
    public Markup mark(Anchor anchor, String label) {
        List<Mark> more = anchor.segments().stream()
                .map(s -> new Mark(checked(s.start()), checked(s.end()), label))
                .toList();
        return new Markup(text, ImmutableList.copyOf(Iterables.concat(marks, more)));
    }

    private int checked(int offset) {
        return OffsetUnit.UTF16.toUtf16(offset, text);
    }

    /** The text with its marks. */
    @Override
    public String toString() {
        TreeMap<Integer, String> opening = new TreeMap<>();
        TreeMap<Integer, String> closing = new TreeMap<>();
        for (Mark mark : marks.stream().sorted(OPENING).toList()) {
            opening.merge(mark.start, mark.open(), String::concat);
            closing.merge(mark.end, mark.close(), (earlier, inner) -> inner + earlier);
        }
        TreeSet<Integer> places = new TreeSet<>(opening.keySet());
        places.addAll(closing.keySet());
        StringBuilder drawn = new StringBuilder();
        int done = 0;
        for (int place : places) {
            drawn.append(text.text(), done, place)
                    .append(closing.getOrDefault(place, ""))
                    .append(opening.getOrDefault(place, ""));
            done = place;
        }
        return drawn.append(text.text(), done, text.length()).toString();
    }

    private record Mark(int start, int end, String label) {

        String open() {
            return label.isEmpty() ? "⸢" : "⸢" + label + ":";
        }

        String close() {
            return label.isEmpty() ? "⸥" : ":" + label + "⸥";
        }
    }
}
