package dev.hearsay.testkit;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that takes so many bytes and then refuses, and that knows whether it was flushed and closed. */
final class Taking extends OutputStream {

    private final int most;
    private final IOException full;
    private int taken;
    private int flushed;
    private boolean refused;
    private boolean closed;

    Taking(int most, IOException full) {
        this.most = most;
        this.full = full;
    }

    @Override
    public void write(int b) throws IOException {
        if (taken >= most) {
            refused = true;
            throw full;
        }
        taken++;
    }

    @Override
    public void flush() {
        flushed = taken;
    }

    @Override
    public void close() {
        closed = true;
    }

    int taken() {
        return taken;
    }

    int flushed() {
        return flushed;
    }

    boolean isRefused() {
        return refused;
    }

    boolean isClosed() {
        return closed;
    }
}
