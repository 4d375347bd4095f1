package dev.hearsay.seeds;

import dev.hearsay.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a seed's text that knows where it stands: what a record was read from, or a problem is about.
 *
 * <pre>{@code
 * for (Spot line : text.lines()) {
 *     List<Spot> cells = line.split('\t');
 *     load.begin(line);
 *     load.made(cells.get(0), () -> new Actor.Id(cells.get(0).text()));
 * }
 * }</pre>
 *
 * <p>A spot is a {@link Layout} in which every value of a record stands at the same place.
 */
public final class Spot implements Layout {

    private final SeedText in;
    private final int start;
    private final int end;
    private final String pointer;
    private final Optional<Place> known;

    private Spot(SeedText in, int start, int end, String pointer, Optional<Place> known) {
        this.in = in;
        this.start = start;
        this.end = end;
        this.pointer = pointer;
        this.known = known;
    }

    Spot(SeedText in, int start, int end, String pointer) {
        this(in, start, end, pointer, Optional.empty());
    }

    /**
     * A place of a seed that is no text, such as a row of a database.
     *
     * @param place where it is
     * @param text what stands there, as far as it can be told
     * @param pointer what problems call it, in brackets; may be empty
     */
    public static Spot of(Place place, String text, String pointer) {
        return new Spot(SeedText.of(place.file(), text), 0, text.length(), pointer, Optional.of(place));
    }

    /** The words that stand there. */
    public String text() {
        return in.words(start, end);
    }

    /** Whether it holds nothing but blanks and tabs. */
    public boolean isBlank() {
        int at = start;
        while (at < end && (in.units()[at] == ' ' || in.units()[at] == '\t')) {
            at++;
        }
        return at == end;
    }

    /** How many UTF-16 code units it has. */
    public int length() {
        return end - start;
    }

    /**
     * A piece of it.
     *
     * @param from its first unit, from 0
     * @param to the unit behind its last one, at most {@link #length}
     */
    public Spot cut(int from, int to) {
        return new Spot(in, start + from, start + to, pointer, known);
    }

    /** The pieces between separators, in their order; one more than there are separators. */
    public List<Spot> split(char separator) {
        List<Spot> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < length(); i++) {
            if (in.units()[start + i] == separator) {
                pieces.add(cut(from, i));
                from = i + 1;
            }
        }
        pieces.add(cut(from, length()));
        return pieces;
    }

    /** The same place under another name: a JSON pointer, a column's header, the id of an annotation. */
    public Spot named(String pointer) {
        return new Spot(in, start, end, pointer, known);
    }

    /** This place, whatever value is asked for. */
    @Override
    public Spot at(String pointer) {
        return this;
    }

    String pointer() {
        return pointer;
    }

    /** About how many bytes of the file stand behind it. */
    long unread() {
        return in.length() == 0 ? 0 : (long) in.origin().bytes() * (in.length() - start) / in.length();
    }

    SeedText in() {
        return in;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Optional<Place> known() {
        return known;
    }

    /** The words. */
    @Override
    public String toString() {
        return text();
    }
}
