package dev.hearsay.reliability;

import dev.hearsay.Anchor;
import dev.hearsay.Source;
import java.util.Comparator;

/**
 * A place in a source that anchors share.
 *
 * @param source the source
 * @param anchor the anchor without words
 */
record Place(Source.Id source, Anchor anchor) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::source).thenComparing(Place::anchor);

    Place {
        anchor = anchor.withoutWords();
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return source + " " + anchor;
    }
}
