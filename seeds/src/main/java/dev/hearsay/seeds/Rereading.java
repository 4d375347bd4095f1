package dev.hearsay.seeds;

import java.util.Optional;

/**
 * A text of JSON objects that can be looked at again. Many problems in a row may be of one object, which is read once for
 * all of them.
 */
final class Rereading {

    private final SeedText text;
    private final LoadLimits limits;
    private Optional<Spots> last = Optional.empty();
    private int lastStart;

    Rereading(SeedText text, LoadLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** Where the values of the object stand that begins there. */
    Spots object(int start) {
        if (last.isEmpty() || lastStart != start) {
            last = Optional.of(new Spots(text, limits, start));
            lastStart = start;
        }
        return last.get();
    }

    /**
     * Where the values of a record stand.
     *
     * @param start where it begins
     * @param list the pointer to what it stands in
     * @param ordinal its number there, from 0; negative if it stands there alone
     * @param record the record that was read
     */
    Layout layout(int start, String list, int ordinal, Object record) {
        return pointer -> {
            Spots spots = object(start);
            String within = spots.inFile(record, pointer);
            return spots.spot(within).named(list + (ordinal < 0 ? "" : "/" + ordinal) + within);
        };
    }
}
