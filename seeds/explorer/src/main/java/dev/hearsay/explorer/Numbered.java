package dev.hearsay.explorer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keys in an order, each with its place in it: a page's data names records by these numbers. */
record Numbered<K>(List<K> keys, Map<K, Integer> places) {

    static <K> Numbered<K> of(Collection<K> inOrder) {
        List<K> keys = List.copyOf(inOrder);
        Map<K, Integer> places = new HashMap<>();
        keys.forEach(key -> places.put(key, places.size()));
        return new Numbered<>(keys, places);
    }

    boolean contains(K key) {
        return places.containsKey(key);
    }

    int place(K key) {
        return Objects.requireNonNull(places.get(key), () -> "Nothing here is called " + key);
    }

    int[] placesOf(Collection<K> some) {
        return some.stream().mapToInt(this::place).toArray();
    }
}
