package dev.hearsay.columns;

/** Any number of numbers for each row. */
public final class Rows {

    private final Offsets offsets;
    private final Column numbers;

    private Rows(Offsets offsets, Column numbers) {
        this.offsets = offsets;
        this.numbers = numbers;
    }

    /** Rows that share the offsets of others of the same shape. */
    public static Rows of(Offsets offsets, Column numbers) {
        return new Rows(offsets, numbers);
    }

    /** Where the numbers of each row stand. */
    public Offsets offsets() {
        return offsets;
    }

    /** The numbers of all rows, one row after the other. */
    public Column numbers() {
        return numbers;
    }

    /** Where a row's numbers begin among those of all rows. */
    public int start(int row) {
        return offsets.start(row);
    }

    /** Where a row's numbers end, exclusive. */
    public int end(int row) {
        return offsets.end(row);
    }

    /** The number at a place. */
    public int get(int place) {
        return numbers.get(place);
    }

    /** How many rows there are. */
    public int size() {
        return offsets.rows();
    }

    /** Whether a row has a number. */
    public boolean holds(int row, int number) {
        for (int place = offsets.start(row), end = offsets.end(row); place < end; place++) {
            if (numbers.get(place) == number) {
                return true;
            }
        }
        return false;
    }

    /** The bytes it takes in memory, its offsets included. */
    public long bytes() {
        return offsets.bytes() + numbers.bytes() + 24;
    }

    /** Rows while they are being written: each row's numbers, then the row's end. */
    public static final class Tapes {

        private final Tape numbers = new Tape();
        private final Tape lengths = new Tape();

        /** How many numbers the row has that is being written. */
        private int length;

        /** A number of the row that is being written. */
        public void add(int number) {
            numbers.add(number);
            length++;
        }

        /** Whether the row that is being written has a number. */
        public boolean holds(int number) {
            for (int end = numbers.size(), place = end - length; place < end; place++) {
                if (numbers.get(place) == number) {
                    return true;
                }
            }
            return false;
        }

        /** Ends the row. */
        public void end() {
            lengths.add(length);
            length = 0;
        }

        /** A row of one number. */
        public void single(int number) {
            numbers.add(number);
            lengths.add(1);
        }

        /** A row of the first {@code count} of some numbers. */
        public void row(int[] numbers, int count) {
            this.numbers.add(numbers, count);
            lengths.add(count);
        }

        /** The lengths of the rows. */
        public Tape lengths() {
            return lengths;
        }

        /** The numbers of all rows. */
        public Tape numbers() {
            return numbers;
        }

        /** The rows in another order. */
        public Rows rows(Permutation order) {
            Offsets offsets = Offsets.of(lengths, order);
            return new Rows(offsets, order.entries(lengths, offsets).column(numbers));
        }
    }
}
