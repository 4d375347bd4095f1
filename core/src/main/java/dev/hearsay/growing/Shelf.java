package dev.hearsay.growing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map that grows by sharing: each addition puts a layer on top, and layers merge like the digits of a
 * binary counter, so that n additions cost O(n log n) and a look-up visits O(log n) layers.
 *
 * <p>Hostile keys, all of one hash, cost another O(log n); that is why keys must be comparable.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class Shelf<K extends Comparable<? super K>, V> {

    private static final Shelf<?, ?> EMPTY = new Shelf<>(List.of(), 0);

    /** The oldest first; an array, as whoever looks a key up walks along it. */
    private final Layer<K, V>[] layers;

    private final int size;

    private Shelf(List<Layer<K, V>> layers, int size) {
        this.layers = array(layers);
        this.size = size;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of layers of these keys and values only
    private static <K extends Comparable<? super K>, V> Layer<K, V>[] array(Collection<Layer<K, V>> layers) {
        return layers.toArray(new Layer[0]);
    }

    /** The shelf without entries. */
    @SuppressWarnings("unchecked") // it holds neither keys nor values
    public static <K extends Comparable<? super K>, V> Shelf<K, V> empty() {
        return (Shelf<K, V>) EMPTY;
    }

    /** The value of a key, if it has one; O(log n). */
    public Optional<V> get(K key) {
        return Optional.ofNullable(find(key));
    }

    /** The value of a key, for those who ask often; null if it has none. */
    public @Nullable V find(K key) {
        int hash = Layer.hash(key);
        for (int i = layers.length - 1; i >= 0; i--) {
            Layer<K, V> layer = layers[i];
            int place = layer.find(hash, key);
            if (place >= 0) {
                return layer.value(place);
            }
        }
        return null;
    }

    /** How many keys there are; O(1). */
    public int size() {
        return size;
    }

    /** What it is made of, the oldest first: a key counts with its value in the newest layer that has it. */
    public List<Layer<K, V>> layers() {
        return List.of(layers);
    }

    /** The same entries and these; a key present in both takes its new value. */
    public Shelf<K, V> plus(Map<K, V> more) {
        return more.isEmpty()
                ? this
                : plus(Layer.of(more.keySet().toArray(), more.values().toArray()));
    }

    /** The same entries and these values, each under the key that is told of it; the last of those with one key counts. */
    public Shelf<K, V> plus(Collection<V> more, Function<? super V, K> key) {
        if (more.isEmpty()) {
            return this;
        }
        Object[] keys = new Object[more.size()];
        Object[] values = new Object[more.size()];
        int i = 0;
        for (V value : more) {
            keys[i] = key.apply(value);
            values[i++] = value;
        }
        return plus(Layer.of(keys, values));
    }

    private Shelf<K, V> plus(Layer<K, V> more) {
        int kept = layers.length;
        Layer<K, V> top = more;
        while (kept > 0 && layers[kept - 1].size() <= 2 * top.size()) {
            top = layers[--kept].mergedWith(top);
        }
        List<Layer<K, V>> stack = new ArrayList<>(layers().subList(0, kept));
        stack.add(top);
        return new Shelf<>(stack, size + more.countUnknownTo(layers()));
    }

    /** Visits every entry once, in no particular order. */
    public void forEach(BiConsumer<? super K, ? super V> visitor) {
        List<Layer<K, V>> all = layers();
        for (int i = all.size() - 1; i >= 0; i--) {
            all.get(i).forEach(all.subList(i + 1, all.size()), visitor);
        }
    }
}
