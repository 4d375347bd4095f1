package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import dev.hearsay.Reference;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One list of records in a file.
 *
 * @param name its name in a file
 * @param single the name of one of its records
 * @param type the type of its records
 * @param key the field that names a record; empty where only all fields together do
 * @param shape how a record stands in the file
 * @param of the records of a corpus
 * @param adding adds a record to a load
 */
record Section<R>(
        String name,
        String single,
        Reference.Type type,
        String key,
        Obj<R> shape,
        Function<Corpus, List<R>> of,
        Adding<R> adding) {

    /** Adds a record, with where it stands, to a load. */
    interface Adding<R> {
        void add(Loading load, R record, Layout layout);
    }

    /** The sections in the order in which they are written. */
    static final List<Section<?>> ALL = List.of(
            new Section<>(
                    "sources",
                    "source",
                    Reference.Type.SOURCE,
                    "id",
                    CorpusFormat.SOURCE,
                    Corpus::sources,
                    Loading::add),
            new Section<>(
                    "actors", "actor", Reference.Type.ACTOR, "id", CorpusFormat.ACTOR, Corpus::actors, Loading::add),
            new Section<>(
                    "topics", "topic", Reference.Type.TOPIC, "id", CorpusFormat.TOPIC, Corpus::topics, Loading::add),
            new Section<>(
                    "relationKinds",
                    "relationKind",
                    Reference.Type.RELATION_KIND,
                    "id",
                    CorpusFormat.KIND,
                    Corpus::kinds,
                    Loading::add),
            new Section<>(
                    "claims", "claim", Reference.Type.CLAIM, "id", CorpusFormat.CLAIM, Corpus::claims, Loading::add),
            new Section<>("links", "link", Reference.Type.LINK, "", CorpusFormat.LINK, Corpus::links, Loading::add),
            new Section<>(
                    "mentions",
                    "mention",
                    Reference.Type.MENTION,
                    "",
                    CorpusFormat.MENTION,
                    Corpus::mentions,
                    Loading::add),
            new Section<>(
                    "withdrawals",
                    "withdrawal",
                    Reference.Type.WITHDRAWAL,
                    "claim",
                    CorpusFormat.WITHDRAWAL,
                    Corpus::withdrawals,
                    Loading::add));

    private static final Map<String, Section<?>> BY_SINGLE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Section::single, section -> section));

    /** The pointer to a record of this number in a file of sections; if the number is negative, to one that stands in a line of its own. */
    String pointer(int ordinal) {
        return ordinal < 0 ? "/" + single : "/" + name + "/" + ordinal;
    }

    /** The records that a file of this vocabulary lists. */
    List<R> written(Corpus corpus, CorpusFormat.Vocabulary vocabulary) {
        List<R> all = of.apply(corpus);
        if (vocabulary == CorpusFormat.Vocabulary.OWN || type != Reference.Type.RELATION_KIND) {
            return all;
        }
        Set<RelationKind> implied = new HashSet<>(RelationKinds.builtIn());
        return all.stream().filter(record -> !implied.contains(record)).toList();
    }

    static Optional<Section<?>> named(String name) {
        return ALL.stream().filter(section -> section.name.equals(name)).findFirst();
    }

    static Optional<Section<?>> ofOne(String single) {
        return Optional.ofNullable(BY_SINGLE.get(single));
    }
}
