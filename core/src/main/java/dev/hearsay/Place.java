package dev.hearsay;

import java.util.Comparator;
import java.util.OptionalLong;

/**
 * A place in a file, as editors count it.
 *
 * @param file the file as the caller named it
 * @param line the line, from 1
 * @param column the column, from 1, in Unicode code points; a tab counts one, a byte order mark none
 * @param excerpt the line's text, cut where it is long; empty where it is not known
 * @param marked where in the excerpt the place begins, from 0, in code points
 * @param length how many code points of the excerpt belong to it; at least 1
 * @param byteOffset how many bytes of the file stand before it, a byte order mark counted; empty where it is not known
 */
public record Place(String file, int line, int column, String excerpt, int marked, int length, OptionalLong byteOffset)
        implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file, CodePoints.ORDER)
            .thenComparing(Place::line)
            .thenComparing(Place::column);

    /** Checks that everything is counted from where it should be: {@code HS-0150}. */
    public Place {
        if (line < 1 || column < 1 || marked < 0 || length < 1) {
            throw new MisuseException(
                    "HS-0150",
                    "No place is at " + line + ":" + column + " with " + length + " marked from " + marked + " on.",
                    "Count lines and columns from 1, the mark from 0, and mark at least one code point.");
        }
    }

    /** A place whose offset in bytes is not known. */
    public Place(String file, int line, int column, String excerpt, int marked, int length) {
        this(file, line, column, excerpt, marked, length, OptionalLong.empty());
    }

    /** A place of which the text is not shown. */
    public static Place at(String file, int line, int column) {
        return new Place(file, line, column, "", 0, 1);
    }

    /** By file, line and column. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code claims.json:14:25}, which editors make clickable. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
