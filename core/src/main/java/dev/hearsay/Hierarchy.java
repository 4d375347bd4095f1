package dev.hearsay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Records of which each may stand under another, and which must not come back to themselves.
 *
 * @param id the id of a record
 * @param up the record above a record
 * @param name what people call the record of an id
 * @param own the record of an id, among those that are checked
 * @param elsewhere the same among all others; own ones hide them
 */
record Hierarchy<V, K>(
        Function<V, K> id,
        Function<V, Optional<K>> up,
        Function<K, Reference> name,
        Function<K, Optional<V>> own,
        Function<K, Optional<V>> elsewhere) {

    private static final int LONGEST_CYCLE = 10;

    /** Walks up from each record, as far as no walk has come before. */
    void check(List<V> all, List<Problem> problems) {
        Set<K> settled = new HashSet<>();
        for (V record : all) {
            if (up.apply(record).isPresent()) {
                walk(id.apply(record), settled, problems);
            }
        }
    }

    private void walk(K start, Set<K> settled, List<Problem> problems) {
        List<K> path = new ArrayList<>();
        Set<K> seen = new HashSet<>();
        Optional<K> next = Optional.of(start);
        while (next.isPresent() && !settled.contains(next.get()) && seen.add(next.get())) {
            path.add(next.get());
            next = above(next.get());
        }
        next.map(path::indexOf)
                .filter(first -> first >= 0)
                .ifPresent(first -> tell(path.subList(first, path.size()), problems));
        settled.addAll(path);
    }

    private Optional<K> above(K record) {
        return own.apply(record).or(() -> elsewhere.apply(record)).flatMap(up);
    }

    /** A cycle is told once for each of its members that are own ones, from there on. */
    private void tell(List<K> cycle, List<Problem> problems) {
        for (int i = 0; i < cycle.size(); i++) {
            if (own.apply(cycle.get(i)).isPresent()) {
                Reference subject = name.apply(cycle.get(i));
                problems.add(Problem.error("HS-1004", "The " + subject + " comes back to itself.", wayOut(cycle, i))
                        .concerning(subject, subject.type() == Reference.Type.SOURCE ? "/republishes" : "/parent")
                        .expecting(
                                "a " + subject.type().word() + " that does not lead back here",
                                cycle.get((i + 1) % cycle.size()).toString()));
            }
        }
    }

    private static String wayOut(List<?> cycle, int start) {
        List<String> shown = IntStream.rangeClosed(start, start + Math.min(cycle.size(), LONGEST_CYCLE))
                .mapToObj(i -> cycle.get(i % cycle.size()).toString())
                .toList();
        return "Break the cycle: " + String.join(" -> ", shown) + (cycle.size() > LONGEST_CYCLE ? " -> ..." : ".");
    }
}
