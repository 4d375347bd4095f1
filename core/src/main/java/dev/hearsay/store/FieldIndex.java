package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.collections.api.list.primitive.MutableIntList;
import org.eclipse.collections.api.map.primitive.MutableIntObjectMap;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.IntObjectHashMap;
import org.roaringbitmap.RoaringBitmap;

/**
 * One field of a segment: a sorted dictionary of its values, the claims of each value as a posting list, and the codes of
 * each claim as a column.
 *
 * <p>Values meet a {@link HashMap} first, whose buckets stand hostile collisions; all else is keyed by dense codes.
 */
final class FieldIndex<V> {

    private final Field<V> field;
    private final List<V> values;
    private final Map<V, Integer> codes;
    private final RoaringBitmap[] postings;
    private final int[] starts;
    private final int[] column;

    private FieldIndex(
            Field<V> field,
            List<V> values,
            Map<V, Integer> codes,
            RoaringBitmap[] postings,
            int[] starts,
            int[] column) {
        this.field = field;
        this.values = values;
        this.codes = codes;
        this.postings = postings;
        this.starts = starts;
        this.column = column;
    }

    static <V> FieldIndex<V> of(Field<V> field, List<Claim> claims, Directory directory) {
        Map<V, Integer> arrival = new HashMap<>();
        MutableIntList column = new IntArrayList(claims.size());
        int[] starts = new int[claims.size() + 1];
        for (int ordinal = 0; ordinal < claims.size(); ordinal++) {
            for (V value : field.values(claims.get(ordinal), directory)) {
                column.add(arrival.computeIfAbsent(value, v -> arrival.size()));
            }
            starts[ordinal + 1] = column.size();
        }
        return sorted(field, arrival, starts, column.toArray());
    }

    /** Renumbers values from the order of their arrival to the field's own order. */
    private static <V> FieldIndex<V> sorted(Field<V> field, Map<V, Integer> arrival, int[] starts, int[] column) {
        List<V> values = new ArrayList<>(arrival.keySet());
        values.sort(field.order());
        Map<V, Integer> codes = new HashMap<>(2 * values.size());
        int[] renumbered = new int[values.size()];
        for (int code = 0; code < values.size(); code++) {
            V value = values.get(code);
            renumbered[arrival.getOrDefault(value, 0)] = code;
            codes.put(value, code);
        }
        for (int i = 0; i < column.length; i++) {
            column[i] = renumbered[column[i]];
        }
        return new FieldIndex<>(field, values, codes, postings(values.size(), starts, column), starts, column);
    }

    private static RoaringBitmap[] postings(int values, int[] starts, int[] column) {
        RoaringBitmap[] postings = new RoaringBitmap[values];
        for (int code = 0; code < values; code++) {
            postings[code] = new RoaringBitmap();
        }
        for (int ordinal = 0; ordinal + 1 < starts.length; ordinal++) {
            for (int i = starts[ordinal]; i < starts[ordinal + 1]; i++) {
                postings[column[i]].add(ordinal);
            }
        }
        for (RoaringBitmap posting : postings) {
            posting.runOptimize();
        }
        return postings;
    }

    /** The claims with any of the values; never to be changed, since it may be a posting list itself. */
    RoaringBitmap find(Collection<?> wanted) {
        List<RoaringBitmap> found = new ArrayList<>(wanted.size());
        for (Object value : wanted) {
            Integer code = codes.get(value);
            if (code != null) {
                found.add(postings[code]);
            }
        }
        return union(found);
    }

    int estimate(Collection<?> wanted) {
        int claims = 0;
        for (Object value : wanted) {
            Integer code = codes.get(value);
            claims += code == null ? 0 : postings[code].getCardinality();
        }
        return claims;
    }

    /** The claims with a value between the bounds. */
    RoaringBitmap find(Condition.Between<?> range) {
        List<RoaringBitmap> found = new ArrayList<>();
        for (int code = first(range); code < end(range); code++) {
            found.add(postings[code]);
        }
        return union(found);
    }

    int estimate(Condition.Between<?> range) {
        int claims = 0;
        for (int code = first(range); code < end(range); code++) {
            claims += postings[code].getCardinality();
        }
        return claims;
    }

    private int first(Condition.Between<?> range) {
        return range.least().map(bound -> insertion(bound, false)).orElse(0);
    }

    private int end(Condition.Between<?> range) {
        return range.most().map(bound -> insertion(bound, true)).orElse(values.size());
    }

    @SuppressWarnings("unchecked") // a bound is a value of the field by which this index was chosen
    private int insertion(Object bound, boolean after) {
        int at = Collections.binarySearch(values, (V) bound, field.order());
        if (at < 0) {
            return -at - 1;
        }
        return after ? at + 1 : at;
    }

    private static RoaringBitmap union(List<RoaringBitmap> found) {
        return switch (found.size()) {
            case 0 -> new RoaringBitmap();
            case 1 -> found.get(0);
            default -> RoaringBitmap.or(found.iterator());
        };
    }

    /** Gives the claims of each value among some claims. */
    void group(RoaringBitmap claims, BiConsumer<? super V, RoaringBitmap> visitor) {
        MutableIntObjectMap<RoaringBitmap> groups = new IntObjectHashMap<>();
        claims.forEach((int ordinal) -> {
            for (int i = starts[ordinal]; i < starts[ordinal + 1]; i++) {
                groups.getIfAbsentPut(column[i], RoaringBitmap::new).add(ordinal);
            }
        });
        groups.forEachKeyValue((code, group) -> visitor.accept(values.get(code), group));
    }

    /** The values of one claim. */
    List<V> values(int ordinal) {
        List<V> found = new ArrayList<>(starts[ordinal + 1] - starts[ordinal]);
        for (int i = starts[ordinal]; i < starts[ordinal + 1]; i++) {
            found.add(values.get(column[i]));
        }
        return found;
    }
}
