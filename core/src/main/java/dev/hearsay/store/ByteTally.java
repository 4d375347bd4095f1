package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.Source;
import dev.hearsay.columns.Heap;
import dev.hearsay.query.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds up what the parts of a store take. */
final class ByteTally {

    /** A record, its id, and its place in the directory. */
    private static final int RECORD = 160;

    private static final int TIE = 72;
    private static final int OPTIONAL = 16;

    private final Map<String, Long> bytes = new LinkedHashMap<>();

    void add(String part, long more) {
        bytes.merge(part, more, Long::sum);
    }

    void add(Segment segment) {
        for (int i = 0; i < Keyed.FIELDS.size(); i++) {
            Field<?> field = Keyed.FIELDS.get(i);
            if (field == Field.REPORT && !segment.hasReprints()) {
                continue;
            }
            add("column of " + field, segment.keyed(i).columnBytes());
            add("index of " + field, segment.keyed(i).postingBytes());
        }
        add("ids", segment.ids().bytes());
        add("gists", segment.gists().bytes());
        add("chains", segment.chain().bytes());
        add("assertions", segment.assertions().bytes());
        add("index of assertions", segment.triples().bytes());
        add("stances on topics", segment.stances().bytes());
        add("index of said", segment.said().bytes());
        add("index of recorded", segment.recorded().bytes());
        add("anchors", segment.anchors().bytes());
        segment.anchors().words().values().forEach(words -> add("anchors", weight(words)));
        add("conditions", segment.conditions().bytes());
        segment.conditions().values().forEach(condition -> add("conditions", Heap.of(condition)));
        add("notes", segment.notes().bytes());
        segment.notes().values().forEach(notes -> notes.forEach((key, value) -> add("notes", entry(key, value))));
    }

    private static long weight(Anchors.Words words) {
        return TIE + of(words.exact()) + of(words.prefix()) + of(words.suffix());
    }

    private static long entry(String key, String value) {
        return 32 + Heap.of(key) + Heap.of(value);
    }

    void add(Part part) {
        add(part.segment());
        add("withdrawn", Heap.of(part.gone()));
    }

    void add(Numbers numbers) {
        add("numbers", numbers.bytes());
        for (int word = 0; word < numbers.words.size(); word++) {
            add("numbers", Heap.of(numbers.words.value(word)));
        }
    }

    /** The links, each with the ids of its two claims, and its places in the lists of both. */
    void add(LinkIndex links) {
        links.all()
                .forEach(link ->
                        add("links", RECORD + of(link.from().value(), link.to().value())));
    }

    /** The records that claims name, by their texts and a fixed share for the objects around these. */
    void add(Directory directory) {
        directory.sources().forEach(source -> add("sources", weight(source)));
        directory.actors().forEach(actor -> add("actors", weight(actor)));
        directory.topics().forEach(topic -> add("topics", RECORD + of(topic.id().value(), topic.label())));
        directory
                .kinds()
                .forEach(kind -> add("relation kinds", RECORD + of(kind.id().value(), kind.label())));
    }

    private static long weight(Source source) {
        return RECORD
                + of(source.id().value(), source.title())
                + of(source.publisher())
                + of(source.language())
                + of(source.url())
                + of(source.digest())
                + of(source.text())
                + of(source.authors().toArray(String[]::new));
    }

    private static long weight(Actor actor) {
        return RECORD
                + of(actor.id().value(), actor.name())
                + of(actor.aliases().toArray(String[]::new))
                + of(actor.metonyms().toArray(String[]::new))
                + (long) TIE * actor.affiliations().size();
    }

    private static long of(Optional<String> text) {
        return text.map(t -> OPTIONAL + Heap.of(t)).orElse(0L);
    }

    private static long of(String... texts) {
        return Stream.of(texts).mapToLong(Heap::of).sum();
    }

    Footprint footprint(int claims) {
        return new Footprint(bytes, claims);
    }
}
