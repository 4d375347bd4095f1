package dev.hearsay.seeds;

import dev.hearsay.Anchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annotations of one document, by what they are; those that could not be read are known by their ids only. */
final class Standoff {

    /** Whatever has an id. */
    interface Annotation {
        String id();

        Spot spot();
    }

    /** {@code T}: words of the text. */
    record Stretch(String id, String type, Anchor anchor, String words, Spot spot) implements Annotation {}

    /** One {@code Role:Id}. */
    record Argument(String role, String target, Spot spot) {}

    /** {@code E}: something that happens, with who and what takes part. */
    record Event(String id, String type, Argument trigger, List<Argument> arguments, Spot spot) implements Annotation {}

    /** {@code R}: a relation of two annotations. */
    record Tie(String id, String type, Argument from, Argument to, Spot spot) implements Annotation {}

    /** {@code A} and {@code M}: an attribute; without a value it is true. */
    record Trait(String id, String name, Argument of, String value, Spot spot) implements Annotation {}

    /** {@code N}: what an entity is in a database. */
    record Entry(String id, Argument of, String database, String key, String label, Spot spot) implements Annotation {}

    /** {@code #}: words on an annotation. */
    record Remark(String id, String type, Argument of, String text, Spot spot) implements Annotation {}

    /** {@code *}: annotations that stand for the same. */
    record Same(List<Argument> members, Spot spot) {}

    final Map<String, Stretch> stretches = new LinkedHashMap<>();
    final Map<String, Event> events = new LinkedHashMap<>();
    final List<Tie> ties = new ArrayList<>();
    final List<Trait> traits = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final List<Same> same = new ArrayList<>();
    final BratDoubts doubts = new BratDoubts();
    private final Map<String, Spot> ids = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();
    private boolean unnamed;

    /** Notes an id; where it stood before, if it did. */
    Optional<Spot> note(String id, Spot spot) {
        return Optional.ofNullable(ids.putIfAbsent(id, spot));
    }

    void refuse(String id) {
        refused.add(id);
        stretches.remove(id);
        events.remove(id);
    }

    /** The ids of what lines other than events and relations say something of. */
    Set<String> spokenOf() {
        return Stream.of(
                        traits.stream().map(Trait::of),
                        entries.stream().map(Entry::of),
                        remarks.stream().map(Remark::of),
                        same.stream().flatMap(all -> all.members().stream()))
                .flatMap(arguments -> arguments)
                .map(Argument::target)
                .collect(Collectors.toSet());
    }

    /** Whether an annotation is there, and all that is said of it could be read. */
    boolean isWhole(String id) {
        return knows(id) && !isRefused(id) && doubts.isCertain(id);
    }

    /** Refuses a line whose id nobody knows. */
    void refuseUnnamed() {
        unnamed = true;
    }

    /** Whether it may be that a line had the id, since one has it or since one could not be read. */
    boolean mayKnow(String id) {
        return unnamed || knows(id);
    }

    boolean isRefused(String id) {
        return refused.contains(id);
    }

    boolean hasRefused() {
        return unnamed || !refused.isEmpty();
    }

    boolean knows(String id) {
        return ids.containsKey(id);
    }

    Collection<String> ids() {
        return ids.keySet();
    }
}
