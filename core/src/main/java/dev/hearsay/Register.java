package dev.hearsay;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of one type by id and by name, and the narrower ones of each. */
final class Register<K extends Comparable<? super K>, V> {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private static final int SUGGESTIONS = 3;

    private static final int SHORTEST_PART = 3;

    private static final int FARTHEST = 3;

    /** What a register must know of its records. */
    record Type<K, V>(
            Reference.Type word, Function<V, K> id, Function<V, List<String>> names, Function<V, Optional<K>> parent) {}

    private final Type<K, V> type;
    private final Shelf<K, V> records;
    private final Shelf<String, NavigableSet<K>> named;
    private final Shelf<K, NavigableSet<K>> children;

    private Register(
            Type<K, V> type,
            Shelf<K, V> records,
            Shelf<String, NavigableSet<K>> named,
            Shelf<K, NavigableSet<K>> children) {
        this.type = type;
        this.records = records;
        this.named = named;
        this.children = children;
    }

    static <K extends Comparable<? super K>, V> Register<K, V> of(Type<K, V> type) {
        return new Register<>(type, Shelf.empty(), Shelf.empty(), Shelf.empty());
    }

    Register<K, V> plus(Collection<V> more) {
        Map<K, V> byId = new HashMap<>();
        Map<String, NavigableSet<K>> byName = new HashMap<>();
        Map<K, NavigableSet<K>> byParent = new HashMap<>();
        for (V record : more) {
            K id = type.id.apply(record);
            byId.put(id, record);
            names(record).forEach(name -> join(named, byName, folded(name), id));
            type.parent.apply(record).ifPresent(parent -> join(children, byParent, parent, id));
        }
        return new Register<>(type, records.plus(byId), named.plus(byName), children.plus(byParent));
    }

    private static <A extends Comparable<? super A>, B extends Comparable<? super B>> void join(
            Shelf<A, NavigableSet<B>> old, Map<A, NavigableSet<B>> fresh, A key, B value) {
        fresh.computeIfAbsent(key, k -> new TreeSet<>(old.get(k).orElseGet(TreeSet::new)))
                .add(value);
    }

    private Stream<String> names(V record) {
        return Stream.concat(Stream.of(type.id.apply(record).toString()), type.names.apply(record).stream());
    }

    Optional<V> get(K id) {
        return records.get(id);
    }

    List<V> all() {
        return List.copyOf(records.entries().values());
    }

    /** The id itself and those of everything below it. */
    NavigableSet<K> withDescendants(K id) {
        NavigableSet<K> found = new TreeSet<>();
        found.add(id);
        NavigableSet<K> fresh = found;
        while (!fresh.isEmpty()) {
            NavigableSet<K> next = new TreeSet<>();
            fresh.forEach(parent -> children.get(parent).ifPresent(next::addAll));
            next.removeAll(found);
            found.addAll(next);
            fresh = next;
        }
        return found;
    }

    /** The id that a text names: an id as it is written, else the one record of that name. */
    K resolve(String name) {
        NavigableSet<K> candidates = named.get(folded(name)).orElseThrow(() -> unknown(name, remedy(name)));
        return candidates.stream()
                .filter(id -> id.toString().equals(name))
                .findFirst()
                .orElseGet(() -> only(name, candidates));
    }

    private K only(String name, NavigableSet<K> candidates) {
        if (candidates.size() > 1) {
            throw new MisuseException(
                    "HS-0302", "The name '" + name + "' may mean " + quoted(candidates) + ".", "Use one of these ids.");
        }
        return candidates.first();
    }

    boolean bears(String name) {
        return named.get(folded(name)).isPresent();
    }

    private String word() {
        return type.word.word();
    }

    /** The word with its article. */
    String oneOf() {
        return (type.word == Reference.Type.ACTOR ? "an " : "a ") + word();
    }

    MisuseException unknown(String name, String remedy) {
        return new MisuseException("HS-0301", "No " + word() + " is called '" + name + "'.", remedy);
    }

    /** What to do about a name that nobody bears. */
    String remedy(String name) {
        Optional<NavigableSet<K>> bearers = named.get(folded(name));
        if (bearers.isPresent()) {
            return bearers.get().size() == 1
                    ? "It names '" + bearers.get().first() + "': use that id."
                    : "It may mean " + quoted(bearers.get()) + ": use one of these ids.";
        }
        List<String> closest = closest(name);
        if (!closest.isEmpty()) {
            return "Closest: " + String.join(", ", closest) + ".";
        }
        return "Nothing known is close to it. Add it first, or declare it open.";
    }

    private record Near(int distance, String name, String told) {}

    private List<String> closest(String name) {
        String wanted = folded(name);
        int tolerance = Math.max(1, Math.min(wanted.length() / 3, FARTHEST));
        List<String> similar = similar(wanted, tolerance);
        return similar.isEmpty() && wanted.length() >= SHORTEST_PART ? containing(wanted) : similar;
    }

    /** Names that a part of was given, the shortest first. */
    private List<String> containing(String part) {
        return records.entries().values().stream()
                .flatMap(record -> names(record)
                        .filter(other -> folded(other).contains(part))
                        .map(other -> near(part, other, record)))
                .sorted(Comparator.comparingInt((Near near) -> near.name.length())
                        .thenComparing(Near::name, CodePoints.ORDER))
                .map(Near::told)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private List<String> similar(String wanted, int tolerance) {
        return records.entries().values().stream()
                .flatMap(record -> names(record)
                        .filter(other -> Math.abs(folded(other).length() - wanted.length()) <= tolerance)
                        .map(other -> near(wanted, other, record)))
                .filter(near -> near.distance <= tolerance)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name, CodePoints.ORDER))
                .map(Near::told)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private Near near(String wanted, String other, V record) {
        String id = type.id.apply(record).toString();
        String told = other.equals(id) ? "'" + id + "'" : "'" + other + "' (" + word(other, record) + " of " + id + ")";
        return new Near(Spelling.distance(wanted, folded(other), FARTHEST), other, told);
    }

    private String word(String name, V record) {
        return type.names.apply(record).indexOf(name) == 0 ? "name" : "alias";
    }

    private String quoted(Collection<K> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" or "));
    }

    /** The form in which names are compared: composed, single blanks, no case. */
    private static String folded(String name) {
        String spaced = BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        // The capital sharp s has only a lower case, the small one only an upper case that leads on to "ss".
        return spaced.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
