package dev.hearsay;

import com.google.common.collect.ImmutableList;
import dev.hearsay.growing.Layer;
import dev.hearsay.growing.Shelf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records of one type by id and by name, and the narrower ones of each. */
final class Register<K extends Comparable<? super K>, V> {

    private static final int SUGGESTIONS = 3;

    private static final int SHORTEST_PART = 3;

    private static final int FARTHEST = 3;

    /** What a register must know of its records. */
    record Type<K, V>(
            Reference.Type word, Function<V, K> id, Function<V, List<String>> names, Function<V, Optional<K>> parent) {

        private String written(V record) {
            return id.apply(record).toString();
        }

        /** What a record is found by: its id, then its names. */
        List<String> allNames(V record) {
            return ImmutableList.<String>builder()
                    .add(written(record))
                    .addAll(names.apply(record))
                    .build();
        }
    }

    private final Type<K, V> type;
    /** By what their ids are written as, so that a question's words need not be made ids before they are known. */
    private final Shelf<String, V> records;

    /** Those of each layer of the records. */
    private final ImmutableList<Names<K, V>> names;

    private Register(Type<K, V> type, Shelf<String, V> records, ImmutableList<Names<K, V>> names) {
        this.type = type;
        this.records = records;
        this.names = names;
    }

    static <K extends Comparable<? super K>, V> Register<K, V> of(Type<K, V> type) {
        return new Register<>(type, Shelf.empty(), ImmutableList.of());
    }

    /** The same records and these, which hide others of their ids. */
    Register<K, V> plus(Collection<V> more) {
        return more.isEmpty() ? this : with(records.plus(more, type::written));
    }

    private Register<K, V> with(Shelf<String, V> grown) {
        ImmutableList.Builder<Names<K, V>> all = ImmutableList.builder();
        List<Layer<String, V>> layers = grown.layers();
        for (int i = 0; i < layers.size(); i++) {
            Layer<String, V> layer = layers.get(i);
            all.add(i < names.size() && names.get(i).isOf(layer) ? names.get(i) : new Names<>(type, layer));
        }
        return new Register<>(type, grown, all.build());
    }

    /** Those whose id is not known here; of each whose id stands for another value a problem. */
    List<V> fresh(Collection<V> more, List<Problem> conflicts) {
        List<V> fresh = new ArrayList<>();
        for (V record : more) {
            K id = type.id.apply(record);
            Optional<V> known = get(id);
            if (known.isEmpty()) {
                fresh.add(record);
            } else if (!known.get().equals(record)) {
                conflicts.add(Directory.conflict(new Reference(type.word, id.toString()), known.get(), record));
            }
        }
        return fresh;
    }

    Optional<V> get(K id) {
        return records.get(id.toString());
    }

    int size() {
        return records.size();
    }

    /** Every record, by id. */
    List<V> all() {
        List<V> all = new ArrayList<>(size());
        records.forEach((id, record) -> all.add(record));
        return ImmutableList.sortedCopyOf(Comparator.comparing(type.id), all);
    }

    /** The id itself and those of everything below it, in their order. */
    Set<K> withDescendants(K id) {
        List<K> direct = below(id);
        if (direct.isEmpty()) {
            return Set.of(id);
        }
        NavigableSet<K> found = new TreeSet<>(direct);
        found.add(id);
        Deque<K> next = new ArrayDeque<>(direct);
        while (!next.isEmpty()) {
            for (K narrower : below(next.remove())) {
                if (found.add(narrower)) {
                    next.add(narrower);
                }
            }
        }
        return found;
    }

    private List<K> below(K parent) {
        List<K> below = List.of();
        for (Names<K, V> layer : names) {
            List<K> more = layer.below(parent);
            if (!more.isEmpty()) {
                below = new ArrayList<>(below);
                more.stream().filter(id -> isBelow(id, parent)).forEach(below::add);
            }
        }
        return below;
    }

    /** A record that another of its id hides no longer counts. */
    private boolean isBelow(K id, K parent) {
        return get(id).flatMap(type.parent).filter(parent::equals).isPresent();
    }

    /** The id that is written so, if there is a record of it; ids go before names. */
    Optional<K> exactly(String name) {
        V record = records.find(name);
        return record == null ? Optional.empty() : Optional.of(type.id.apply(record));
    }

    /** The records that a name may mean. */
    NavigableSet<K> bearers(String name) {
        String folded = Names.folded(name);
        NavigableSet<K> ids = new TreeSet<>();
        for (Names<K, V> layer : names) {
            layer.bearing(folded, record -> addCurrent(record, ids));
        }
        return ids;
    }

    /** A record that another of its id hides is not called by its names any more. */
    @SuppressWarnings("ReferenceEquality") // each layer has records of its own
    private void addCurrent(V record, NavigableSet<K> ids) {
        K id = type.id.apply(record);
        if (get(id).orElseThrow() == record) {
            ids.add(id);
        }
    }

    /** The one of those that a name may mean. */
    K only(String name, NavigableSet<K> candidates) {
        if (candidates.size() > 1) {
            throw new MisuseException(
                    "HS-0302", "The name '" + name + "' may mean " + quoted(candidates) + ".", "Use one of these ids.");
        }
        return candidates.first();
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
        NavigableSet<K> bearers = bearers(name);
        if (!bearers.isEmpty()) {
            return bearers.size() == 1
                    ? "It names '" + bearers.first() + "': use that id."
                    : "It may mean " + quoted(bearers) + ": use one of these ids.";
        }
        List<String> closest = closest(name);
        if (!closest.isEmpty()) {
            return "Closest: " + String.join(", ", closest) + ".";
        }
        return "Nothing known is close to it. Add it first, or declare it open.";
    }

    private record Near(int distance, String name, String told) {}

    private List<String> closest(String name) {
        String wanted = Names.folded(name);
        int tolerance = Math.max(1, Math.min(wanted.length() / 3, FARTHEST));
        List<String> similar = similar(wanted, tolerance);
        return similar.isEmpty() && wanted.length() >= SHORTEST_PART ? containing(wanted) : similar;
    }

    /** Names that a part of was given, the shortest first. */
    private List<String> containing(String part) {
        return all().stream()
                .flatMap(record -> type.allNames(record).stream()
                        .filter(other -> Names.folded(other).contains(part))
                        .map(other -> near(part, other, record)))
                .sorted(Comparator.comparingInt((Near near) -> near.name.length())
                        .thenComparing(Near::name, CodePoints.ORDER))
                .map(Near::told)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private List<String> similar(String wanted, int tolerance) {
        return all().stream()
                .flatMap(record -> type.allNames(record).stream()
                        .filter(other -> Math.abs(Names.folded(other).length() - wanted.length()) <= tolerance)
                        .map(other -> near(wanted, other, record)))
                .filter(near -> near.distance <= tolerance)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name, CodePoints.ORDER))
                .map(Near::told)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private Near near(String wanted, String other, V record) {
        String id = type.written(record);
        String told = other.equals(id) ? "'" + id + "'" : "'" + other + "' (" + word(other, record) + " of " + id + ")";
        return new Near(Spelling.distance(wanted, Names.folded(other), FARTHEST), other, told);
    }

    private String word(String name, V record) {
        return type.names.apply(record).indexOf(name) == 0 ? "name" : "alias";
    }

    private String quoted(Collection<K> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" or "));
    }
}
