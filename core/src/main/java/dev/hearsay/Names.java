package dev.hearsay;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import dev.hearsay.growing.Layer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The names of a layer of records, and which of these stand below which.
 *
 * <p>Both are indexed only where somebody asks: most are found by their ids. A name takes eight bytes: of its folded form
 * nothing is kept but a hash, and where a record stands that bears it.
 */
final class Names<K extends Comparable<? super K>, V> {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Hostile names with one hash would have to be searched for one by one, as those with one hash code need not be. */
    private static final HashFunction HASH = Hashing.sipHash24();

    private final Register.Type<K, V> type;
    private final Layer<String, V> records;
    private final OnDemand<long[]> bearers;
    private final OnDemand<Map<K, List<K>>> narrower;

    Names(Register.Type<K, V> type, Layer<String, V> records) {
        this.type = type;
        this.records = records;
        this.bearers = OnDemand.by(this::indexed);
        this.narrower = OnDemand.by(this::byParent);
    }

    /** Whether these are the names of that very layer. */
    boolean isOf(Layer<String, V> layer) {
        return records == layer;
    }

    /** Hash and place, packed and sorted. */
    private long[] indexed() {
        long[] index = new long[Math.multiplyExact(2, records.size())];
        int size = 0;
        for (int place = 0; place < records.size(); place++) {
            for (String name : type.allNames(records.value(place))) {
                if (size == index.length) {
                    index = Arrays.copyOf(index, Math.multiplyExact(2, size));
                }
                index[size++] = first(folded(name)) | place;
            }
        }
        return Arrays.stream(index, 0, size).sorted().distinct().toArray();
    }

    private static long first(String folded) {
        return (long) HASH.hashUnencodedChars(folded).asInt() << Integer.SIZE;
    }

    /** Gives each record that has a name of this folded form. */
    void bearing(String folded, Consumer<V> taker) {
        long[] index = bearers.get();
        long first = first(folded);
        int found = Arrays.binarySearch(index, first);
        for (int i = found < 0 ? -found - 1 : found; i < index.length && index[i] - first < records.size(); i++) {
            V record = records.value((int) index[i]);
            if (type.allNames(record).stream().anyMatch(name -> folded(name).equals(folded))) {
                taker.accept(record);
            }
        }
    }

    private Map<K, List<K>> byParent() {
        Map<K, List<K>> byParent = new HashMap<>();
        for (int place = 0; place < records.size(); place++) {
            V record = records.value(place);
            type.parent()
                    .apply(record)
                    .ifPresent(parent -> byParent.computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(type.id().apply(record)));
        }
        return byParent;
    }

    /** The records that stand immediately below one. */
    List<K> below(K parent) {
        return narrower.get().getOrDefault(parent, List.of());
    }

    /** The form in which names are compared: composed, single blanks, no case. */
    static String folded(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String spaced = BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        // The capital sharp s has only a lower case, the small one only an upper case that leads on to "ss".
        return spaced.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether nothing but its case can be folded: visible ASCII with single blanks within. */
    private static boolean isPlain(String name) {
        boolean blank = true;
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            if (unit < ' ' || unit > '~' || (blank && unit == ' ')) {
                return false;
            }
            blank = unit == ' ';
        }
        return !blank;
    }
}
