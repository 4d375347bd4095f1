package dev.hearsay.columns;

/**
 * A new order of rows, and by it the entries of rows that hold several.
 *
 * <p>It tells where each row goes, not where it comes from: what was written is then read from its beginning to its end, and written to
 * as many places at once as there are days, rather than looked for all over it.
 */
public final class Permutation {

    private static final int STRIP = 1024;

    private final int[] places;

    private Permutation(int[] places) {
        this.places = places;
    }

    /** The order in which new row {@code i} is old row {@code olds[i]}. */
    public static Permutation of(int... olds) {
        int[] places = new int[olds.length];
        for (int row = 0; row < olds.length; row++) {
            places[olds[row]] = row;
        }
        return new Permutation(places);
    }

    /** How many rows. */
    public int size() {
        return places.length;
    }

    /** Where an old row goes. */
    public int place(int old) {
        return places[old];
    }

    /** For each old row, its new place; not to be changed. */
    public int[] places() {
        return places;
    }

    /** The numbers of a tape, one a row, in this order. */
    public Column column(Tape tape) {
        return Column.of(tape, places);
    }

    /**
     * The order of the entries of rows in this order.
     *
     * @param lengths how many entries each row has, as written
     * @param offsets where they stand now
     */
    public Permutation entries(Tape lengths, Offsets offsets) {
        if (lengths.isAll(1)) {
            return this;
        }
        int[] entries = new int[offsets.start(places.length)];
        int[] strip = new int[Math.min(STRIP, places.length)];
        int entry = 0;
        for (int from = 0; from < places.length; from += STRIP) {
            int count = Math.min(STRIP, places.length - from);
            lengths.read(from, from + count, strip);
            for (int i = 0; i < count; i++) {
                int place = offsets.start(places[from + i]);
                for (int end = place + strip[i]; place < end; place++) {
                    entries[entry++] = place;
                }
            }
        }
        return new Permutation(entries);
    }

    /** The order of the entries of rows that were written so and now stand so. */
    public Permutation aligned(Rows.Tapes written, Rows now) {
        return entries(written.lengths(), now.offsets());
    }
}
