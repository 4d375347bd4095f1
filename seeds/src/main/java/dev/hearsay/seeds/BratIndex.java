package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Period;
import dev.hearsay.Problem;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.seeds.BratMapping.Attribute;
import dev.hearsay.seeds.BratMapping.Note;
import dev.hearsay.seeds.Standoff.Argument;
import dev.hearsay.seeds.Standoff.Remark;
import dev.hearsay.seeds.Standoff.Stretch;
import dev.hearsay.seeds.Standoff.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The annotations of one document, with what attributes and notes say of each in the words of a mapping. */
final class BratIndex {

    final Loading load;
    final BratMapping mapping;
    final Unmapped unmapped;
    final Source.Id source;
    final SourceText text;
    final Standoff standoff;
    final Map<String, Actor.Id> actors = new HashMap<>();
    private final Set<Standoff.Argument> blamed = new HashSet<>();
    private final Map<String, Map<Attribute, List<Trait>>> traits = new HashMap<>();
    private final Map<String, Map<Note, List<Remark>>> remarks = new HashMap<>();

    BratIndex(
            Loading load,
            BratMapping mapping,
            Unmapped unmapped,
            Source.Id source,
            SourceText text,
            Standoff standoff) {
        this.load = load;
        this.mapping = mapping;
        this.unmapped = unmapped;
        this.source = source;
        this.text = text;
        this.standoff = standoff;
        standoff.traits.stream().filter(trait -> isSpokenOf(trait.of())).forEach(this::index);
        standoff.remarks.stream().filter(remark -> isSpokenOf(remark.of())).forEach(this::index);
    }

    /** Whether the annotation is there of which a line says something; if nobody knows which is meant, it may be any. */
    boolean isSpokenOf(Argument argument) {
        boolean there = isThere(argument);
        if (!there && !standoff.mayKnow(argument.target())) {
            standoff.doubts.addAll();
        }
        return there;
    }

    private void index(Trait trait) {
        Optional<Attribute> attribute = mapping.attributeOf(trait.name());
        if (attribute.isEmpty() && !mapping.ignores(trait.name())) {
            unmapped.count("attributes", trait.name(), trait.spot());
        }
        attribute.ifPresent(known -> traits.computeIfAbsent(trait.of().target(), t -> new EnumMap<>(Attribute.class))
                .computeIfAbsent(known, k -> new ArrayList<>())
                .add(trait));
    }

    private void index(Remark remark) {
        Optional<Note> note = mapping.noteOf(remark.type());
        if (note.isEmpty() && !mapping.ignores(remark.type())) {
            unmapped.count("notes", remark.type(), remark.spot());
        }
        note.ifPresent(known -> remarks.computeIfAbsent(remark.of().target(), t -> new EnumMap<>(Note.class))
                .computeIfAbsent(known, k -> new ArrayList<>())
                .add(remark));
    }

    /** Whether the annotation that is named is there; if no line has the id, that is a problem. */
    boolean isThere(Argument argument) {
        String id = argument.target();
        if (!standoff.mayKnow(id) && blamed.add(argument)) {
            load.refuseUnnamed();
            load.problem(
                    Problem.error("HS-2407", "No annotation has the id '" + Quoted.of(id) + "'.", remedy(id))
                            .expecting("the id of another line", Quoted.of(id)),
                    argument.spot());
        }
        return standoff.knows(id) && !standoff.isRefused(id);
    }

    private String remedy(String id) {
        List<String> alike = standoff.ids().stream()
                .filter(known -> known.charAt(0) == id.charAt(0))
                .limit(1000)
                .toList();
        return alike.isEmpty() ? "Add the line that is missing." : Nearest.remedy(id, alike);
    }

    /** Whether the annotation that is named is there, and was not told to be something that cannot stand there. */
    boolean isSound(Argument argument) {
        return standoff.knows(argument.target())
                && !standoff.isRefused(argument.target())
                && !blamed.contains(argument);
    }

    /** The stretch that is named, if it is there and is one. */
    Optional<Stretch> stretch(Argument argument) {
        if (!isThere(argument)) {
            return Optional.empty();
        }
        Stretch stretch = standoff.stretches.get(argument.target());
        if (stretch == null) {
            wrong(argument, "words of the text, such as T1");
        }
        return Optional.ofNullable(stretch);
    }

    /** The actor that is named. */
    Optional<Actor.Id> actor(Argument argument) {
        Optional<Stretch> stretch = stretch(argument);
        Optional<Actor.Id> actor = stretch.map(s -> actors.get(s.id()));
        if (stretch.isPresent() && actor.isEmpty()) {
            wrong(argument, "an entity that is an actor");
        }
        return actor;
    }

    /** Tells once that an argument is something else than it must be. */
    void wrong(Argument argument, String expected) {
        if (!blamed.add(argument)) {
            return;
        }
        load.refuseUnnamed();
        load.problem(
                Problem.error(
                                "HS-2408",
                                "'" + Quoted.of(argument.target()) + "' cannot stand here.",
                                "Name an annotation of the expected type, or map its type: BratMapping.")
                        .expecting(expected, Quoted.of(argument.target())),
                argument.spot());
    }

    // ---- attributes

    List<Trait> traits(String id, Attribute attribute) {
        return traits.getOrDefault(id, Map.of()).getOrDefault(attribute, List.of());
    }

    boolean has(String id, Attribute attribute) {
        return !traits(id, attribute).isEmpty();
    }

    /** The value of the first of these annotations that has the attribute. */
    <E extends Enum<E>> Optional<E> word(List<String> ids, Attribute attribute, Class<E> type) {
        Optional<Trait> found =
                ids.stream().flatMap(id -> traits(id, attribute).stream()).findFirst();
        ids.forEach(id -> once(traits(id, attribute)));
        return found.flatMap(trait -> word(trait, type));
    }

    private void once(List<? extends Standoff.Annotation> told) {
        told.stream().skip(1).forEach(again -> {
            load.refuseUnnamed();
            load.problem(
                    Problem.error("HS-2416", "This is told a second time.", "Keep one of the two.")
                            .expecting("it once for each annotation", again.id()),
                    again.spot(),
                    told.get(0).spot());
        });
    }

    private <E extends Enum<E>> Optional<E> word(Trait trait, Class<E> type) {
        String word = mapping.valueOf(trait.value()).toUpperCase(Locale.ROOT).replace('-', '_');
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = Arrays.stream(type.getEnumConstants())
                    .map(BratMapping::word)
                    .toList();
            load.refuseUnnamed();
            load.problem(
                    Problem.error(
                                    "HS-2414",
                                    "'" + Quoted.of(trait.value()) + "' is no value of " + trait.name() + ".",
                                    Nearest.remedy(trait.value(), known))
                            .expecting("one of " + String.join(", ", known), Quoted.of(trait.value())),
                    trait.spot());
        }
        return found;
    }

    // ---- notes

    List<Remark> remarks(String id, Note note) {
        return remarks.getOrDefault(id, Map.of()).getOrDefault(note, List.of());
    }

    List<String> texts(String id, Note note) {
        return remarks(id, note).stream()
                .map(remark -> BratNotes.read(remark.text()))
                .toList();
    }

    /** What the first of these annotations that has such a note is told. */
    Optional<Remark> remark(List<String> ids, Note note) {
        ids.forEach(id -> once(remarks(id, note)));
        return ids.stream().flatMap(id -> remarks(id, note).stream()).findFirst();
    }

    Optional<String> text(List<String> ids, Note note) {
        return remark(ids, note).map(remark -> BratNotes.read(remark.text())).filter(text -> !text.isBlank());
    }

    /** Whether all that is said of some annotations could be read. */
    boolean areCertain(List<String> ids) {
        return ids.stream().allMatch(standoff.doubts::isCertain);
    }

    Optional<Period> period(List<String> ids, Note note) {
        return remark(ids, note)
                .flatMap(remark -> load.made(remark.spot(), () -> Period.parse(remark.text()))
                        .map(period -> isInferred(ids, note) ? period.asInferred() : period));
    }

    private boolean isInferred(List<String> ids, Note note) {
        return ids.stream()
                .flatMap(id -> traits(id, Attribute.INFERRED_DATE).stream())
                .anyMatch(trait -> mapping.noteOf(trait.value()).equals(Optional.of(note)));
    }

    /** The notes of a record: those with keys, and whatever else is remarked. */
    Map<String, String> notes(List<String> ids, Note keyed) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (String id : ids) {
            for (Remark remark : remarks(id, keyed)) {
                BratNotes.keyed(remark.text())
                        .ifPresentOrElse(note -> notes.put(note.getKey(), note.getValue()), () -> noKey(remark));
            }
        }
        return notes;
    }

    /** As {@link #notes}, with the remarks of annotators. */
    Map<String, String> remarkedNotes(List<String> ids) {
        Map<String, String> notes = notes(ids, Note.NOTE);
        List<Remark> free =
                ids.stream().flatMap(id -> remarks(id, Note.REMARK).stream()).toList();
        free.stream()
                .collect(Collectors.groupingBy(
                        Remark::type, LinkedHashMap::new, Collectors.mapping(Remark::text, Collectors.joining("\n"))))
                .forEach((type, all) -> notes.merge(type, all, (one, other) -> one + "\n" + other));
        return notes;
    }

    private void noKey(Remark remark) {
        load.problem(
                Problem.error("HS-2418", "The note has no key.", "Write key=value, or another type of note.")
                        .expecting("key=value", Quoted.of(remark.text())),
                remark.spot());
    }
}
