package dev.hearsay.seeds;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The text of one file, decoded strictly: its lines, and {@link Spot spots} in it. */
public final class SeedText {

    private final String name;
    private final char[] units;
    private final int length;
    private final Origin origin;

    /**
     * The bytes it was decoded from.
     *
     * @param bytes how many there are
     * @param mark how many of them are a byte order mark
     * @param charset how they are encoded
     */
    record Origin(int bytes, int mark, Charset charset) {}

    SeedText(String name, char[] units, int length, Origin origin) {
        this.name = name;
        this.units = units;
        this.length = length;
        this.origin = origin;
    }

    /** A text that was never encoded. */
    static SeedText of(String name, String text) {
        return new SeedText(name, text.toCharArray(), text.length(), new Origin(0, 0, StandardCharsets.UTF_16));
    }

    /** The name of the file, as problems tell it. */
    public String name() {
        return name;
    }

    /** How many UTF-16 code units it has. */
    public int length() {
        return length;
    }

    /** The whole text. */
    public Spot all() {
        return new Spot(this, 0, length, "");
    }

    /**
     * The lines, without what ends them, which is a line feed, a carriage return, or both. A last line without an end counts
     * if it is not empty.
     */
    public Iterable<Spot> lines() {
        return Lines::new;
    }

    private final class Lines implements Iterator<Spot> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < length;
        }

        @Override
        public Spot next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the text has no further line");
            }
            int start = next;
            int end = start;
            while (end < length && units[end] != '\n' && units[end] != '\r') {
                end++;
            }
            boolean pair = end + 1 < length && units[end] == '\r' && units[end + 1] == '\n';
            next = end + (pair ? 2 : 1);
            return new Spot(SeedText.this, start, end, "");
        }
    }

    /** The UTF-16 units themselves, and room behind them. */
    char[] units() {
        return units;
    }

    /** The units of a stretch. */
    String words(int start, int end) {
        return new String(units, start, end - start);
    }

    /** A spot without a name. */
    Spot spot(int start, int end) {
        return new Spot(this, start, end, "");
    }

    Origin origin() {
        return origin;
    }
}
