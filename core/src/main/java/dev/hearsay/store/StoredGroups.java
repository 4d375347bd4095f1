package dev.hearsay.store;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.MisuseException;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Counts;
import dev.hearsay.query.Field;
import dev.hearsay.query.Groups;
import dev.hearsay.query.Key;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Groups of one answer: all of them, sorted when their order matters, or some of them in a stated order. */
final class StoredGroups<K> implements Groups<K> {

    /** The counts of so few groups are taken from each, those of more from all claims at once. */
    private static final int FEW = 16;

    /** More groups than these are sorted, or looked up in an index of all, rather than looked through. */
    private static final int MANY = 256;

    private final Grouped<K> grouped;
    private final Optional<int[]> chosen;
    private volatile Optional<int[]> sorted = Optional.empty();
    private volatile Optional<BitSet> marked = Optional.empty();

    private StoredGroups(Grouped<K> grouped, Optional<int[]> chosen) {
        this.grouped = grouped;
        this.chosen = chosen;
    }

    static <V> Groups<V> by(Field<V> field, StoredAnswer answer) {
        return new StoredGroups<>(new Grouped.ByValue<>(answer, Tally.of(answer, List.of(field))), Optional.empty());
    }

    static Groups<Key> by(List<Field<?>> fields, StoredAnswer answer) {
        return new StoredGroups<>(new Grouped.ByKey(answer, fields), Optional.empty());
    }

    private StoredGroups<K> some(int... places) {
        return new StoredGroups<>(grouped, Optional.of(places));
    }

    /** The places of the groups, in order. */
    private int[] places() {
        int[] places = chosen.or(() -> sorted).orElseGet(this::byKey);
        sorted = Optional.of(places);
        return places;
    }

    private int[] byKey() {
        return sorted(IntStream.of(grouped.tally().places()), this::compareKeys);
    }

    private static int[] sorted(IntStream places, Comparator<Integer> order) {
        return places.boxed().sorted(order).mapToInt(Integer::intValue).toArray();
    }

    private int compareKeys(int one, int other) {
        return grouped.order().compare(grouped.key(one), grouped.key(other));
    }

    @Override
    public int size() {
        return chosen.map(places -> places.length).orElseGet(grouped::size);
    }

    @Override
    public Set<K> keys() {
        ImmutableSet.Builder<K> keys = ImmutableSet.builder();
        for (int place : places()) {
            keys.add(grouped.key(place));
        }
        return keys.build();
    }

    @Override
    public Optional<Answer> get(K key) {
        int place = place(key);
        return place < 0 ? Optional.empty() : Optional.of(grouped.answer(place));
    }

    @Override
    public int count(K key) {
        int place = place(key);
        return place < 0 ? 0 : grouped.count(place);
    }

    /** Few groups are looked through; to look in an index of all of them, it has to be made. */
    private int place(K key) {
        if (chosen.isEmpty()) {
            return grouped.place(key);
        } else if (chosen.get().length > MANY) {
            int place = grouped.place(key);
            return place >= 0 && marked().get(place) ? place : -1;
        }
        return grouped.numbers(key)
                .map(numbers -> grouped.tally().find(chosen.get(), numbers))
                .orElse(-1);
    }

    /** The chosen places as marks, made when somebody asks. */
    private BitSet marked() {
        BitSet marks = marked.orElseGet(() -> {
            BitSet places = new BitSet();
            chosen.ifPresent(some -> IntStream.of(some).forEach(places::set));
            return places;
        });
        marked = Optional.of(marks);
        return marks;
    }

    @Override
    public Map<K, Answer> asMap() {
        ImmutableMap.Builder<K, Answer> groups = ImmutableMap.builder();
        forEach(groups::put);
        return groups.buildOrThrow();
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super Answer> visitor) {
        for (int place : places()) {
            visitor.accept(grouped.key(place), grouped.answer(place));
        }
    }

    @Override
    public Map<K, Counts> counts() {
        ImmutableMap.Builder<K, Counts> counts = ImmutableMap.builder();
        if (size() <= FEW) {
            forEach((key, claims) -> counts.put(key, claims.counts()));
            return counts.buildOrThrow();
        }
        int[] voices = grouped.measured(Counts.Measure.VOICES);
        int[] reports = grouped.measured(Counts.Measure.REPORTS);
        for (int place : places()) {
            counts.put(grouped.key(place), new Counts(grouped.count(place), voices[place], reports[place]));
        }
        return counts.buildOrThrow();
    }

    @Override
    public Groups<K> top(int most, Counts.Measure measure) {
        if (most < 0) {
            throw new MisuseException("HS-0311", "The number of groups is negative.", "Use 0 or more.");
        }
        int[] measured = grouped.measured(measure);
        if (chosen.isPresent() || most > MANY || most >= grouped.tally().bound()) {
            int[] all = places();
            int[] byCount = sorted(
                    IntStream.range(0, all.length), (a, b) -> Integer.compare(measured[all[b]], measured[all[a]]));
            return some(IntStream.of(byCount).limit(most).map(i -> all[i]).toArray());
        }
        return some(greatest(most, measured));
    }

    /** Picks the few with most, and compares keys only of those that have as many. */
    private int[] greatest(int most, int... measured) {
        int[] greatest = new int[most];
        int found = 0;
        int least = 1;
        for (int place = 0; place < grouped.tally().bound() && most > 0; place++) {
            if (measured[place] < least) {
                continue;
            }
            int at = found < most ? found++ : most;
            for (; at > 0 && isBefore(place, greatest[at - 1], measured); at--) {
                if (at < most) {
                    greatest[at] = greatest[at - 1];
                }
            }
            if (at < most) {
                greatest[at] = place;
            }
            least = found == most ? measured[greatest[most - 1]] : 1;
        }
        return Arrays.copyOf(greatest, found);
    }

    private boolean isBefore(int place, int other, int... measured) {
        return measured[place] > measured[other]
                || (measured[place] == measured[other] && compareKeys(place, other) < 0);
    }

    @Override
    public Groups<K> havingAtLeast(int least, Counts.Measure measure) {
        int[] measured = grouped.measured(measure);
        return filtered(place -> measured[place] >= least);
    }

    @Override
    public Groups<K> having(Predicate<? super Answer> test) {
        return filtered(place -> test.test(grouped.answer(place)));
    }

    private Groups<K> filtered(IntPredicate test) {
        return some(IntStream.of(places()).filter(test).toArray());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        counts().forEach((key, counts) ->
                text.append(text.isEmpty() ? "" : "\n").append(key).append(": ").append(counts));
        return text.toString();
    }
}
