package dev.hearsay.growing;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * Entries that do not change, sorted by hash and, where hashes agree, by key.
 *
 * <p>It takes some 14 bytes an entry, a third of what a {@code HashMap} takes, and two layers are merged in one walk. A
 * key is looked for among the few entries whose hashes begin alike; where hostile keys crowd there, by halves.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class Layer<K extends Comparable<? super K>, V> {

    private static final int HASH_BITS = 31;

    /** Spreads hashes that differ in their last bits over the first ones: 2^32 divided by the golden ratio. */
    private static final int GOLDEN = 0x9E3779B9;

    /** A group of hashes that begin alike has two to four entries, unless keys are hostile. */
    private static final int GROUP_BITS = 2;

    private static final int CROWD = 8;

    private final int[] hashes;
    private final Object[] keys;
    private final Object[] values;

    /** Where the entries of each group begin, and where the last group ends. */
    private final int[] starts;

    /** How far a hash is shifted to tell its group. */
    private final int shift;

    private Layer(int[] hashes, Object[] keys, Object[] values) {
        this.hashes = hashes;
        this.keys = keys;
        this.values = values;
        int groupBits = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(keys.length) - GROUP_BITS);
        this.shift = HASH_BITS - groupBits;
        this.starts = starts(hashes, 1 << groupBits, shift);
    }

    private static int[] starts(int[] hashes, int groups, int shift) {
        int[] starts = new int[groups + 1];
        for (int hash : hashes) {
            starts[(hash >>> shift) + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            starts[group + 1] += starts[group];
        }
        return starts;
    }

    /** The layer of these keys and their values, which stand in the same order; of entries with one key the last counts. */
    static <K extends Comparable<? super K>, V> Layer<K, V> of(Object[] keys, Object[] values) {
        return Sorting.<K>of(keys).layer(values);
    }

    /** The layer of entries that are sorted and distinct, as many as {@code size} tells. */
    static <K extends Comparable<? super K>, V> Layer<K, V> sorted(
            int[] hashes, Object[] keys, Object[] values, int size) {
        return size == keys.length
                ? new Layer<>(hashes, keys, values)
                : new Layer<>(Arrays.copyOf(hashes, size), Arrays.copyOf(keys, size), Arrays.copyOf(values, size));
    }

    static int hash(Object key) {
        return (key.hashCode() * GOLDEN) >>> 1;
    }

    /** How many entries there are. */
    public int size() {
        return keys.length;
    }

    @SuppressWarnings("unchecked") // only keys are put there
    K key(int i) {
        return (K) keys[i];
    }

    /** The value at a place from 0; entries stand in no meaningful order. */
    @SuppressWarnings("unchecked") // only values are put there
    public V value(int i) {
        return (V) values[i];
    }

    /** Where the entry of a key stands; negative where there is none. */
    int find(int hash, K key) {
        int group = hash >>> shift;
        int from = starts[group];
        int to = starts[group + 1];
        while (to - from > CROWD) {
            int middle = (from + to) >>> 1;
            if (compare(middle, hash, key) < 0) {
                from = middle + 1;
            } else {
                to = middle + 1;
            }
        }
        for (int i = from; i < to; i++) {
            if (hashes[i] == hash && keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private int compare(int i, int hash, K key) {
        return hashes[i] == hash ? key(i).compareTo(key) : Integer.compare(hashes[i], hash);
    }

    /** How many of its keys none of the others has. */
    int countUnknownTo(Iterable<Layer<K, V>> others) {
        int unknown = 0;
        for (int i = 0; i < keys.length; i++) {
            unknown += isAmong(others, i) ? 0 : 1;
        }
        return unknown;
    }

    private boolean isAmong(Iterable<Layer<K, V>> others, int i) {
        for (Layer<K, V> other : others) {
            if (other.find(hashes[i], key(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Visits every entry whose key none of the newer layers has. */
    void forEach(Iterable<Layer<K, V>> newer, BiConsumer<? super K, ? super V> visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (!isAmong(newer, i)) {
                visitor.accept(key(i), value(i));
            }
        }
    }

    /** The entries of both; of a key that both have, the newer one. */
    Layer<K, V> mergedWith(Layer<K, V> newer) {
        int most = Math.addExact(keys.length, newer.keys.length);
        int[] mergedHashes = new int[most];
        Object[] mergedKeys = new Object[most];
        Object[] mergedValues = new Object[most];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < keys.length || theirs < newer.keys.length) {
            int order = order(mine, newer, theirs);
            Layer<K, V> from = order < 0 ? this : newer;
            int i = order < 0 ? mine : theirs;
            mergedHashes[size] = from.hashes[i];
            mergedKeys[size] = from.keys[i];
            mergedValues[size++] = from.values[i];
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return sorted(mergedHashes, mergedKeys, mergedValues, size);
    }

    /** Which of two layers' next entries comes first; one that is at its end comes last. */
    private int order(int mine, Layer<K, V> newer, int theirs) {
        if (mine == keys.length) {
            return 1;
        }
        return theirs == newer.keys.length ? -1 : compare(mine, newer.hashes[theirs], newer.key(theirs));
    }
}
