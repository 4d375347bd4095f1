package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Reference;
import dev.hearsay.query.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What stands for a node: somebody who speaks, a concept that is spoken about, a source. A claim may have several values of a mode, and is then
 * a statement for each. Modes of the same field are equal; one that a caller reads is equal to itself alone.
 */
public final class Mode {

    /** Who speaks. */
    public static final Mode SPEAKER = of(Field.SPEAKER);

    /** The organisations and states with which the speaker was affiliated at the time. */
    public static final Mode AFFILIATION = of(Field.AFFILIATION);

    /** Whom a claim is about. */
    public static final Mode ABOUT = of(Field.ABOUT);

    /** The topics a claim takes a position on. */
    public static final Mode TOPIC = of(Field.TOPIC);

    /** The source. */
    public static final Mode SOURCE = of(Field.SOURCE);

    /** Who published the source. */
    public static final Mode PUBLISHER = of(Field.PUBLISHER);

    /** The kinds of the relations a claim affirms. */
    public static final Mode KIND = of(Field.KIND);

    private final String name;
    private final Optional<Field<?>> field;
    private final BiFunction<Claim, Directory, Collection<String>> values;

    private Mode(String name, Optional<Field<?>> field, BiFunction<Claim, Directory, Collection<String>> values) {
        this.name = name;
        this.field = field;
        this.values = values;
    }

    /** The values of a field, by their ids. */
    public static Mode of(Field<?> field) {
        return new Mode(field.name(), Optional.of(field), (claim, directory) -> texts(field, claim, directory));
    }

    private static List<String> texts(Field<?> field, Claim claim, Directory directory) {
        return field.values(claim, directory).stream().map(Object::toString).toList();
    }

    /**
     * Whatever a caller reads from a claim, its notes for instance. Empty texts are left out: they are not coded.
     *
     * @param name what to call it
     * @param values the nodes of a claim; of one that has a node twice, each counts
     */
    public static Mode of(String name, Function<Claim, ? extends Collection<String>> values) {
        return new Mode(name, Optional.empty(), (claim, directory) -> List.copyOf(values.apply(claim)));
    }

    /** The field whose values are the nodes; empty where they are whatever a caller reads. */
    Optional<Field<?>> field() {
        return field;
    }

    /** The type of record whose ids are the labels: actors, sources, topics or relation kinds; empty where labels are other texts. */
    public Optional<Reference.Type> recordType() {
        return field.flatMap(Profile::type);
    }

    /** What is known of a node. */
    Map<String, String> attributes(String label, Directory directory) {
        return recordType().map(type -> Profile.of(type, label, directory)).orElse(Map.of());
    }

    /** The labels of a claim's nodes. */
    Collection<String> values(Claim claim, Directory directory) {
        return values.apply(claim, directory);
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof Mode mode && field.isPresent() && field.equals(mode.field));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name, such as {@code speaker}. */
    @Override
    public String toString() {
        return name;
    }
}
