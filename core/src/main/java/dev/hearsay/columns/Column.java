package dev.hearsay.columns;

import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** A number, 0 or greater, for each row, in the narrowest array that holds them all. */
public abstract class Column {

    private static final int BYTE = 0xff;
    private static final int CHAR = 0xffff;
    private static final int ARRAY = 16;
    private static final int BATCH = 1024;

    Column() {}

    /** The numbers of a tape in another order: row {@code i} takes the number at {@code places.at(i)}. */
    public static Column of(Tape tape, int rows, Places places) {
        int[] numbers = tape.toArray();
        return of(tape.greatest(), rows, row -> numbers[places.at(row)]);
    }

    /** Numbers that are not greater than a bound. */
    public static Column of(int greatest, int rows, Places numbers) {
        if (greatest <= BYTE) {
            return new Bytes(rows, numbers);
        }
        return greatest <= CHAR ? new Chars(rows, numbers) : new Ints(rows, numbers);
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
    public abstract void read(int from, int to, int[] into);

    /** Puts the numbers of the first {@code count} of some rows into the first places of an array. */
    public abstract void gather(int[] rows, int count, int[] into);

    /** The rows whose numbers are not greater than a bound. */
    public final RowSet upTo(int most) {
        RoaringBitmapWriter<RoaringBitmap> rows = RoaringBitmapWriter.writer().get();
        int[] batch = new int[BATCH];
        for (int from = 0; from < size(); from += BATCH) {
            int count = Math.min(BATCH, size() - from);
            read(from, from + count, batch);
            for (int i = 0; i < count; i++) {
                if (batch[i] <= most) {
                    rows.add(from + i);
                }
            }
        }
        return RowSet.of(rows.get());
    }

    /** Sets the mark of each number of the rows from {@code from} to {@code to}, exclusive. */
    public abstract void mark(int from, int to, byte[] marks);

    /** The bytes it takes in memory. */
    public abstract long bytes();

    private static long array(long payload) {
        return (ARRAY + payload + 7) / 8 * 8 + ARRAY;
    }

    private static final class Bytes extends Column {

        private final byte[] numbers;

        Bytes(int rows, Places of) {
            numbers = new byte[rows];
            for (int row = 0; row < rows; row++) {
                numbers[row] = (byte) of.at(row);
            }
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
        public void read(int from, int to, int[] into) {
            for (int row = from; row < to; row++) {
                into[row - from] = numbers[row] & BYTE;
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

        Chars(int rows, Places of) {
            numbers = new char[rows];
            for (int row = 0; row < rows; row++) {
                numbers[row] = (char) of.at(row);
            }
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
        public void read(int from, int to, int[] into) {
            for (int row = from; row < to; row++) {
                into[row - from] = numbers[row];
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

        Ints(int rows, Places of) {
            numbers = new int[rows];
            for (int row = 0; row < rows; row++) {
                numbers[row] = of.at(row);
            }
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
        public void read(int from, int to, int[] into) {
            System.arraycopy(numbers, from, into, 0, to - from);
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
