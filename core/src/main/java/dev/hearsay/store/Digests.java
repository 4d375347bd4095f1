package dev.hearsay.store;

import dev.hearsay.columns.Heap;
import dev.hearsay.columns.Permutation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** SHA-256 digests, 32 bytes each, in one array. */
final class Digests {

    private static final int LENGTH = 32;

    private final byte[] bytes;

    private Digests(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] part(int place) {
        return Arrays.copyOfRange(bytes, place * LENGTH, (place + 1) * LENGTH);
    }

    long length() {
        return bytes.length;
    }

    long bytes() {
        return 16 + Heap.array(bytes.length, 1);
    }

    /** Digests while they are being written. */
    static final class Tape {

        private static final int CHUNK = 2048;

        private final List<byte[]> full = new ArrayList<>(0);
        private byte[] last = {};
        private int used;

        void add(byte[] digest) {
            reserve();
            System.arraycopy(digest, 0, last, used, LENGTH);
            used += LENGTH;
        }

        /** A digest in hexadecimal digits, the letters among them in lower case. */
        void add(String digest) {
            reserve();
            for (int i = 0; i < LENGTH; i++) {
                last[used++] = (byte) (digit(digest.charAt(2 * i)) << 4 | digit(digest.charAt(2 * i + 1)));
            }
        }

        private static int digit(char unit) {
            return unit <= '9' ? unit - '0' : unit - 'a' + 10;
        }

        long length() {
            return (long) full.size() * CHUNK * LENGTH + used;
        }

        private void reserve() {
            if (used == last.length) {
                if (used == CHUNK * LENGTH) {
                    full.add(last);
                    last = new byte[CHUNK * LENGTH];
                    used = 0;
                } else {
                    last = Arrays.copyOf(last, Math.min(CHUNK * LENGTH, Math.max(LENGTH, 2 * used)));
                }
            }
        }

        Digests digests(Permutation order) {
            byte[] bytes = new byte[Math.multiplyExact(order.size(), LENGTH)];
            for (int place = 0; place < order.size(); place++) {
                int old = order.old(place);
                byte[] chunk = old / CHUNK < full.size() ? full.get(old / CHUNK) : last;
                System.arraycopy(chunk, old % CHUNK * LENGTH, bytes, place * LENGTH, LENGTH);
            }
            return new Digests(bytes);
        }
    }
}
