package dev.hearsay.query;

import dev.hearsay.MisuseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The claims of an answer by key, each group an answer of its own.
 *
 * <p>Groups come in the order of their keys, or, after {@link #top}, by falling count. Those of a store are counted when they are
 * made; the claims of a group are gathered when somebody asks for them.
 *
 * @param <K> the type of the keys
 */
public interface Groups<K> {

    /** Groups in the order of the map. */
    static <K> Groups<K> of(Map<K, Answer> groups) {
        return new MapGroups<>(groups);
    }

    /** How many groups there are. */
    int size();

    /** The keys, in order. */
    Set<K> keys();

    /** The claims of a key; empty where no claim has it. */
    Optional<Answer> get(K key);

    /** How many claims have a key; 0 where none has it. */
    int count(K key);

    /** The groups by key, in order. */
    Map<K, Answer> asMap();

    /** Visits each key with its claims, in order. */
    void forEach(BiConsumer<? super K, ? super Answer> visitor);

    /** For each key, in order, how many claims, voices and reports. */
    Map<K, Counts> counts();

    /**
     * The so many groups with most claims, by falling count; groups with as many as others stay in their order.
     *
     * @throws MisuseException {@code HS-0311} if the number is negative
     */
    default Groups<K> top(int most) {
        return top(most, Counts.Measure.CLAIMS);
    }

    /** As {@link #top(int)}, of claims, voices or reports. */
    Groups<K> top(int most, Counts.Measure measure);

    /** The groups with at least so many claims, in the same order. */
    default Groups<K> havingAtLeast(int least) {
        return havingAtLeast(least, Counts.Measure.CLAIMS);
    }

    /** The groups with at least so many claims, voices or reports, in the same order. */
    Groups<K> havingAtLeast(int least, Counts.Measure measure);

    /** The groups whose claims pass a test, in the same order. */
    Groups<K> having(Predicate<? super Answer> test);

    /** One line a group: its key and how much stands behind it. */
    @Override
    String toString();
}
