package dev.hearsay.columns;

/** A new order of rows, and by it the entries of rows that hold several. */
public final class Permutation {

    private final int[] olds;

    /** The order in which new row {@code i} is old row {@code olds[i]}. */
    public Permutation(int[] olds) {
        this.olds = olds;
    }

    /** How many rows. */
    public int size() {
        return olds.length;
    }

    /** What row was before. */
    public int old(int row) {
        return olds[row];
    }

    /** The numbers of a tape, one a row, in this order. */
    public Column column(Tape tape) {
        return Column.of(tape, olds);
    }

    /** For each old row, its new place. */
    public int[] inverse() {
        int[] places = new int[olds.length];
        for (int row = 0; row < olds.length; row++) {
            places[olds[row]] = row;
        }
        return places;
    }

    /** Where each old row's entries begin, for rows of these lengths. */
    public static int[] starts(Tape lengths) {
        int[] flat = lengths.toArray();
        int[] starts = new int[flat.length + 1];
        for (int row = 0; row < flat.length; row++) {
            starts[row + 1] = Math.addExact(starts[row], flat[row]);
        }
        return starts;
    }

    /** The places of the entries on a tape in the order of their rows, not to be changed. */
    public int[] places(Tape lengths, Offsets offsets) {
        if (lengths.isAll(1)) {
            return olds;
        }
        int[] starts = starts(lengths);
        int[] places = new int[offsets.start(olds.length)];
        for (int row = 0, place = 0; row < olds.length; row++) {
            for (int old = starts[olds[row]]; old < starts[olds[row] + 1]; old++) {
                places[place++] = old;
            }
        }
        return places;
    }

    /** The order of the entries of rows that were written so and now stand so. */
    public Permutation aligned(Rows.Tapes written, Rows now) {
        return new Permutation(places(written.lengths(), now.offsets()));
    }

    Column entries(Tape numbers, Tape lengths, Offsets offsets) {
        return Column.of(numbers, places(lengths, offsets));
    }
}
