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

/** Groups that somebody has put together. */
final class MapGroups<K> implements Groups<K> {

    private final Map<K, Answer> groups;

    MapGroups(Map<K, Answer> groups) {
        this.groups = ImmutableMap.copyOf(groups);
    }

    private static <K> Groups<K> of(Stream<Map.Entry<K, Answer>> entries) {
        return new MapGroups<>(entries.collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public int size() {
        return groups.size();
    }

    @Override
    public Set<K> keys() {
        return groups.keySet();
    }

    @Override
    public Optional<Answer> get(K key) {
        return Optional.ofNullable(groups.get(key));
    }

    @Override
    public int count(K key) {
        return get(key).map(Answer::count).orElse(0);
    }

    @Override
    public Map<K, Answer> asMap() {
        return groups;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super Answer> visitor) {
        groups.forEach(visitor);
    }

    @Override
    public Map<K, Counts> counts() {
        return groups.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey, e -> e.getValue().counts()));
    }

    @Override
    public Groups<K> top(int most, Counts.Measure measure) {
        if (most < 0) {
            throw new MisuseException("HS-0311", "The number of groups is negative.", "Use 0 or more.");
        }
        Comparator<Map.Entry<K, Answer>> byCount = Comparator.comparingLong(e -> -count(e.getValue(), measure));
        List<Map.Entry<K, Answer>> sorted =
                groups.entrySet().stream().sorted(byCount).toList();
        return of(sorted.stream().limit(most));
    }

    @Override
    public Groups<K> havingAtLeast(int least, Counts.Measure measure) {
        return having(claims -> count(claims, measure) >= least);
    }

    @Override
    public Groups<K> having(Predicate<? super Answer> test) {
        return of(groups.entrySet().stream().filter(e -> test.test(e.getValue())));
    }

    private static long count(Answer claims, Counts.Measure measure) {
        return measure == Counts.Measure.CLAIMS
                ? claims.count()
                : claims.counts().of(measure);
    }

    @Override
    public String toString() {
        return groups.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue().counts())
                .collect(Collectors.joining("\n"));
    }
}
