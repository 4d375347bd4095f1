package dev.hearsay.growing;

import java.util.Arrays;
import java.util.Comparator;

/** The order of keys by hash, then by themselves, then as they were given. */
final class Sorting<K extends Comparable<? super K>> {

    private final Object[] keys;

    /** Hash and number of each key, packed, in this order. */
    private final long[] order;

    private Sorting(Object[] keys, long[] order) {
        this.keys = keys;
        this.order = order;
    }

    static <K extends Comparable<? super K>> Sorting<K> of(Object[] keys) {
        long[] order = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = ((long) Layer.hash(keys[i]) << Integer.SIZE) | i;
        }
        Arrays.sort(order);
        Sorting<K> sorting = new Sorting<>(keys, order);
        sorting.settleCollisions();
        return sorting;
    }

    private void settleCollisions() {
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && hash(to) == hash(from)) {
                to++;
            }
            if (to - from > 1) {
                sort(from, to);
            }
        }
    }

    private void sort(int from, int to) {
        Long[] alike = new Long[to - from];
        Arrays.setAll(alike, i -> order[from + i]);
        Arrays.sort(alike, Comparator.comparing((Long packed) -> key(packed)));
        for (int i = from; i < to; i++) {
            order[i] = alike[i - from];
        }
    }

    private int hash(int i) {
        return (int) (order[i] >>> Integer.SIZE);
    }

    @SuppressWarnings("unchecked") // only keys are put there
    private K key(long packed) {
        return (K) keys[(int) packed];
    }

    /** The layer of these keys with their values; of entries with one key the last counts. */
    <V> Layer<K, V> layer(Object[] values) {
        int[] hashes = new int[order.length];
        Object[] sortedKeys = new Object[order.length];
        Object[] sortedValues = new Object[order.length];
        int size = 0;
        for (int i = 0; i < order.length; i++) {
            if (i + 1 < order.length && hash(i) == hash(i + 1) && key(order[i]).equals(key(order[i + 1]))) {
                continue;
            }
            hashes[size] = hash(i);
            sortedKeys[size] = keys[(int) order[i]];
            sortedValues[size++] = values[(int) order[i]];
        }
        return Layer.sorted(hashes, sortedKeys, sortedValues, size);
    }
}
