package dev.hearsay.seeds;

import java.util.Optional;
import java.util.OptionalInt;

/** Some lines of a file of JSON Lines, which can be read without those before them; and, once they were, what they hold. */
final class Batch implements RecordReader.Layouts {

    private final int from;
    private final int to;
    private final Rereading whole;
    private Optional<Joining.Portion> found = Optional.empty();
    private OptionalInt promised = OptionalInt.empty();
    private int records;
    private int units;
    private int unitsBefore;

    /** Lines between two bytes of a file that can be looked at again. */
    Batch(int from, int to, Rereading whole) {
        this.from = from;
        this.to = to;
        this.whole = whole;
    }

    int from() {
        return from;
    }

    int length() {
        return to - from;
    }

    /** Whether its first line is that of the file, which holds no record. */
    boolean isFirst() {
        return from == 0;
    }

    /** Notes what was read of it. */
    void note(LinesReader lines, SeedText text, Joining.Portion records) {
        this.promised = lines.promised();
        this.records = lines.lines() - 1;
        this.units = text.length();
        this.found = Optional.of(records);
    }

    /** How many records the file holds, if its first line is here and tells it. */
    OptionalInt promised() {
        return promised;
    }

    int records() {
        return records;
    }

    /** Gives a load what was read; how many units stand before the next batch, if so many stand before this one. */
    int addTo(Loading load, int before) {
        unitsBefore = before;
        found.ifPresent(some -> load.take(some, records));
        found = Optional.empty();
        return before + units;
    }

    @Override
    public Layout layout(int start, Section<?> section, int ordinal, Object record) {
        return pointer ->
                whole.layout(unitsBefore + start, section, ordinal, record).at(pointer);
    }

    @Override
    public Spots object(int start) {
        return whole.object(unitsBefore + start);
    }
}
