package dev.hearsay.columns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A text for each row, in UTF-8, one after the other in one array. */
public final class Blob {

    private final Offsets offsets;
    private final byte[] bytes;

    private Blob(Offsets offsets, byte[] bytes) {
        this.offsets = offsets;
        this.bytes = bytes;
    }

    /** How many rows there are. */
    public int size() {
        return offsets.rows();
    }

    /** How many bytes the texts have together. */
    public long length() {
        return bytes.length;
    }

    /** The text of a row. */
    public String get(int row) {
        int start = offsets.start(row);
        return new String(bytes, start, offsets.end(row) - start, StandardCharsets.UTF_8);
    }

    /** The bytes of a row. */
    public byte[] part(int row) {
        return Arrays.copyOfRange(bytes, offsets.start(row), offsets.end(row));
    }

    /** Compares the text of a row with another by code point, as UTF-8 bytes compare if they are unsigned. */
    public int compare(int row, byte[] other) {
        return Arrays.compareUnsigned(bytes, offsets.start(row), offsets.end(row), other, 0, other.length);
    }

    /** Compares the texts of two rows, of this and another blob, by code point. */
    public int compare(int row, Blob other, int otherRow) {
        return Arrays.compareUnsigned(
                bytes,
                offsets.start(row),
                offsets.end(row),
                other.bytes,
                other.offsets.start(otherRow),
                other.offsets.end(otherRow));
    }

    /** The bytes it takes in memory. */
    public long bytes() {
        return 24 + offsets.bytes() + Heap.array(bytes.length, 1);
    }

    /** Texts while they are being written. Grows by chunks. */
    public static final class Tape {

        private static final int CHUNK_BITS = 16;
        private static final int CHUNK = 1 << CHUNK_BITS;
        private static final int SMALL = 64;
        private static final int STRIP = 1024;

        private final List<byte[]> full = new ArrayList<>(0);
        private final dev.hearsay.columns.Tape lengths = new dev.hearsay.columns.Tape();
        private byte[] last = {};
        private int used;

        /** A row of this text. */
        public void add(String text) {
            add(text.getBytes(StandardCharsets.UTF_8));
        }

        /** A row of these bytes. */
        public void add(byte[] text) {
            lengths.add(text.length);
            for (int done = 0; done < text.length; ) {
                int part = Math.min(text.length - done, CHUNK - used);
                reserve(part);
                System.arraycopy(text, done, last, used, part);
                used += part;
                done += part;
                if (used == CHUNK) {
                    full.add(last);
                    last = new byte[CHUNK];
                    used = 0;
                }
            }
        }

        private void reserve(int more) {
            if (used + more > last.length) {
                last = Arrays.copyOf(last, Math.min(CHUNK, Math.max(Math.max(SMALL, 2 * used), used + more)));
            }
        }

        /** How many rows there are. */
        public int size() {
            return lengths.size();
        }

        /** How many bytes the texts have together. */
        public long length() {
            return ((long) full.size() << CHUNK_BITS) + used;
        }

        /** Whether each text comes after the one before, by code point. */
        public boolean isAscending() {
            int[] starts = starts();
            for (int row = 1; row < size(); row++) {
                if (compare(starts, row - 1, row) >= 0) {
                    return false;
                }
            }
            return true;
        }

        private int[] starts() {
            int[] starts = new int[size() + 1];
            int[] flat = lengths.toArray();
            for (int row = 0; row < flat.length; row++) {
                starts[row + 1] = Math.addExact(starts[row], flat[row]);
            }
            return starts;
        }

        /** The rows by their texts, by code point; equal texts keep their order. */
        public int[] sorted() {
            int[] starts = starts();
            return IntStream.range(0, size())
                    .boxed()
                    .sorted((a, b) -> compare(starts, a, b))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        private int compare(int[] starts, int row, int other) {
            int length = starts[row + 1] - starts[row];
            int otherLength = starts[other + 1] - starts[other];
            if (isWhole(starts[row], length) && isWhole(starts[other], otherLength)) {
                int from = starts[row] & (CHUNK - 1);
                int otherFrom = starts[other] & (CHUNK - 1);
                return Arrays.compareUnsigned(
                        chunk(starts[row]),
                        from,
                        from + length,
                        chunk(starts[other]),
                        otherFrom,
                        otherFrom + otherLength);
            }
            for (int i = 0; i < Math.min(length, otherLength); i++) {
                int order = unsigned(starts[row] + i) - unsigned(starts[other] + i);
                if (order != 0) {
                    return order;
                }
            }
            return length - otherLength;
        }

        /** Whether a text does not reach over the border of a chunk. */
        private static boolean isWhole(int start, int length) {
            return (start & (CHUNK - 1)) + length <= CHUNK;
        }

        private byte[] chunk(int place) {
            int chunk = place >> CHUNK_BITS;
            return chunk < full.size() ? full.get(chunk) : last;
        }

        private int unsigned(int place) {
            return chunk(place)[place & (CHUNK - 1)] & 0xff;
        }

        /** The texts in another order. */
        public Blob blob(Permutation order) {
            Offsets offsets = Offsets.of(lengths, order);
            byte[] bytes = new byte[offsets.start(order.size())];
            int[] strip = new int[Math.min(STRIP, order.size())];
            int start = 0;
            for (int from = 0; from < order.size(); from += STRIP) {
                int count = Math.min(STRIP, order.size() - from);
                lengths.read(from, from + count, strip);
                for (int i = 0; i < count; i++) {
                    copy(start, start + strip[i], bytes, offsets.start(order.place(from + i)));
                    start += strip[i];
                }
            }
            return new Blob(offsets, bytes);
        }

        private void copy(int start, int end, byte[] into, int at) {
            for (int from = start; from < end; ) {
                int within = from & (CHUNK - 1);
                int part = Math.min(end - from, CHUNK - within);
                System.arraycopy(chunk(from), within, into, at + from - start, part);
                from += part;
            }
        }
    }
}
