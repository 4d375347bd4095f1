package dev.hearsay.network;

import dev.hearsay.coded.CodedAnswer.Combined;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the values of a field mean, as dense numbers, for the combinations that occur. */
final class Codes {

    private static final int UNKNOWN = -1;

    private final Combined combined;
    private final int field;
    private final Function<Object, Object> meaning;
    private final List<Object> meanings = new ArrayList<>();
    private final Map<Object, Integer> codes = new HashMap<>();

    /** For each number of a value, the number of what it means. */
    private final int[] known;

    Codes(Combined combined, int field, Function<Object, Object> meaning) {
        this.combined = combined;
        this.field = field;
        this.meaning = meaning;
        this.known = new int[combined.numbers(field)];
        Arrays.fill(known, UNKNOWN);
        for (int place = 0; place < combined.bound(); place++) {
            if (combined.count(place) > 0) {
                meet(combined.number(field, place));
            }
        }
    }

    private void meet(int number) {
        if (known[number] == UNKNOWN) {
            Object means = meaning.apply(combined.value(field, number));
            Integer code = codes.putIfAbsent(means, meanings.size());
            if (code == null) {
                known[number] = meanings.size();
                meanings.add(means);
            } else {
                known[number] = code;
            }
        }
    }

    /** The number of what the combination at a place means. */
    int at(int place) {
        return known[combined.number(field, place)];
    }

    /** What there is, by number. */
    List<Object> meanings() {
        return meanings;
    }

    /** The values, each once, that mean one of some things. */
    List<Object> values(Function<Object, Object> value, Iterable<?> wanted) {
        List<Object> values = new ArrayList<>();
        for (Object means : wanted) {
            Integer code = codes.get(means);
            for (int number = 0; code != null && number < known.length; number++) {
                if (known[number] == code) {
                    values.add(value.apply(combined.value(field, number)));
                }
            }
        }
        return values.stream().distinct().toList();
    }
}
