package dev.hearsay.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What nodes know of a record, in the making. A note keeps its key as its name, unless a node of any kind has something of its own under it: then
 * it is called {@code own} so and so, and so is one that is called {@code own} so and so already, lest two meet.
 */
final class Known {

    private static final String OWN = "own ";

    /** What nodes have of their own, whatever they stand for: in a table, all of them share a column of a name. */
    private static final Set<String> NAMES = Set.of(
            "aboutTime",
            "aboutTimeInferred",
            "actorKind",
            "affiliations",
            "aliases",
            "annotator",
            "authors",
            "certainty",
            "chain",
            "condition",
            "date",
            "dateInferred",
            "digest",
            "digests",
            "heardIn",
            "kindOpposite",
            "kindParent",
            "kindSign",
            "kindSymmetric",
            "kindWeight",
            "language",
            "metonyms",
            "modality",
            "naming",
            "parent",
            "places",
            "prefixes",
            "publisher",
            "recorded",
            "relationKind",
            "remove",
            "republishes",
            "saidInferred",
            "statements",
            "suffixes",
            "url",
            "words");

    private final Map<String, Value> values = new HashMap<>();

    private Known put(String name, Value value) {
        values.put(name, value);
        return this;
    }

    Known text(String name, String text) {
        return put(name, new Value.Text(text));
    }

    Known number(String name, long number) {
        return put(name, new Value.Whole(number));
    }

    Known number(String name, double number) {
        return put(name, new Value.Decimal(number));
    }

    /** A text where there is one. */
    Known maybe(String name, Optional<?> text) {
        text.ifPresent(there -> text(name, there.toString()));
        return this;
    }

    /** That it is so; nothing where it is not. */
    Known mark(String name, boolean held) {
        return held ? put(name, new Value.Flag(true)) : this;
    }

    /** Texts, be there any or none. */
    Known all(String name, Collection<?> texts) {
        return put(name, new Value.Texts(texts.stream().map(Object::toString).toList()));
    }

    /** Texts where one of them tells anything. */
    Known some(String name, Collection<?> texts) {
        return texts.stream().allMatch(text -> text.toString().isEmpty()) ? this : all(name, texts);
    }

    Known notes(Map<String, String> notes) {
        notes.forEach((key, note) -> text(isTaken(key) ? OWN + key : key, note));
        return this;
    }

    private static boolean isTaken(String key) {
        return NAMES.contains(key)
                || Attributes.isTaken(key)
                || (key.startsWith(OWN) && isTaken(key.substring(OWN.length())));
    }

    Attributes attributes() {
        return new Attributes(values);
    }
}
