package dev.hearsay.store;

import dev.hearsay.columns.Heap;
import dev.hearsay.columns.Permutation;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
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
        private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
        private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

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
            byte[] digits = digest.getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < LENGTH; i += Integer.BYTES) {
                INTS.set(last, used, packed((long) LONGS.get(digits, 2 * i)));
                used += Integer.BYTES;
            }
        }

        /**
         * Eight digits as four bytes, all at once: digits and letters follow each other at random, so that a branch for each would be
         * guessed wrong half of the time. A letter is told from a digit by its bit of 64, and stands for 9 more than its last bits.
         */
        private static int packed(long digits) {
            long values = (digits & 0x0F0F0F0F0F0F0F0FL) + 9 * ((digits >>> 6) & 0x0101010101010101L);
            long pairs = (values | (values >>> 4)) & 0x00FF00FF00FF00FFL;
            long quads = (pairs | (pairs >>> 8)) & 0x0000FFFF0000FFFFL;
            return (int) (quads | (quads >>> 16));
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
            for (int old = 0; old < order.size(); old++) {
                byte[] chunk = old / CHUNK < full.size() ? full.get(old / CHUNK) : last;
                System.arraycopy(chunk, old % CHUNK * LENGTH, bytes, order.place(old) * LENGTH, LENGTH);
            }
            return new Digests(bytes);
        }
    }
}
