package dev.hearsay.columns;

/**
 * Where the entries of each row begin in an array that holds those of all rows, one row after the other.
 *
 * <p>A number for every 64 rows and two bytes for each row; one number a row where 64 rows may have more than 65,535
 * entries; nothing at all where every row has exactly one entry, or none.
 */
public abstract class Offsets {

    private static final int BLOCK_BITS = 6;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int ARRAY = 16;
    private static final int STRIP = 1024;

    Offsets() {}

    /** The offsets of rows of these lengths, in this order. */
    public static Offsets of(Tape lengths, Permutation order) {
        if (lengths.isAll(0)) {
            return new Even(order.size(), 0);
        } else if (lengths.isAll(1)) {
            return new Even(order.size(), 1);
        }
        int[] starts = starts(lengths, order);
        return Blocks.fits(starts) ? new Blocks(starts) : new Wide(starts);
    }

    private static int[] starts(Tape lengths, Permutation order) {
        int[] starts = new int[order.size() + 1];
        int[] strip = new int[Math.min(STRIP, order.size())];
        for (int from = 0; from < order.size(); from += STRIP) {
            int count = Math.min(STRIP, order.size() - from);
            lengths.read(from, from + count, strip);
            for (int i = 0; i < count; i++) {
                starts[order.place(from + i) + 1] = strip[i];
            }
        }
        for (int row = 0; row < order.size(); row++) {
            starts[row + 1] = Math.addExact(starts[row], starts[row + 1]);
        }
        return starts;
    }

    /** Where a row begins; for the number of rows, where the last one ends. */
    public abstract int start(int row);

    /** Where a row ends, exclusive. */
    public final int end(int row) {
        return start(row + 1);
    }

    /** How many rows there are. */
    public abstract int rows();

    /** Whether each row has exactly one entry. */
    public boolean isOneEach() {
        return false;
    }

    /** The bytes it takes in memory. */
    public abstract long bytes();

    private static final class Even extends Offsets {

        private final int rows;
        private final int each;

        Even(int rows, int each) {
            this.rows = rows;
            this.each = each;
        }

        @Override
        public int start(int row) {
            return row * each;
        }

        @Override
        public int rows() {
            return rows;
        }

        @Override
        public boolean isOneEach() {
            return each == 1;
        }

        @Override
        public long bytes() {
            return 24;
        }
    }

    private static final class Blocks extends Offsets {

        private final int[] bases;
        private final char[] within;

        Blocks(int[] starts) {
            bases = new int[(starts.length + BLOCK - 1) >> BLOCK_BITS];
            within = new char[starts.length];
            for (int row = 0; row < starts.length; row++) {
                if ((row & (BLOCK - 1)) == 0) {
                    bases[row >> BLOCK_BITS] = starts[row];
                }
                within[row] = (char) (starts[row] - bases[row >> BLOCK_BITS]);
            }
        }

        static boolean fits(int[] starts) {
            for (int row = 0; row < starts.length; row += BLOCK) {
                if (starts[Math.min(starts.length - 1, row + BLOCK - 1)] - starts[row] > Character.MAX_VALUE) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int start(int row) {
            return bases[row >> BLOCK_BITS] + within[row];
        }

        @Override
        public int rows() {
            return within.length - 1;
        }

        @Override
        public long bytes() {
            return 4L * bases.length + 2L * within.length + 3 * ARRAY + 8;
        }
    }

    private static final class Wide extends Offsets {

        private final int[] starts;

        Wide(int[] starts) {
            this.starts = starts;
        }

        @Override
        public int start(int row) {
            return starts[row];
        }

        @Override
        public int rows() {
            return starts.length - 1;
        }

        @Override
        public long bytes() {
            return 4L * starts.length + 2 * ARRAY;
        }
    }
}
