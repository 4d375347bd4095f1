package dev.hearsay.testkit;

import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing in which two corpora differ.
 *
 * @param record the record concerned
 * @param field the component in which its two values differ; empty where one corpus lacks the record
 * @param expected the first corpus's value; empty where it lacks the record
 * @param actual the second corpus's value; empty where it lacks the record
 */
public record Difference(Reference record, String field, Optional<String> expected, Optional<String> actual) {

    /**
     * All differences, by record; none if and only if the corpora are equal.
     *
     * @param expected the first corpus
     * @param actual the second corpus
     */
    public static List<Difference> between(Corpus expected, Corpus actual) {
        List<Difference> differences = new ArrayList<>();
        Components.ALL.forEach(type -> between(type, expected, actual, differences));
        opened(expected, actual, differences);
        return List.copyOf(differences);
    }

    private static <R> void between(Components<R> type, Corpus expected, Corpus actual, List<Difference> differences) {
        Map<Reference, R> left = type.named(expected);
        Map<Reference, R> right = type.named(actual);
        Map<Reference, R> all = new TreeMap<>(left);
        all.putAll(right);
        for (Reference name : all.keySet()) {
            Optional<R> one = Optional.ofNullable(left.get(name));
            Optional<R> other = Optional.ofNullable(right.get(name));
            if (one.isPresent() && other.isPresent()) {
                between(type, name, one.get(), other.get(), differences);
            } else {
                differences.add(new Difference(name, "", one.map(Object::toString), other.map(Object::toString)));
            }
        }
    }

    private static <R> void between(Components<R> type, Reference name, R left, R right, List<Difference> differences) {
        type.fields().forEach((field, of) -> {
            Object one = of.apply(left);
            Object other = of.apply(right);
            if (!Objects.equals(one, other)) {
                differences.add(new Difference(name, field, Optional.of(shown(one)), Optional.of(shown(other))));
            }
        });
    }

    private static void opened(Corpus expected, Corpus actual, List<Difference> differences) {
        expected.open().stream()
                .filter(id -> !actual.open().contains(id))
                .forEach(id -> differences.add(
                        new Difference(id, "open", Optional.of("left open"), Optional.of("not left open"))));
        actual.open().stream()
                .filter(id -> !expected.open().contains(id))
                .forEach(id -> differences.add(
                        new Difference(id, "open", Optional.of("not left open"), Optional.of("left open"))));
    }

    private static String shown(Object value) {
        Object bare =
                value instanceof Optional<?> maybe ? maybe.<Object>map(v -> v).orElse("nothing") : value;
        return bare instanceof CharSequence ? "'" + bare + "'" : bare.toString();
    }

    /** For example {@code claim 'c-1', gist: expected 'peace', but was 'war'}; characters that are not seen are written out. */
    @Override
    public String toString() {
        if (expected.isEmpty()) {
            return Problem.visible(record + " is not expected: " + actual.orElse(""));
        }
        return Problem.visible(
                actual.isEmpty()
                        ? record + " is missing: " + expected.get()
                        : record + ", " + field + ": expected " + expected.get() + ", but was " + actual.get());
    }
}
