package dev.hearsay.columns;

import java.util.Arrays;

/** A number, 0 or greater, for each row, in the narrowest array that holds them all. */
public abstract class Column {

    private static final int BYTE = 0xff;
    private static final int CHAR = 0xffff;
    private static final int ARRAY = 16;
    private static final int BATCH = 1024;

    Column() {}

    /** The numbers of a tape in another order: row {@code places[i]} takes the number at {@code i}. */
    static Column of(Tape tape, int[] places) {
        Column column = sized(tape.greatest(), places.length);
        int[] strip = new int[Math.min(BATCH, places.length)];
        for (int from = 0; from < places.length; from += BATCH) {
            int count = Math.min(BATCH, places.length - from);
            tape.read(from, from + count, strip);
            column.scatter(places, from, strip, count);
        }
        return column.narrowest();
    }

    /** Numbers that are not greater than a bound. */
    public static Column of(int greatest, int rows, Places numbers) {
        return filled(sized(greatest, rows), (from, strip, count) -> {
            for (int i = 0; i < count; i++) {
                strip[i] = numbers.at(from + i);
            }
        });
    }

    /** These numbers, none of them greater than a bound. */
    static Column of(int greatest, int... numbers) {
        Column column = sized(greatest, numbers.length);
        column.write(0, numbers, numbers.length);
        return column;
    }

    private static Column sized(int greatest, int rows) {
        if (greatest <= BYTE) {
            return new Bytes(rows);
        }
        return greatest <= CHAR ? new Chars(rows) : new Ints(rows);
    }

    /** Where all rows have the same number, it is kept once. */
    private Column narrowest() {
        int row = 1;
        while (row < size() && get(row) == get(0)) {
            row++;
        }
        return size() > 0 && row == size() ? new Same(get(0), row) : this;
    }

    private static Column filled(Column column, Strips strips) {
        int[] strip = new int[Math.min(BATCH, column.size())];
        for (int from = 0; from < column.size(); from += BATCH) {
            int count = Math.min(BATCH, column.size() - from);
            strips.fill(from, strip, count);
            column.write(from, strip, count);
        }
        return column;
    }

    /** Where numbers come from, some at a time. */
    private interface Strips {
        void fill(int from, int[] strip, int count);
    }

    /** A number for each row: where it finds its value, or the value itself. */
    @FunctionalInterface
    public interface Places {
        /** The number of a row. */
        int at(int row);
    }

    /** How many rows there are. */
    public abstract int size();

    /** The number of a row. */
    public abstract int get(int row);

    /** Puts the numbers of the rows from {@code from} to {@code to}, exclusive, into the first places of an array. */
    public final void read(int from, int to, int[] into) {
        read(from, to, into, 0);
    }

    /** Puts the numbers of the rows from {@code from} to {@code to}, exclusive, into an array from a place on. */
    abstract void read(int from, int to, int[] into, int at);

    /** Makes the first {@code count} of some numbers those of the rows from a row on. */
    abstract void write(int from, int[] strip, int count);

    /** Makes the first {@code count} of some numbers those of the rows that stand in an array from a place on. */
    abstract void scatter(int[] rows, int from, int[] strip, int count);

    /** Puts the numbers of the first {@code count} of some rows into the first places of an array. */
    public abstract void gather(int[] rows, int count, int[] into);

    /** The greatest number; -1 if there is no row. */
    final int greatest() {
        int greatest = -1;
        int[] batch = new int[Math.min(BATCH, size())];
        for (int from = 0; from < size(); from += BATCH) {
            int count = Math.min(BATCH, size() - from);
            read(from, from + count, batch);
            for (int i = 0; i < count; i++) {
                greatest = Math.max(greatest, batch[i]);
            }
        }
        return greatest;
    }

    /** Sets the mark of each number of the rows from {@code from} to {@code to}, exclusive. */
    public abstract void mark(int from, int to, byte[] marks);

    /** The bytes it takes in memory. */
    public abstract long bytes();

    private static long array(long payload) {
        return (ARRAY + payload + 7) / 8 * 8 + ARRAY;
    }

    private static final class Same extends Column {

        private final int number;
        private final int rows;

        Same(int number, int rows) {
            this.number = number;
            this.rows = rows;
        }

        @Override
        public int size() {
            return rows;
        }

        @Override
        public int get(int row) {
            return number;
        }

        @Override
        void read(int from, int to, int[] into, int at) {
            Arrays.fill(into, at, at + to - from, number);
        }

        @Override
        void write(int from, int[] strip, int count) {
            throw fixed();
        }

        @Override
        void scatter(int[] rows, int from, int[] strip, int count) {
            throw fixed();
        }

        private IllegalStateException fixed() {
            return new IllegalStateException("All rows have " + number + ".");
        }

        @Override
        public void gather(int[] rows, int count, int[] into) {
            Arrays.fill(into, 0, count, number);
        }

        @Override
        public void mark(int from, int to, byte[] marks) {
            if (from < to) {
                marks[number] = 1;
            }
        }

        @Override
        public long bytes() {
            return ARRAY + 8;
        }
    }

    private static final class Bytes extends Column {

        private final byte[] numbers;

        Bytes(int rows) {
            numbers = new byte[rows];
        }

        @Override
        public int size() {
            return numbers.length;
        }

        @Override
        public int get(int row) {
            return numbers[row] & BYTE;
        }

        @Override
        void read(int from, int to, int[] into, int at) {
            for (int row = from; row < to; row++) {
                into[at + row - from] = numbers[row] & BYTE;
            }
        }

        @Override
        void write(int from, int[] strip, int count) {
            for (int i = 0; i < count; i++) {
                numbers[from + i] = (byte) strip[i];
            }
        }

        @Override
        void scatter(int[] rows, int from, int[] strip, int count) {
            for (int i = 0; i < count; i++) {
                numbers[rows[from + i]] = (byte) strip[i];
            }
        }

        @Override
        public void gather(int[] rows, int count, int[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = numbers[rows[i]] & BYTE;
            }
        }

        @Override
        public void mark(int from, int to, byte[] marks) {
            for (int row = from; row < to; row++) {
                marks[numbers[row] & BYTE] = 1;
            }
        }

        @Override
        public long bytes() {
            return array(numbers.length);
        }
    }

    private static final class Chars extends Column {

        private final char[] numbers;

        Chars(int rows) {
            numbers = new char[rows];
        }

        @Override
        public int size() {
            return numbers.length;
        }

        @Override
        public int get(int row) {
            return numbers[row];
        }

        @Override
        void read(int from, int to, int[] into, int at) {
            for (int row = from; row < to; row++) {
                into[at + row - from] = numbers[row];
            }
        }

        @Override
        void write(int from, int[] strip, int count) {
            for (int i = 0; i < count; i++) {
                numbers[from + i] = (char) strip[i];
            }
        }

        @Override
        void scatter(int[] rows, int from, int[] strip, int count) {
            for (int i = 0; i < count; i++) {
                numbers[rows[from + i]] = (char) strip[i];
            }
        }

        @Override
        public void gather(int[] rows, int count, int[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = numbers[rows[i]];
            }
        }

        @Override
        public void mark(int from, int to, byte[] marks) {
            for (int row = from; row < to; row++) {
                marks[numbers[row]] = 1;
            }
        }

        @Override
        public long bytes() {
            return array(2L * numbers.length);
        }
    }

    private static final class Ints extends Column {

        private final int[] numbers;

        Ints(int rows) {
            numbers = new int[rows];
        }

        @Override
        public int size() {
            return numbers.length;
        }

        @Override
        public int get(int row) {
            return numbers[row];
        }

        @Override
        void read(int from, int to, int[] into, int at) {
            System.arraycopy(numbers, from, into, at, to - from);
        }

        @Override
        void write(int from, int[] strip, int count) {
            System.arraycopy(strip, 0, numbers, from, count);
        }

        @Override
        void scatter(int[] rows, int from, int[] strip, int count) {
            for (int i = 0; i < count; i++) {
                numbers[rows[from + i]] = strip[i];
            }
        }

        @Override
        public void gather(int[] rows, int count, int[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = numbers[rows[i]];
            }
        }

        @Override
        public void mark(int from, int to, byte[] marks) {
            for (int row = from; row < to; row++) {
                marks[numbers[row]] = 1;
            }
        }

        @Override
        public long bytes() {
            return array(4L * numbers.length);
        }
    }
}
