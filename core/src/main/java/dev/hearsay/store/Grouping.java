package dev.hearsay.store;

import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Groups;
import dev.hearsay.query.Key;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/** The claims of an answer by the values of fields, as one bitmap a segment for each key. */
final class Grouping<K> {

    private final StoredAnswer answer;
    private final NavigableMap<K, List<RoaringBitmap>> groups;

    private Grouping(StoredAnswer answer, NavigableMap<K, List<RoaringBitmap>> groups) {
        this.answer = answer;
        this.groups = groups;
    }

    static <V> Groups<V> by(Field<V> field, StoredAnswer answer) {
        Grouping<V> grouping = new Grouping<>(answer, new TreeMap<>(field.order()));
        for (int i = 0; i < answer.claims().size(); i++) {
            int at = i;
            grouping.segment(i)
                    .group(
                            field,
                            answer.claims().get(i),
                            answer.directory(),
                            (value, group) -> grouping.of(value, at).or(group));
        }
        return grouping.groups(value -> is(field, value));
    }

    static Groups<Key> by(List<Field<?>> fields, StoredAnswer answer) {
        Grouping<Key> grouping = new Grouping<>(answer, new TreeMap<>(Key.order(fields)));
        for (int i = 0; i < answer.claims().size(); i++) {
            int at = i;
            answer.claims()
                    .get(i)
                    .forEach((int ordinal) -> grouping.keys(fields, at, ordinal)
                            .forEach(key -> grouping.of(key, at).add(ordinal)));
        }
        return grouping.groups(Grouping::are);
    }

    private static Condition are(Key key) {
        return new Condition.All(IntStream.range(0, key.fields().size())
                .mapToObj(i -> is(key.fields().get(i), key.values().get(i)))
                .toList());
    }

    @SuppressWarnings("unchecked") // a key's values came out of its fields
    private static <V> Condition is(Field<V> field, Object value) {
        return new Condition.Is<>(field, List.of((V) value));
    }

    /** Every combination of the values that one claim has of the fields. */
    private Stream<Key> keys(List<Field<?>> fields, int part, int ordinal) {
        Stream<List<Object>> combinations = Stream.of(List.of());
        for (Field<?> field : fields) {
            List<Object> values = new ArrayList<>(segment(part).values(field, ordinal, answer.directory()));
            combinations = combinations.flatMap(begun -> values.stream().map(value -> {
                List<Object> longer = new ArrayList<>(begun);
                longer.add(value);
                return longer;
            }));
        }
        return combinations.map(values -> new Key(fields, values));
    }

    private Segment segment(int part) {
        return answer.snapshot().parts().get(part).segment();
    }

    private RoaringBitmap of(K key, int part) {
        return groups.computeIfAbsent(
                        key,
                        k -> Stream.generate(RoaringBitmap::new)
                                .limit(answer.claims().size())
                                .toList())
                .get(part);
    }

    private Groups<K> groups(Function<K, Condition> asCondition) {
        Condition whole = answer.condition();
        Map<K, Answer> answers = new LinkedHashMap<>();
        groups.forEach((key, claims) -> answers.put(
                key, answer.within(whole.and(asCondition.apply(key)), Collections.unmodifiableList(claims))));
        return Groups.of(answers);
    }
}
