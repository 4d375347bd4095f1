package dev.hearsay.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where the bytes of a seed come from. */
@FunctionalInterface
interface Content {

    /** How many bytes are read between two looks at whether the thread is interrupted. */
    int CHUNK = 1 << 16;

    /** The first bytes, all of them if there are fewer. */
    byte[] first(int most) throws IOException;

    /** The first bytes of a stream, which is not read any further. */
    static byte[] first(InputStream in, long about, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(most, Math.max(about, CHUNK))];
        byte[] next = new byte[1];
        int length = 0;
        int read = 0;
        while (length < most && read >= 0) {
            if (Thread.currentThread().isInterrupted()) {
                throw new LoadStoppedException();
            }
            if (length < bytes.length) {
                read = in.read(bytes, length, Math.min(CHUNK, bytes.length - length));
                length += Math.max(0, read);
            } else {
                // Mostly that is all, and nothing need be copied.
                read = in.read(next);
                if (read > 0) {
                    bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * length));
                    bytes[length++] = next[0];
                }
            }
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** The first characters of a reader in UTF-8, about as many as give so many bytes. */
    static byte[] first(Reader in, int most) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[CHUNK];
        int read = 0;
        while (text.length() < most && read >= 0) {
            if (Thread.currentThread().isInterrupted()) {
                throw new LoadStoppedException();
            }
            text.append(chunk, 0, Math.max(0, read));
            read = in.read(chunk, 0, Math.min(CHUNK, most - text.length()));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
    }
}
