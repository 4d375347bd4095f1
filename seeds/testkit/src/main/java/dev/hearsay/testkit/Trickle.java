package dev.hearsay.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream of bytes that come a few at a time, and that knows how many were read and whether it was closed. */
final class Trickle extends InputStream {

    /** What happens before each byte. */
    @FunctionalInterface
    interface Before {
        void read(long at) throws IOException;
    }

    private final byte[] bytes;
    private final boolean endless;
    private final int most;
    private final Before before;
    private long at;
    private boolean closed;

    private Trickle(byte[] bytes, boolean endless, int most, Before before) {
        this.bytes = bytes;
        this.endless = endless;
        this.most = most;
        this.before = before;
    }

    /** So many bytes at a time. */
    static Trickle of(byte[] bytes, int most) {
        return new Trickle(bytes, false, most, at -> {});
    }

    /** One byte at a time, and before each of them something happens. */
    static Trickle of(byte[] bytes, Before before) {
        return new Trickle(bytes, false, 1, before);
    }

    /** One byte at a time, and before each of them something happens that does not fail. */
    static Trickle watched(byte[] bytes, LongConsumer before) {
        return of(bytes, before::accept);
    }

    /** The bytes again and again. */
    static Trickle endless(byte[] bytes, Before before) {
        return new Trickle(bytes, true, Integer.MAX_VALUE, before);
    }

    @Override
    public int read() throws IOException {
        before.read(at);
        if (!endless && at >= bytes.length) {
            return -1;
        }
        return bytes[(int) (at++ % bytes.length)] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = 0;
        while (read < Math.min(length, most)) {
            int next = read();
            if (next < 0) {
                return read == 0 ? -1 : read;
            }
            into[offset + read++] = (byte) next;
        }
        return read;
    }

    /** As a network has it: nothing is promised. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
