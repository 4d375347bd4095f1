package dev.hearsay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An immutable map that grows by sharing: each addition puts a layer on top, and layers merge like the digits of a
 * binary counter, so that n additions cost O(n log n) and a look-up visits O(log n) layers.
 *
 * <p>{@link HashMap} keeps collisions of hostile keys in trees, which maps of other libraries do not.
 */
final class Shelf<K extends Comparable<? super K>, V> {

    private final List<Map<K, V>> layers;

    private Shelf(List<Map<K, V>> layers) {
        this.layers = layers;
    }

    static <K extends Comparable<? super K>, V> Shelf<K, V> empty() {
        return new Shelf<>(List.of());
    }

    Optional<V> get(K key) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            V value = layers.get(i).get(key);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The same entries and these; a key present in both takes its new value. */
    Shelf<K, V> plus(Map<K, V> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Map<K, V>> stack = new ArrayList<>(layers);
        Map<K, V> top = new HashMap<>(more);
        while (!stack.isEmpty() && stack.get(stack.size() - 1).size() <= 2 * top.size()) {
            Map<K, V> merged = new HashMap<>(stack.remove(stack.size() - 1));
            merged.putAll(top);
            top = merged;
        }
        stack.add(top);
        return new Shelf<>(List.copyOf(stack));
    }

    /** Every entry, by key. */
    Map<K, V> entries() {
        Map<K, V> all = new TreeMap<>();
        layers.forEach(all::putAll);
        return all;
    }
}
