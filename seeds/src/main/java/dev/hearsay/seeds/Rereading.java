package dev.hearsay.seeds;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A text of JSON objects that can be looked at again. Many problems in a row may be of one object, which is read once for
 * all of them.
 */
final class Rereading implements RecordReader.Layouts {

    private final Supplier<SeedText> text;
    private final LoadLimits limits;
    private Optional<Spots> last = Optional.empty();
    private int lastStart;

    /** Of a text that is asked for where an object is looked at. */
    Rereading(Supplier<SeedText> text, LoadLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    @Override
    public Spots object(int start) {
        if (last.isEmpty() || lastStart != start) {
            last = Optional.of(new Spots(text.get(), limits, start));
            lastStart = start;
        }
        return last.get();
    }

    @Override
    public Layout layout(int start, Section<?> section, int ordinal, Object record) {
        return pointer -> {
            Spots spots = object(start);
            String within = spots.inFile(record, pointer);
            return spots.spot(within).named(section.pointer(ordinal) + within);
        };
    }
}
