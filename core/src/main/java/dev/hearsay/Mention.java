package dev.hearsay;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Map;

/**
 * The words by which an actor is meant at one place, such as "Tehran" for the Iranian government.
 *
 * <p>A mention is a reading of one place. It never turns the name into an alias elsewhere.
 *
 * @param source the source
 * @param anchor where in its text
 * @param actor who is meant
 * @param notes free key-value notes, by key
 */
public record Mention(Source.Id source, Anchor anchor, Actor.Id actor, Map<String, String> notes)
        implements Comparable<Mention> {

    private static final Comparator<Iterable<Anchor.Segment>> PLACE = Comparators.lexicographical(
            Comparator.comparingInt(Anchor.Segment::start).thenComparing(Anchor.Segment::end));

    private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::source)
            .thenComparing(mention -> mention.anchor.segments(), PLACE)
            .thenComparing(Mention::actor);

    /** Copies the notes. */
    public Mention {
        notes = Texts.notes(notes);
    }

    /** A mention without notes. */
    public static Mention of(String actor, String source, Anchor anchor) {
        return new Mention(new Source.Id(source), anchor, new Actor.Id(actor), Map.of());
    }

    /**
     * By source, positions and actor; two mentions that agree in these are one and the same mention, whatever is known of
     * the words there.
     */
    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code iran in the-cradle-2023-07 310-316}. */
    @Override
    public String toString() {
        return Texts.token(actor) + " in " + Texts.token(source) + " " + anchor;
    }
}
