package dev.hearsay.query;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.MisuseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The claims of an answer by key, each group an answer of its own.
 *
 * <p>Groups come in the order of their keys, or, after {@link #top}, by falling count.
 *
 * @param <K> the type of the keys
 */
public final class Groups<K> {

    private final Map<K, Answer> groups;

    private Groups(Map<K, Answer> groups) {
        this.groups = groups;
    }

    /** Groups in the order of the map. */
    public static <K> Groups<K> of(Map<K, Answer> groups) {
        return new Groups<>(ImmutableMap.copyOf(groups));
    }

    /** How many groups there are. */
    public int size() {
        return groups.size();
    }

    /** The keys, in order. */
    public Set<K> keys() {
        return groups.keySet();
    }

    /** The claims of a key; empty where no claim has it. */
    public Optional<Answer> get(K key) {
        return Optional.ofNullable(groups.get(key));
    }

    /** The groups by key, in order. */
    public Map<K, Answer> asMap() {
        return groups;
    }

    /** Visits each key with its claims, in order. */
    public void forEach(BiConsumer<? super K, ? super Answer> visitor) {
        groups.forEach(visitor);
    }

    /** For each key, how many claims, voices and reports. */
    public Map<K, Counts> counts() {
        return groups.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey, e -> e.getValue().counts()));
    }

    /**
     * The so many groups with most claims, by falling count; groups with as many as others stay in their order.
     *
     * @throws MisuseException {@code HS-0311} if the number is negative
     */
    public Groups<K> top(int most) {
        return top(most, Counts.Measure.CLAIMS);
    }

    /** As {@link #top(int)}, of claims, voices or reports. */
    public Groups<K> top(int most, Counts.Measure measure) {
        if (most < 0) {
            throw new MisuseException("HS-0311", "The number of groups is negative.", "Use 0 or more.");
        }
        Comparator<Map.Entry<K, Answer>> byCount = Comparator.comparingLong(e -> -count(e.getValue(), measure));
        List<Map.Entry<K, Answer>> sorted =
                groups.entrySet().stream().sorted(byCount).toList();
        return of(sorted.stream().limit(most));
    }

    /** The groups with at least so many claims, in the same order. */
    public Groups<K> havingAtLeast(int least) {
        return havingAtLeast(least, Counts.Measure.CLAIMS);
    }

    /** The groups with at least so many claims, voices or reports, in the same order. */
    public Groups<K> havingAtLeast(int least, Counts.Measure measure) {
        return having(claims -> count(claims, measure) >= least);
    }

    /** The groups whose claims pass a test, in the same order. */
    public Groups<K> having(Predicate<? super Answer> test) {
        return of(groups.entrySet().stream().filter(e -> test.test(e.getValue())));
    }

    private static long count(Answer claims, Counts.Measure measure) {
        return measure == Counts.Measure.CLAIMS
                ? claims.count()
                : claims.counts().of(measure);
    }

    private static <K> Groups<K> of(Stream<Map.Entry<K, Answer>> entries) {
        return new Groups<>(entries.collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** One line a group: its key and how much stands behind it. */
    @Override
    public String toString() {
        return groups.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue().counts())
                .collect(Collectors.joining("\n"));
    }
}
