package dev.hearsay.store;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a store takes on the heap, by column and index.
 *
 * <p>Counted from the lengths of its arrays, for a Java virtual machine with compressed references; within a few per cent of what
 * a walk over all its objects would find. What two snapshots share is counted in both.
 *
 * @param bytes the bytes of each part, by its name: {@code column of speaker}, {@code index of speaker}, {@code gists} ...
 * @param claims how many claims the store holds, withdrawn ones included
 */
public record Footprint(Map<String, Long> bytes, int claims) {

    /** Copies the map, in its order. */
    public Footprint {
        bytes = ImmutableMap.copyOf(bytes);
    }

    /** The bytes of all parts. */
    public long total() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The bytes of one part; 0 if there is none of that name. */
    public long of(String part) {
        return bytes.getOrDefault(part, 0L);
    }

    /** A line a part, the greatest first: its name, its bytes, and its bytes a claim. */
    @Override
    public String toString() {
        return bytes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(part -> String.format(
                        Locale.ROOT,
                        "%-32s %,15d %8.1f",
                        part.getKey(),
                        part.getValue(),
                        (double) part.getValue() / Math.max(1, claims)))
                .collect(Collectors.joining("\n"));
    }
}
